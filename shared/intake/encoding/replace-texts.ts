import { type CellValue, cellAddress, type Row, type Sheet } from '../sheet';

/** New texts of a sheet's cells, by row and column. */
export type NewTexts = ReadonlyMap<Row, ReadonlyMap<number, string>>;

/** The sheet with the new texts. Rows without one stay the same objects; rich text of replaced cells is one text now. */
export function replaceTexts(sheet: Sheet, texts: NewTexts): Sheet {
  const richText = new Map(sheet.richText);
  const rows = sheet.rows.map((row) => {
    const changes = texts.get(row);
    if (!changes) return row;
    for (const column of changes.keys()) richText.delete(cellAddress(row.index, column));
    return { ...row, cells: row.cells.map((cell, column) => withText(cell, changes.get(column))) };
  });
  return { ...sheet, rows, richText };
}

function withText(cell: CellValue, text: string | undefined): CellValue {
  if (text === undefined) return cell;
  return cell !== null && typeof cell === 'object' && cell.kind === 'formula'
    ? { ...cell, result: text }
    : text;
}
