import { cellText } from '../cell-text';
import type { CellValue, Sheet } from '../sheet';

/** A row of column numbers, or a part of one: which column bears which number. */
export type NumberRun = { readonly row: number; readonly columns: ReadonlyMap<number, number> };

const shortest = 4;
const highest = 60;
/** Forms are small; whatever lies beyond is a list of something else. */
const rowsSearched = 2_000;
const mostRuns = 200;
const written = /^\(?\s*(\d{1,2})\s*\)?\.?$/;

/** The rows that count columns, `1 2 3 …` or `(1) (2) (3) …`; one row may hold several that each begin again. */
export function numberRunsOf(sheet: Sheet): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (const { index, cells } of sheet.rows) {
    if (index > rowsSearched || runs.length >= mostRuns) break;
    let columns = new Map<number, number>();
    let last = 0;
    const close = () => {
      if (columns.size >= shortest) runs.push({ row: index, columns });
      columns = new Map();
    };
    cells.forEach((value, column) => {
      const number = columnNumber(value);
      if (number === null) return;
      if (number <= last) close();
      columns.set(number, column);
      last = number;
    });
    close();
  }
  return runs;
}

function columnNumber(value: CellValue): number | null {
  if (value === null) return null;
  const [, digits] = written.exec(cellText(value).trim()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  return number >= 1 && number <= highest ? number : null;
}
