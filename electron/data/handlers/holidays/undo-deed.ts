import { Refusal } from '../../../../shared/contract/reply';
import { type HolidayRow, selectHolidayRows } from '../../database/queries/holidays';
import { resumeHoliday, undoHoliday } from '../../database/queries/holidays-write';
import type { Dependencies } from '../../dependencies';
import { requireNoContradiction } from './require-sound';
import { requiredEntry } from './required-entry';

/**
 * Takes the last deed on an entry back and gives the entry that stands now; the entry itself where nothing took its place. Inside the
 * caller's transaction. Throws `Refusal` as the contract says.
 */
export function undoDeed(dependencies: Dependencies, entry: string): string {
  const { db, now, user } = dependencies;
  const row = requiredEntry(dependencies, entry);
  if (row.undoneAt !== null) throw new Refusal('already_undone', row.name);
  const rows = selectHolidayRows(db);
  const later = rows.find(({ replacesId, undoneAt }) => replacesId === row.id && undoneAt === null);
  if (later) throw new Refusal('later_edit_stands', later.name);
  if (row.knownTo !== null) return resumed(dependencies, row);
  if (row.shippedCode !== null) throw new Refusal('nothing_to_undo', row.name);
  undoHoliday(db, row.id, { by: user(), at: now() });
  const before = rows.find(({ id }) => id === row.replacesId);
  return before ? resumed(dependencies, before) : row.entry;
}

function resumed({ db }: Pick<Dependencies, 'db'>, row: HolidayRow): string {
  requireNoContradiction(db, row);
  resumeHoliday(db, row.id);
  return row.entry;
}
