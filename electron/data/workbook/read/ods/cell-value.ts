import type { CellValue, DateCell, FormulaCell } from '../../../../../shared/intake/sheet';
import { objectWeight } from '../cell-weight';
import { parseIsoDate } from '../iso-date';
import type { Meter } from '../meter';
import type { AttributeReader } from './prefixes';

/** What the attributes of a cell say of its value; `value` stands in the attribute that belongs to the type. */
export type ValueAttributes = {
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly isError: boolean;
  readonly formula: string | undefined;
};

const valueNames = {
  float: 'office:value',
  percentage: 'office:value',
  currency: 'office:value',
  date: 'office:date-value',
  time: 'office:time-value',
  boolean: 'office:boolean-value',
  string: 'office:string-value',
} as const;

/** Reads the attributes of the cell just opened. */
export function readValueAttributes(attribute: AttributeReader): ValueAttributes {
  const type = attribute('office:value-type');
  const formula = attribute('table:formula');
  return {
    type,
    value: isKnownType(type) ? attribute(valueNames[type]) : undefined,
    isError: formula !== undefined && attribute('calcext:value-type') === 'error',
    formula,
  };
}

function isKnownType(type: string | undefined): type is keyof typeof valueNames {
  return type !== undefined && type in valueNames;
}

/** Whether the text of a cell says something that its attributes do not: all but plain numbers other than 0 and 1. */
export function needsText({ type, value, isError }: ValueAttributes): boolean {
  return type !== 'float' || isError || value === '0' || value === '1';
}

type Context = {
  readonly days: Map<string, DateCell>;
  readonly date1904: boolean;
  readonly source: { readonly meter: Meter };
};
type Result = FormulaCell['result'];

const errorText = /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d{3})$/;
const dayLength = 10;

/** Whether a cell holds nothing: no value, no formula, no text. */
export function isEmptyCell(stored: ValueAttributes, text: string | undefined): boolean {
  return stored.type === undefined && stored.formula === undefined && (text ?? '') === '';
}

/**
 * The value of a cell from its attributes and its text; undefined where they contradict its type. The formula keeps its
 * references as written (`[.A1]`), without the name of its grammar and `=`.
 */
export function readOdsValue(
  stored: ValueAttributes,
  text: string | undefined,
  context: Context,
): CellValue | undefined {
  const isFormula = stored.formula !== undefined;
  const isError = stored.isError || (isFormula && stored.type === 'string' && errorText.test(text ?? ''));
  const result: Result | null = isError
    ? { kind: 'error', error: text ?? '' }
    : readResult(stored, text, context);
  if (result === null) return undefined;
  if (isError) context.source.meter.spend('cells', objectWeight);
  if (stored.formula === undefined) return result ?? text ?? null;
  context.source.meter.spend('cells', objectWeight);
  return { kind: 'formula', formula: stored.formula.replace(/^[A-Za-z]{1,10}:=|^=/, ''), result };
}

/** Null breaks the format; undefined is no result. */
function readResult(stored: ValueAttributes, text: string | undefined, context: Context): Result | null {
  switch (stored.type) {
    case undefined:
      // LibreOffice says of a formula's empty text no more than that there is a paragraph.
      return text;
    case 'float':
      return readTruth(text, stored.value) ?? readNumber(stored.value);
    case 'percentage':
    case 'currency':
      return readNumber(stored.value);
    case 'boolean':
      return stored.value === 'true' ? true : stored.value === 'false' ? false : null;
    case 'date':
      return readDate(stored.value ?? '', context);
    case 'time':
      return readDuration(stored.value ?? '');
    case 'string':
      return stored.value ?? text ?? '';
    default:
      return null;
  }
}

// LibreOffice stores the result of TRUE() as a number that is shown as a truth value, in the words of its language.
function readTruth(text: string | undefined, value: string | undefined): boolean | undefined {
  if (value === '1' && (text === 'TRUE' || text === 'ĐÚNG')) return true;
  return value === '0' && (text === 'FALSE' || text === 'SAI') ? false : undefined;
}

function readNumber(text: string | undefined): number | null {
  if (text === undefined || !/^-?\d+(?:\.\d*)?(?:[eE][-+]?\d{1,3})?$|^-?\.\d+$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? (number === 0 ? 0 : number) : null;
}

function readDate(text: string, { days, date1904, source }: Context): DateCell | null {
  const known = days.get(text);
  if (known) return known;
  const date = parseIsoDate(text, date1904);
  if (typeof date !== 'object') return null;
  source.meter.spend('cells', objectWeight);
  if (text.length === dayLength) days.set(text, date);
  return date;
}

/** A duration such as `PT12H30M00.5S`, as the part of a day that cells hold; null for one in years or months. */
function readDuration(text: string): number | null {
  const match =
    /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,15})?)S)?)?$/.exec(text);
  if (!match) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const length = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === '-' ? -length : length;
}
