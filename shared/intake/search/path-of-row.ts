import { sameMerge, textAt } from './grid';
import type { TableArea } from './table-column';

/** The words in front of a row, groups first: what vertical merges show, and in tables without merges what stands above. */
export function pathOfRow(area: TableArea, labels: readonly number[], row: number): readonly string[] {
  const { grid } = area.scan;
  const path: string[] = [];
  for (const [place, column] of labels.entries()) {
    const before = labels[place - 1];
    if (before !== undefined && sameMerge(grid, [row, before], [row, column])) continue;
    const text = textAt(grid, row, column);
    if (text !== '') path.push(text);
    else if (grid.sheet.merges.length === 0 && place < labels.length - 1) {
      const own = labels.slice(place + 1).some((later) => textAt(grid, row, later) !== '');
      const above = own ? textAbove(area, row, column) : '';
      if (above !== '') path.push(above);
    }
  }
  return path;
}

/** The nearest text above a cell within its table; empty where there is none. */
export function textAbove({ scan, rows }: TableArea, row: number, column: number): string {
  for (let place = rows.indexOf(row) - 1; place >= 0; place -= 1) {
    const text = textAt(scan.grid, rows[place] ?? 0, column);
    if (text !== '') return text;
  }
  return '';
}
