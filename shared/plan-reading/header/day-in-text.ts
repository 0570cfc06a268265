import { type CalendarDate, calendarDate } from '../../domain/calendar-date';

/** A full date in words or digits as it stands behind a document's number: "ngày 28/10/2024", "ngày 19 tháng 3 năm 2024". */
export type DayInText = { readonly start: number; readonly end: number; readonly date: CalendarDate };

const day =
  /(?<![\d/])(\d{1,2})\s?(?:[/.-]\s?(\d{1,2})\s?[/.-]\s?|thang\s?(\d{1,2})\s?,?\s?(?:nam\s?|[/.-]\s?))((?:19|20)\d{2})(?!\d)/y;

/** The date at exactly this place of a text without accents (`searchable`), behind "ngày" or without it; null where the calendar has no such day. */
export function dayAt(plain: string, place: number): DayInText | null {
  const word = /^(?:,?\s?(?:ban hanh |ky )?ngay\s?|,?\s|\()/.exec(plain.slice(place, place + 24));
  day.lastIndex = place + (word?.[0].length ?? 0);
  const found = day.exec(plain);
  if (!found) return null;
  const date = calendarDate(Number(found[4]), Number(found[2] ?? found[3]), Number(found[1]));
  return date && { start: place, end: day.lastIndex, date };
}
