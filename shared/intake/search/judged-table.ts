import type { PeriodHint } from '../match/find-period';
import { withoutLonelyLines, withoutOtherLabels } from './foreign-rows';
import { labelColumnsOf } from './label-columns';
import type { LinedTable } from './lined-table';
import { linesInColumns } from './lines-in-columns';
import { linesInRows } from './lines-in-rows';
import { nameOfColumn } from './name-of-column';
import { orientationScores } from './orientation-scores';
import type { LabelReader } from './reader-of-labels';
import { pathsInSections } from './rows-of-sections';
import type { KnownUnits } from './stated-unit';
import type { TableArea } from './table-column';

/** A table that may hold our indicators, with how many it seems to name; `lined` is null where it names none. */
export type FoundTable = {
  readonly area: TableArea;
  readonly score: number;
  readonly lined: ((wanted: PeriodHint | null) => LinedTable) | null;
};
/** A table with how many of our indicators its rows or its headings seem to name, and which way they run. */
export function judged(area: TableArea, reader: LabelReader, units: KnownUnits): FoundTable {
  const inRows = labelColumnsOf(area, reader, 'rows');
  const inColumns = labelColumnsOf(area, reader, 'columns');
  const scores = orientationScores(area, reader, pathsInSections(area, inRows, reader), (column) =>
    inColumns.includes(column.column) ? [] : nameOfColumn(column, reader, units),
  );
  const codes = codedRows(area, reader);
  if (area.rows.length === 0) return { area, score: 0, lined: null };
  const heads = area.columns.filter(({ path }) => path.some((level) => reader.codeOf(level) !== null)).length;
  const inHeadings = Math.max(scores.columns, heads);
  const score = Math.max(scores.rows, inHeadings, codes);
  if (score === 0) return { area, score, lined: null };
  if (Math.max(scores.rows, codes) >= inHeadings) {
    const own = withoutLonelyLines(withoutOtherLabels(area, inRows), inRows);
    return { area: own, score, lined: (wanted) => linesInRows(own, inRows, reader, units, wanted) };
  }
  const own = withoutLonelyLines(area, []);
  return { area: own, score, lined: (wanted) => linesInColumns(own, inColumns, reader, units, wanted) };
}

function codedRows({ scan, columns, rows }: TableArea, reader: LabelReader): number {
  const coded = new Set(
    columns.filter(({ role }) => role === 'code' || role === 'ordinal').map(({ column }) => column),
  );
  if (coded.size === 0) return 0;
  const inside = new Set(rows);
  return scan.rows
    .filter(({ row }) => inside.has(row))
    .filter(({ cells }) =>
      cells.some(({ column, text }) => coded.has(column) && reader.codeOf(text) !== null),
    ).length;
}
