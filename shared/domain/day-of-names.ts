import { addDays, type CalendarDate, calendarDate } from './calendar-date';
import type { DocumentHeader, LegalBasis } from './plan-document';

/**
 * The day on which the names of a document are to be read: its date; the last day of the month that a draft prints beside its
 * blank day; else the day of the newest document that it names, before which it cannot have been written; null where there is
 * none of these.
 */
export function dayOfNames(
  { date, dateAsWritten }: Pick<DocumentHeader, 'date' | 'dateAsWritten'>,
  legalBases: readonly Pick<LegalBasis, 'date'>[],
): CalendarDate | null {
  if (date !== null) return date;
  const printed = printedMonth(dateAsWritten);
  const next =
    printed && calendarDate(printed.year + (printed.month === 12 ? 1 : 0), (printed.month % 12) + 1, 1);
  if (next) return addDays(next, -1);
  return (
    legalBases
      .flatMap((basis) => basis.date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

/** The month of "ngày … tháng 12 năm 2024"; null where the words name none. */
export function printedMonth(words: string): { readonly year: number; readonly month: number } | null {
  const [, month, year] = /tháng\s{1,20}(\d{1,2})\s{1,20}năm\s{1,20}(\d{4})/iu.exec(words) ?? [];
  return month && year && calendarDate(Number(year), Number(month), 1)
    ? { year: Number(year), month: Number(month) }
    : null;
}
