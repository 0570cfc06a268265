import { addDays, type CalendarDate, calendarDate } from './calendar-date';
import type { DueRule } from './due-rule';
import type { Period } from './period';

/**
 * The last day on which a report is on time, for a rule whose day falls in calendar year `year`. "Trước ngày 15/6" is
 * strictly before and leaves 14/6; `on_or_before` leaves the day itself; "trước ngày 01/01" leaves 31/12 of the year before.
 * Weekends and holidays move nothing. Null where the year has no such day (29/2, 31/4): a question for the clerk, not a guess.
 * Source: Kế hoạch 664/KH-UBND (Cao Bằng, 10/3/2025) mục VI, "trước ngày 15 tháng 6", "trước ngày 15 tháng 12 hằng năm".
 */
export function lastValidDay(rule: DueRule, year: number): CalendarDate | null {
  const day = calendarDate(year, rule.month, rule.day);
  if (!day) return null;
  return rule.relation === 'before' ? addDays(day, -1) : day;
}

/** Reports on what ran to the end of a year are due in its last months or in the first of the next year, until this month. */
const lastMonthBehind = 3;

/**
 * The calendar year in which a report is due in `month` where the plan names none. A report on a year or a second half that is due
 * from January to March ("trước ngày 10/01") is due in the year behind it.
 */
export function yearOfDue({ year, dataTo }: Pick<Period, 'year' | 'dataTo'>, month: number): number {
  return dataTo.slice(5, 7) > '06' && month <= lastMonthBehind ? year + 1 : year;
}
