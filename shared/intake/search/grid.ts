import { cellText } from '../cell-text';
import { type CellRange, type CellValue, cellAt, type Sheet } from '../sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from '../sheet-cell';

/** Columns beyond this are not looked at: no report of an agency is as wide. */
export const widestTable = 256;
const mostMergedCells = 200_000;
const mostMerges = 50_000;

/** A sheet whose merged cells can be asked for what they show. */
export type Grid = {
  readonly sheet: Sheet;
  readonly hiddenRows: ReadonlySet<number>;
  readonly lastRow: number;
  /** The merge that covers a cell, by `row * 16384 + column`; only where anything stands in the sheet. */
  readonly merges: ReadonlyMap<number, CellRange>;
};

/** Prepares a sheet. Merges are followed within bounds, so that one merge of a whole sheet costs nothing. */
export function gridOf(sheet: Sheet): Grid {
  const lastRow = sheet.rows.at(-1)?.index ?? -1;
  const merges = new Map<number, CellRange>();
  let budget = mostMergedCells;
  for (const merge of sheet.merges.slice(0, mostMerges)) {
    const bottom = Math.min(merge.bottom, lastRow);
    const right = Math.min(merge.right, widestTable - 1);
    const area = (bottom - merge.top + 1) * (right - merge.left + 1);
    if (area <= 0 || area > budget) continue;
    budget -= area;
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) merges.set(placeKey(row, column), merge);
    }
  }
  return { sheet, hiddenRows: hiddenRowsOf(sheet), lastRow, merges };
}

function placeKey(row: number, column: number): number {
  return row * 16384 + column;
}

/** The merge that a cell belongs to; null for a cell by itself. */
export function mergeAt({ merges }: Grid, row: number, column: number): CellRange | null {
  return merges.size === 0 ? null : (merges.get(placeKey(row, column)) ?? null);
}

/** What a cell shows: the value of the merged cell that covers it. */
export function shownAt(grid: Grid, row: number, column: number): CellValue {
  const merge = mergeAt(grid, row, column);
  return merge ? cellAt(grid.sheet, merge.top, merge.left) : cellAt(grid.sheet, row, column);
}

/** What a cell shows as text: composed, one space between words, none around. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  return value === null ? '' : shownText(value);
}

/** The text of a value as labels and headings are compared: composed, one space between words, none around. */
export function shownText(value: CellValue): string {
  return cellText(value).slice(0, 2000).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A cell for the record: where it is merged, the cell that holds the value. */
export function recordedCell(grid: Grid, row: number, column: number): SheetCell {
  const merge = mergeAt(grid, row, column);
  return sheetCell(grid.sheet, grid.hiddenRows, merge?.top ?? row, merge?.left ?? column);
}

/** Whether two places show one merged cell. */
export function sameMerge(
  grid: Grid,
  left: readonly [number, number],
  right: readonly [number, number],
): boolean {
  const merge = mergeAt(grid, ...left);
  return merge !== null && merge === mergeAt(grid, ...right);
}
