import type { Excerpt } from '../../shared/contract/excerpt';

/**
 * An excerpt without the blank rows under and the blank columns right of everything that is written, the asked cell always
 * included: what is blank there takes room and tells nothing.
 */
export function trimmedExcerpt(excerpt: Excerpt): Excerpt {
  const { rows, columns, cell: asked } = excerpt;
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, { text, cell, rowSpan, columnSpan }] of cells.entries()) {
      if (text === '' && cell !== asked) continue;
      lastRow = Math.max(lastRow, row + Math.max(rowSpan, 1) - 1);
      lastColumn = Math.max(lastColumn, column + Math.max(columnSpan, 1) - 1);
    }
  }
  return {
    ...excerpt,
    columns: columns.slice(0, lastColumn + 1),
    rows: rows.slice(0, lastRow + 1).map((row) => ({ ...row, cells: row.cells.slice(0, lastColumn + 1) })),
  };
}
