import { type SheetCell, sheetCell } from '../sheet-cell';
import type { Grid } from './grid';
import { labelBefore } from './label-before';
import type { ScannedSheet } from './scan-sheet';

/** Texts around the tables of a sheet: those above its first table are its letterhead and title. */
export type TextsAround = {
  readonly grid: Grid;
  readonly above: readonly SheetCell[];
  readonly below: readonly SheetCell[];
};

const mostTexts = 80;

/** The texts of a sheet outside its tables; `first` and `inside` are the tables' first row and all their rows. */
export function textsAround(scan: ScannedSheet, first: number, inside: ReadonlySet<number>): TextsAround {
  const { grid } = scan;
  const above: SheetCell[] = [];
  const below: SheetCell[] = [];
  for (const { row, cells } of scan.rows) {
    if (inside.has(row)) continue;
    const texts = row < first ? above : below;
    for (const { column, look } of cells) {
      if (texts.length >= mostTexts) break;
      const at = sheetCell(grid.sheet, grid.hiddenRows, row, column);
      const said = look === 'words' || look === 'prose' || (look === 'year' && labelBefore(grid, at) !== '');
      if (said) texts.push(at);
    }
  }
  return { grid, above, below };
}
