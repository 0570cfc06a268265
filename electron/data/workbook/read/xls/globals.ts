import type { NumberDisplay } from '../../../../../shared/intake/sheet';
import { isBuiltInDateFormat, isDateFormat } from '../date-format';
import type { Meter } from '../meter';
import { displayOfBuiltIn, displayOfFormat } from '../number-display';
import type { StoredName } from '../workbook-part';
import { type BiffRecords, recordTypes } from './biff-records';
import { decodeByteText } from './byte-text';
import { ContinuedBytes, type StoredText } from './continued-bytes';
import type { FormulaContext, SheetReference, SupportingBook } from './formula-context';
import { type NameRecord, readName, toStoredName } from './name-record';
import type { XlsStream } from './open-xls';
import { addExternName, readReferences, readSupBook } from './supporting-books';

/** A sheet as the workbook lists it; `position` is where its records begin. */
export type BoundSheet = {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly isWorksheet: boolean;
  readonly isMacroSheet: boolean;
  readonly position: number;
};

/** What the first part of the stream says of the whole workbook. */
export type Globals = {
  readonly sheets: readonly BoundSheet[];
  readonly strings: readonly StoredText[];
  /** Names of the fonts, by the index that cell styles and runs use. */
  readonly fontNames: readonly (string | null)[];
  /** The fonts that stand above the line. */
  readonly raisedFonts: ReadonlySet<number>;
  readonly fontOfStyle: readonly number[];
  readonly dateStyle: readonly boolean[];
  /** By style, how it shows numbers, undefined where as they are. */
  readonly displayOfStyle: readonly (NumberDisplay | undefined)[];
  readonly date1904: boolean;
  readonly names: readonly StoredName[];
  readonly hasMacros: boolean;
  readonly hasUnreadNames: boolean;
  readonly codePage: number;
  readonly formulas: FormulaContext;
};

type StoredStyle = { readonly font: number; readonly format: number };
const states = ['visible', 'hidden', 'veryHidden'] as const;
const worksheet = 0;
const macroSheet = 1;
// No font has the index 4.
const missingFont = 4;
const superscript = 1;

/** Reads the globals, the records before the first sheet; leaves the records behind them. */
export function readGlobals(records: BiffRecords, { version }: XlsStream, meter: Meter): Globals {
  const sheets: BoundSheet[] = [];
  const fonts: (string | null)[] = [];
  const raisedFonts = new Set<number>();
  const formats = new Map<number, string>();
  const styles: StoredStyle[] = [];
  const names: NameRecord[] = [];
  const books: SupportingBook[] = [];
  const references: SheetReference[] = [];
  let strings: StoredText[] = [];
  let date1904 = false;
  let hasMacros = false;
  let codePage = 0;
  const shortText = (at: number): string => {
    if (version === 5) return decodeByteText(records.slice(at + 1, at + 1 + records.u8(at)), codePage);
    return new ContinuedBytes([records.slice(at + 1)]).text(records.u8(at)).text;
  };
  records.next();
  while (records.next() && records.type !== recordTypes.eof) {
    switch (records.type) {
      case recordTypes.codePage:
        codePage = records.u16(0);
        break;
      case recordTypes.dateMode:
        date1904 = records.u16(0) === 1;
        break;
      case recordTypes.font:
        if (fonts.length === missingFont) fonts.push(null);
        if (records.u16(8) === superscript) raisedFonts.add(fonts.length);
        fonts.push(shortText(14) || null);
        meter.check('styles', fonts.length);
        break;
      case recordTypes.format:
      case recordTypes.format5:
        formats.set(records.u16(0), readFormat(records, version));
        meter.check('styles', formats.size);
        break;
      case recordTypes.extendedFormat:
        styles.push({ font: records.u16(0), format: records.u16(2) });
        meter.check('styles', styles.length);
        break;
      case recordTypes.boundSheet:
        sheets.push(readBoundSheet(records, shortText(6)));
        meter.check('sheets', sheets.length);
        break;
      case recordTypes.sharedStrings:
        strings = readStrings(records, meter);
        break;
      case recordTypes.supBook:
        books.push(readSupBook(records));
        meter.check('definedNames', books.length);
        break;
      case recordTypes.externName:
        if (version === 8) addExternName(records, books);
        break;
      case recordTypes.externSheet:
        if (version === 8) readReferences(records, references, meter);
        break;
      case recordTypes.name:
        names.push(readName(records, version));
        meter.check('definedNames', names.length);
        break;
      case recordTypes.objectProject:
        hasMacros = true;
        break;
    }
  }
  const showsDate = (format: number): boolean => {
    const code = formats.get(format);
    return code === undefined ? isBuiltInDateFormat(format) : isDateFormat(code);
  };
  const displayOf = (format: number): NumberDisplay | undefined => {
    const code = formats.get(format);
    return code === undefined ? displayOfBuiltIn(format) : displayOfFormat(code);
  };
  const dates = new Map([...new Set(styles.map(({ format }) => format))].map((id) => [id, showsDate(id)]));
  const formulas: FormulaContext = {
    sheetNames: sheets.map(({ name }) => name),
    names: names.map(({ name }) => name),
    books,
    references,
    longest: meter.limits.textLength,
  };
  const ownNames = names.filter(({ isBuiltIn }) => !isBuiltIn);
  return {
    sheets,
    strings,
    fontNames: fonts,
    raisedFonts,
    fontOfStyle: styles.map(({ font }) => font),
    dateStyle: styles.map(({ format }) => dates.get(format) ?? false),
    displayOfStyle: styles.map(({ format }) => displayOf(format)),
    date1904,
    names: version === 8 ? ownNames.map((name) => toStoredName(name, formulas)) : [],
    hasMacros,
    hasUnreadNames: version === 5 && ownNames.length > 0,
    codePage,
    formulas,
  };
}

function readFormat(records: BiffRecords, version: 5 | 8): string {
  if (version === 5) return records.slice(3, 3 + records.u8(2)).toString('latin1');
  return new ContinuedBytes([records.slice(4)]).text(records.u16(2)).text;
}

function readBoundSheet(records: BiffRecords, name: string): BoundSheet {
  const type = records.u8(5);
  return {
    name,
    state: states[records.u8(4) & 3] ?? 'hidden',
    isWorksheet: type === worksheet,
    isMacroSheet: type === macroSheet,
    position: records.u32(0),
  };
}

/** The count that the record announces is not needed: its texts end where it ends. */
function readStrings(records: BiffRecords, meter: Meter): StoredText[] {
  const bytes = records.continued();
  bytes.skip(4);
  const count = bytes.u32();
  meter.check('sharedStrings', count);
  const strings: StoredText[] = [];
  while (strings.length < count && !bytes.isAtEnd) {
    const text = bytes.text(bytes.u16());
    meter.spend('textRuns', text.changes.length);
    strings.push(text);
  }
  return strings;
}
