import { type CellValue, cellAddress, type Row, type Sheet } from '../sheet';

/** New texts of a sheet's cells, by row and column. */
export type NewTexts = ReadonlyMap<Row, ReadonlyMap<number, NewText>>;

/** A text that takes a cell's place; with `converted` the cell's font says nothing of it any more. */
export type NewText = { readonly text: string; readonly converted: boolean };

/** The sheet with the new texts; converted ones stand under `noFont` and are one run. Other rows stay the same objects. */
export function replaceTexts(sheet: Sheet, texts: NewTexts, noFont: number): Sheet {
  const richText = new Map(sheet.richText);
  const rows = sheet.rows.map((row) => {
    const changes = texts.get(row);
    if (!changes) return row;
    const cells = [...row.cells];
    const fonts = new Uint16Array(cells.length);
    fonts.set(row.fonts?.subarray(0, cells.length) ?? []);
    for (const [column, { text, converted }] of changes) {
      cells[column] = withText(cells[column], text);
      if (converted) fonts[column] = noFont;
      richText.delete(cellAddress(row.index, column));
    }
    const { index, hidden } = row;
    return fonts.some((font) => font !== 0) ? { index, cells, hidden, fonts } : { index, cells, hidden };
  });
  return { ...sheet, rows, richText };
}

function withText(cell: CellValue | undefined, text: string): CellValue {
  return cell !== null && typeof cell === 'object' && cell.kind === 'formula'
    ? { ...cell, result: text }
    : text;
}
