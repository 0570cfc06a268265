import { contradictionOf } from '../../../../shared/domain/working-days/contradiction';
import { lawEntryPrefix } from '../../../../shared/domain/working-days/days-of-law';
import { shippedBy } from '../../../../shared/wording/shipped';
import {
  type HolidayRow,
  selectHolidayRows,
  selectYearsEverConfirmed,
} from '../../database/queries/holidays';
import { endHoliday, insertConfirmation, insertHoliday } from '../../database/queries/holidays-write';
import type { Dependencies } from '../../dependencies';
import { readHolidayTable } from '../../shipped-tables';
import { whereWritable } from '../where-writable';
import { exceptionOf } from './exception-of';
import { isInForce } from './required-entry';

/**
 * Brings into the register what the shipped table has and the register never had: new entries, and years that are complete now. What the
 * clerk changed or withdrew stays so; an entry that would contradict one in force waits until it no longer does. A register that cannot be
 * written stays as it is.
 */
export function installHolidays({ db, resources, today, now }: Dependencies): void {
  const table = readHolidayTable(resources);
  const rows = selectHolidayRows(db);
  const had = new Set(rows.map(({ shippedCode }) => shippedCode));
  const standing = rows.filter(isInForce);
  const entries = table.entries
    .filter(({ code }) => !had.has(code))
    .map(exceptionOf)
    .filter((entry) => contradictionOf(standing, entry) === null);
  const told = selectYearsEverConfirmed(db);
  const years = table.years.filter(({ state, year }) => state === 'confirmed' && !told.has(year));
  if (entries.length === 0 && years.length === 0) return;
  const recorded = { by: shippedBy, at: now() };
  whereWritable(db, () => {
    for (const entry of entries) {
      insertHoliday(db, { ...entry, shippedCode: entry.entry, replacesId: null }, recorded);
    }
    for (const row of standing) {
      const isCovered = entries.some(
        ({ kind, from, to }) => kind === row.kind && from <= row.from && row.to <= to,
      );
      if (isCovered && isOfLaw(row)) endHoliday(db, row.id, today(), recorded);
    }
    for (const { year, source } of years) {
      insertConfirmation(db, { uuid: `shipped-${year}`, year, source }, recorded);
    }
  });
}

/** A day of the law that was written down when the clerk first entered something of its year. */
function isOfLaw({ shippedCode }: HolidayRow): boolean {
  return shippedCode?.startsWith(lawEntryPrefix) ?? false;
}
