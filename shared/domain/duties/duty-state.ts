import { z } from 'zod';
import { type CalendarDate, daysBetween } from '../calendar-date';

/** What can be recorded of a duty and one agency. */
export const RecordedState = z.enum(['not_started', 'in_progress', 'done', 'withdrawn']);
export type RecordedState = z.infer<typeof RecordedState>;

/** Where one agency stands with a duty on a day. */
export const DutyState = z.enum(['not_started', 'in_progress', 'extended', 'overdue', 'done', 'withdrawn']);
export type DutyState = z.infer<typeof DutyState>;

export type DutyFacts = {
  /** What counts of what was recorded or reported; null where nothing was. */
  readonly recorded: RecordedState | null;
  /** The day for which it was recorded. */
  readonly asOf: CalendarDate | null;
  /** The last day that the plan gives, null where it gives none. */
  readonly dueOn: CalendarDate | null;
  /** The newest day granted to this agency. */
  readonly extendedTo: CalendarDate | null;
};

/** The state, the last day that holds, and how many days after it the duty was done or is not. */
export type JudgedDuty = {
  readonly state: DutyState;
  readonly lastDay: CalendarDate | null;
  readonly daysLate: number;
};

/**
 * Where an agency stands with a duty on `today`. Withdrawn and done are final; otherwise the last day decides, and without a
 * day nothing is ever overdue. A day that was granted holds while it is later than the plan's own. A day itself is in time.
 */
export function judgeDuty({ recorded, asOf, dueOn, extendedTo }: DutyFacts, today: CalendarDate): JudgedDuty {
  const isExtended = extendedTo !== null && (dueOn === null || extendedTo > dueOn);
  const lastDay = isExtended ? extendedTo : dueOn;
  const late = (day: CalendarDate) => (lastDay === null ? 0 : Math.max(0, daysBetween(lastDay, day)));
  if (recorded === 'withdrawn') return { state: 'withdrawn', lastDay, daysLate: 0 };
  if (recorded === 'done') return { state: 'done', lastDay, daysLate: asOf === null ? 0 : late(asOf) };
  const daysLate = late(today);
  if (daysLate > 0) return { state: 'overdue', lastDay, daysLate };
  return { state: isExtended ? 'extended' : (recorded ?? 'not_started'), lastDay, daysLate: 0 };
}
