import type { CalendarDate } from '../../shared/domain/calendar-date';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { weekdayShort } from '../../shared/wording/weekday';

/** A day beside its year: `14/06 (CN)`; with the year where it is another one. */
export function dayInYear(day: CalendarDate, year: number): string {
  if (!day.startsWith(`${year}-`)) return weekdayDate(day);
  return `${formatDate(day).slice(0, 5)} (${weekdayShort(day)})`;
}

/** A day with its day of the week: `14/06/2026 (CN)`. */
export function weekdayDate(day: CalendarDate): string {
  return `${formatDate(day)} (${weekdayShort(day)})`;
}
