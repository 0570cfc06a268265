import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { BookedDuty } from '../../../shared/domain/duties/duty-book';
import { selectEvidence } from '../database/queries/duty-deeds';
import { selectAgencyId, selectDutyId } from '../database/queries/duty-rows';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { attachEvidence } from './duties/attach-evidence';
import { daysOf } from './duties/days';
import { detailOfDuty } from './duties/duty-detail';
import { historyOfUnit } from './duties/duty-history';
import { unitsOfDuty } from './duties/duty-units';
import { dutyLister } from './duties/list-duties';
import { openBook } from './duties/open-book';
import { extendDuties, recordStates, redoEntries, setDutyDue, undoEntries } from './duties/record-duties';
import type { Days } from './duties/shown-duty';
import { orRefuse } from './or-refuse';

/** The duties of the plans at work: where each agency stands with each, and what the clerk records of it. */
export function dutyHandlers(dependencies: Dependencies): HandlersFor<'duties'> {
  const { db, today, announce } = dependencies;
  const book = openBook(db);
  const list = dutyLister(db, book);

  const bookedDuty = (uuid: string, { on }: Days): BookedDuty => {
    const id = selectDutyId(db, uuid);
    const duty = id === null ? undefined : book.some(on, [id]).duties.find((booked) => booked.id === id);
    if (!duty) throw new Refusal('not_found', uuid);
    return duty;
  };
  const agencyId = (code: string): number => {
    const id = selectAgencyId(db, code);
    if (id === null) throw new Refusal('unknown_agency', code);
    return id;
  };
  const now = (): Days => ({ today: today(), on: today() });
  /** The agencies that are meant, each of which has to answer for the duty today. */
  const unitsMeant = (duty: BookedDuty, codes: readonly string[] | null): readonly number[] => {
    if (codes === null) return duty.agencies;
    const own = new Set(duty.agencies);
    return [...new Set(codes)].map((code) => {
      const id = agencyId(code);
      if (!own.has(id)) throw new Refusal('not_its_duty', code);
      return id;
    });
  };
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'duties' });
    return result;
  };
  /** Finds a duty, has something written about some of its units and gives the entries. */
  const recorded = (
    uuid: string,
    agencies: readonly string[] | null,
    write: (duty: BookedDuty, units: readonly number[]) => string[],
  ) =>
    changed(() => {
      const duty = bookedDuty(uuid, now());
      return { entries: write(duty, unitsMeant(duty, agencies)) };
    });

  return {
    list: (input) => list(input, daysOf(input, today())),

    detail(input) {
      const days = daysOf(input, today());
      return detailOfDuty(db, book.on(days.on), bookedDuty(input.duty, days), days);
    },

    units(input) {
      const days = daysOf(input, today());
      return unitsOfDuty(db, bookedDuty(input.duty, days), input, days);
    },

    history: ({ duty, agency }) => historyOfUnit(db, bookedDuty(duty, now()), agencyId(agency), now()),

    record: ({ duty: uuid, agencies, ...said }) =>
      recorded(uuid, agencies, ({ id }, units) => recordStates(dependencies, id, units, said)),

    extend: ({ duty: uuid, agencies, ...said }) =>
      recorded(uuid, agencies, (duty, units) => extendDuties(dependencies, duty, units, said)),

    setDue: ({ duty, ...said }) =>
      changed(() => ({ entries: setDutyDue(dependencies, bookedDuty(duty, now()).id, said) })),

    attach: ({ duty: uuid, agency, paths, note }) =>
      recorded(uuid, [agency], ({ id: dutyId }, units) =>
        units.flatMap((agencyId) => attachEvidence(dependencies, { dutyId, agencyId }, paths, note)),
      ),

    saveEvidence({ entry, path }) {
      const bytes = selectEvidence(db, entry);
      if (!bytes) throw new Refusal('not_found', entry);
      writeFile(path, bytes);
      return { path };
    },

    undo: ({ entries }) => changed(() => ({ undone: undoEntries(dependencies, entries) })),

    redo: ({ entries }) => changed(() => ({ redone: redoEntries(dependencies, entries) })),
  };
}
