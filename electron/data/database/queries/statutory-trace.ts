import type { FormPlace } from '../../../../shared/domain/forms/statutory-form';
import type { ReadableDatabase } from '../database';

/** One report's part in a total, with all that is needed to find and answer for it. */
export type StatutoryTraceRow = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly report: string;
  readonly establishment: string;
  readonly establishmentName: string;
  readonly labelKey: string;
  readonly code: string;
  readonly label: string;
  /** An integer in units of 10^-decimals of the column; null is "không phát sinh". */
  readonly amount: number | null;
  readonly rawText: string;
  readonly file: string;
  readonly fileSha256: string;
  readonly sheet: string;
  readonly cell: string;
  readonly version: number;
  readonly receivedOn: string;
  readonly acceptedAt: string;
  readonly acceptedBy: string;
};

const columns = `f.table_code AS "table", f.row_code AS row, f.column_code AS "column", r.uuid AS report,
  e.uuid AS establishment, e.name AS establishmentName, f.label_key AS labelKey, COALESCE(w.code, '') AS code, COALESCE(w.label, '') AS label,
  f.amount, f.raw_text AS rawText, r.file_name AS file, o.sha256 AS fileSha256, f.sheet, f.cell, r.version,
  r.received_on AS receivedOn, r.accepted_at AS acceptedAt, r.accepted_by AS acceptedBy`;
const joins = `JOIN establishment e ON e.id = r.establishment_id
  JOIN source_file o ON o.id = r.file_id
  LEFT JOIN statutory_row w ON w.report_id = r.id AND w.table_code = f.table_code AND w.row_code = f.row_code
    AND w.label_key = f.label_key`;

/** Every accepted figure behind one cell of a consolidated form, by employer, newest version first. */
export function selectStatutoryTrace(
  db: ReadableDatabase,
  form: string,
  period: string,
  { table, row, column }: FormPlace,
): ReadonlyArray<StatutoryTraceRow & { readonly isCurrent: boolean }> {
  return db
    .prepare<StatutoryTraceRow & { readonly isCurrent: 0 | 1 }>(
      `SELECT ${columns}, EXISTS (SELECT 1 FROM current_statutory_report c WHERE c.id = r.id) AS isCurrent
       FROM statutory_report r
       CROSS JOIN statutory_figure f ON f.report_id = r.id AND f.table_code = ? AND f.row_code = ?
         AND f.column_code = ?
       ${joins}
       WHERE r.form = ? AND r.period = ? AND r.state = 'accepted'
       ORDER BY e.name, e.id, r.version DESC, f.label_key`,
    )
    .all(table, row, column, form, period)
    .map(({ isCurrent, ...each }) => ({ ...each, isCurrent: isCurrent === 1 }));
}

/** The figures of a period that count and are not 0, by employer, at most `most` of them: what the sums are made of. */
export function selectStatutorySources(
  db: ReadableDatabase,
  form: string,
  period: string,
  most: number,
): readonly StatutoryTraceRow[] {
  return db
    .prepare<StatutoryTraceRow>(
      `SELECT ${columns}
       FROM current_statutory_report r
       CROSS JOIN statutory_figure f ON f.report_id = r.id AND f.amount <> 0
       ${joins}
       WHERE r.form = ? AND r.period = ?
       ORDER BY e.name, e.id, f.table_code, w.position, f.row_code, f.label_key, length(f.column_code), f.column_code
       LIMIT ?`,
    )
    .all(form, period, most);
}
