import type { Paragraph } from '../lines/paragraph';

/** The cells of a row of a table by their column, each with its paragraphs. */
export type Row = ReadonlyMap<number, readonly Paragraph[]>;

/** The tables of a document in its order, each with its rows in order. */
export function tablesOf(paragraphs: readonly Paragraph[]): ReadonlyArray<readonly Row[]> {
  const tables = new Map<number, Map<number, Map<number, Paragraph[]>>>();
  for (const paragraph of paragraphs) {
    if (!paragraph.cell) continue;
    const { table, row, column } = paragraph.cell;
    const rows = tables.get(table) ?? new Map<number, Map<number, Paragraph[]>>();
    const cells = rows.get(row) ?? new Map<number, Paragraph[]>();
    cells.set(column, [...(cells.get(column) ?? []), paragraph]);
    rows.set(row, cells);
    tables.set(table, rows);
  }
  return [...tables.values()].map((rows) =>
    [...rows.entries()].sort(([left], [right]) => left - right).map(([, cells]) => cells),
  );
}

/** The words of some cells in one line. */
export function wordsOf(cells: readonly Paragraph[]): string {
  return cells
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
