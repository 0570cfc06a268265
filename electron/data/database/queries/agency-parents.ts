import type { ReadableDatabase, WritableDatabase } from '../database';

/** Whether an agency would stand under itself if its parent were this one. Keys of the database. */
export function wouldCircle(db: ReadableDatabase, agency: number, parent: number): boolean {
  return (
    db
      .prepare<{ circles: 0 | 1 }>(
        `WITH RECURSIVE above (id) AS (
           SELECT :parent UNION SELECT a.parent_id FROM above b JOIN agency a ON a.id = b.id WHERE a.parent_id IS NOT NULL)
         SELECT EXISTS (SELECT 1 FROM above WHERE id = :agency) AS circles`,
      )
      .get({ agency, parent })?.circles === 1
  );
}

/**
 * Gives agencies the parents that they had before an event, but for those that were put under another one since, and for those that
 * would come to stand under themselves because others were. Inside the caller's transaction.
 */
export function giveParentsBack(db: WritableDatabase, event: number): void {
  const changes = db
    .prepare<{ agency: number; before: number | null }>(
      `SELECT c.agency_id AS agency, c.before_id AS before FROM agency_parent_change c JOIN agency a ON a.id = c.agency_id
       WHERE c.event_id = ? AND a.parent_id IS c.after_id ORDER BY c.id DESC`,
    )
    .all(event);
  const give = db.prepare('UPDATE agency SET parent_id = ? WHERE id = ?');
  for (const { agency } of changes) give.run(null, agency);
  for (const { agency, before } of changes) {
    if (before !== null && !wouldCircle(db, agency, before)) give.run(before, agency);
  }
  db.prepare('DELETE FROM agency_parent_change WHERE event_id = ?').run(event);
}
