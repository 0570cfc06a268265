import type { Issue } from '../../../../shared/intake/issue';
import type { ValidatedReport } from '../../../../shared/intake/validate';
import type { WritableDatabase } from '../database';
import { insertRows } from './insert-rows';
import { toReadingColumns } from './reading-columns';

export type NewSubmission = {
  readonly planId: number;
  readonly periodId: number;
  /** The keys of the indicators by their codes. */
  readonly indicatorIds: ReadonlyMap<string, number>;
  readonly agency: string;
  readonly version: number;
  readonly report: ValidatedReport;
  readonly issues: readonly Issue[];
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array };
  readonly receivedOn: string;
  readonly acceptedBy: string;
  readonly acceptedAt: string;
};

/**
 * Writes one accepted version with its original file, figures, notes, duties, texts and open issues. Runs inside the caller's
 * transaction: one of its own within that one would copy every page that it touches.
 */
export function insertSubmission(
  db: WritableDatabase,
  submission: NewSubmission,
  newUuid: () => string,
): void {
  const { report, file } = submission;
  const submissionId = Number(
    db
      .prepare(
        `INSERT INTO submission (uuid, agency_id, period_id, version, origin, template_mark, file_id, file_name,
             received_on, document_number, document_date, contact, nil, accepted_by, accepted_at)
           VALUES (?, (SELECT id FROM agency WHERE code = ?), ?, ?, 'template', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        newUuid(),
        submission.agency,
        submission.periodId,
        submission.version,
        report.mark,
        keepFile(db, file, newUuid),
        file.name,
        submission.receivedOn,
        report.documentNumber,
        report.documentDate,
        report.contact,
        report.nil ? 1 : 0,
        submission.acceptedBy,
        submission.acceptedAt,
      ).lastInsertRowid,
  );
  insertFigures(db, submissionId, report, submission.indicatorIds);
  insertDuties(db, submission.planId, submissionId, report);
  insertRows(
    db,
    'submission_text (submission_id, topic, text, sheet, cell)',
    report.texts.map(({ topic, text, sheet, cell }) => [submissionId, topic, text, sheet, cell]),
  );
  insertRows(
    db,
    'submission_issue (submission_id, position, severity, code, indicator, sheet, cell, found, expected)',
    submission.issues.map(({ severity, code, indicator, sheet, cell, found, expected }, position) => [
      submissionId,
      position,
      severity,
      code,
      indicator,
      sheet,
      cell,
      found,
      expected,
    ]),
  );
}

function keepFile(db: WritableDatabase, file: NewSubmission['file'], newUuid: () => string): number {
  const kept = db.prepare<{ id: number }>('SELECT id FROM source_file WHERE sha256 = ?').get(file.sha256);
  if (kept) return kept.id;
  return Number(
    db
      .prepare('INSERT INTO source_file (uuid, sha256, name, byte_size, content) VALUES (?, ?, ?, ?, ?)')
      .run(newUuid(), file.sha256, file.name, file.bytes.byteLength, file.bytes).lastInsertRowid,
  );
}

function insertFigures(
  db: WritableDatabase,
  submissionId: number,
  report: ValidatedReport,
  ids: NewSubmission['indicatorIds'],
): void {
  insertRows(
    db,
    'figure (submission_id, indicator_id, amount, approximation, raw_text, sheet, cell)',
    report.figures
      .map(({ indicator, reading, rawText, sheet, cell }) => {
        const [amount, approximation] = toReadingColumns(reading);
        return [
          submissionId,
          ids.get(indicator) ?? null,
          amount,
          approximation,
          rawText,
          sheet,
          cell,
        ] as const;
      })
      // In key order: the table is its own index, so the rows land one behind the other.
      .toSorted((left, right) => Number(left[1]) - Number(right[1])),
  );
  insertRows(
    db,
    'figure_note (submission_id, indicator_id, text, sheet, cell)',
    report.notes.map(({ indicator, text, sheet, cell }) => [
      submissionId,
      ids.get(indicator) ?? null,
      text,
      sheet,
      cell,
    ]),
  );
}

function insertDuties(
  db: WritableDatabase,
  planId: number,
  submissionId: number,
  report: ValidatedReport,
): void {
  const insert = db.prepare(
    `INSERT INTO duty_report (submission_id, duty_id, status, result, evidence, sheet, cell)
     VALUES (?, (SELECT d.id FROM duty d JOIN assignment s ON s.id = d.assignment_id
                 WHERE s.plan_id = ? AND s.label = ? AND d.label = ?), ?, ?, ?, ?, ?)`,
  );
  for (const { assignment, label, status, result, evidence, sheet, cell } of report.duties) {
    insert.run(submissionId, planId, assignment, label, status, result, evidence, sheet, cell);
  }
}
