import { daysBetween } from '../calendar-date';
import type { Deadline } from '../deadlines/deadline';
import { addWorkingDays, type WorkingCalendar } from '../working-days/working-calendar';

/** When people are at their desks to be reminded. */
const hourOfDay = 8;

/**
 * When the entry of a deadline reminds, in hours after its first day begins: at eight on the working day that lies each step before the
 * last working day, the farthest first.
 */
export function alarmHours(
  { beginsOn, lastDay, lastWorkingDay }: Pick<Deadline, 'beginsOn' | 'lastDay' | 'lastWorkingDay'>,
  steps: readonly number[],
  calendar: WorkingCalendar,
): number[] {
  const hours = steps.map((step) => {
    const day = addWorkingDays(calendar, lastWorkingDay, -step);
    return daysBetween(beginsOn ?? lastDay, day) * 24 + hourOfDay;
  });
  return hours.toSorted((a, b) => a - b);
}
