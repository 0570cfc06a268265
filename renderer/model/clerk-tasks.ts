import { type CalendarDate, daysBetween } from '../../shared/domain/calendar-date';
import type { Reception } from '../../shared/domain/reception';
import { isAwaited } from '../../shared/domain/reception/is-awaited';

/** Something that waits for the clerk in a period. */
export type ClerkTask = { readonly agency: string; readonly agencyName: string } & (
  | { readonly kind: 'overdue' | 'due'; readonly days: number }
  | { readonly kind: 'extended'; readonly dueDate: CalendarDate }
  | { readonly kind: 'due-today' | 'awaited' }
  | { readonly kind: 'open-issues'; readonly count: number }
  | { readonly kind: 'returned' }
);

/**
 * Open issues first, because the report is at hand; then the agencies that have to correct what was sent back, and those that
 * have sent nothing, in the order of the plan.
 */
export function clerkTasks(receptions: readonly Reception[], today: CalendarDate): readonly ClerkTask[] {
  const open = receptions
    .filter(({ openIssueCount, state }) => openIssueCount > 0 && state !== 'returned')
    .map((one) => ({ ...whose(one), kind: 'open-issues' as const, count: one.openIssueCount }));
  const awaited = receptions.filter(({ state }) => isAwaited(state)).map((one) => awaitedTask(one, today));
  const returned = receptions
    .filter(({ state }) => state === 'returned')
    .map((one) => ({ ...whose(one), kind: 'returned' as const }));
  return [...open, ...returned, ...awaited];
}

function awaitedTask(reception: Reception, today: CalendarDate): ClerkTask {
  const { dueDate } = reception;
  if (!dueDate) return { ...whose(reception), kind: 'awaited' };
  const days = daysBetween(today, dueDate);
  if (reception.state === 'extended') return { ...whose(reception), kind: 'extended', dueDate };
  if (days === 0) return { ...whose(reception), kind: 'due-today' };
  return { ...whose(reception), kind: days < 0 ? 'overdue' : 'due', days: Math.abs(days) };
}

function whose({ agency, agencyName }: Reception): { readonly agency: string; readonly agencyName: string } {
  return { agency, agencyName };
}
