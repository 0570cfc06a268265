import { certainMatch } from '../match/match';
import { mergeAt, textAt } from './grid';
import { speaksAsHeading } from './heading-rows';
import type { ScannedRow, ScannedSheet } from './scan-sheet';

/** How far right the figures under a row of headings reach: the last value of the first row that holds any; else `last`. */
export function reachOf(
  seed: number,
  last: number,
  byRow: ReadonlyMap<number, ScannedRow>,
  depth: number,
): number {
  for (let row = seed + 1; row <= seed + depth; row += 1) {
    const values = byRow.get(row)?.cells.filter(({ look }) => look === 'value') ?? [];
    if (values.length > 0) return Math.max(last, values.at(-1)?.column ?? 0);
  }
  return last;
}

/** "2024 | 2025" below headings without merges: different years over figures, and nothing in front of them but labels further down. */
export function isLevelOfYears({ cells }: ScannedRow, next: ScannedRow | undefined, first: number): boolean {
  const [left] = cells;
  if (!left || left.column <= first || cells.length < 2 || cells.some(({ look }) => look !== 'year'))
    return false;
  const isOver = (at: number) =>
    next?.cells.some(({ column, look }) => column === at && (look === 'value' || look === 'year')) ?? false;
  const labelled = next?.cells.some(({ column, look }) => look === 'words' && column < left.column);
  return (
    labelled === true &&
    new Set(cells.map(({ text }) => text)).size === cells.length &&
    cells.some(({ column }) => isOver(column))
  );
}

/** The next line of headings that run over several cells: each cell goes on, in small letters, with the one above it. */
export function isContinuation({ grid }: ScannedSheet, { row, cells }: ScannedRow, first: number): boolean {
  return (
    cells.length > 1 &&
    cells.every(
      ({ column, look, text, hit }) =>
        column >= first &&
        look === 'words' &&
        text.length <= 40 &&
        /^\p{Ll}/u.test(text) &&
        (hit === null || hit.confidence < certainMatch) &&
        textAt(grid, row - 1, column) !== '' &&
        mergeAt(grid, row, column) === null,
    )
  );
}

/** Words in no label's column right above figures: a lower level of the headings, whatever it says. */
export function isLowerLevel(
  row: ScannedRow,
  next: ScannedRow | undefined,
  first: number,
  last: number,
): boolean {
  const under = (at: number) => next?.cells.some(({ column, look }) => column === at && look === 'value');
  const labelled = next?.cells.some(
    ({ column, look }) => look === 'words' && column < (row.cells[0]?.column ?? 0),
  );
  return (
    labelled === true &&
    row.cells.every(
      ({ column, look, text }) =>
        look === 'words' && text.length <= 60 && column > first && column <= last && under(column),
    )
  );
}

/** Whether every cell of a row may stand on a level below the row above it. */
export function fitsBelow(
  { grid }: ScannedSheet,
  { row, cells }: ScannedRow,
  first: number,
  last: number,
): boolean {
  return cells.every(({ column, text }) => {
    if (column < first || column > last) return false;
    const above = mergeAt(grid, row - 1, column);
    if (above !== null && above.right > above.left) return true;
    return textAt(grid, row - 1, column) === '' || speaksAsHeading(text);
  });
}
