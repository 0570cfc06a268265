import { mergeAt, textAt, widestTable } from './grid';
import type { HeaderBlock } from './header-block';
import { fitsBelow, isContinuation, isLevelOfYears, isLowerLevel, reachOf } from './heading-levels';
import { roleOfHeading } from './heading-role';
import { isRowOfCodes, isRowOfYears, mayHead, speaksAsHeading } from './heading-rows';
import { isNumberRow } from './number-row';
import type { LabelReader } from './reader-of-labels';
import type { ScannedRow, ScannedSheet } from './scan-sheet';
import { isUnit, type KnownUnits } from './stated-unit';

const deepest = 4;

/** The block of headings around a row that is surely one: the levels above and below that belong to it, and its row of numbers. */
export function grown(
  seed: ScannedRow,
  byRow: ReadonlyMap<number, ScannedRow>,
  scan: ScannedSheet,
  reader: LabelReader,
  units: KnownUnits,
  used: number,
): HeaderBlock {
  const { grid } = scan;
  const first = seed.cells[0]?.column ?? 0;
  const last = seed.cells.reduce(
    (right, { column }) =>
      Math.max(right, Math.min(mergeAt(grid, seed.row, column)?.right ?? column, widestTable - 1)),
    0,
  );
  const reach = reachOf(seed.row, last, byRow, deepest + 1);
  const continued = new Set<number>();
  let bottom = seed.row;
  for (let row = seed.row + 1; row < seed.row + deepest; row += 1) {
    const below = byRow.get(row);
    const spans = Array.from({ length: last - first + 1 }, (_, at) => mergeAt(grid, row, first + at));
    const covered = spans.some((merge) => merge !== null && merge.top < row && merge.top >= seed.row);
    if (!below) {
      if (covered && byRow.has(row + 1)) {
        bottom = row;
        continue;
      }
      break;
    }
    const isUnderMerged = (column: number) => {
      const above = mergeAt(grid, row - 1, column);
      return above !== null && above.bottom < row && above.right > above.left;
    };
    if (isRowOfYears(below, isUnderMerged) || isLevelOfYears(below, byRow.get(row + 1), first)) {
      bottom = row;
      continue;
    }
    if (!mayHead(below) || isNumberRow(below, true)) break;
    const leading = textAt(grid, row, first) === '' || (mergeAt(grid, row, first)?.top ?? row) < row;
    const unitsOnly = below.cells.every(
      ({ column, text }) => isUnit(text, units) || (column === first && roleOfHeading(text) === 'unit'),
    );
    const fits = fitsBelow(scan, below, first, Math.max(last + 1, reach));
    const marks = unitsOnly || isRowOfCodes(below, reader);
    const lower = leading && isLowerLevel(below, byRow.get(row + 1), first, reach);
    const goesOn = isContinuation(scan, below, first);
    if (goesOn) continued.add(row);
    if (!((leading && fits) || lower || goesOn || (marks && below.cells.length > 1))) break;
    bottom = row;
  }
  let top = seed.row;
  for (let row = seed.row - 1; row > used && bottom - row < deepest; row -= 1) {
    const above = byRow.get(row);
    if (!above || !mayHead(above)) break;
    const named = row === seed.row - 1 && isRowOfCodes(seed, reader) && above.cells.length > 1;
    const fits = above.cells.every(({ column, text }) => {
      if (named) return true;
      const merge = mergeAt(grid, row, column);
      if (column < first || column > reach) return false;
      if (merge && merge.right > merge.left) return !(merge.left <= first && merge.right >= last);
      if (merge && merge.bottom > row) return true;
      return column > first && speaksAsHeading(text);
    });
    if (!fits) break;
    top = row;
  }
  const columns = [...Array(bottom - top + 1).keys()].flatMap((at) =>
    (byRow.get(top + at)?.cells ?? []).flatMap(({ column }) => [
      column,
      Math.min(mergeAt(grid, top + at, column)?.right ?? column, widestTable - 1),
    ]),
  );
  const numbers = byRow.get(bottom + 1);
  const numberRow = numbers && isNumberRow(numbers, hasRowsAfter(scan, bottom + 1)) ? bottom + 1 : null;
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns), numberRow, continued };
}

function hasRowsAfter({ rows }: ScannedSheet, row: number): boolean {
  return rows.some((other) => other.row > row && other.cells.some(({ look }) => look === 'value'));
}
