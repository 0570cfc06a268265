import type { Agency } from '../../../../shared/domain/agency';
import type { ReadableDatabase } from '../database';

/** All agencies under their last known names, in the order of the register. */
export function selectAgencies(db: ReadableDatabase): readonly Agency[] {
  type Row = Omit<Agency, 'isGroup'> & { readonly isGroup: 0 | 1 };
  return db
    .prepare<Row>(
      `SELECT a.code, n.name, n.abbreviation, a.kind, a.is_group AS isGroup, a.valid_from AS validFrom, a.valid_to AS validTo
       FROM agency a JOIN agency_latest_name n ON n.agency_id = a.id
       ORDER BY a.position, a.id`,
    )
    .all()
    .map((row) => ({ ...row, isGroup: row.isGroup === 1 }));
}

/** What agencies are called: by code the names of all times, newest first, then aliases and abbreviations. */
export function selectAgencyNames(
  db: ReadableDatabase,
): ReadonlyArray<{ readonly code: string; readonly names: readonly string[] }> {
  return db
    .prepare<{ code: string; names: string }>(
      `SELECT a.code, (SELECT json_group_array(name) FROM (
         SELECT n.name FROM agency_name n WHERE n.agency_id = a.id
         UNION ALL SELECT n.abbreviation FROM agency_name n WHERE n.agency_id = a.id AND n.abbreviation IS NOT NULL
         UNION ALL SELECT l.alias FROM agency_alias l WHERE l.agency_id = a.id)) AS names
       FROM agency a ORDER BY a.position, a.id`,
    )
    .all()
    .map(({ code, names }) => ({ code, names: [...new Set(JSON.parse(names) as string[])] }));
}
