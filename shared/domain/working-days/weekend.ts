import type { CalendarDate } from '../calendar-date';

/** Saturday or Sunday, the weekly days off of state agencies. Source: Quyết định 188/1999/QĐ-TTg. */
export function isWeekend(day: CalendarDate): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}
