import type { YearOpening } from '../../../../shared/domain/year-opening';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** Records that periods were opened, and marks them with it. Inside the caller's transaction. */
export function insertOpening(
  db: WritableDatabase,
  planId: number,
  { opening, year, periods, openedBy, openedAt }: Omit<YearOpening, 'plan' | 'undoneBy' | 'undoneAt'>,
): void {
  const codes = JSON.stringify(periods);
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO year_opening (uuid, plan_id, year, periods, opened_by, opened_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(opening, planId, year, codes, openedBy, openedAt);
  db.prepare(
    'UPDATE period SET opening_id = ? WHERE plan_id = ? AND code IN (SELECT value FROM json_each(?))',
  ).run(lastInsertRowid, planId, codes);
}

/** The years that were opened by hand, newest first; undone ones stay. */
export function selectOpenings(db: ReadableDatabase): readonly YearOpening[] {
  return db
    .prepare<Omit<YearOpening, 'periods'> & { readonly periods: string }>(
      `SELECT o.uuid AS opening, p.code AS plan, o.year, o.periods, o.opened_by AS openedBy, o.opened_at AS openedAt,
         o.undone_by AS undoneBy, o.undone_at AS undoneAt
       FROM year_opening o JOIN plan p ON p.id = o.plan_id ORDER BY o.id DESC`,
    )
    .all()
    .map(({ periods, ...row }) => ({ ...row, periods: JSON.parse(periods) as YearOpening['periods'] }));
}

/** Takes the periods of an opening away again. False, and nothing is changed, where something refers to one of them. */
export function undoOpening(db: WritableDatabase, opening: string, by: string, at: string): boolean {
  try {
    db.transaction(() => {
      db.prepare('DELETE FROM period WHERE opening_id = (SELECT id FROM year_opening WHERE uuid = ?)').run(
        opening,
      );
      db.prepare('UPDATE year_opening SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, opening);
    })();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
      return false;
    throw error;
  }
}
