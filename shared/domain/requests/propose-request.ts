import { type CalendarDate, calendarDate } from '../calendar-date';
import type { Period, PeriodCode } from '../period';

/** The most requests of one year: the codes of their periods have two digits. */
const mostRequests = 99;

/** Whether a letter can be of this day: what is typed of a year that has not all its figures yet is none. */
export function isLetterDay(day: CalendarDate): boolean {
  return day >= '1900-01-01';
}

/** The code of the next request of a year after those that were ever opened, undone ones included; null after the last. */
export function nextRequestCode(year: number, used: readonly string[]): PeriodCode | null {
  const mark = `${year}-D`;
  const numbers = used.filter((code) => code.startsWith(mark)).map((code) => Number(code.slice(mark.length)));
  const next = Math.max(0, ...numbers) + 1;
  return next > mostRequests ? null : `${mark}${next}`;
}

/** The days that a request's figures cover, both included. */
export type DataWindow = { readonly dataFrom: CalendarDate; readonly dataTo: CalendarDate };

/**
 * The data window to propose for a letter of a day: from where the year's own period begins until the letter, at most until that period's end.
 * Without such a period it begins with the calendar year. A proposal: the letter itself decides.
 */
export function proposeWindow(letter: CalendarDate, periods: readonly Period[]): DataWindow {
  const year = Number(letter.slice(0, 4));
  const whole = periods.find((period) => period.kind === 'year' && period.year === year);
  const from = whole && whole.dataFrom <= letter ? whole.dataFrom : calendarDate(year, 1, 1);
  if (from === null) throw new Error(`There is no year ${year}.`);
  return { dataFrom: from, dataTo: whole && whole.dataTo < letter ? whole.dataTo : letter };
}

/** The periods of the letter's year with reports, the newest figures first: whose figures are proposed to be taken over. */
export function proposeReuse(
  letter: CalendarDate,
  periods: ReadonlyArray<Period & { readonly reports: number }>,
): readonly PeriodCode[] {
  const year = Number(letter.slice(0, 4));
  return periods
    .filter(({ kind, year: of, reports }) => kind !== 'adhoc' && of === year && reports > 0)
    .toSorted((left, right) => (left.dataTo < right.dataTo ? 1 : left.dataTo > right.dataTo ? -1 : 0))
    .map(({ code }) => code);
}
