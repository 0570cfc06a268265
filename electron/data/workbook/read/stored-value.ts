import type { DateCell, ErrorCell } from '../../../../shared/intake/sheet';
import { parseFlag } from './attribute-values';
import { objectWeight } from './cell-weight';
import { dateOfSerial } from './date-serial';
import { parseIsoDate } from './iso-date';
import type { Meter } from './meter';
import type { SharedStrings } from './shared-strings';
import { storedNumber } from './stored-number';
import type { Styles } from './styles';
import { decodeOfficeEscapes } from './xml-characters';

/** What the cells of all sheets of a workbook are read against. */
export type CellContext = {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly meter: Meter;
  /** Date cells of whole days met before, so that equal days are one object. */
  readonly days: Map<number, DateCell>;
};

/** What a cell stores, its formula aside: null is nothing, undefined is something that its type does not allow. */
export type StoredValue = string | number | boolean | DateCell | ErrorCell | null | undefined;

/** Reads the content of a `<v>` between two positions, by the cell's type (`t`) and style. */
export function readStoredValue(
  bytes: Buffer,
  start: number,
  end: number,
  type: string,
  style: number,
  context: CellContext,
): StoredValue {
  if (type === 'n') return readNumber(bytes, start, end, style, context);
  if (type === 's') {
    const index = storedNumber(bytes, start, end);
    return context.strings.texts[index] ?? nullIfBlank(bytes, start, end);
  }
  const content = bytes.toString('utf8', start, end);
  if (type === 'str') return decodeOfficeEscapes(content);
  const trimmed = content.trim();
  if (trimmed === '') return null;
  switch (type) {
    case 'b':
      return readTruth(trimmed);
    case 'e':
      context.meter.spend('cells', objectWeight);
      return { kind: 'error', error: content };
    case 'd':
      context.meter.spend('cells', objectWeight);
      return parseIsoDate(trimmed, context.date1904);
    case 'inlineStr':
      return decodeOfficeEscapes(content);
    default:
      return undefined;
  }
}

function readNumber(
  bytes: Buffer,
  start: number,
  end: number,
  style: number,
  context: CellContext,
): StoredValue {
  const number = storedNumber(bytes, start, end);
  if (Number.isNaN(number)) return nullIfBlank(bytes, start, end);
  if (context.styles.dateStyle[style] !== true) return number;
  const known = context.days.get(number);
  if (known) return known;
  const date = dateOfSerial(number, context.date1904);
  if (date === undefined) return number;
  context.meter.spend('cells', objectWeight);
  const cell: DateCell = { kind: 'date', date, serial: number };
  if (Number.isInteger(number)) context.days.set(number, cell);
  return cell;
}

function nullIfBlank(bytes: Buffer, start: number, end: number): null | undefined {
  return bytes.toString('latin1', start, end).trim() === '' ? null : undefined;
}

function readTruth(content: string): boolean | undefined {
  if (content === '0' || content === 'false') return false;
  return parseFlag(content) ? true : undefined;
}
