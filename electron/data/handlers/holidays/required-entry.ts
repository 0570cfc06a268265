import { Refusal } from '../../../../shared/contract/reply';
import { lawEntryPrefix } from '../../../../shared/domain/working-days/days-of-law';
import { type HolidayRow, selectHolidayRows } from '../../database/queries/holidays';
import type { Dependencies } from '../../dependencies';
import { writeDaysOfLaw } from './write-days-of-law';

/**
 * The row of an entry. A day of the law that stands in is written down first, with the others of its year, inside the caller's
 * transaction. Throws `Refusal` (`not_found`).
 */
export function requiredEntry(dependencies: Pick<Dependencies, 'db' | 'now'>, entry: string): HolidayRow {
  const year = yearOfLawEntry(entry);
  if (year !== null) writeDaysOfLaw(dependencies, [year]);
  const row = selectHolidayRows(dependencies.db).find((one) => one.entry === entry);
  if (!row) throw new Refusal('not_found', entry);
  return row;
}

/** The same, where it is in force. Throws `Refusal` (`not_found`, `already_undone`). */
export function requiredInForce(dependencies: Pick<Dependencies, 'db' | 'now'>, entry: string): HolidayRow {
  const row = requiredEntry(dependencies, entry);
  if (!isInForce(row)) throw new Refusal('already_undone', row.name);
  return row;
}

/** Whether an entry was neither withdrawn nor replaced nor undone. */
export function isInForce({ knownTo, undoneAt }: Pick<HolidayRow, 'knownTo' | 'undoneAt'>): boolean {
  return knownTo === null && undoneAt === null;
}

function yearOfLawEntry(entry: string): number | null {
  if (!entry.startsWith(lawEntryPrefix)) return null;
  const year = /^(\d{4})-\d\d-\d\d$/.exec(entry.slice(lawEntryPrefix.length))?.[1];
  return year !== undefined && year >= '1990' && year < '2200' ? Number(year) : null;
}
