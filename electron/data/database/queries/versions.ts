import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Reading } from '../../../../shared/domain/figure';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { SubmissionOrigin } from '../../../../shared/domain/reception';
import type { ReadableDatabase, WritableDatabase } from '../database';
import { datedNameId } from './dated-name';
import { selectPeriodById } from './periods';
import { fromReadingColumns } from './reading-columns';

/** One version of a report as the register keeps it. */
export type Version = {
  readonly id: number;
  readonly uuid: string;
  readonly agency: string;
  /** As it was called in the period. */
  readonly agencyName: string;
  readonly periodId: number;
  readonly period: string;
  readonly version: number;
  readonly state: 'accepted' | 'withdrawn';
  readonly origin: SubmissionOrigin;
  readonly basedOn: number | null;
  readonly fileId: number | null;
  readonly fileName: string;
  readonly sha256: string | null;
  readonly receivedOn: CalendarDate;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly contact: string | null;
  readonly nil: boolean;
  readonly acceptedBy: string;
};

const columns = `s.id, s.uuid, a.code AS agency, a.id AS agencyId, s.period_id AS periodId, p.code AS period, s.version,
  s.state, s.origin, s.based_on AS basedOn, s.file_id AS fileId, s.file_name AS fileName, o.sha256, s.received_on AS receivedOn,
  s.document_number AS documentNumber, s.document_date AS documentDate, s.contact, s.nil, s.accepted_by AS acceptedBy
  FROM submission s JOIN agency a ON a.id = s.agency_id
  JOIN period p ON p.id = s.period_id LEFT JOIN source_file o ON o.id = s.file_id`;

type Row = Omit<Version, 'nil' | 'agencyName'> & { readonly nil: 0 | 1; readonly agencyId: number };

function toVersion(db: ReadableDatabase, { agencyId, ...row }: Row): Version {
  const on = bindingDay(selectPeriodById(db, row.periodId));
  const name = db
    .prepare<{ name: string }>(`SELECT name FROM agency_name WHERE id = ${datedNameId(':agency', ':on')}`)
    .get({ agency: agencyId, on });
  return { ...row, agencyName: name?.name ?? row.agency, nil: row.nil === 1 };
}

/** The version with that id; null where there is none. */
export function selectVersion(db: ReadableDatabase, uuid: string): Version | null {
  const row = db.prepare<Row>(`SELECT ${columns} WHERE s.uuid = ?`).get(uuid);
  return row ? toVersion(db, row) : null;
}

/** All versions of one agency's report, withdrawn ones too, newest first. */
export function selectVersions(db: ReadableDatabase, periodId: number, agency: string): readonly Version[] {
  return db
    .prepare<Row>(`SELECT ${columns} WHERE s.period_id = ? AND a.code = ? ORDER BY s.version DESC`)
    .all(periodId, agency)
    .map((row) => toVersion(db, row));
}

/** A figure of one version with the file in which it stands. */
export type VersionFigure = {
  readonly indicator: string;
  readonly reading: Reading;
  readonly rawText: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The key of the version that the figure was read or typed for. */
  readonly rootId: number;
  readonly rootOrigin: SubmissionOrigin;
  readonly rootVersion: number;
  readonly acceptedBy: string;
};

/** The figures of one version by indicator, in the order of the catalogue. */
export function selectFiguresOfVersion(
  db: ReadableDatabase,
  submissionId: number,
): ReadonlyMap<string, VersionFigure> {
  type FigureRow = Omit<VersionFigure, 'reading'> & {
    readonly amount: number | null;
    readonly approximation: number;
  };
  const rows = db
    .prepare<FigureRow>(
      `SELECT i.code AS indicator, f.amount, f.approximation, f.raw_text AS rawText, r.file_name AS file, f.sheet, f.cell,
         r.id AS rootId, r.origin AS rootOrigin, r.version AS rootVersion, r.accepted_by AS acceptedBy
       FROM figure f JOIN indicator i ON i.id = f.indicator_id
       JOIN submission r ON r.id = COALESCE(f.carried_from, f.submission_id)
       WHERE f.submission_id = ? ORDER BY i.position`,
    )
    .all(submissionId);
  return new Map(
    rows.map(({ amount, approximation, ...row }) => [
      row.indicator,
      { ...row, reading: fromReadingColumns(amount, approximation) },
    ]),
  );
}

/** The number that the next version of an agency's report gets; withdrawn versions keep theirs. */
export function selectNextVersion(db: ReadableDatabase, periodId: number, agency: string): number {
  const row = db
    .prepare<{ next: number }>(
      `SELECT COALESCE(MAX(s.version), 0) + 1 AS next FROM submission s JOIN agency a ON a.id = s.agency_id
       WHERE s.period_id = ? AND a.code = ?`,
    )
    .get(periodId, agency);
  return row?.next ?? 1;
}

/** Withdraws a version: it is kept and does not count any more. */
export function withdrawVersion(db: WritableDatabase, id: number, by: string, at: string): void {
  db.prepare(
    `UPDATE submission SET state = 'withdrawn', withdrawn_by = ?, withdrawn_at = ? WHERE id = ?`,
  ).run(by, at, id);
  recordDeed(db, id, 'withdrawn', { by, at, reason: null });
}

/** Lets a withdrawn version count again. */
export function reinstateVersion(db: WritableDatabase, id: number, by: string, at: string): void {
  db.prepare(
    `UPDATE submission SET state = 'accepted', withdrawn_by = NULL, withdrawn_at = NULL WHERE id = ?`,
  ).run(id);
  recordDeed(db, id, 'reinstated', { by, at, reason: null });
}

type Deed = { readonly by: string; readonly at: string; readonly reason: string | null };

/** Records that a version was sent back to its agency. */
export function returnVersion(db: WritableDatabase, id: number, deed: Deed): void {
  const { by, at, reason } = deed;
  db.prepare('UPDATE submission SET returned_by = ?, returned_at = ?, returned_reason = ? WHERE id = ?').run(
    by,
    at,
    reason,
    id,
  );
  recordDeed(db, id, 'returned', deed);
}

/** Keeps a deed with its instant, so that where the agency stood can be told of every day. */
function recordDeed(
  db: WritableDatabase,
  id: number,
  kind: 'withdrawn' | 'reinstated' | 'returned',
  { by, at, reason }: Deed,
): void {
  db.prepare(
    'INSERT INTO submission_deed (submission_id, kind, reason, done_by, done_at) VALUES (?, ?, ?, ?, ?)',
  ).run(id, kind, reason, by, at);
}
