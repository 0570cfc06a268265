import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { agenciesOfDuty } from '../../../../shared/domain/duties/agencies-of-duty';
import type { BookedDuty, DutyBook } from '../../../../shared/domain/duties/duty-book';
import { transitive } from '../../../../shared/domain/duties/transitive';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import {
  type DutyPlace,
  selectAgencyOrder,
  selectDutyPlaces,
  selectFormerMembers,
  selectMembersOn,
  selectRostersOn,
  selectSuccessionSteps,
} from '../../database/queries/duty-structure';

/** The book of these places without what is known of them; `items` are those that they stand in, where they are not all. */
export function readStructure(
  db: ReadableDatabase,
  on: CalendarDate,
  places: readonly DutyPlace[],
  items: readonly number[] | null,
): DutyBook {
  return {
    duties: readDuties(db, on, places, items),
    agencyOrder: new Map(selectAgencyOrder(db).map((id, place) => [id, place])),
  };
}

/** Some duties with the agencies that answer for each on a day, without what is known of them. */
export function readSomeDuties(
  db: ReadableDatabase,
  on: CalendarDate,
  duties: readonly number[],
): readonly BookedDuty[] {
  const places = selectDutyPlaces(db, duties);
  return readDuties(db, on, places, itemsOf(places));
}

/** The items that these places stand in, each once. */
export function itemsOf(places: readonly DutyPlace[]): readonly number[] {
  return [...new Set(places.map(({ assignmentId }) => assignmentId))];
}

function readDuties(
  db: ReadableDatabase,
  on: CalendarDate,
  places: readonly DutyPlace[],
  items: readonly number[] | null,
): readonly BookedDuty[] {
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
  const concerned = items && [
    ...bound.map(({ agency }) => agency),
    ...places.flatMap(({ addresseeId }) => addresseeId ?? []),
  ];
  const rosters = listsOf(selectRostersOn(db, on, concerned), 'group', 'member');
  const bindings = {
    membersOf: (assignment: number) => members.get(assignment) ?? [],
    takersOf: (duty: number) => takers.get(duty) ?? [],
    isBoundNoMore: (assignment: number, agency: number) => former.get(assignment)?.includes(agency) ?? false,
    rosterOf: (agency: number) => rosters.get(agency) ?? null,
    successorsOf: transitive(stepsOf(selectSuccessionSteps(db))),
  };
  const shared = new Map<number, readonly number[]>();
  return places.map((place): BookedDuty => {
    const { id, planId, assignmentId, role, topic, dueOn, addresseeId } = place;
    const isOfAll = addresseeId === null && !takers.has(id);
    const known = isOfAll ? shared.get(assignmentId) : undefined;
    const agencies = known ?? agenciesOfDuty(bindings, place);
    if (isOfAll) shared.set(assignmentId, agencies);
    return { id, planId, role, topic, dueOn, agencies, facts: null };
  });
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
