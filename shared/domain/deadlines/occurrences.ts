import type { CalendarDate } from '../calendar-date';
import { yearOfDue } from '../due-date';
import type { DueTerms } from './due-terms';
import { halves, type PartOfYear, quarters, windowOfPart } from './part-of-year';
import type { WindowBasis } from './rule-settings';

/** One time that terms fall due in a year; `part` only where they do several times. */
export type Occurrence = {
  readonly year: number;
  readonly part: PartOfYear | null;
  readonly dataTo: CalendarDate | null;
};

/**
 * How often terms without a period fall due in a year: a day once, unless it names another year; an event in the year in which it
 * happened; the end of a quarter or half every time.
 */
export function occurrencesOf(terms: DueTerms, window: WindowBasis, year: number): readonly Occurrence[] {
  const once: readonly Occurrence[] = [{ year, part: null, dataTo: null }];
  if (terms.kind === 'day') return terms.on.year === undefined || terms.on.year === year ? once : [];
  if (terms.kind === 'after_event') return Number(terms.happenedOn?.slice(0, 4)) === year ? once : [];
  if (terms.part === 'year') return [{ year, part: null, dataTo: windowOfPart(year, 'Y', window).dataTo }];
  const parts = terms.part === 'half' ? halves : quarters;
  return parts.map((part) => ({ year, part, dataTo: windowOfPart(year, part, window).dataTo }));
}

/**
 * The days that the figures of a report cover which is due on a day of the year: those of that year, or of the year before where it is due
 * in the first months after it.
 */
export function windowDueOn(
  dueOn: CalendarDate,
  part: PartOfYear,
  basis: WindowBasis,
): { readonly year: number; readonly dataFrom: CalendarDate; readonly dataTo: CalendarDate } {
  const year = Number(dueOn.slice(0, 4));
  const before = windowOfPart(year - 1, part, basis);
  const isOfYearBefore =
    yearOfDue({ year: year - 1, dataTo: before.dataTo }, Number(dueOn.slice(5, 7))) === year;
  return isOfYearBefore ? { year: year - 1, ...before } : { year, ...windowOfPart(year, part, basis) };
}
