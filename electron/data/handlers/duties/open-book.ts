import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { agenciesOfDuty } from '../../../../shared/domain/duties/agencies-of-duty';
import type { BookedDuty, DutyBook, UnitFacts } from '../../../../shared/domain/duties/duty-book';
import { transitive } from '../../../../shared/domain/duties/transitive';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import { selectExtensions, selectRecords, selectReportedStates } from '../../database/queries/duty-records';
import {
  type DutyMarks,
  type DutyPlace,
  selectAgencyOrder,
  selectDutyMarks,
  selectDutyPlaces,
  selectFormerMembers,
  selectMembersOn,
  selectRostersOn,
  selectSuccessionSteps,
} from '../../database/queries/duty-structure';

type Facts = ReadonlyMap<number, ReadonlyMap<number, UnitFacts>>;

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
    if (now.facts !== marks.facts) facts = readFacts(db, null);
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
    const items = [...new Set(chosen.map(({ assignmentId }) => assignmentId))];
    const structure = readStructure(db, day, chosen, items);
    return { ...structure, duties: withFacts(structure.duties, readFacts(db, duties)) };
  };
  return { on, some };
}

/** The book of these places without what is known of them; `items` are those that they stand in, where they are not all. */
function readStructure(
  db: ReadableDatabase,
  on: CalendarDate,
  places: readonly DutyPlace[],
  items: readonly number[] | null,
): DutyBook {
  const bound = selectMembersOn(db, on, items);
  const members = listsOf(
    bound.filter(({ duty }) => duty === null),
    'assignment',
    'agency',
  );
  const takers = listsOf(
    bound.flatMap(({ duty, agency }) => (duty === null ? [] : [{ duty, agency }])),
    'duty',
    'agency',
  );
  const former = listsOf(selectFormerMembers(db, on, items), 'assignment', 'agency');
  const rosters = listsOf(selectRostersOn(db, on), 'group', 'member');
  const bindings = {
    membersOf: (assignment: number) => members.get(assignment) ?? [],
    takersOf: (duty: number) => takers.get(duty) ?? [],
    isBoundNoMore: (assignment: number, agency: number) => former.get(assignment)?.includes(agency) ?? false,
    rosterOf: (agency: number) => rosters.get(agency) ?? null,
    successorsOf: transitive(stepsOf(selectSuccessionSteps(db))),
  };
  const shared = new Map<number, readonly number[]>();
  const duties = places.map((place): BookedDuty => {
    const { id, planId, assignmentId, role, topic, dueOn, addresseeId } = place;
    const isOfAll = addresseeId === null && !takers.has(id);
    const known = isOfAll ? shared.get(assignmentId) : undefined;
    const agencies = known ?? agenciesOfDuty(bindings, place);
    if (isOfAll) shared.set(assignmentId, agencies);
    return { id, planId, role, topic, dueOn, agencies, facts: null };
  });
  return { duties, agencyOrder: new Map(selectAgencyOrder(db).map((id, place) => [id, place])) };
}

/** Who took over from each agency in one step. */
export function stepsOf(
  rows: ReadonlyArray<{ readonly from: number; readonly to: number }>,
): ReadonlyMap<number, readonly number[]> {
  return listsOf(rows, 'from', 'to');
}

function listsOf<Key extends string, Item extends string>(
  rows: ReadonlyArray<Readonly<Record<Key | Item, number>>>,
  key: Key,
  item: Item,
): ReadonlyMap<number, readonly number[]> {
  const lists = groupBy(rows, (row) => row[key]);
  return new Map([...lists].map(([from, found]) => [from, found.map((row) => row[item])]));
}

function withFacts(duties: readonly BookedDuty[], facts: Facts): readonly BookedDuty[] {
  if (facts.size === 0) return duties;
  return duties.map((duty) => {
    const known = facts.get(duty.id);
    return known ? { ...duty, facts: known } : duty;
  });
}

function readFacts(db: ReadableDatabase, only: readonly number[] | null): Facts {
  const facts = new Map<number, Map<number, UnitFacts>>();
  const note = (duty: number, agency: number, said: Partial<UnitFacts>) => {
    const units = facts.get(duty) ?? new Map<number, UnitFacts>();
    facts.set(duty, units);
    units.set(agency, { record: null, report: null, extendedTo: null, ...units.get(agency), ...said });
  };
  for (const { duty, agency, ...report } of selectReportedStates(db, only)) note(duty, agency, { report });
  for (const { duty, agency, ...record } of selectRecords(db, only)) note(duty, agency, { record });
  for (const { duty, agency, dueOn } of selectExtensions(db, only)) note(duty, agency, { extendedTo: dueOn });
  return facts;
}
