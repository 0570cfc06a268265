import { addDays, type CalendarDate } from '../calendar-date';
import { isWorkingDay, lastWorkingDay, type WorkingCalendar } from '../working-days/working-calendar';

/** From so many working days before the last one on, a report is due soon. */
export const dueSoonWorkingDays = 7;

/** The last working day of a due date, and how many working days are left until then. */
export type DueWindow = {
  readonly lastWorkingDay: CalendarDate;
  /** 0 on the last working day, -1 once it has gone by; null where more are left than `dueSoonWorkingDays`. */
  readonly workingDaysLeft: number | null;
};

/** Looks due dates up as seen on a day; each date is worked out once, for thousands of agencies share a few dates. */
export function dueWindows(
  calendar: WorkingCalendar,
  today: CalendarDate,
): (dueDate: CalendarDate) => DueWindow {
  const known = new Map<CalendarDate, DueWindow>();
  return (dueDate) => {
    const before = known.get(dueDate);
    if (before) return before;
    const last = lastWorkingDay(calendar, dueDate);
    const window = { lastWorkingDay: last, workingDaysLeft: leftUntil(calendar, today, last) };
    known.set(dueDate, window);
    return window;
  };
}

function leftUntil(calendar: WorkingCalendar, today: CalendarDate, last: CalendarDate): number | null {
  if (today > last) return -1;
  let left = 0;
  for (let day = last; day > today; day = addDays(day, -1)) {
    if (isWorkingDay(calendar, day)) left += 1;
    if (left > dueSoonWorkingDays) return null;
  }
  return left;
}
