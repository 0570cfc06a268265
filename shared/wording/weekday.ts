import type { CalendarDate } from '../domain/calendar-date';
import { formatDate } from '../domain/format-vietnamese';

const words = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** The names of the days where there is little room, from Sunday on. */
export const weekdayShorts = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const;

/** The name of a day inside a sentence: `thứ Sáu`, `Chủ nhật`. */
export function weekdayWords(date: CalendarDate): string {
  return words[indexOf(date)] ?? '';
}

/** The name of a day where there is little room: `T6`, `CN`. */
export function weekdayShort(date: CalendarDate): string {
  return weekdayShorts[indexOf(date)] ?? '';
}

/** A day with its name: `thứ Sáu 12/06/2026`. */
export function dayWithWeekday(date: CalendarDate): string {
  return `${weekdayWords(date)} ${formatDate(date)}`;
}

/** A day with its name, without the year: `thứ Sáu 12/06`. */
export function shortDayWithWeekday(date: CalendarDate): string {
  return `${weekdayWords(date)} ${formatDate(date).slice(0, 5)}`;
}

function indexOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
