import {
  type CellValue,
  cellAddress,
  cellAt,
  displayAt,
  type NumberDisplay,
  type Sheet,
  type TextRun,
} from './sheet';

/** A cell with its value and its place as a person would look it up. */
export type SheetCell = {
  readonly value: CellValue;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  /** The row, the column or the sheet is hidden, so that nobody sees the cell. */
  readonly hidden: boolean;
  /** How a number there is shown; absent where it is shown as it is. */
  readonly display?: NumberDisplay;
  /** The text there without what is raised above the line; absent where nothing is. */
  readonly lineText?: string;
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
  const cell = cellAddress(row, column);
  const display = displayAt(sheet, row, column);
  const runs = sheet.richText.size === 0 ? undefined : sheet.richText.get(cell);
  const lineText = runs?.some(({ raised }) => raised) ? textOnLine(runs) : undefined;
  return {
    value: cellAt(sheet, row, column),
    sheet: sheet.name,
    row,
    column,
    cell,
    hidden,
    ...(display ? { display } : {}),
    ...(lineText === undefined ? {} : { lineText }),
  };
}

function textOnLine(runs: readonly TextRun[]): string {
  return runs.map(({ text, raised }) => (raised ? '' : text)).join('');
}

/** The indexes of a sheet's hidden rows. */
export function hiddenRowsOf({ rows }: Sheet): ReadonlySet<number> {
  return new Set(rows.filter(({ hidden }) => hidden).map(({ index }) => index));
}
