import { type CalendarDate, calendarDate } from '../../shared/domain/calendar-date';

/**
 * A day as a clerk types it: `10/12/2025`, `9-12-25`, `9.12.2025`, `09122025`. The day always comes before the month, and a
 * year of two digits is one of this century. Null for anything else, 31/02 included.
 */
export function parseDate(text: string): CalendarDate | null {
  const found =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text.trim());
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  return calendarDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}
