import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date';
import type { UnitFacts } from '../../../../shared/domain/duties/duty-book';
import { type KnownOfDuty, passOn } from '../../../../shared/domain/duties/pass-on';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import { selectExtensions, selectRecords, selectReportedStates } from '../../database/queries/duty-records';
import { type DatedStep, selectSuccessionSteps } from '../../database/queries/duty-structure';
import { readSomeDuties } from './read-structure';

/** What is known of each agency, by duty. */
export type Facts = ReadonlyMap<number, KnownOfDuty>;

/** What is known of all duties, or of some, with what passed on to those that took duties over. */
export function readFacts(db: ReadableDatabase, only: readonly number[] | null): Facts {
  const facts = new Map<number, Map<number, UnitFacts>>();
  const note = (duty: number, agency: number, said: Partial<UnitFacts>) => {
    const units = facts.get(duty) ?? new Map<number, UnitFacts>();
    facts.set(duty, units);
    units.set(agency, { record: null, report: null, extendedTo: null, ...units.get(agency), ...said });
  };
  for (const { duty, agency, ...report } of selectReportedStates(db, only)) note(duty, agency, { report });
  for (const { duty, agency, ...record } of selectRecords(db, only)) note(duty, agency, { record });
  for (const { duty, agency, dueOn } of selectExtensions(db, only)) note(duty, agency, { extendedTo: dueOn });
  return passedOn(db, facts);
}

/** Day by day, as the events happened, so that what passed on once passes on again. */
function passedOn(db: ReadableDatabase, facts: Map<number, KnownOfDuty>): Facts {
  if (facts.size === 0) return facts;
  const byDay = groupBy(selectSuccessionSteps(db), ({ on }) => on);
  for (const [day, steps] of [...byDay].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    passOnDay(db, facts, day, steps);
  }
  return facts;
}

function passOnDay(
  db: ReadableDatabase,
  facts: Map<number, KnownOfDuty>,
  day: CalendarDate,
  steps: readonly DatedStep[],
): void {
  const from = new Set(steps.map((step) => step.from));
  const concerned = [...facts].flatMap(([duty, known]) =>
    [...known.keys()].some((agency) => from.has(agency)) ? [duty] : [],
  );
  if (concerned.length === 0) return;
  const before = new Map(
    readSomeDuties(db, addDays(day, -1), concerned).map(({ id, agencies }) => [id, agencies]),
  );
  for (const { id, agencies } of readSomeDuties(db, day, concerned)) {
    const known = facts.get(id);
    if (known) facts.set(id, passOn(before.get(id) ?? [], agencies, steps, known));
  }
}
