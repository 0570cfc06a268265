import type { SubmissionOrigin } from '../../../../shared/domain/reception';
import type { Issue } from '../../../../shared/intake/issue';
import type { ValidatedReport } from '../../../../shared/intake/validate';
import type { WritableDatabase } from '../database';
import { carryFigures, carryWords } from './carry';
import { insertRows } from './insert-rows';
import { keepFile, type NewFile } from './keep-file';
import { toReadingColumns } from './reading-columns';

/** What one accepted version says by itself. */
export type NewReport = Pick<
  ValidatedReport,
  'mark' | 'documentNumber' | 'documentDate' | 'contact' | 'nil' | 'figures' | 'notes' | 'duties' | 'texts'
>;

export type NewSubmission = {
  readonly planId: number;
  readonly periodId: number;
  /** The keys of the indicators by their codes. */
  readonly indicatorIds: ReadonlyMap<string, number>;
  readonly agency: string;
  readonly version: number;
  readonly origin: SubmissionOrigin;
  readonly report: NewReport;
  readonly issues: readonly Issue[];
  /** Null where the figures were typed without a file; a number is the key of a file that is kept already. */
  readonly file: NewFile | { readonly id: number; readonly name: string } | null;
  /** Figures taken over from other versions, each with its source there, and whether notes, duties and texts come along. */
  readonly carried: ReadonlyArray<{
    readonly from: number;
    readonly indicators: readonly string[];
    readonly words: boolean;
  }>;
  readonly basedOn: number | null;
  readonly receivedOn: string;
  readonly acceptedBy: string;
  readonly acceptedAt: string;
};

/**
 * Writes one accepted version with its original file, figures, notes, duties, texts and findings, and returns its key. Runs
 * inside the caller's transaction: one of its own within that one would copy every page that it touches.
 */
export function insertSubmission(
  db: WritableDatabase,
  submission: NewSubmission,
  newUuid: () => string,
): { readonly id: number; readonly uuid: string } {
  const { report, file } = submission;
  const uuid = newUuid();
  const id = Number(
    db
      .prepare(
        `INSERT INTO submission (uuid, agency_id, period_id, version, origin, template_mark, file_id, file_name,
             received_on, document_number, document_date, contact, nil, accepted_by, accepted_at, based_on)
           VALUES (?, (SELECT id FROM agency WHERE code = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        uuid,
        submission.agency,
        submission.periodId,
        submission.version,
        submission.origin,
        report.mark,
        file && ('id' in file ? file.id : keepFile(db, file, newUuid)),
        file?.name ?? '',
        submission.receivedOn,
        report.documentNumber,
        report.documentDate,
        report.contact,
        report.nil ? 1 : 0,
        submission.acceptedBy,
        submission.acceptedAt,
        submission.basedOn,
      ).lastInsertRowid,
  );
  insertFigures(db, id, report, submission.indicatorIds);
  insertDuties(db, submission.planId, id, report);
  insertRows(
    db,
    'submission_text (submission_id, topic, text, sheet, cell)',
    report.texts.map(({ topic, text, sheet, cell }) => [id, topic, text, sheet, cell]),
  );
  for (const { from, indicators, words } of submission.carried) {
    carryFigures(db, from, id, indicators);
    if (words) carryWords(db, from, id);
  }
  insertIssues(db, id, submission);
  return { id, uuid };
}

function insertIssues(db: WritableDatabase, id: number, submission: NewSubmission): void {
  insertRows(
    db,
    `submission_issue (submission_id, position, severity, code, indicator, sheet, cell, found, expected,
       answer, reason, answered_by, answered_at)`,
    submission.issues.map((issue, position) => [
      id,
      position,
      issue.severity,
      issue.code,
      issue.indicator,
      issue.sheet,
      issue.cell,
      issue.found,
      issue.expected,
      issue.answer,
      issue.reason,
      issue.answer === null ? null : submission.acceptedBy,
      issue.answer === null ? null : submission.acceptedAt,
    ]),
  );
}

function insertFigures(
  db: WritableDatabase,
  submissionId: number,
  report: NewReport,
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

function insertDuties(db: WritableDatabase, planId: number, submissionId: number, report: NewReport): void {
  const insert = db.prepare(
    `INSERT INTO duty_report (submission_id, duty_id, status, result, evidence, sheet, cell)
     VALUES (?, (SELECT d.id FROM duty d JOIN assignment s ON s.id = d.assignment_id
                 WHERE s.plan_id = ? AND s.label = ? AND d.label = ?), ?, ?, ?, ?, ?)`,
  );
  for (const { assignment, label, status, result, evidence, sheet, cell } of report.duties) {
    insert.run(submissionId, planId, assignment, label, status, result, evidence, sheet, cell);
  }
}
