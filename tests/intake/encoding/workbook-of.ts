import type { CellValue, Row, Sheet, TextRun, Workbook } from '../../../shared/intake/sheet';

/** Rows of cells, all under one font of the workbook's list. */
export function rowsOf(cells: readonly (readonly CellValue[])[], font = 0): Row[] {
  return cells.map((row, index) => ({
    index,
    cells: row,
    hidden: false,
    ...(font === 0 ? {} : { fonts: new Uint16Array(row.length).fill(font) }),
  }));
}

/** A visible sheet without merges and hidden columns. */
export function sheetOf(
  name: string,
  rows: readonly Row[],
  richText: ReadonlyMap<string, readonly TextRun[]> = new Map(),
): Sheet {
  return { name, state: 'visible', rows, merges: [], hiddenColumns: [], richText };
}

/** A workbook of these sheets; the first font is that of cells without another. */
export function workbookOf(sheets: readonly Sheet[], fonts: readonly (string | null)[] = [null]): Workbook {
  return { file: 'a.xlsx', format: 'xlsx', sheets, definedNames: [], fonts, date1904: false, remarks: [] };
}

/** The cells of all rows of all sheets. */
export function cellsOf(workbook: Workbook): (readonly CellValue[])[] {
  return workbook.sheets.flatMap((sheet) => sheet.rows.map((row) => row.cells));
}
