import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { RecordedState } from '../../../../shared/domain/duties/duty-state';
import type { ReadableDatabase } from '../database';

type Entry = {
  readonly entry: string;
  readonly agencyId: number;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

const entry = `e.uuid AS entry, e.agency_id AS agencyId, e.recorded_by AS recordedBy, e.recorded_at AS recordedAt,
  e.undone_by AS undoneBy, e.undone_at AS undoneAt`;
const ofUnits = 'e.duty_id = ? AND e.agency_id IN (SELECT value FROM json_each(?)) ORDER BY e.id DESC';

export type ProgressRow = Entry & {
  readonly state: RecordedState;
  readonly asOf: CalendarDate;
  readonly note: string;
};
export type ExtensionRow = Entry & {
  readonly before: CalendarDate | null;
  readonly dueOn: CalendarDate;
  readonly reason: string;
  readonly documentNumber: string | null;
};
export type EvidenceRow = Entry & {
  readonly fileName: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly note: string;
};

/** The collective bodies whose rosters any of these agencies stand or stood in. */
export function selectGroupsOf(db: ReadableDatabase, agencies: readonly number[]): readonly number[] {
  return db
    .prepare<{ id: number }>(
      'SELECT DISTINCT m.group_id AS id FROM json_each(?) j CROSS JOIN agency_member m ON m.member_id = j.value ORDER BY id',
    )
    .all(JSON.stringify(agencies))
    .map(({ id }) => id);
}

/** All that was recorded of a duty and some agencies, newest first, what was undone included. */
export function selectDutyHistory(
  db: ReadableDatabase,
  dutyId: number,
  agencies: readonly number[],
): {
  readonly progress: readonly ProgressRow[];
  readonly extensions: readonly ExtensionRow[];
  readonly evidence: readonly EvidenceRow[];
} {
  const units = [dutyId, JSON.stringify(agencies)];
  return {
    progress: db
      .prepare<ProgressRow>(
        `SELECT ${entry}, e.state, e.as_of AS asOf, e.note FROM duty_progress e WHERE ${ofUnits}`,
      )
      .all(...units),
    extensions: db
      .prepare<ExtensionRow>(
        `SELECT ${entry}, e.before, e.due_on AS dueOn, e.reason, e.document_number AS documentNumber
         FROM duty_extension e WHERE ${ofUnits}`,
      )
      .all(...units),
    evidence: db
      .prepare<EvidenceRow>(
        `SELECT ${entry}, e.file_name AS fileName, f.byte_size AS byteSize, f.sha256, e.note
         FROM duty_evidence e JOIN source_file f ON f.id = e.file_id WHERE ${ofUnits}`,
      )
      .all(...units),
  };
}

export type StatementRow = {
  readonly agencyId: number;
  readonly period: string;
  readonly version: number;
  readonly receivedOn: CalendarDate;
  readonly state: RecordedState | null;
  readonly result: string;
  readonly evidence: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly isCurrent: 0 | 1;
};

/** What accepted reports of some agencies say of a duty, newest first; a line that a later version took over once, as what counts. */
export function selectStatements(
  db: ReadableDatabase,
  dutyId: number,
  agencies: readonly number[],
): readonly StatementRow[] {
  return db
    .prepare<StatementRow>(
      `SELECT s.agency_id AS agencyId, p.code AS period, o.version, o.received_on AS receivedOn, r.status AS state, r.result,
         r.evidence, o.file_name AS file, r.sheet, r.cell,
         EXISTS (SELECT 1 FROM current_submission c WHERE c.id = s.id) AS isCurrent
       FROM json_each(:agencies) j CROSS JOIN submission s ON s.agency_id = j.value AND s.state = 'accepted'
       CROSS JOIN duty_report r ON r.submission_id = s.id AND r.duty_id = :duty
       JOIN submission o ON o.id = COALESCE(r.carried_from, s.id) JOIN period p ON p.id = s.period_id
       WHERE isCurrent OR (r.carried_from IS NULL AND NOT EXISTS (
         SELECT 1 FROM duty_report t JOIN current_submission c ON c.id = t.submission_id
         WHERE t.carried_from = s.id AND t.duty_id = :duty))
       ORDER BY p.data_to DESC, s.id DESC`,
    )
    .all({ agencies: JSON.stringify(agencies), duty: dutyId });
}
