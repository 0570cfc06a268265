import type { CalendarDate } from '../calendar-date';
import { type WorkingCalendar, workingDaysBetween } from '../working-days/working-calendar';

/** Counts the working days from a day to others; many deadlines fall on one day, which is counted once. */
export function daysLeft(calendar: WorkingCalendar, from: CalendarDate): (to: CalendarDate) => number {
  const counted = new Map<CalendarDate, number>();
  return (to) => {
    const known = counted.get(to);
    if (known !== undefined) return known;
    const left = workingDaysBetween(calendar, from, to);
    counted.set(to, left);
    return left;
  };
}
