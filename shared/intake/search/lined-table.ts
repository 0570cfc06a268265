import { cellAddress } from '../sheet';
import { type SheetCell, sheetCell } from '../sheet-cell';
import { mergeAt, recordedCell, shownAt, textAt } from './grid';
import type { HeadingRole } from './heading-role';
import type { PeriodVerdict } from './period-of-heading';
import type { Orientation } from './search-knowledge';
import type { TableArea } from './table-column';

/** One indicator's row or column, before anybody knows which indicator. */
export type TableLine = {
  /** Row or column, zero-based. */
  readonly index: number;
  /** The groups it stands under and its own label, as written. */
  readonly path: readonly string[];
  /** Where its own label stands; null for a line without one. */
  readonly labelAt: SheetCell | null;
  /** The value that its own label states. */
  readonly inline: string | null;
  /** The indicator whose code is printed beside the label. */
  readonly code: string | null;
  /** The unit stated for this line alone, as written. */
  readonly unit: string | null;
  readonly unitAt: 'line' | null;
  /** Holds something other than the figures of the wanted period, as its group says. */
  readonly aside: boolean;
  /** Its own row says another period than the wanted one, beside rows that may say that. */
  readonly ofOtherPeriod: boolean;
};

/** One of the places that a line has cells in: a column beside labels, or a row under headings. */
export type TableSlot = {
  readonly index: number;
  readonly path: readonly string[];
  readonly role: HeadingRole;
  /** The words that say its period. */
  readonly said: string;
  readonly verdict: PeriodVerdict;
  readonly headingAt: SheetCell;
};

/** A table taken apart along its indicators. */
export type LinedTable = {
  readonly area: TableArea;
  readonly orientation: Orientation;
  readonly labels: readonly number[];
  readonly lines: readonly TableLine[];
  readonly slots: readonly TableSlot[];
  /** A column of its own says of which period each slot is. */
  readonly byPeriod: boolean;
};

/** The recorded cell of a line in a slot. */
export function cellOf({ area, orientation }: LinedTable, line: number, slot: number): SheetCell {
  return orientation === 'rows'
    ? recordedCell(area.scan.grid, line, slot)
    : recordedCell(area.scan.grid, slot, line);
}

/** The row of the lowest heading of a column. */
export function headingRow({ scan, block }: TableArea, column: number): number {
  if (!block) return 0;
  for (let row = block.bottom; row >= block.top; row -= 1) {
    const merge = mergeAt(scan.grid, row, column);
    if (textAt(scan.grid, row, column) !== '') return merge ? Math.max(merge.top, block.top) : row;
  }
  return block.bottom;
}

/** A label's cell: what it shows, at its own address, so that two lines under one merged cell stay two. */
export function labelCell({ scan: { grid } }: TableArea, row: number, column: number): SheetCell {
  return { ...sheetCell(grid.sheet, grid.hiddenRows, row, column), value: shownAt(grid, row, column) };
}

/** Letters of a column. */
export function columnLetters(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}
