import type { CellValue, TextRun } from '../../../../shared/intake/sheet';
import { objectWeight } from './cell-weight';
import type { Meter } from './meter';
import { type RichText, readRichText } from './rich-text';
import { storedNumber } from './stored-number';
import { checkStoredLength } from './stored-text';
import { type CellContext, readStoredValue, type StoredValue } from './stored-value';
import { decodeOfficeEscapes } from './xml-characters';
import type { XmlScanner } from './xml-scanner';

/** A cell's value and, where its text has them, its runs; undefined as value breaks the format. */
export type ReadCell = { value: CellValue | undefined; runs: readonly TextRun[] | undefined };

/**
 * Reads the content of the `<c>` just opened into `cell`, an object that is used again for every cell. `type` is the
 * cell's `t`, `style` its style index. A formula keeps its text as stored, without `=`; the further cells of a shared
 * formula store none and get `''`. Of an array formula only the first cell is a formula.
 */
export function readCellValue(
  scanner: XmlScanner,
  type: string,
  style: number,
  context: CellContext,
  cell: ReadCell,
): void {
  const inside = scanner.depth;
  let stored: StoredValue = null;
  let formula: string | undefined;
  let inline: RichText | undefined;
  cell.runs = undefined;
  while (scanner.nextChild(inside)) {
    const { tag } = scanner;
    if (tag.nameIs('v')) stored = readValueElement(scanner, type, style, context, cell);
    else if (tag.nameIs('f')) formula = decodeOfficeEscapes(scanner.text());
    else if (tag.nameIs('is')) inline = readRichText(scanner, context.meter);
  }
  if (inline && type === 'inlineStr') {
    stored = inline.text;
    cell.runs = inline.runs;
  }
  checkLength(scanner, context, stored);
  checkLength(scanner, context, formula);
  cell.value = formula === undefined ? stored : withFormula(formula, stored, context.meter);
}

/** A cell with a formula (as text) and the result stored beside it, null where there is none; undefined breaks the format. */
export function withFormula(formula: string, stored: StoredValue, meter: Meter): CellValue | undefined {
  meter.spend('cells', objectWeight);
  return stored === undefined ? undefined : { kind: 'formula', formula, result: stored ?? undefined };
}

function readValueElement(
  scanner: XmlScanner,
  type: string,
  style: number,
  context: CellContext,
  cell: ReadCell,
): StoredValue {
  if (scanner.findPlainText()) {
    return readContent(scanner.bytes, scanner.textStart, scanner.textEnd, type, style, context, cell);
  }
  const content = Buffer.from(scanner.text(), 'utf8');
  return readContent(content, 0, content.length, type, style, context, cell);
}

/** Reads the content of a `<v>` between two positions, its runs into `cell`; undefined breaks the format. */
export function readContent(
  bytes: Buffer,
  start: number,
  end: number,
  type: string,
  style: number,
  context: CellContext,
  cell: ReadCell,
): StoredValue {
  checkStoredLength(end - start, context.meter);
  const { runs } = context.strings;
  cell.runs = type === 's' && runs.size > 0 ? runs.get(storedNumber(bytes, start, end)) : undefined;
  return readStoredValue(bytes, start, end, type, style, context);
}

function checkLength(scanner: XmlScanner, context: CellContext, value: unknown): void {
  if (typeof value !== 'string' || value.length <= context.meter.limits.textLength) return;
  context.meter.check('textLength', value.length, scanner.part);
}
