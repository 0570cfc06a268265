import type { CalendarDate } from '../domain/calendar-date';
import { formatDate } from '../domain/format-vietnamese';
import { weekdayWords } from './weekday';

/** A day with its name as letters write it: `thứ Sáu, ngày 12/12/2025`. */
export function letterDay(date: CalendarDate): string {
  return `${weekdayWords(date)}, ngày ${formatDate(date)}`;
}
