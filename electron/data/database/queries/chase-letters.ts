import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import type { ReadableDatabase } from '../database';
import { datedNameId } from './dated-name';

/** A letter as it is kept, without whom it is to and what became of it. */
export type LetterRow = {
  readonly id: number;
  readonly letter: string;
  readonly period: string;
  readonly step: ChaseStep;
  readonly fileName: string;
  readonly fileSha256: string | null;
  readonly draftedOn: CalendarDate;
  readonly draftedBy: string;
  readonly draftedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

export type LetterAgencyRow = {
  readonly agency: string;
  readonly name: string;
  readonly dueOn: CalendarDate | null;
};

export type LetterSendingRow = {
  readonly sending: string;
  readonly sentOn: CalendarDate;
  readonly documentNumber: string | null;
  readonly note: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

const columns = `SELECT l.id, l.uuid AS letter, p.code AS period, l.step, l.file_name AS fileName, f.sha256 AS fileSha256,
    l.drafted_on AS draftedOn, l.drafted_by AS draftedBy, l.drafted_at AS draftedAt, l.undone_by AS undoneBy, l.undone_at AS undoneAt
  FROM chase_letter l JOIN period p ON p.id = l.period_id LEFT JOIN source_file f ON f.id = l.file_id`;

/** Said only where it is asked, so that the letters of an agency are found by their index. */
const ofAgency = `AND l.id IN (SELECT la.letter_id FROM agency a JOIN chase_letter_agency la ON la.agency_id = a.id WHERE a.code = :agency)`;

/** Letters of a period or to an agency (null: all), newest first. */
export function selectLetterRows(
  db: ReadableDatabase,
  periodId: number | null,
  agency: string | null,
): readonly LetterRow[] {
  return db
    .prepare<LetterRow>(
      `${columns} WHERE TRUE ${periodId === null ? '' : 'AND l.period_id = :period'}
         ${agency === null ? '' : ofAgency}
       ORDER BY l.id DESC`,
    )
    .all({ ...(periodId === null ? {} : { period: periodId }), ...(agency === null ? {} : { agency }) });
}

/** Letters by their ids, in the order of the ids; unknown ones are left out. */
export function selectLetterRowsOf(db: ReadableDatabase, letters: readonly string[]): readonly LetterRow[] {
  return db
    .prepare<LetterRow>(`${columns} JOIN json_each(?) j ON j.value = l.uuid ORDER BY j.key`)
    .all(JSON.stringify(letters));
}

/** By the key of a letter, whom it is to, named as on the day it was drafted. */
export function selectLetterAgencies(
  db: ReadableDatabase,
  letterIds: readonly number[],
): ReadonlyMap<number, readonly LetterAgencyRow[]> {
  const rows = db
    .prepare<LetterAgencyRow & { readonly id: number }>(
      `SELECT l.id, a.code AS agency, n.name, la.due_on AS dueOn
       FROM json_each(?) j
       CROSS JOIN chase_letter l ON l.id = j.value
       CROSS JOIN chase_letter_agency la ON la.letter_id = l.id
       CROSS JOIN agency a ON a.id = la.agency_id
       JOIN agency_name n ON n.id = ${datedNameId('a.id', 'l.drafted_on')}
       ORDER BY j.key, la.position`,
    )
    .all(JSON.stringify(letterIds));
  return byLetter(rows);
}

/** By the key of a letter, every sending that was recorded, undone ones too, in the order in which they were recorded. */
export function selectLetterSendings(
  db: ReadableDatabase,
  letterIds: readonly number[],
): ReadonlyMap<number, readonly LetterSendingRow[]> {
  const rows = db
    .prepare<LetterSendingRow & { readonly id: number }>(
      `SELECT s.letter_id AS id, s.uuid AS sending, s.sent_on AS sentOn, s.document_number AS documentNumber, s.note,
         s.recorded_by AS recordedBy, s.recorded_at AS recordedAt, s.undone_by AS undoneBy, s.undone_at AS undoneAt
       FROM json_each(?) j CROSS JOIN chase_sending s ON s.letter_id = j.value ORDER BY s.id`,
    )
    .all(JSON.stringify(letterIds));
  return byLetter(rows);
}

/** The letter of a sending, and whether it was taken back; null where nobody knows the sending. */
export function selectSending(
  db: ReadableDatabase,
  sending: string,
): { readonly letter: string; readonly undoneAt: string | null } | null {
  return (
    db
      .prepare<{ letter: string; undoneAt: string | null }>(
        `SELECT l.uuid AS letter, s.undone_at AS undoneAt
         FROM chase_sending s JOIN chase_letter l ON l.id = s.letter_id WHERE s.uuid = ?`,
      )
      .get(sending) ?? null
  );
}

function byLetter<Row extends { readonly id: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, ReadonlyArray<Omit<Row, 'id'>>> {
  const found = new Map<number, Array<Omit<Row, 'id'>>>();
  for (const { id, ...row } of rows) {
    const known = found.get(id);
    if (known) known.push(row);
    else found.set(id, [row]);
  }
  return found;
}
