import { folded as foldOnce } from './folded';
import { isContext } from './heading-context';
import { roleOfHeading } from './heading-role';
import type { ScannedCell, ScannedSheet } from './scan-sheet';
import { isUnit, type KnownUnits } from './stated-unit';

const fewestCells = 3;

/**
 * Parts a sheet into bands of columns where a blank column runs down between two tables, so that each has headings of its own depth.
 * A band has labels in front of it; columns without belong to the table on their left. `from` is the first row of any heading.
 */
export function bandsOf(scan: ScannedSheet, from: number, units: KnownUnits): readonly ScannedSheet[] {
  const used = new Set<number>();
  for (const { row, cells } of scan.rows) {
    // Letterheads and signatures stand anywhere.
    if (row < from || cells.length < fewestCells) continue;
    for (const { column, text } of cells) if (!isContext(text)) used.add(column);
  }
  const columns = [...used].sort((left, right) => left - right);
  const starts = columns.filter((column, at) => at > 0 && column - (columns[at - 1] ?? 0) > 1);
  const borders: number[] = [];
  for (const start of starts) {
    const before = borders.at(-1) ?? 0;
    const parts = holdsFigures(scan, before, start, from) && beginsTable(scan, start, from, units);
    if (parts && !isCrossed(scan, start, from)) borders.push(start);
  }
  if (borders.length === 0) return [scan];
  return [0, ...borders].map((first, at) => {
    const end = borders[at] ?? Number.POSITIVE_INFINITY;
    const inside = ({ column }: ScannedCell) => first <= column && column < end;
    const rows = scan.rows
      .map(({ row, cells }) => ({ row, cells: cells.filter(inside) }))
      .filter(({ cells }) => cells.length > 0);
    return { ...scan, rows };
  });
}

/** Whether a row runs on over the border: figures there without a label of their own. */
function isCrossed({ rows }: ScannedSheet, start: number, from: number): boolean {
  return rows.some(({ row, cells }) => {
    if (row < from || !cells.some(({ column }) => column < start)) return false;
    const right = cells.filter(({ column }) => column >= start);
    const last = right.findLastIndex(({ look }) => look === 'value' || look === 'year');
    const labelled = right
      .slice(0, Math.max(last, 0))
      .some(({ look }) => look === 'words' || look === 'prose');
    const numbers = right.length > 1 && right.every(({ text }) => /^\(?(?:\d{1,2}|[a-d])\)?$/i.test(text));
    return right.some(({ look }) => look === 'value') && !labelled && !numbers;
  });
}

function holdsFigures(scan: ScannedSheet, first: number, end: number, from: number): boolean {
  return scan.rows.some(
    ({ row, cells }) =>
      row >= from && cells.some(({ column, look }) => first < column && column < end && look === 'value'),
  );
}

function beginsTable(scan: ScannedSheet, column: number, from: number, units: KnownUnits): boolean {
  const rows = scan.rows.filter(({ row, cells }) => row >= from && cells.length > 1);
  const cellsOf = (at: number) => rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === at));
  const holdsLabels = (at: number) => {
    const words = cellsOf(at).filter(
      ({ look, text }) => look === 'words' && (!isUnit(text, units) || foldOnce(text) === 'don vi'),
    ).length;
    return words > 1 && words * 2 > cellsOf(at).length;
  };
  const named = rows.some(({ cells }) => cells.some((cell) => cell.column >= column && cell.hit !== null));
  const counts =
    cellsOf(column).some(({ text }) => roleOfHeading(text) === 'ordinal') ||
    cellsOf(column).find(({ look }) => look === 'value')?.text === '1';
  return named && (holdsLabels(column) || (counts && holdsLabels(column + 1)));
}
