import { mergeAt, textAt } from './grid';
import type { HeaderBlock } from './header-block';
import { bare, roleOfHeading } from './heading-role';
import type { ScannedSheet } from './scan-sheet';

const nameRows: ReadonlySet<string> = new Set(['label', 'body']);

/** The levels of a column's heading, upper ones first, a merged level once; a level that spans blank cells to its right holds for them. */
export function headingPath(scan: ScannedSheet, block: HeaderBlock, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const merge = mergeAt(scan.grid, row, column);
    if (merge && merge.top < row && merge.top >= block.top) continue;
    let text = textAt(scan.grid, row, column);
    if (text === '' && row < block.bottom) text = levelFromLeft(scan, block, row, column);
    // "ĐVT" below "Chỉ tiêu" is the heading of the row of units.
    const above = path.at(-1);
    if (above !== undefined && roleOfHeading(text) === 'unit' && nameRows.has(roleOfHeading(above))) continue;
    if (above !== undefined && text !== '' && block.continued.has(row))
      path[path.length - 1] = `${above} ${text}`;
    else if (text !== '' && bare(above ?? '') !== bare(text)) path.push(text);
  }
  return path;
}

// Text tables have no merges: a level above several headings stands over the first of them only.
function levelFromLeft(scan: ScannedSheet, block: HeaderBlock, row: number, column: number): string {
  const { grid } = scan;
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, at) => block.left + at);
  const isMerged = grid.merges.size > 0 && columns.some((at) => mergeAt(grid, row, at) !== null);
  if (isMerged || textAt(grid, row + 1, column) === '') return '';
  for (let left = column - 1; left >= block.left; left -= 1) {
    const text = textAt(grid, row, left);
    if (textAt(grid, row + 1, left) === '') return '';
    if (text !== '') return text;
  }
  return '';
}
