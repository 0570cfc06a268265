import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import type { WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';

/** A letter to be kept: whom it is to, in the order of the letter, and the day each had then. */
export type NewLetter = {
  readonly periodId: number;
  readonly step: ChaseStep;
  readonly fileId: number;
  readonly fileName: string;
  readonly draftedOn: CalendarDate;
  readonly agencies: ReadonlyArray<{ readonly agency: string; readonly dueOn: CalendarDate | null }>;
};

/** Keeps a drafted letter; `uuid` is its identity. Runs inside the caller's transaction, as all of these do. */
export function insertLetter(
  db: WritableDatabase,
  uuid: string,
  { periodId, step, fileId, fileName, draftedOn, agencies }: NewLetter,
  { by, at }: Recording,
): void {
  const id = Number(
    db
      .prepare(
        `INSERT INTO chase_letter (uuid, period_id, step, file_id, file_name, drafted_on, drafted_by, drafted_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(uuid, periodId, step, fileId, fileName, draftedOn, by, at).lastInsertRowid,
  );
  const insert = db.prepare(
    `INSERT INTO chase_letter_agency (letter_id, agency_id, due_on, position)
     SELECT ?, a.id, ?, ? FROM agency a WHERE a.code = ?`,
  );
  for (const [position, { agency, dueOn }] of agencies.entries()) insert.run(id, dueOn, position, agency);
}

/** Records that a letter was sent. */
export function insertSending(
  db: WritableDatabase,
  uuid: string,
  letterId: number,
  said: { readonly sentOn: CalendarDate; readonly documentNumber: string | null; readonly note: string },
  { by, at }: Recording,
): void {
  db.prepare(
    `INSERT INTO chase_sending (uuid, letter_id, sent_on, document_number, note, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(uuid, letterId, said.sentOn, said.documentNumber, said.note, by, at);
}

/** Takes a sending back; it stays and says so. */
export function undoSending(db: WritableDatabase, sending: string, { by, at }: Recording): void {
  db.prepare('UPDATE chase_sending SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, sending);
}

/** Puts a draft away, or takes it up again where nobody is named. */
export function putLetterAway(db: WritableDatabase, letterId: number, undone: Recording | null): void {
  db.prepare('UPDATE chase_letter SET undone_by = ?, undone_at = ? WHERE id = ?').run(
    undone?.by ?? null,
    undone?.at ?? null,
    letterId,
  );
}
