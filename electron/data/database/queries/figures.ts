import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { IndicatorTotal } from '../../../../shared/domain/consolidation';
import type { SourcedFigure } from '../../../../shared/domain/figure';
import type { ReadableDatabase } from '../database';
import { countedFrom } from './adhoc-figures';
import { datedNames } from './dated-name';
import { fromReadingColumns } from './reading-columns';

/**
 * Adds up one period over the newest accepted versions, one row an indicator that has figures. Sums are integer sums; throws
 * `RangeError` where one leaves the safe integers, instead of losing digits. The submissions drive the join, so that only their own ranges of `figure` are read.
 */
export function selectTotals(db: ReadableDatabase, periodId: number): readonly IndicatorTotal[] {
  const { from, parameters } = countedFrom(db, periodId);
  const totals = db
    .prepare<IndicatorTotal>(
      `SELECT i.code AS indicator, t.sum, t.max, t.amountCount, t.nilCount, t.moreThanCount, t.aboutCount, t.lessThanCount
       FROM (
         SELECT f.indicator_id, COALESCE(SUM(f.amount), 0) AS sum, MAX(f.amount) AS max, COUNT(f.amount) AS amountCount,
           COUNT(*) - COUNT(f.amount) AS nilCount, SUM(f.approximation = 1) AS moreThanCount,
           SUM(f.approximation = 2) AS aboutCount, SUM(f.approximation = 3) AS lessThanCount
         FROM ${from} GROUP BY f.indicator_id
       ) t JOIN indicator i ON i.id = t.indicator_id ORDER BY i.position`,
    )
    .all(parameters);
  const inexact = totals.find(({ sum }) => !Number.isSafeInteger(sum));
  if (inexact)
    throw new RangeError(`The sum of ${inexact.indicator} is too large to be exact: ${inexact.sum}`);
  return totals;
}

type FigureRow = {
  readonly indicator: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly amount: number | null;
  readonly approximation: number;
  readonly rawText: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly version: number;
  readonly receivedOn: SourcedFigure['receivedOn'];
  readonly acceptedAt: string;
  readonly acceptedBy: string;
};

const columns = `i.code AS indicator, a.code AS agency, n.name AS agencyName, f.amount, f.approximation,
  f.raw_text AS rawText, r.file_name AS file, f.sheet, f.cell, r.version, r.received_on AS receivedOn,
  r.accepted_at AS acceptedAt, r.accepted_by AS acceptedBy`;
// `r` is the version in whose file the figure stands: a corrected version takes figures over from the one before.
const joins = `JOIN submission r ON r.id = COALESCE(f.carried_from, s.id)
  JOIN indicator i ON i.id = f.indicator_id
  JOIN agency a ON a.id = s.agency_id
  JOIN dated_name n ON n.agency_id = a.id`;

/**
 * Every figure of a period that counts, with its source, by indicator and agency in the order of the register; agencies are named
 * as on the day `on`.
 */
export function selectSourcedFigures(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate,
): readonly SourcedFigure[] {
  const { from, parameters } = countedFrom(db, periodId);
  return db
    .prepare<FigureRow>(
      `WITH ${datedNames}
       SELECT ${columns} FROM ${from} ${joins} ORDER BY i.position, a.position`,
    )
    .all({ ...parameters, on })
    .map(toSourcedFigure);
}

export type TracedRow = SourcedFigure & {
  /** Null where the figure was typed without a file. */
  readonly fileSha256: string | null;
  readonly documentNumber: string | null;
  readonly isCurrent: boolean;
};

/**
 * Every accepted figure ever given for one indicator in a period, newest version first within an agency; one that a later
 * version took over appears once, as what counts. Of a figure that a request takes over, the earlier versions of its own period are
 * among them. Agencies are named as on the day `on`.
 */
export function selectTrace(
  db: ReadableDatabase,
  periodId: number,
  indicator: string,
  on: CalendarDate,
): readonly TracedRow[] {
  type Row = FigureRow & {
    readonly fileSha256: string | null;
    readonly documentNumber: string | null;
    readonly isCurrent: 0 | 1;
  };
  return db
    .prepare<Row>(
      `WITH ${datedNames}
       SELECT ${columns}, o.sha256 AS fileSha256, r.document_number AS documentNumber,
         EXISTS (SELECT 1 FROM current_submission c WHERE c.id = s.id) AS isCurrent
       FROM (SELECT id FROM submission WHERE period_id = :period AND state = 'accepted'
         UNION SELECT t.id FROM json_each(:counted) j CROSS JOIN submission c ON c.id = j.value ->> 0
         CROSS JOIN submission t ON t.period_id = c.period_id AND t.agency_id = c.agency_id AND t.state = 'accepted') k
       CROSS JOIN submission s ON s.id = k.id
       CROSS JOIN indicator i ON i.code = :indicator
       JOIN figure f ON f.submission_id = s.id AND f.indicator_id = i.id
       JOIN submission r ON r.id = COALESCE(f.carried_from, s.id)
       JOIN agency a ON a.id = s.agency_id
       JOIN dated_name n ON n.agency_id = a.id
       LEFT JOIN source_file o ON o.id = r.file_id
       WHERE (s.id, i.id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:counted)) OR ((s.period_id = :period
           OR EXISTS (SELECT 1 FROM json_each(:counted) j CROSS JOIN submission c ON c.id = j.value ->> 0
             WHERE j.value ->> 1 = i.id AND c.period_id = s.period_id AND c.agency_id = s.agency_id))
         AND (EXISTS (SELECT 1 FROM current_submission c WHERE c.id = s.id) OR (f.carried_from IS NULL AND NOT EXISTS (
           SELECT 1 FROM current_submission c JOIN figure g ON g.submission_id = c.id AND g.indicator_id = i.id
           WHERE g.carried_from = s.id))))
       ORDER BY a.position, s.version DESC`,
    )
    .all({ counted: '[]', ...countedFrom(db, periodId).parameters, indicator, on })
    .map(({ fileSha256, documentNumber, isCurrent, ...row }) => ({
      ...toSourcedFigure(row),
      fileSha256,
      documentNumber,
      isCurrent: isCurrent === 1,
    }));
}

function toSourcedFigure({ amount, approximation, file, sheet, cell, ...row }: FigureRow): SourcedFigure {
  return { ...row, reading: fromReadingColumns(amount, approximation), source: { file, sheet, cell } };
}
