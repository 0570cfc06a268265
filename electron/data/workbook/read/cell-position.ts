import type { CellRange } from '../../../../shared/intake/sheet';

const rowCount = 1_048_576;
const columnCount = 16_384;

/**
 * The zero-based column of a reference such as `AB12` that lies between two positions of a part, `-1` where it is
 * no reference into the zero-based row. Works in place because it runs for every cell.
 */
export function columnOfReference(bytes: Uint8Array, start: number, end: number, row: number): number {
  let at = start;
  let column = 0;
  for (; at < end && at < start + 4; at++) {
    const letter = (bytes[at] ?? 0) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === start || at === end || column > columnCount) return -1;
  let number = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || number > rowCount) return -1;
    number = number * 10 + digit;
  }
  return number === row + 1 ? column - 1 : -1;
}

/**
 * Reads `B3`, `$A$1:$C$9`, `A:C` (all rows) or `2:5` (all columns) as a range; undefined where the text is none or
 * leaves the sheet. Corners in any order give the same range.
 */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', second = first, ...more] = text.split(':');
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (!from || !to || more.length > 0) return undefined;
  const oneCell = second === first && !text.includes(':');
  if (oneCell && (from.row === undefined || from.column === undefined)) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  const rows = [from.row ?? 0, to.row ?? rowCount - 1];
  const columns = [from.column ?? 0, to.column ?? columnCount - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function parseCorner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9][0-9]{0,6}))?$/.exec(text);
  if (!match || text === '') return undefined;
  const column = match[1] === undefined ? undefined : columnNumber(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((column ?? 0) >= columnCount || (row ?? 0) >= rowCount) return undefined;
  return { row, column };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
