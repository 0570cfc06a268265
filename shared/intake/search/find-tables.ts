import type { PeriodHint } from '../match/find-period';
import { certainMatch, possibleMatch } from '../match/match';
import { bandsOf } from './bands';
import { type HeaderBlock, headerBlocks } from './header-block';
import { labelColumnsOf } from './label-columns';
import type { LinedTable } from './lined-table';
import { linesInColumns } from './lines-in-columns';
import { linesInRows } from './lines-in-rows';
import { nameOfColumn } from './name-of-column';
import { orientationScores } from './orientation-scores';
import { pathOfRow } from './path-of-row';
import type { LabelReader } from './reader-of-labels';
import type { ScannedRow, ScannedSheet } from './scan-sheet';
import type { KnownUnits } from './stated-unit';
import { areasUnder, areaWithoutHeading } from './table-area';
import type { TableArea } from './table-column';

/** A table that may hold our indicators, with how many it seems to name; `lined` is null where it names none. */
export type FoundTable = {
  readonly area: TableArea;
  readonly score: number;
  readonly lined: ((wanted: PeriodHint | null) => LinedTable) | null;
};

const mostLonelyTables = 20;
const headingDepth = 3;
const widestLonelyTable = 30;

/** All tables of a sheet from top to bottom: those under headings, and labels that name indicators without any heading above. */
export function findTables(
  scan: ScannedSheet,
  reader: LabelReader,
  units: KnownUnits,
): readonly FoundTable[] {
  const blocks = headerBlocks(scan, reader, units);
  const [first] = blocks;
  const named = scan.rows.find(({ cells }) => cells.some(({ hit }) => hit !== null))?.row;
  const from = Math.min(first?.top ?? Number.POSITIVE_INFINITY, named ?? Number.POSITIVE_INFINITY);
  return bandsOf(scan, Math.max(0, from - headingDepth), units).flatMap((band) =>
    tablesOfBand(band, band === scan ? blocks : headerBlocks(band, reader, units), reader, units),
  );
}

function tablesOfBand(
  scan: ScannedSheet,
  blocks: readonly HeaderBlock[],
  reader: LabelReader,
  units: KnownUnits,
): readonly FoundTable[] {
  const headed = blocks.flatMap((block) => {
    const end = Math.min(
      ...blocks.filter((other) => other.top > block.bottom && overlaps(other, block)).map(({ top }) => top),
      Number.POSITIVE_INFINITY,
    );
    return areasUnder(scan, block, end, reader, units).map((area) => judged(area, reader, units));
  });
  const ours = headed.filter(({ score }) => score > 0);
  const lonely = areasWithoutHeading(scan, ours, reader, units).map((area) => judged(area, reader, units));
  return [...headed, ...lonely.filter(({ score }) => score > 0)];
}

function overlaps(left: HeaderBlock, right: HeaderBlock): boolean {
  return left.left <= right.right && right.left <= left.right;
}

function judged(area: TableArea, reader: LabelReader, units: KnownUnits): FoundTable {
  const inRows = labelColumnsOf(area, reader, 'rows');
  const inColumns = labelColumnsOf(area, reader, 'columns');
  const scores = orientationScores(
    area,
    reader,
    (row) => pathOfRow(area, inRows, row),
    (column) => (inColumns.includes(column.column) ? [] : nameOfColumn(column, reader, units)),
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

// A line alone that states a figure of its own is no row of a table whose labels stand elsewhere.
function withoutLonelyLines(area: TableArea, labels: readonly number[]): TableArea {
  if (area.block === null) return area;
  const lonely = new Set(
    area.scan.rows
      .filter(({ cells }) => cells.length === 1 && cells[0]?.inline && !labels.includes(cells[0].column))
      .map(({ row }) => row),
  );
  return lonely.size === 0 ? area : { ...area, rows: area.rows.filter((row) => !lonely.has(row)) };
}

// Rows whose names stand in a column of figures, and nothing in front, belong to another table.
function withoutOtherLabels(area: TableArea, labels: readonly number[]): TableArea {
  const columns = area.columns.filter(({ role }) => role !== 'note').map(({ column }) => column);
  const foreign = new Set(
    area.scan.rows
      .filter(({ cells }) => {
        const named = cells.find(
          ({ column, hit }) => columns.includes(column) && hit !== null && hit.confidence >= certainMatch,
        );
        const labelled = cells.some(({ column }) => labels.includes(column));
        return (
          named !== undefined &&
          !labelled &&
          cells.some(({ column, look }) => column > named.column && look === 'value')
        );
      })
      .map(({ row }) => row),
  );
  return foreign.size === 0 ? area : { ...area, rows: area.rows.filter((row) => !foreign.has(row)) };
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

function areasWithoutHeading(
  scan: ScannedSheet,
  found: readonly FoundTable[],
  reader: LabelReader,
  units: KnownUnits,
): readonly TableArea[] {
  const taken = new Set(
    found.flatMap(({ area: { block, rows } }) => [
      ...rows,
      ...(block ? range(block.top, block.numberRow ?? block.bottom) : []),
    ]),
  );
  const areas: TableArea[] = [];
  let run: ScannedRow[] = [];
  const close = () => {
    const area = run.length === 0 ? null : lonelyArea(scan, run, reader, units);
    if (area && areas.length < mostLonelyTables) areas.push(area);
    run = [];
  };
  for (const row of scan.rows) {
    const previous = run.at(-1);
    const elsewhere = labelColumnOf(row) !== labelColumnOf(run[0]) && holdsNamedFigure(row);
    if (taken.has(row.row) || (previous && row.row - previous.row > 3) || (run.length > 0 && elsewhere))
      close();
    if (taken.has(row.row)) continue;
    if (run.length > 0 || holdsNamedFigure(row)) run.push(row);
  }
  close();
  return areas;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The column of the label that names an indicator. */
function labelColumnOf(row: ScannedRow | undefined): number | null {
  return row?.cells.find(({ hit }) => hit !== null)?.column ?? null;
}

function holdsNamedFigure({ cells }: ScannedRow): boolean {
  return cells.some(({ column, hit, inline }) => {
    if (hit === null || hit.confidence < possibleMatch) return false;
    if (inline) return true;
    return cells.some(
      (other) =>
        other.column > column &&
        other.column - column < 12 &&
        (other.look === 'value' || other.look === 'year'),
    );
  });
}

function lonelyArea(
  scan: ScannedSheet,
  run: readonly ScannedRow[],
  reader: LabelReader,
  units: KnownUnits,
): TableArea | null {
  const last = run.findLastIndex(holdsNamedFigure);
  const figureAfter = run.findLastIndex(
    ({ cells }, at) =>
      at > last &&
      cells.some(({ look }) => look === 'words') &&
      cells.some(({ look }) => look === 'value') &&
      run
        .slice(last, at + 1)
        .every((row, place, some) => place === 0 || row.row - (some[place - 1]?.row ?? 0) === 1),
  );
  const rows = run.slice(0, Math.max(last, figureAfter) + 1);
  const named = rows.filter(holdsNamedFigure);
  const columns = named.flatMap(({ cells }) => cells.map(({ column }) => column));
  const left = Math.min(...columns);
  const right = Math.min(Math.max(...columns), left + widestLonelyTable);
  return rows.length === 0 ? null : areaWithoutHeading(scan, rows, left, right, reader, units);
}
