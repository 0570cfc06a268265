import type { TodayItem } from '../../shared/contract/reminders';
import type { PeriodCode } from '../../shared/domain/period';
import { assertNever } from '../../shared/kit/assert-never';
import type { ClerkTask } from './clerk-tasks';

/** A line of the list Hôm nay cần làm. */
export type TodayRow =
  | { readonly kind: 'item'; readonly key: string; readonly item: TodayItem }
  | { readonly kind: 'task'; readonly key: string; readonly task: ClerkTask };

/**
 * What is to be done today in one list: what is due as the register orders it, then reports that wait for an answer. An agency that has
 * sent nothing is named only where no deadline and no step of chasing of its period is in the list already.
 */
export function todayRows(
  items: readonly TodayItem[],
  tasks: readonly ClerkTask[],
  period: PeriodCode | null,
): readonly TodayRow[] {
  const isTold = items.some((item) => periodOf(item) === period && period !== null);
  return [
    ...items.map((item): TodayRow => ({ kind: 'item', key: keyOf(item), item })),
    ...tasks
      .filter((task) => isAtHand(task) || (!isTold && isLateTask(task)))
      .map((task): TodayRow => ({ kind: 'task', key: `${task.agency} ${task.kind}`, task })),
  ];
}

/** Whether a line still waits for somebody: all but what needs no more reminding. */
export function isWaiting(row: TodayRow): boolean {
  return row.kind === 'task' || isWaitingItem(row.item);
}

/** Whether something due still waits: all but deadlines that need no more reminding. */
export function isWaitingItem(item: TodayItem): boolean {
  return !(item.kind === 'deadline' && item.dismissed);
}

/** Deadlines whose last working day has come or is as near as the nearest step. */
export function nearDeadlines(items: readonly TodayItem[], nearestStep: number): number {
  return items.filter(
    (item) => item.kind === 'deadline' && !item.dismissed && item.left >= 0 && item.left <= nearestStep,
  ).length;
}

/** Agencies whose next step of chasing is due, in all periods. */
export function chaseSteps(items: readonly TodayItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'chase' ? item.agencies : 0), 0);
}

function isAtHand({ kind }: ClerkTask): boolean {
  return kind === 'open-issues' || kind === 'returned';
}

function isLateTask({ kind }: ClerkTask): boolean {
  return kind === 'overdue' || kind === 'due-today';
}

function periodOf(item: TodayItem): PeriodCode | null {
  if (item.kind === 'chase') return item.period;
  if (item.kind !== 'deadline' || item.deadline.subject.kind !== 'period') return null;
  return item.deadline.subject.period;
}

function keyOf(item: TodayItem): string {
  switch (item.kind) {
    case 'deadline':
      return `deadline ${item.deadline.id} ${item.deadline.lastDay}`;
    case 'chase':
      return `chase ${item.period} ${item.step}`;
    case 'holidays':
      return `holidays ${item.year}`;
    default:
      return assertNever(item);
  }
}
