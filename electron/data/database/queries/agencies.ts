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
