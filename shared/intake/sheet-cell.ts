import { type CellValue, cellAddress, cellAt, isShownAsPercent, type Sheet } from './sheet';

/** A cell with its value and its place as a person would look it up. */
export type SheetCell = {
  readonly value: CellValue;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  /** The row, the column or the sheet is hidden, so that nobody sees the cell. */
  readonly hidden: boolean;
  /** A number there is shown as a percentage; absent where it is not. */
  readonly percent?: true;
};

/** The cell at a zero-based place of a sheet; `hiddenRows` are the indexes of the sheet's hidden rows. */
export function sheetCell(
  sheet: Sheet,
  hiddenRows: ReadonlySet<number>,
  row: number,
  column: number,
): SheetCell {
  const hidden =
    sheet.state !== 'visible' ||
    hiddenRows.has(row) ||
    sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last);
  return {
    value: cellAt(sheet, row, column),
    sheet: sheet.name,
    row,
    column,
    cell: cellAddress(row, column),
    hidden,
    ...(isShownAsPercent(sheet, row, column) ? { percent: true as const } : {}),
  };
}

/** The indexes of a sheet's hidden rows. */
export function hiddenRowsOf({ rows }: Sheet): ReadonlySet<number> {
  return new Set(rows.filter(({ hidden }) => hidden).map(({ index }) => index));
}
