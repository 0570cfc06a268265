import type { HandlersFor } from '../../../shared/contract';
import type { HolidayChange } from '../../../shared/contract/holidays';
import { yearsOfSpan } from '../../../shared/domain/working-days/years-of-exceptions';
import { selectConfirmedYears, selectHolidayRows } from '../database/queries/holidays';
import { endHoliday, insertConfirmation, undoConfirmations } from '../database/queries/holidays-write';
import { rehearse } from '../database/rehearse';
import type { Dependencies } from '../dependencies';
import { withMoves } from './deadlines/with-moves';
import { installHolidays } from './holidays/install-holidays';
import { isInForce, requiredInForce } from './holidays/required-entry';
import { saveEntry } from './holidays/save-entry';
import { shownYear } from './holidays/shown-year';
import { type DaySpan, spanOfDeed } from './holidays/span-of-deed';
import { undoDeed } from './holidays/undo-deed';
import { writeDaysOfLaw } from './holidays/write-days-of-law';
import { orRefuse } from './or-refuse';

/** The table of days off and worked days, and the years that it is complete for. */
export function holidayHandlers(dependencies: Dependencies): HandlersFor<'holidays'> {
  installHolidays(dependencies);
  const { db, resources, today, user, now, newUuid, announce } = dependencies;

  /** Does something to an entry or to the days named and says which open deadlines moved by it. */
  const moving = (entry: string | null, named: DaySpan | null, deed: () => string) => {
    const span = spanOfDeed(db, entry, named);
    const { result, moves } = span
      ? withMoves(dependencies, { kind: 'days', ...span }, deed)
      : { result: deed(), moves: [] };
    return { entry: result, moves };
  };
  const save = (change: HolidayChange) => moving(change.entry, change, () => saveEntry(dependencies, change));
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'deadlines' });
    return result;
  };

  return {
    year: ({ year }) => shownYear(db, resources, year),

    years() {
      const confirmed = selectConfirmedYears(db);
      const years = new Set(selectHolidayRows(db).filter(isInForce).flatMap(yearsOfSpan));
      return [...years]
        .toSorted((a, b) => a - b)
        .map((year) => ({ year, state: confirmed.has(year) ? 'confirmed' : 'provisional' }));
    },

    preview: (change) => orRefuse(db, () => rehearse(db, () => save(change).moves)),

    save: (change) => changed(() => save(change)),

    withdraw: ({ entry }) =>
      changed(() =>
        moving(entry, null, () => {
          const row = requiredInForce(dependencies, entry);
          endHoliday(db, row.id, today(), { by: user(), at: now() });
          return entry;
        }),
      ),

    undo: ({ entry }) => changed(() => moving(entry, null, () => undoDeed(dependencies, entry))),

    confirm: ({ year, source }) =>
      changed(() => {
        const recorded = { by: user(), at: now() };
        writeDaysOfLaw(dependencies, [year]);
        undoConfirmations(db, year, recorded);
        insertConfirmation(db, { uuid: newUuid(), year, source }, recorded);
        return shownYear(db, resources, year);
      }),

    unconfirm: ({ year }) =>
      changed(() => {
        undoConfirmations(db, year, { by: user(), at: now() });
        return shownYear(db, resources, year);
      }),
  };
}
