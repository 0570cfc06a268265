import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { RecordedState } from '../../../../shared/domain/duties/duty-state';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** Who records something, and when. */
export type Recording = { readonly by: string; readonly at: string };

type Unit = { readonly dutyId: number; readonly agencyId: number };

/** Records a state of one unit; `uuid` is the identity of the entry. */
export function insertProgress(
  db: WritableDatabase,
  uuid: string,
  { dutyId, agencyId, state, asOf, note }: Unit & { state: RecordedState; asOf: CalendarDate; note: string },
  { by, at }: Recording,
): void {
  db.prepare(
    `INSERT INTO duty_progress (uuid, duty_id, agency_id, state, as_of, note, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(uuid, dutyId, agencyId, state, asOf, note, by, at);
}

/** Records a later day of one unit with the day that held until then. */
export function insertExtension(
  db: WritableDatabase,
  uuid: string,
  extension: Unit & {
    before: CalendarDate | null;
    dueOn: CalendarDate;
    reason: string;
    documentNumber: string | null;
  },
  { by, at }: Recording,
): void {
  const { dutyId, agencyId, before, dueOn, reason, documentNumber } = extension;
  db.prepare(
    `INSERT INTO duty_extension (uuid, duty_id, agency_id, before, due_on, reason, document_number, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(uuid, dutyId, agencyId, before, dueOn, reason, documentNumber, by, at);
}

/** Records a kept file as evidence of one unit, under the name it came with. */
export function insertEvidence(
  db: WritableDatabase,
  uuid: string,
  { dutyId, agencyId, fileId, fileName, note }: Unit & { fileId: number; fileName: string; note: string },
  { by, at }: Recording,
): void {
  db.prepare(
    `INSERT INTO duty_evidence (uuid, duty_id, agency_id, file_id, file_name, note, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(uuid, dutyId, agencyId, fileId, fileName, note, by, at);
}

/** Sets or clears the day of a duty and records the day before it. */
export function insertDueEdit(
  db: WritableDatabase,
  uuid: string,
  { dutyId, dueOn, note }: { dutyId: number; dueOn: CalendarDate | null; note: string },
  { by, at }: Recording,
): void {
  db.prepare(
    `INSERT INTO duty_due_edit (uuid, duty_id, before, after, note, recorded_by, recorded_at)
     SELECT ?, id, due_on, ?, ?, ?, ? FROM duty WHERE id = ?`,
  ).run(uuid, dueOn, note, by, at, dutyId);
  db.prepare('UPDATE duty SET due_on = ? WHERE id = ?').run(dueOn, dutyId);
}

const tables = ['duty_progress', 'duty_extension', 'duty_evidence', 'duty_due_edit'] as const;

/** Marks an entry as undone, or where `undone` is null as in force again, and says whether there was one that was not. */
export function undoEntry(
  db: WritableDatabase,
  uuid: string,
  undone: Recording | null,
): 'done' | 'already' | 'unknown' {
  for (const table of tables) {
    const row = db
      .prepare<{ dutyId: number; undoneAt: string | null }>(
        `SELECT duty_id AS dutyId, undone_at AS undoneAt FROM ${table} WHERE uuid = ?`,
      )
      .get(uuid);
    if (!row) continue;
    if ((row.undoneAt !== null) === (undone !== null)) return 'already';
    db.prepare(`UPDATE ${table} SET undone_by = ?, undone_at = ? WHERE uuid = ?`).run(
      undone?.by ?? null,
      undone?.at ?? null,
      uuid,
    );
    if (table === 'duty_due_edit') restoreDue(db, row.dutyId);
    return 'done';
  }
  return 'unknown';
}

/** The newest day that was set and not undone holds, and where there is none the day before the first of all: the plan's own. */
function restoreDue(db: WritableDatabase, dutyId: number): void {
  db.prepare(
    `UPDATE duty SET due_on = CASE WHEN EXISTS (SELECT 1 FROM duty_due_edit WHERE duty_id = :duty AND undone_at IS NULL)
       THEN (SELECT after FROM duty_due_edit WHERE duty_id = :duty AND undone_at IS NULL ORDER BY id DESC LIMIT 1)
       ELSE (SELECT before FROM duty_due_edit WHERE duty_id = :duty ORDER BY id LIMIT 1) END
     WHERE id = :duty`,
  ).run({ duty: dutyId });
}

/** The content of a piece of evidence; null where there is none. */
export function selectEvidence(db: ReadableDatabase, uuid: string): Uint8Array | null {
  return (
    db
      .prepare<{ content: Uint8Array }>(
        'SELECT f.content FROM duty_evidence e JOIN source_file f ON f.id = e.file_id WHERE e.uuid = ?',
      )
      .get(uuid)?.content ?? null
  );
}
