import type { CellValue } from '../sheet';
import { shownText } from './grid';

const mostLines = 40;

/** The lines of a cell as typed, each without white space to spare; blank ones are left out. */
export function linesOf(value: CellValue): readonly string[] {
  if (typeof value !== 'string') return [shownText(value)].filter((line) => line !== '');
  return value
    .split(/[\r\n\v\f\u2028]/, mostLines)
    .map((line) => shownText(line))
    .filter((line) => line !== '');
}
