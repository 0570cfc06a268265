import { cellText } from '../intake/cell-text';
import type { CellValue, Row } from '../intake/sheet';
import type { ListBlock } from './list-columns';
import { contactColumns } from './list-contacts';
import type { ListColumn } from './list-heading';

/** What cells hold that are merged with one above, by row and column. */
export type MergedCells = ReadonlyMap<string, CellValue>;

/** The cells of one row of a list, as texts. */
export type ListRowCells = {
  /** Every cell of the block in which something stands, from left to right. */
  readonly texts: readonly string[];
  /** Those of them that say nothing of whom to reach. */
  readonly beside: readonly string[];
  readonly nameColumn: number;
  /** The name as it is typed, without the mark of a footnote. */
  readonly written: string;
  /** What the cell of the name holds. */
  readonly held: CellValue;
  /** What stands in the columns of old units; empty where they are not asked for. */
  readonly from: readonly string[];
  readonly kind: string;
  /** The text in the first column of a sort, empty where there is none. */
  readonly textIn: (column: ListColumn) => string;
};

/** The mark of a footnote behind a name. */
const footnoteMark = /\s*(?:\(\s*(?:\*+|\d{1,2})\s*\)|\*+)+$/u;

/** Reads the cells of a row that belong to a block of a list, with what stands in cells that are merged over several rows. */
export function listRowCells(
  row: Row,
  block: ListBlock,
  merged: MergedCells,
  withFrom: boolean,
): ListRowCells {
  const columnsOf = (column: ListColumn) => block.columns.get(column) ?? [];
  const value = (column: number | undefined): CellValue =>
    column === undefined ? null : (row.cells[column] ?? null);
  const textAt = (column: number | undefined) => textOf(value(column));
  const mergedAt = (column: number | undefined) =>
    column === undefined ? '' : textAt(column) || textOf(merged.get(`${row.index} ${column}`) ?? null);
  const [nameColumn = 0] = columnsOf('name');
  const written = textAt(nameColumn).replace(/\s+/g, ' ').replace(footnoteMark, '');
  const from = withFrom ? columnsOf('from').map(written === '' ? textAt : mergedAt) : [];
  const filled = row.cells.flatMap((cell, column) => {
    const text = cellText(cell).normalize('NFC').trim();
    return column >= block.first && column <= block.last && text !== '' ? [{ column, text }] : [];
  });
  const ofContacts = new Set(contactColumns.flatMap(columnsOf));
  return {
    texts: filled.map(({ text }) => text),
    beside: filled.flatMap(({ column, text }) => (ofContacts.has(column) ? [] : [text])),
    nameColumn,
    written,
    held: value(nameColumn),
    from: from.filter((one) => one !== ''),
    kind: mergedAt(columnsOf('kind')[0]),
    textIn: (column) => textAt(columnsOf(column)[0]),
  };
}

function textOf(held: CellValue): string {
  return cellText(held)
    .normalize('NFC')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}
