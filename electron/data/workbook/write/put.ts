import type { Cell, Worksheet } from 'exceljs';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { fitRow } from './row-height';
import type { CellStyle } from './styles';
import { text } from './text';

/** A formula of our own making with the result that a program shows which does not calculate. */
export type Formula = { readonly formula: string; readonly result: string | number };

/** What our sheets hold. A string is always a text, never a formula, whatever it begins with. */
export type Content = string | number | Date | Formula | null;

/** Spreadsheet programs would take such a text for a formula once someone edits the cell, unless its format is text. */
const readsAsFormula = /^[=+\-@\t]/;

/** Writes one cell. Every string on its way into a workbook passes through `text` here, the results of formulas included. */
export function put(sheet: Worksheet, row: number, column: number, content: Content, style: CellStyle): Cell {
  const cell = sheet.getCell(row, column);
  if (typeof content === 'string') {
    const kept = text(content);
    cell.value = kept;
    cell.style = readsAsFormula.test(kept) ? { ...style, numFmt: '@' } : style;
    return cell;
  }
  cell.value = isFormula(content) ? { formula: content.formula, result: resultOf(content) } : content;
  cell.style = style;
  return cell;
}

/** Bounds for the height of a row, in points. */
export type Heights = { readonly minimum?: number; readonly maximum?: number };

/** Writes a row of cells from column A on, high enough for all of them within the bounds. */
export function putRow(
  sheet: Worksheet,
  row: number,
  cells: ReadonlyArray<readonly [Content, CellStyle]>,
  { minimum = 0, maximum = Number.POSITIVE_INFINITY }: Heights = {},
): void {
  const target = sheet.getRow(row);
  target.height = Math.max(target.height ?? 0, minimum);
  cells.forEach(([content, style], index) => {
    const column = index + 1;
    put(sheet, row, column, content, style);
    fitRow(sheet, row, [column, column], typeof content === 'string' ? content : '', style);
  });
  target.height = Math.min(target.height, maximum);
}

/** Writes a text over the merged columns `from`–`to`, in a row that is high enough for it. */
export function putAcross(
  sheet: Worksheet,
  row: number,
  [from, to]: readonly [number, number],
  content: string,
  style: CellStyle,
): void {
  for (let column = from; column <= to; column += 1) put(sheet, row, column, null, style);
  put(sheet, row, from, content, style);
  if (to > from) sheet.mergeCells(row, from, row, to);
  fitRow(sheet, row, [from, to], content, style);
}

/** A calendar date as the value of a date cell. */
export function dateOf(date: CalendarDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}

function isFormula(content: number | Date | Formula | null): content is Formula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

function resultOf({ result }: Formula): string | number {
  return typeof result === 'string' ? text(result) : result;
}
