import type { ReadableDatabase } from '../database';

/** How much is remembered of agencies' own tables; agencies of which nothing is remembered are left out. */
export function countRemembered(
  db: ReadableDatabase,
  codes: readonly string[],
): ReadonlyArray<{ readonly code: string; readonly mappings: number; readonly layouts: number }> {
  return db
    .prepare<{ code: string; mappings: number; layouts: number }>(
      `SELECT code, mappings, layouts FROM (
         SELECT a.code, a.position, a.id,
           (SELECT COUNT(*) FROM remembered_mapping m WHERE m.agency_id = a.id) AS mappings,
           (SELECT COUNT(*) FROM remembered_layout l WHERE l.agency_id = a.id) AS layouts
         FROM agency a WHERE a.code IN (SELECT value FROM json_each(?)))
       WHERE mappings + layouts > 0 ORDER BY position, id`,
    )
    .all(JSON.stringify(codes));
}
