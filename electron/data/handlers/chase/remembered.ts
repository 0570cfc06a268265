import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type ChaseStanding, isOverdue, overdueDays } from '../../../../shared/domain/chase/chase-standing';
import { type DueStep, nextStep, type StepSent } from '../../../../shared/domain/chase/next-step';
import type { ChaseLadder, ChaseStep } from '../../../../shared/domain/deadlines/chase';
import type { WorkingCalendar } from '../../../../shared/domain/working-days/working-calendar';
import type { StepRow } from '../../database/queries/chase-steps';

/** The next step as `nextStep`; thousands of agencies share a few days, so that each case is worked out once. */
export function rememberedStep(
  ladder: ChaseLadder,
  calendar: WorkingCalendar,
  today: CalendarDate,
): (standing: ChaseStanding, sent: readonly StepRow[]) => DueStep | null {
  const known = new Map<string, DueStep | null>();
  return (standing, sent) => {
    if (!standing.isAwaited) return null;
    const steps = sent.map(({ step, sentOn }): StepSent => ({ step, sentOn, undoneAt: null }));
    const key = `${standing.lastDay} ${standing.returnedOn} ${steps.map(stepKey).join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const due = nextStep(standing, steps, ladder, calendar, today);
    known.set(key, due);
    return due;
  };
}

function stepKey({ step, sentOn }: { readonly step: ChaseStep; readonly sentOn: CalendarDate }): string {
  return `${step}@${sentOn}`;
}

/** Working days overdue as `overdueDays`, each case worked out once. */
export function rememberedOverdue(
  calendar: WorkingCalendar,
  today: CalendarDate,
): (standing: ChaseStanding) => number {
  const known = new Map<string, number>();
  return (standing) => {
    if (!isOverdue(standing, today)) return 0;
    const key = `${standing.lastDay} ${standing.returnedOn}`;
    const days = known.get(key) ?? overdueDays(standing, calendar, today);
    known.set(key, days);
    return days;
  };
}
