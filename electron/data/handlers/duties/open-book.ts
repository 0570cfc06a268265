import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { BookedDuty, DutyBook } from '../../../../shared/domain/duties/duty-book';
import type { ReadableDatabase } from '../../database/database';
import {
  type DutyMarks,
  type DutyPlace,
  selectDutyMarks,
  selectDutyPlaces,
} from '../../database/queries/duty-structure';
import { type Facts, readFacts } from './read-facts';
import { itemsOf, readStructure } from './read-structure';

/** So many duties are sooner read by themselves than with all others. */
const mostApart = 5_000;

/** More days than anybody looks at by turns. */
const mostDays = 4;

export type OpenBook = {
  /** The book of a day, as the register stands. */
  readonly on: (day: CalendarDate) => DutyBook;
  /** Some duties of that book in its order; where the book would have to be read first, they alone are read. */
  readonly some: (day: CalendarDate, duties: readonly number[]) => DutyBook;
};

/**
 * Keeps the duties of all plans in memory, since a list of units cannot be put together from tables while somebody scrolls. Each
 * question looks first whether the duties, those whom they bind or what is known of them were changed, here or by another process,
 * and reads anew what was.
 */
export function openBook(db: ReadableDatabase): OpenBook {
  let marks: DutyMarks = { structure: '', facts: '' };
  let facts: Facts = new Map();
  /** Whom duties bind differs from day to day; where they stand does not. */
  let places: readonly DutyPlace[] | null = null;
  const structures = new Map<CalendarDate, DutyBook>();
  const books = new Map<CalendarDate, DutyBook>();
  const isCurrent = ({ structure, facts: known }: DutyMarks) =>
    structure === marks.structure && known === marks.facts;
  const on = (day: CalendarDate): DutyBook => {
    const now = selectDutyMarks(db);
    if (!isCurrent(now)) books.clear();
    if (now.structure !== marks.structure) {
      structures.clear();
      places = null;
    }
    if (!isCurrent(now)) facts = readFacts(db, null);
    marks = now;
    const known = books.get(day);
    if (known) return known;
    if (structures.size >= mostDays && !structures.has(day)) {
      structures.clear();
      books.clear();
    }
    places ??= selectDutyPlaces(db, null);
    const structure = structures.get(day) ?? readStructure(db, day, places, null);
    structures.set(day, structure);
    const book = { ...structure, duties: withFacts(structure.duties, facts) };
    books.set(day, book);
    return book;
  };
  const some = (day: CalendarDate, duties: readonly number[]): DutyBook => {
    if (duties.length > mostApart || (books.has(day) && isCurrent(selectDutyMarks(db)))) return on(day);
    const chosen = selectDutyPlaces(db, duties);
    const structure = readStructure(db, day, chosen, itemsOf(chosen));
    return { ...structure, duties: withFacts(structure.duties, readFacts(db, duties)) };
  };
  return { on, some };
}

function withFacts(duties: readonly BookedDuty[], facts: Facts): readonly BookedDuty[] {
  if (facts.size === 0) return duties;
  return duties.map((duty) => {
    const known = facts.get(duty.id);
    return known ? { ...duty, facts: known } : duty;
  });
}
