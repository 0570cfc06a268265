import type { CalendarDate } from '../../domain/calendar-date';
import { readDate } from '../read-date';

/** The number and sign of a document, `123/BC-SYT`; null where the text states none or leaves the number blank. */
export function documentNumberIn(text: string): string | null {
  const [, number, sign] =
    /^\s*số\s*:?\s*(\d{1,6}[a-z]?)\s*[/-]\s*((?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}&]{0,12}(?:\s*[-/]\s*[\p{L}&]{1,16}){0,4})/iu.exec(
      text,
    ) ?? [];
  return number === undefined || sign === undefined ? null : `${number}/${sign.replace(/\s+/g, '')}`;
}

/** The date line of a letter, "Cao Bằng, ngày 05 tháng 12 năm 2025"; null for any other text and where days are left blank. */
export function documentDateIn(text: string): CalendarDate | null {
  const [, date] =
    /^[^,:]{0,40},?\s*(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s*\.?$/iu.exec(text) ?? [];
  return date === undefined ? null : (readDate(date.replace(/\s+/g, ' ')) ?? null);
}
