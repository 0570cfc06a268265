import type {
  ReportedRow,
  StatutoryConsolidation,
  StatutoryTotal,
  TypeTotal,
} from '../../../../shared/domain/forms/statutory-consolidation';
import type { FormPlace } from '../../../../shared/domain/forms/statutory-form';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../database';

const figureColumns =
  'f.table_code AS "table", f.row_code AS row, f.label_key AS labelKey, f.column_code AS "column"';
const sums = `SUM(COALESCE(f.amount, 0)) AS sum, COUNT(f.amount) AS amountCount, COUNT(*) - COUNT(f.amount) AS nilCount`;

/**
 * Adds up one form over the newest accepted versions of a period, one row a figure that anyone gave. Sums are integer sums. The reports drive the join,
 * so that only their own ranges of figures are read.
 */
export function selectStatutoryTotals(
  db: ReadableDatabase,
  form: string,
  period: string,
): readonly StatutoryTotal[] {
  return db
    .prepare<StatutoryTotal>(
      `SELECT ${figureColumns}, ${sums}
       FROM current_statutory_report r CROSS JOIN statutory_figure f ON f.report_id = r.id
       WHERE r.form = ? AND r.period = ?
       GROUP BY f.table_code, f.row_code, f.label_key, f.column_code`,
    )
    .all(form, period);
}

/** The rows that the newest accepted versions hold, each once, with the code and label of the latest report that has it. */
export function selectReportedRows(
  db: ReadableDatabase,
  form: string,
  period: string,
): readonly ReportedRow[] {
  // SQLite takes bare columns from the row that holds the maximum.
  return db
    .prepare<ReportedRow & { latest: number }>(
      `SELECT w.table_code AS "table", w.row_code AS row, w.label_key AS labelKey, w.code, w.label, MAX(r.id) AS latest
       FROM current_statutory_report r CROSS JOIN statutory_row w ON w.report_id = r.id
       WHERE r.form = ? AND r.period = ?
       GROUP BY w.table_code, w.row_code, w.label_key`,
    )
    .all(form, period)
    .map(({ latest: _latest, ...row }) => row);
}

/** How many employers the register knows, and how many have an accepted report of a period. */
export function selectStatutoryCoverage(
  db: ReadableDatabase,
  form: string,
  period: string,
): StatutoryConsolidation['coverage'] {
  const row = db
    .prepare<StatutoryConsolidation['coverage']>(
      `SELECT (SELECT COUNT(*) FROM establishment) AS known, COUNT(*) AS reported, COALESCE(SUM(nil), 0) AS nil
       FROM current_statutory_report WHERE form = ? AND period = ?`,
    )
    .get(form, period);
  return row ?? { known: 0, reported: 0, nil: 0 };
}

/** The periods of which reports of a form count, oldest first, with the number of employers. */
export function selectStatutoryPeriods(
  db: ReadableDatabase,
  form: string,
): ReadonlyArray<{ readonly period: string; readonly reports: number }> {
  return db
    .prepare<{ period: string; reports: number }>(
      'SELECT period, COUNT(*) AS reports FROM current_statutory_report WHERE form = ? GROUP BY period ORDER BY period',
    )
    .all(form);
}

/** The sums of a few figures for each type of establishment. */
export function selectTypeTotals(
  db: ReadableDatabase,
  form: string,
  period: string,
  places: readonly FormPlace[],
): readonly TypeTotal[] {
  type Head = {
    readonly typeCode: string | null;
    readonly typeName: string | null;
    readonly reports: number;
    readonly nil: number;
  };
  const heads = db
    .prepare<Head>(
      `SELECT type_code AS typeCode, MAX(type_name) AS typeName, COUNT(*) AS reports, SUM(nil) AS nil
       FROM current_statutory_report WHERE form = ? AND period = ? GROUP BY type_code ORDER BY type_code`,
    )
    .all(form, period);
  const rows = db
    .prepare<StatutoryTotal & { readonly typeCode: string | null }>(
      `SELECT r.type_code AS typeCode, ${figureColumns}, ${sums}
       FROM current_statutory_report r
       CROSS JOIN json_each(?) p
       CROSS JOIN statutory_figure f ON f.report_id = r.id AND f.table_code = p.value ->> 'table'
         AND f.row_code = p.value ->> 'row' AND f.label_key = '' AND f.column_code = p.value ->> 'column'
       WHERE r.form = ? AND r.period = ?
       GROUP BY r.type_code, f.table_code, f.row_code, f.column_code`,
    )
    .all(JSON.stringify(places), form, period);
  const byType = groupBy(rows, ({ typeCode }) => typeCode);
  return heads.map((head) => ({
    ...head,
    totals: (byType.get(head.typeCode) ?? []).map(({ typeCode: _typeCode, ...total }) => total),
  }));
}
