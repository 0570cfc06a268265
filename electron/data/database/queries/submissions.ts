import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { localDay } from '../../../../shared/domain/local-day';
import type { SubmissionSummary } from '../../../../shared/domain/reception';
import type { VersionDeed } from '../../../../shared/domain/reception/agency-record';
import type { ToldVersion } from '../../../../shared/domain/reception/reception-history';
import type { StoredVersion } from '../../../../shared/intake/plan-submission';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../database';
import { datedNames } from './dated-name';
import { fromReadingColumns } from './reading-columns';

/** The newest accepted version of an agency's report with all it says; null where there is none. */
export function selectStoredVersion(
  db: ReadableDatabase,
  periodId: number,
  agency: string,
): StoredVersion | null {
  type Head = Omit<StoredVersion, 'nil' | 'figures' | 'notes' | 'duties' | 'texts' | 'openIssues'> & {
    readonly nil: 0 | 1;
  };
  const head = db
    .prepare<Head>(
      `SELECT s.id, s.version, s.document_number AS documentNumber, s.document_date AS documentDate, s.contact, s.nil,
         (SELECT MAX(version) + 1 FROM submission l WHERE l.period_id = s.period_id AND l.agency_id = s.agency_id) AS nextVersion
       FROM agency a CROSS JOIN current_submission s ON s.agency_id = a.id
       WHERE s.period_id = ? AND a.code = ?`,
    )
    .get(periodId, agency);
  if (!head) return null;

  type FigureRow = {
    indicator: string;
    amount: number | null;
    approximation: number;
    rawText: string;
    isTyped: 0 | 1;
  };
  const { nil, ...rest } = head;
  const { id } = head;
  return {
    ...rest,
    nil: nil === 1,
    figures: db
      .prepare<FigureRow>(
        `SELECT i.code AS indicator, f.amount, f.approximation, f.raw_text AS rawText, r.origin = 'manual' AS isTyped
         FROM figure f JOIN indicator i ON i.id = f.indicator_id
         JOIN submission r ON r.id = COALESCE(f.carried_from, f.submission_id)
         WHERE f.submission_id = ? ORDER BY i.position`,
      )
      .all(id)
      .map(({ indicator, amount, approximation, rawText, isTyped }) => ({
        indicator,
        rawText,
        isTyped: isTyped === 1,
        reading: fromReadingColumns(amount, approximation),
      })),
    notes: db
      .prepare<StoredVersion['notes'][number]>(
        `SELECT i.code AS indicator, n.text FROM figure_note n JOIN indicator i ON i.id = n.indicator_id
         WHERE n.submission_id = ?`,
      )
      .all(id),
    duties: db
      .prepare<StoredVersion['duties'][number]>(
        `SELECT s.label AS assignment, d.label, r.status, r.result, r.evidence
         FROM duty_report r JOIN duty d ON d.id = r.duty_id JOIN assignment s ON s.id = d.assignment_id
         WHERE r.submission_id = ?`,
      )
      .all(id),
    texts: db
      .prepare<StoredVersion['texts'][number]>(
        'SELECT topic, text FROM submission_text WHERE submission_id = ?',
      )
      .all(id),
    openIssues: db
      .prepare<StoredVersion['openIssues'][number]>(
        `SELECT code, indicator, found FROM submission_issue
         WHERE submission_id = ? AND severity IN ('error', 'question') AND (answer IS NULL OR answer = 'blank')
           AND (cell IS NOT NULL OR indicator IS NOT NULL)`,
      )
      .all(id),
  };
}

/** Of which periods the agencies have reports, and whether any of them counts. */
export function selectReports(
  db: ReadableDatabase,
): ReadonlyArray<{ readonly periodId: number; readonly agency: string; readonly isAccepted: 0 | 1 }> {
  return db
    .prepare<{ periodId: number; agency: string; isAccepted: 0 | 1 }>(
      `SELECT s.period_id AS periodId, a.code AS agency, MAX(s.state = 'accepted') AS isAccepted
       FROM submission s JOIN agency a ON a.id = s.agency_id GROUP BY s.period_id, s.agency_id`,
    )
    .all();
}

/** The version that a file of this content already is of an agency's report; null where it is none. */
export function selectVersionOfFile(
  db: ReadableDatabase,
  periodId: number,
  agency: string,
  sha256: string,
): number | null {
  const row = db
    .prepare<{ version: number }>(
      `SELECT MAX(s.version) AS version FROM submission s
       JOIN agency a ON a.id = s.agency_id JOIN source_file f ON f.id = s.file_id
       WHERE s.period_id = ? AND a.code = ? AND f.sha256 = ? AND s.state = 'accepted' HAVING COUNT(*) > 0`,
    )
    .get(periodId, agency, sha256);
  return row?.version ?? null;
}

/** All versions of one agency's report, withdrawn ones too, newest first. */
export function selectSubmissions(
  db: ReadableDatabase,
  periodId: number,
  agency: string,
): readonly SubmissionSummary[] {
  type Row = Omit<SubmissionSummary, 'nil'> & { readonly nil: 0 | 1 };
  return db
    .prepare<Row>(
      `SELECT s.uuid AS submission, s.version, s.origin, s.state, s.returned_at AS returnedAt, s.received_on AS receivedOn, s.accepted_at AS acceptedAt, s.accepted_by AS acceptedBy,
         s.document_number AS documentNumber, s.document_date AS documentDate, s.nil, s.file_name AS fileName,
         f.sha256 AS fileSha256,
         (SELECT COUNT(*) FROM figure g WHERE g.submission_id = s.id) AS figureCount,
         (SELECT COUNT(*) FROM submission_issue i WHERE i.submission_id = s.id AND i.severity IN ('error', 'question')
            AND (i.answer IS NULL OR i.answer = 'blank')) AS issueCount
       FROM submission s JOIN agency a ON a.id = s.agency_id LEFT JOIN source_file f ON f.id = s.file_id
       WHERE s.period_id = ? AND a.code = ? ORDER BY s.version DESC`,
    )
    .all(periodId, agency)
    .map((row) => ({ ...row, nil: row.nil === 1 }));
}

/** A version that came in a period, withdrawn ones too, with what was done to it since. */
export type ReceivedRow = ToldVersion & {
  readonly agency: string;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind;
  readonly figureCount: number;
  readonly openIssueCount: number;
};

/**
 * Every version of every report of a period (of one agency, where it is named), agencies named as on the day `on`, in the order of the
 * register, versions by number. What an undo left, or a correction typed here over a report that had come, is there from the day on which
 * it was made; everything else from its day of receipt.
 */
export function selectReceived(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate,
  agency: string | null = null,
): readonly ReceivedRow[] {
  type Row = Omit<ReceivedRow, 'nil' | 'knownFrom' | 'deeds'> & {
    readonly id: number;
    readonly nil: 0 | 1;
    readonly isMadeHere: 0 | 1;
    readonly acceptedAt: string;
  };
  const asked = { period: periodId, on, agency };
  const rows = db
    .prepare<Row>(
      `WITH ${datedNames}
       SELECT s.id, a.code AS agency, n.name AS agencyName, a.kind AS agencyKind, s.version, s.origin, s.nil,
         s.received_on AS receivedOn, s.accepted_by AS acceptedBy, s.accepted_at AS acceptedAt,
         s.origin = 'undo' OR (s.origin = 'manual' AND b.id IS NOT NULL AND b.received_on = s.received_on) AS isMadeHere,
         (SELECT COUNT(*) FROM figure g WHERE g.submission_id = s.id) AS figureCount,
         (SELECT COUNT(*) FROM submission_issue i WHERE i.submission_id = s.id AND i.severity IN ('error', 'question')
            AND (i.answer IS NULL OR i.answer = 'blank')) AS openIssueCount
       FROM submission s LEFT JOIN submission b ON b.id = s.based_on
       JOIN agency a ON a.id = s.agency_id
       JOIN dated_name n ON n.agency_id = a.id
       WHERE s.period_id = :period AND (:agency IS NULL OR a.code = :agency) ORDER BY a.position, a.id, s.version`,
    )
    .all(asked);
  const deeds = selectDeeds(db, periodId);
  return rows.map(({ id, isMadeHere, acceptedAt, nil, ...row }) => {
    const madeOn = isMadeHere === 1 ? localDay(new Date(acceptedAt)) : row.receivedOn;
    return {
      ...row,
      nil: nil === 1,
      knownFrom: madeOn > row.receivedOn ? madeOn : row.receivedOn,
      deeds: deeds.get(id) ?? [],
    };
  });
}

/** What was done to the versions of a period, by their keys, oldest first. */
function selectDeeds(db: ReadableDatabase, periodId: number): ReadonlyMap<number, readonly VersionDeed[]> {
  const rows = db
    .prepare<Omit<VersionDeed, 'on'> & { readonly id: number }>(
      `SELECT d.submission_id AS id, d.kind, d.reason, d.done_by AS "by", d.done_at AS at
       FROM submission s CROSS JOIN submission_deed d ON d.submission_id = s.id WHERE s.period_id = ? ORDER BY d.id`,
    )
    .all(periodId);
  const deeds = groupBy(rows, ({ id }) => id);
  return new Map(
    [...deeds].map(([id, done]) => [
      id,
      done.map(({ id: _id, ...deed }) => ({ ...deed, on: localDay(new Date(deed.at)) })),
    ]),
  );
}

/** The codes of the agencies with an accepted report in a period. */
export function selectReportedCodes(db: ReadableDatabase, periodId: number): readonly string[] {
  return db
    .prepare<{ code: string }>(
      `SELECT a.code FROM current_submission s JOIN agency a ON a.id = s.agency_id WHERE s.period_id = ? ORDER BY a.position`,
    )
    .all(periodId)
    .map(({ code }) => code);
}

/** The versions that count of the reports of a period, by the code of the agency. */
export function selectReportedVersions(db: ReadableDatabase, periodId: number): ReadonlyMap<string, number> {
  const rows = db
    .prepare<{ code: string; version: number }>(
      'SELECT a.code, s.version FROM current_submission s JOIN agency a ON a.id = s.agency_id WHERE s.period_id = ?',
    )
    .all(periodId);
  return new Map(rows.map(({ code, version }) => [code, version]));
}

/** The kept original of a submission; null where no file has that fingerprint. */
export function selectOriginal(
  db: ReadableDatabase,
  sha256: string,
): { readonly name: string; readonly bytes: Uint8Array } | null {
  return (
    db
      .prepare<{ name: string; bytes: Uint8Array }>(
        'SELECT name, content AS bytes FROM source_file WHERE sha256 = ?',
      )
      .get(sha256) ?? null
  );
}
