import { columnLetters } from '../column-letters';

/** The cell that relative references count from. */
export type FormulaPlace = { readonly row: number; readonly column: number };

/** Where references count from that are stored as they stand. */
export const sheetStart: FormulaPlace = { row: 0, column: 0 };

/** A cell as its formula writes it, `$E7`. Two bits of the column say what is relative; offsets wrap around the sheet's end. */
export function cellText(storedRow: number, storedColumn: number, origin: FormulaPlace): string {
  const isRowRelative = (storedColumn & 0x8000) !== 0;
  const isColumnRelative = (storedColumn & 0x4000) !== 0;
  const row = (storedRow + (isRowRelative ? origin.row : 0)) & 0xffff;
  const column = (storedColumn + (isColumnRelative ? origin.column : 0)) & 0xff;
  return `${isColumnRelative ? '' : '$'}${columnLetters(column)}${isRowRelative ? '' : '$'}${row + 1}`;
}
