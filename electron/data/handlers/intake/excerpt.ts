import type { Excerpt, ExcerptCell } from '../../../../shared/contract/excerpt';
import { cellText } from '../../../../shared/intake/cell-text';
import { decodeWorkbook } from '../../../../shared/intake/encoding/decode-workbook';
import {
  type CellRange,
  type CellValue,
  cellAddress,
  cellAt,
  type Sheet,
} from '../../../../shared/intake/sheet';
import { hiddenRowsOf } from '../../../../shared/intake/sheet-cell';
import { assertNever } from '../../../../shared/kit/assert-never';
import { readWorkbook } from '../../workbook/read/read-workbook';

/** Which cell of which file is to be shown with its surroundings. */
export type ExcerptQuestion = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly cell: string;
};

const rowsAbove = 4;
const rowsBelow = 4;
const columnsBefore = 5;
const columnsAfter = 4;

/** The cells around one cell as the agency sees them; null where the file cannot be read or has no such sheet or cell. */
export function excerptOf({ fileName, bytes, sheet: name, cell }: ExcerptQuestion): Excerpt | null {
  const read = readWorkbook({ name: fileName, bytes });
  const at = placeOf(cell);
  if (!read.ok || !at) return null;
  const sheet = decodeWorkbook(read.value).workbook.sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const area: CellRange = {
    top: Math.max(0, at.row - rowsAbove),
    bottom: at.row + rowsBelow,
    left: Math.max(0, at.column - columnsBefore),
    right: at.column + columnsAfter,
  };
  const hiddenRows = hiddenRowsOf(sheet);
  const columns = numbers(area.left, area.right);
  return {
    sheet: name,
    state: sheet.state,
    cell,
    columns: columns.map((column) => ({
      letter: cellAddress(0, column).slice(0, -1),
      hidden: sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last),
    })),
    rows: numbers(area.top, area.bottom).map((row) => ({
      number: row + 1,
      hidden: hiddenRows.has(row),
      cells: columns.map((column) => excerptCell(sheet, area, row, column)),
    })),
  };
}

function excerptCell(sheet: Sheet, area: CellRange, row: number, column: number): ExcerptCell {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  // The first shown cell of a merged area stands for it, with the value of the area's own first cell.
  const isShown =
    !merge || (row === Math.max(merge.top, area.top) && column === Math.max(merge.left, area.left));
  const value = merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column);
  const shown = isShown ? value : null;
  return {
    cell: cellAddress(row, column),
    text: cellText(shown).slice(0, 300),
    kind: kindOf(shown),
    formula:
      shown !== null && typeof shown === 'object' && shown.kind === 'formula' && shown.formula !== ''
        ? `=${shown.formula.slice(0, 300)}`
        : null,
    rowSpan: !isShown ? 0 : merge ? Math.min(merge.bottom, area.bottom) - row + 1 : 1,
    columnSpan: !isShown ? 0 : merge ? Math.min(merge.right, area.right) - column + 1 : 1,
  };
}

function kindOf(value: CellValue): ExcerptCell['kind'] {
  if (value === null || value === '') return 'blank';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  switch (value.kind) {
    case 'date':
    case 'error':
    case 'formula':
      return value.kind;
    default:
      return assertNever(value);
  }
}

function placeOf(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})(?::.*)?$/.exec(cell) ?? [];
  if (!letters || !digits) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  // A sheet begins at A1 and ends at XFD1048576.
  if (row < 1 || row > 1_048_576 || column > 16_384) return null;
  return { row: row - 1, column: column - 1 };
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
