import { possibleMatch } from '../match/match';
import type { FoundTable } from './judged-table';
import { labelsBehindFigures } from './labels-behind-figures';
import type { LabelReader } from './reader-of-labels';
import type { ScannedRow, ScannedSheet } from './scan-sheet';
import type { KnownUnits } from './stated-unit';
import { areaWithoutHeading } from './table-area';
import type { TableArea } from './table-column';

const mostLonelyTables = 20;

const widestLonelyTable = 30;
/** Labels that name indicators beside figures, or state their own, outside the tables that were found. */
export function areasWithoutHeading(
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
    if (run.length > 0 && areas.length < mostLonelyTables)
      areas.push(...lonelyAreas(scan, run, reader, units));
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

function lonelyAreas(
  scan: ScannedSheet,
  run: readonly ScannedRow[],
  reader: LabelReader,
  units: KnownUnits,
): readonly TableArea[] {
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
  if (rows.length === 0) return [];
  const starts = [left, ...labelsBehindFigures(rows, left, right, reader, units)];
  return starts.map((from, at) =>
    areaWithoutHeading(scan, rows, from, (starts[at + 1] ?? right + 1) - 1, reader, units),
  );
}
