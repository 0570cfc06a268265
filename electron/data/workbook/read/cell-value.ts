import type { CellValue, DateCell, FormulaCell, TextRun } from '../../../../shared/intake/sheet';
import { parseFlag, parseWhole } from './attribute-values';
import { dateOfSerial } from './date-serial';
import { parseIsoDate } from './iso-date';
import type { Meter } from './meter';
import { parseNumber } from './number-text';
import { type RichText, readRichText } from './rich-text';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';
import { decodeOfficeEscapes } from './xml-characters';
import type { XmlScanner } from './xml-scanner';

/** What the cells of all sheets of a workbook are read against. */
export type CellContext = {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly meter: Meter;
  /** Date cells of whole days met before, so that equal days are one object. */
  readonly days: Map<number, DateCell>;
};

/** A cell's value and, where the text has them, its runs. `undefined` is a value that breaks the format. */
export type ReadCell = { value: CellValue | undefined; runs: readonly TextRun[] | undefined };

type Stored = string | number | boolean | DateCell | { readonly kind: 'error'; readonly error: string };

/**
 * Reads the content of the `<c>` just opened into `cell`, whose object is used again for every cell. `type` is the
 * cell's `t`, `style` its style index. A formula keeps its text as stored, without `=`; the further cells of a shared
 * formula store none and get `''`. Only the first cell of an array formula is a formula.
 */
export function readCellValue(
  scanner: XmlScanner,
  type: string,
  style: number,
  context: CellContext,
  cell: ReadCell,
): void {
  const inside = scanner.depth;
  let content: string | undefined;
  let formula: string | undefined;
  let inline: RichText | undefined;
  while (scanner.nextChild(inside)) {
    const { tag } = scanner;
    if (tag.nameIs('v')) content = type === 'str' ? scanner.text() : scanner.passingText();
    else if (tag.nameIs('f')) formula = decodeOfficeEscapes(scanner.text());
    else if (tag.nameIs('is')) inline = readRichText(scanner, context.meter);
  }
  const stored = inline && type === 'inlineStr' ? inline.text : readStored(content, type, style, context);
  cell.runs = type === 'inlineStr' ? inline?.runs : sharedRuns(content, type, context);
  cell.value = stored === invalid ? undefined : stored;
  const length = Math.max(formula?.length ?? 0, typeof stored === 'string' ? stored.length : 0);
  if (length > context.meter.limits.textLength) context.meter.check('textLength', length, scanner.part);
  if (formula !== undefined && stored !== invalid) cell.value = formulaCell(formula, stored);
}

const invalid = Symbol('invalid');

function formulaCell(formula: string, stored: Stored | null): FormulaCell {
  return { kind: 'formula', formula, result: stored ?? undefined };
}

function sharedRuns(
  content: string | undefined,
  type: string,
  context: CellContext,
): readonly TextRun[] | undefined {
  if (type !== 's' || context.strings.runs.size === 0) return undefined;
  return context.strings.runs.get(parseWhole(content) ?? -1);
}

function readStored(
  content: string | undefined,
  type: string,
  style: number,
  context: CellContext,
): Stored | null | typeof invalid {
  if (content === undefined) return null;
  if (type === 'str') return decodeOfficeEscapes(content);
  if (content.trim() === '') return null;
  switch (type) {
    case 'n':
      return readNumber(content, style, context);
    case 's':
      return context.strings.texts[parseNumber(content) ?? -1] ?? invalid;
    case 'b':
      return readTruth(content.trim());
    case 'e':
      return { kind: 'error', error: content };
    case 'd':
      return parseIsoDate(content, context.date1904) ?? invalid;
    case 'inlineStr':
      return decodeOfficeEscapes(content);
    default:
      return invalid;
  }
}

function readTruth(content: string): boolean | typeof invalid {
  if (content === '0' || content === 'false') return false;
  return parseFlag(content) ? true : invalid;
}

function readNumber(content: string, style: number, context: CellContext): Stored | typeof invalid {
  const number = parseNumber(content);
  if (number === undefined) return invalid;
  if (context.styles.dateStyle[style] !== true) return number;
  const known = context.days.get(number);
  if (known) return known;
  const date = dateOfSerial(number, context.date1904);
  if (date === undefined) return number;
  const cell: DateCell = { kind: 'date', date, serial: number };
  if (Number.isInteger(number)) context.days.set(number, cell);
  return cell;
}
