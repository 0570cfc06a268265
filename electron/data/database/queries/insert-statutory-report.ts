import type { StatutoryDraftReport } from '../../../../shared/intake/forms/draft-report';
import { isOpen } from '../../../../shared/intake/issue';
import type { WritableDatabase } from '../database';
import { insertRows } from './insert-rows';
import { keepFile, type NewFile } from './keep-file';
import { requireEstablishment } from './statutory-establishments';
import { planStatutoryVersion } from './statutory-versions';

export type NewStatutoryReport = {
  readonly report: StatutoryDraftReport;
  /** As `matchEstablishment` found it: a null uuid is a new employer of that name. */
  readonly establishment: { readonly uuid: string | null; readonly name: string };
  readonly file: NewFile;
  readonly receivedOn: string;
  readonly acceptedBy: string;
  readonly acceptedAt: string;
};

/** What became of the report; `uuid` is that of the accepted version, null where nothing was written. */
export type InsertedStatutoryReport = {
  readonly status: 'committed' | 'unchanged';
  readonly version: number;
  readonly uuid: string | null;
};

/**
 * Writes one accepted version of an employer's form with its original file, figures, rows, notes and findings. The very same file again is `unchanged`
 * and writes nothing; any other file becomes the next version, and the one before is kept. Runs inside the caller's transaction. Throws on a report
 * without a period or with an open question: nothing of such a report is written.
 */
export function insertStatutoryReport(
  db: WritableDatabase,
  { report, establishment, file, receivedOn, acceptedBy, acceptedAt }: NewStatutoryReport,
  newUuid: () => string,
): InsertedStatutoryReport {
  const { form, period, dataFrom, dataTo } = report;
  const open = report.issues.find(isOpen);
  if (period === null || open) {
    throw new Error(`Expected a report without open questions, got ${open?.code ?? 'one without a period'}`);
  }
  const { id: establishmentId, uuid: establishmentUuid } = requireEstablishment(db, establishment, newUuid);
  const planned = planStatutoryVersion(db, { form, establishment: establishmentUuid, period }, file.sha256);
  if (planned.unchanged) return { status: 'unchanged', version: planned.version, uuid: null };

  const uuid = newUuid();
  const [typeCode, typeName, sectorCode, sectorName] = [
    report.typeCode,
    report.typeName,
    report.sectorCode,
    report.sectorName,
  ].map((each) => each?.text ?? null);
  const reportId = Number(
    db
      .prepare(
        `INSERT INTO statutory_report (uuid, form, establishment_id, period, data_from, data_to, version, file_id, file_name,
           received_on, name_as_written, type_code, type_name, sector_code, sector_name, nil, accepted_by, accepted_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[uuid, form, establishmentId, period, dataFrom, dataTo, planned.version],
        ...[keepFile(db, file, newUuid), file.name, receivedOn],
        report.establishment?.name ?? establishment.name,
        ...[typeCode, typeName, sectorCode, sectorName, report.nil ? 1 : 0, acceptedBy, acceptedAt],
      ).lastInsertRowid,
  );
  db.prepare(
    'UPDATE establishment SET type_code = COALESCE(?, type_code), sector_code = COALESCE(?, sector_code) WHERE id = ?',
  ).run(typeCode, sectorCode, establishmentId);
  insertContent(db, reportId, report);
  return { status: 'committed', version: planned.version, uuid };
}

function insertContent(db: WritableDatabase, reportId: number, report: StatutoryDraftReport): void {
  insertRows(
    db,
    'statutory_row (report_id, position, table_code, row_code, label_key, code, label, sheet, cell)',
    report.rows.map(({ table, row, labelKey, code, label, sheet, cell }, position) => [
      ...[reportId, position, table, row, labelKey, code, label, sheet, cell],
    ]),
  );
  insertRows(
    db,
    'statutory_figure (report_id, table_code, row_code, label_key, column_code, amount, raw_text, sheet, cell)',
    report.figures
      .map(({ table, row, labelKey, column, reading, rawText, at }) => ({
        key: [table, row, labelKey, column] as const,
        rest: [reading.kind === 'nil' ? null : reading.amount, rawText, at.sheet, at.cell] as const,
      }))
      // In key order: the table is its own index, so the rows land one behind the other.
      .sort((left, right) => (left.key.join('\n') < right.key.join('\n') ? -1 : 1))
      .map(({ key, rest }) => [reportId, ...key, ...rest]),
  );
  insertRows(
    db,
    'statutory_note (report_id, position, row_code, label_key, text, sheet, cell)',
    report.notes.map(({ row, labelKey, text, at }, position) => [
      ...[reportId, position, row, labelKey, text, at.sheet, at.cell],
    ]),
  );
  insertRows(
    db,
    'statutory_issue (report_id, position, severity, code, sheet, cell, found, expected, answer, reason)',
    report.issues.map(({ severity, code, sheet, cell, found, expected, answer, reason }, position) => [
      ...[reportId, position, severity, code, sheet, cell, found, expected, answer, reason],
    ]),
  );
}
