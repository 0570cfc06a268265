import type { CalendarDate } from '../calendar-date';
import { addWorkingDays, type WorkingCalendar } from '../working-days/working-calendar';

/** So many working days before a year begins its holidays should be confirmed: announcements come in autumn. */
const noticeWorkingDays = 60;

/** The years without a confirmed table of holidays whose first day has passed or is near, the nearest first. */
export function provisionalYears(
  calendar: WorkingCalendar,
  today: CalendarDate,
  confirmed: ReadonlySet<number>,
): number[] {
  const thisYear = Number(today.slice(0, 4));
  const reached = Number(addWorkingDays(calendar, today, noticeWorkingDays).slice(0, 4));
  const years = Array.from({ length: reached - thisYear + 1 }, (_, index) => thisYear + index);
  return years.filter((year) => !confirmed.has(year));
}
