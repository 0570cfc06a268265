import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Reading, Source } from '../../../../shared/domain/figure';
import type { ReadableDatabase } from '../database';
import { fromReadingColumns } from './reading-columns';

/** A figure with the version in whose file it stands. */
export type HeldRow = {
  readonly submissionId: number;
  readonly indicatorId: number;
  readonly period: string;
  readonly dataTo: CalendarDate;
  readonly submission: string;
  readonly version: number;
  readonly reading: Reading;
  readonly rawText: string;
  readonly source: Source;
};

/** What some figures say and where they stand, by `submission/indicator`. */
export function selectHeldFigures(
  db: ReadableDatabase,
  keys: ReadonlyArray<{ readonly submissionId: number; readonly indicatorId: number }>,
): ReadonlyMap<string, HeldRow> {
  type Row = Omit<HeldRow, 'reading' | 'source'> &
    Source & { readonly amount: number | null; readonly approximation: number };
  const rows = db
    .prepare<Row>(
      `SELECT s.id AS submissionId, f.indicator_id AS indicatorId, p.code AS period, p.data_to AS dataTo, r.uuid AS submission,
         r.version, f.amount, f.approximation, f.raw_text AS rawText, r.file_name AS file, f.sheet, f.cell
       FROM json_each(?) j CROSS JOIN submission s ON s.id = j.value ->> 0
       CROSS JOIN figure f ON f.submission_id = s.id AND f.indicator_id = j.value ->> 1
       JOIN submission r ON r.id = COALESCE(f.carried_from, s.id) JOIN period p ON p.id = s.period_id`,
    )
    .all(JSON.stringify(keys.map(({ submissionId, indicatorId }) => [submissionId, indicatorId])));
  return new Map(
    rows.map(({ amount, approximation, file, sheet, cell, ...row }) => [
      `${row.submissionId}/${row.indicatorId}`,
      { ...row, reading: fromReadingColumns(amount, approximation), source: { file, sheet, cell } },
    ]),
  );
}
