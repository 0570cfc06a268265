import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** An intake that was begun and not ended. */
export type WaitingIntakeRow = {
  readonly uuid: string;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly period: string | null;
  readonly agency: string | null;
  readonly receivedOn: CalendarDate;
  readonly files: ReadonlyArray<{ readonly path: string; readonly sha256: string }>;
};

/** Notes an intake with its files in place of any earlier one, in one transaction. */
export function replaceWaitingIntake(db: WritableDatabase, intake: WaitingIntakeRow): void {
  db.transaction(() => {
    db.prepare('DELETE FROM waiting_intake').run();
    const { lastInsertRowid: id } = db
      .prepare(
        'INSERT INTO waiting_intake (uuid, started_at, started_by, period, agency, received_on) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(intake.uuid, intake.startedAt, intake.startedBy, intake.period, intake.agency, intake.receivedOn);
    const insert = db.prepare(
      'INSERT INTO waiting_file (intake_id, position, path, sha256) VALUES (?, ?, ?, ?)',
    );
    for (const [position, { path, sha256 }] of intake.files.entries()) insert.run(id, position, path, sha256);
  })();
}

/** The intake that waits, with its files in order and how many answers are kept for them; null where none does. */
export function selectWaitingIntake(
  db: ReadableDatabase,
): (WaitingIntakeRow & { readonly answerCount: number }) | null {
  const head = db
    .prepare<Omit<WaitingIntakeRow, 'files'> & { readonly id: number }>(
      `SELECT id, uuid, started_at AS startedAt, started_by AS startedBy, period, agency, received_on AS receivedOn
       FROM waiting_intake ORDER BY id DESC LIMIT 1`,
    )
    .get();
  if (!head) return null;
  const { id, ...rest } = head;
  const files = db
    .prepare<WaitingIntakeRow['files'][number]>(
      'SELECT path, sha256 FROM waiting_file WHERE intake_id = ? ORDER BY position',
    )
    .all(id);
  const answers = db
    .prepare<{ count: number }>(
      `SELECT COUNT(*) AS count FROM file_answer
       WHERE sha256 IN (SELECT sha256 FROM waiting_file WHERE intake_id = ?)`,
    )
    .get(id);
  return { ...rest, files, answerCount: answers?.count ?? 0 };
}

/** Ends the intake with that id, where it still waits. */
export function deleteWaitingIntake(db: WritableDatabase, uuid: string): void {
  db.prepare('DELETE FROM waiting_intake WHERE uuid = ?').run(uuid);
}
