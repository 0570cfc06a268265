import { type CalendarDate, CalendarDate as CalendarDateSchema, calendarDate } from '../domain/calendar-date';
import type { CellValue } from './sheet';

const written =
  /^(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})$/i;

/**
 * A date as an agency states it: a date cell, `05/12/2025`, `5-12-2025` or `ngày 05 tháng 12 năm 2025`. Day comes first,
 * never in US order. `undefined` is a blank cell, null one that holds something else.
 */
export function readDate(value: CellValue): CalendarDate | null | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') {
    const text = value.normalize('NFC').trim();
    if (text === '') return undefined;
    const [, day, month, year] = written.exec(text) ?? [];
    return year === undefined ? null : calendarDate(Number(year), Number(month), Number(day));
  }
  if (typeof value !== 'object') return null;
  if (value.kind === 'date') return CalendarDateSchema.safeParse(value.date).data ?? null;
  if (value.kind === 'formula' && value.result !== undefined) return readDate(value.result);
  return null;
}
