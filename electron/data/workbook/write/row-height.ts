import type { Worksheet } from 'exceljs';
import type { CellStyle } from './styles';

/** The highest row that spreadsheet programs allow, in points. */
const highest = 409;

/**
 * Makes a row high enough for a wrapped text over the columns `from`–`to`. Programs fit rows by themselves only while someone
 * types and never where cells are merged, so a file has to bring its own heights. Estimated from the measures of Times New
 * Roman on the generous side; a row never becomes lower than it is.
 */
export function fitRow(
  sheet: Worksheet,
  row: number,
  [from, to]: readonly [number, number],
  content: string,
  style: CellStyle,
): void {
  const target = sheet.getRow(row);
  target.height = Math.max(target.height ?? 0, heightOf(content, widthOf(sheet, from, to), style));
}

function widthOf(sheet: Worksheet, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= to; column += 1) width += sheet.getColumn(column).width ?? 9;
  return width;
}

function heightOf(content: string, width: number, style: CellStyle): number {
  const size = style.font?.size ?? 11;
  // Per unit of width, which is a digit of an 11-point font: 1.22 small letters or 0.9 bold ones at 11 points.
  const wide = content === content.toLocaleUpperCase('vi') || style.font?.bold;
  const perUnit = ((wide ? 0.9 : 1.22) * 11) / size;
  const indent = (style.alignment?.indent ?? 0) + 1;
  const perLine = Math.max(1, Math.floor((width - indent) * perUnit));
  const lines = content
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.min(highest, lines * size * 1.27 + 5);
}
