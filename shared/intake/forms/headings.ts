import { cellText } from '../cell-text';
import { type CellRange, cellAt, type Sheet } from '../sheet';

/** How deep a heading may be. */
const deepest = 6;

/** The rows of a heading and what stands over each of its columns. */
export type Headings = {
  /** The first and last row of the heading; `top` is above `bottom` by one where there is none. */
  readonly top: number;
  readonly bottom: number;
  /** The texts over a column, from the widest down to its own. */
  readonly over: (column: number) => readonly string[];
};

/**
 * The heading that ends in a row, over the columns `left`–`right`: upwards until a blank row, a row of numbers, a line of the form
 * ("Tổng số lao động: …") or a title over everything. A merged text stands over all its columns; without any merges, a text stands over the
 * blanks to its right.
 */
export function headingsOver(
  sheet: Sheet,
  bottom: number,
  [left, right]: readonly [left: number, right: number],
): Headings {
  const merges = sheet.merges.filter(
    (range) =>
      range.top <= bottom && range.bottom > bottom - deepest && range.left <= right && range.right >= left,
  );
  const masterOf = (row: number, column: number): CellRange | undefined =>
    merges.find(
      (range) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
    );
  const textAt = (row: number, column: number): string => {
    const merge = masterOf(row, column);
    return cellText(cellAt(sheet, merge?.top ?? row, merge?.left ?? column)).trim();
  };
  const isHeading = (row: number): boolean => {
    const texts = new Set<string>();
    for (let column = left; column <= right; column += 1) {
      const value = cellAt(sheet, row, column);
      if (typeof value === 'number' || (typeof value === 'object' && value !== null)) return false;
      const text = textAt(row, column);
      if (text.includes(':')) return false;
      if (text !== '') texts.add(text);
    }
    return texts.size >= 2;
  };
  let top = bottom + 1;
  while (top > 0 && top > bottom + 1 - deepest && isHeading(top - 1)) top -= 1;
  const implicit = !merges.some((range) => range.bottom >= top && range.right > range.left);
  return {
    top,
    bottom,
    over(column) {
      const texts: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        let text = textAt(row, column);
        for (let at = column - 1; implicit && row < bottom && text === '' && at >= left; at -= 1)
          text = textAt(row, at);
        if (text !== '' && texts.at(-1) !== text) texts.push(text);
      }
      return texts;
    },
  };
}
