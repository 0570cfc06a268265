import type { Agency } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';
import { datedNames } from './dated-name';

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

/** What every agency is called on a day, by its code. */
export function selectNamesOn(db: ReadableDatabase, on: CalendarDate): ReadonlyMap<string, string> {
  return new Map(selectAgenciesOn(db, on).map(({ code, name }) => [code, name]));
}
