import type { ReadableDatabase, WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';

/** Other periods to be taken over by a request than before, as codes in their order. */
export type ReuseEdit = {
  readonly edit: string;
  readonly before: string[];
  readonly after: string[];
  readonly editedBy: string;
  readonly editedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

/** How the periods that a request takes over were changed since it was opened, newest first, what was undone included. */
export function selectReuseEdits(db: ReadableDatabase, periodId: number): readonly ReuseEdit[] {
  type Row = Omit<ReuseEdit, 'before' | 'after'> & { readonly before: string; readonly after: string };
  return db
    .prepare<Row>(
      `SELECT uuid AS edit, before, after, edited_by AS editedBy, edited_at AS editedAt, undone_by AS undoneBy, undone_at AS undoneAt
       FROM adhoc_reuse_edit WHERE period_id = ? ORDER BY id DESC`,
    )
    .all(periodId)
    .map(({ before, after, ...row }) => ({ ...row, before: codes(before), after: codes(after) }));
}

/** Has a request take over other periods, and records it. Inside the caller's transaction, as all of these. */
export function insertReuseEdit(
  db: WritableDatabase,
  uuid: string,
  { periodId, before, after }: { periodId: number; before: readonly string[]; after: readonly string[] },
  { by, at }: Recording,
): void {
  db.prepare(
    `INSERT INTO adhoc_reuse_edit (uuid, period_id, before, after, edited_by, edited_at) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(uuid, periodId, JSON.stringify(before), JSON.stringify(after), by, at);
  writeReuse(db, periodId, after);
}

/**
 * Takes a change back, and says whether there was one that was not. The newest change that is left holds, and where there is none what
 * was chosen at the opening.
 */
export function undoReuseEdit(
  db: WritableDatabase,
  periodId: number,
  uuid: string,
  { by, at }: Recording,
): 'undone' | 'already' | 'unknown' {
  const edits = selectReuseEdits(db, periodId);
  const found = edits.find(({ edit }) => edit === uuid);
  if (!found) return 'unknown';
  if (found.undoneAt !== null) return 'already';
  db.prepare('UPDATE adhoc_reuse_edit SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, uuid);
  const left = edits.find(({ edit, undoneAt }) => edit !== uuid && undoneAt === null);
  writeReuse(db, periodId, left?.after ?? edits.at(-1)?.before ?? []);
  return 'undone';
}

/** Of each code the period of the request's own plan, else that of the newest plan which has it: a letter of January asks about the year before. */
function writeReuse(db: WritableDatabase, periodId: number, reuse: readonly string[]): void {
  db.prepare('DELETE FROM adhoc_reuse WHERE period_id = ?').run(periodId);
  const add = db.prepare(
    `INSERT INTO adhoc_reuse (period_id, reused_id, position)
     SELECT q.id, p.id, :position FROM period q JOIN period p ON p.code = :code
     WHERE q.id = :period ORDER BY p.plan_id = q.plan_id DESC, p.plan_id DESC LIMIT 1`,
  );
  for (const [position, code] of reuse.entries()) {
    const { changes } = add.run({ period: periodId, position, code });
    if (changes !== 1) throw new Error(`There is no period ${code}.`);
  }
}

function codes(text: string): string[] {
  return JSON.parse(text) as string[];
}
