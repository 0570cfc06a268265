import type { Agency } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';
import { datedNameId, datedNames } from './dated-name';

/** All agencies of all times under the names that they bear on a day, in the order of the register. */
export function selectAgenciesOn(db: ReadableDatabase, on: CalendarDate): readonly Agency[] {
  type Row = Omit<Agency, 'isGroup'> & { readonly isGroup: 0 | 1 };
  return db
    .prepare<Row>(
      `WITH ${datedNames}
       SELECT a.code, n.name, n.abbreviation, a.kind, a.is_group AS isGroup, a.valid_from AS validFrom, a.valid_to AS validTo
       FROM agency a JOIN dated_name n ON n.agency_id = a.id
       ORDER BY a.position, a.id`,
    )
    .all({ on })
    .map((row) => ({ ...row, isGroup: row.isGroup === 1 }));
}

/** What agencies are called on a day, by their codes: all of them, or some. */
export function selectNamesOn(
  db: ReadableDatabase,
  on: CalendarDate,
  codes: readonly string[] | null = null,
): ReadonlyMap<string, string> {
  const rows = db
    .prepare<{ code: string; name: string }>(
      `SELECT a.code, n.name FROM agency a JOIN agency_name n ON n.id = ${datedNameId('a.id', ':on')}
       WHERE :codes IS NULL OR a.code IN (SELECT value FROM json_each(:codes))`,
    )
    .all({ on, codes: codes && JSON.stringify(codes) });
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The codes of agencies that are no more on a day. */
export function selectEndedAgencies(db: ReadableDatabase, on: CalendarDate): ReadonlySet<string> {
  const rows = db.prepare<{ code: string }>('SELECT code FROM agency WHERE valid_to < :on').all({ on });
  return new Set(rows.map(({ code }) => code));
}
