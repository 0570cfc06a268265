import type { DueTerms } from './due-terms';
import { type DueThen, dueThen } from './due-then';
import type { HolidayBook } from './holiday-book';
import { writtenSettings } from './written-settings';

/** When the answer to a letter of a year is due that counts days: an event of any year counts, for a request is made once. */
export function requestDue(terms: DueTerms, year: number, book: HolidayBook): DueThen {
  const happenedOn = terms.kind === 'after_event' ? terms.happenedOn : null;
  const point = { year: happenedOn ? Number(happenedOn.slice(0, 4)) : year, dataTo: null };
  return dueThen({ written: { ...writtenSettings(null), terms }, edits: [] }, null, point, book);
}
