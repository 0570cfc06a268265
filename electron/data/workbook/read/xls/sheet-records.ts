import {
  type CellRange,
  type CellValue,
  cellAddress,
  type DateCell,
  type ErrorCell,
  type Sheet,
  type TextRun,
} from '../../../../../shared/intake/sheet';
import { dateOfSerial } from '../date-serial';
import type { ExternalCells } from '../external-cells';
import type { Meter } from '../meter';
import { SparseRows } from '../sparse-rows';
import { biffErrors } from './biff-errors';
import { type BiffRecords, recordTypes } from './biff-records';
import { decodeByteText } from './byte-text';
import type { StoredText } from './continued-bytes';
import { formulaText } from './formula-text';
import type { Globals } from './globals';

/** What the sheets of an .xls workbook are read against; `missingFormulas` is counted up on the way. */
export type XlsContext = {
  readonly globals: Globals;
  readonly fontOfStyle: readonly number[];
  readonly version: 5 | 8;
  readonly meter: Meter;
  readonly external: ExternalCells;
  /** Date cells of whole days met before, so that equal days are one object. */
  readonly days: Map<number, DateCell>;
  missingFormulas: number;
};

type Result = string | number | boolean | DateCell | ErrorCell | undefined;

/** Tokens that several cells share, and the rectangle of those cells. */
type SharedTokens = { readonly range: CellRange; readonly tokens: Buffer; readonly isArray: boolean };

const lastColumn = 255;
const sharedToken = 0x01;
const hiddenRow = 0x20;
const zeroHeight = 0x02;
const hiddenColumn = 1;

/** Reads the records of one worksheet. Lives as long as that. */
export class SheetRecords {
  private readonly records: BiffRecords;
  private readonly name: string;
  private readonly context: XlsContext;
  private readonly rows: SparseRows;
  private readonly merges: CellRange[] = [];
  private readonly hiddenColumns: Sheet['hiddenColumns'][number][] = [];
  private readonly richText = new Map<string, readonly TextRun[]>();
  private readonly shared: SharedTokens[] = [];

  constructor(records: BiffRecords, name: string, context: XlsContext) {
    this.records = records;
    this.name = name;
    this.context = context;
    this.rows = new SparseRows(context.meter, name);
  }

  /** All of the sheet but its name and state. A sheet without an end, or a chart inside it without one, is damaged. */
  read(): Omit<Sheet, 'name' | 'state'> {
    const { records } = this;
    if (!records.next() || records.type !== recordTypes.bof) throw records.broken('no sheet begins here');
    for (let depth = 1; depth > 0; ) {
      if (!records.next()) throw records.broken(`sheet ${this.name} has no end`);
      // Charts lie in the sheet as streams of their own.
      if (records.type === recordTypes.bof) depth++;
      else if (records.type === recordTypes.eof) depth--;
      else if (depth === 1) this.take();
    }
    const { merges, hiddenColumns, richText } = this;
    return { rows: this.rows.take(), merges, hiddenColumns, richText };
  }

  private take(): void {
    const { records } = this;
    switch (records.type) {
      case recordTypes.row:
        this.rows.open(records.u16(0), (records.u16(12) & hiddenRow) !== 0);
        break;
      case recordTypes.defaultRowHeight:
        this.rows.isHiddenByDefault = (records.u16(0) & zeroHeight) !== 0;
        break;
      case recordTypes.columnInfo:
        this.takeColumns();
        break;
      case recordTypes.mergedCells:
        this.takeMerges();
        break;
      case recordTypes.labelShared:
        this.putText(this.sharedText(records.u32(6)));
        break;
      case recordTypes.label:
      case recordTypes.richString:
        this.takeLabel();
        break;
      case recordTypes.number:
        this.putNumber(records.u16(2), records.u16(4), records.f64(6));
        break;
      case recordTypes.rk:
        this.putNumber(records.u16(2), records.u16(4), rkNumber(records.u32(6)));
        break;
      case recordTypes.multipleRk:
        this.takeNumbers();
        break;
      case recordTypes.boolOrError:
        this.put(records.u16(2), records.u16(4), this.boolOrError(records.u8(6), records.u8(7)));
        break;
      case recordTypes.formula:
        this.takeFormula();
        break;
    }
  }

  private takeColumns(): void {
    const { records, context } = this;
    context.meter.spend('columnElements', 1, this.name);
    if ((records.u16(8) & hiddenColumn) === 0) return;
    const first = records.u16(0);
    // Excel says 256 where it means the last one.
    const last = Math.min(records.u16(2), lastColumn);
    if (last < first) throw records.broken(`hidden columns ${first} to ${last}`);
    this.hiddenColumns.push({ first, last });
  }

  private takeMerges(): void {
    const { records, context } = this;
    const count = records.u16(0);
    context.meter.spend('merges', count, this.name);
    for (let at = 0; at < count; at++) this.merges.push(this.range(2 + at * 8));
  }

  private range(at: number): CellRange {
    const { records } = this;
    const [top, bottom, left, right] = [0, 2, 4, 6].map((step) => records.u16(at + step));
    return this.ordered(top ?? 0, bottom ?? 0, left ?? 0, right ?? 0);
  }

  private ordered(top: number, bottom: number, left: number, right: number): CellRange {
    if (bottom < top || right < left || right > lastColumn) {
      throw this.records.broken(`rows ${top} to ${bottom}, columns ${left} to ${right} are no area`);
    }
    return { top, left, bottom, right };
  }

  private takeLabel(): void {
    const { records, context } = this;
    const row = records.u16(0);
    const column = records.u16(2);
    const style = records.u16(4);
    const length = records.u16(6);
    if (context.version === 8) {
      this.putTextAt(row, column, style, records.continued(8).text(length));
      return;
    }
    const text = decodeByteText(records.slice(8, 8 + length), context.globals.codePage);
    const isRich = records.type === recordTypes.richString;
    const count = isRich ? records.u8(8 + length) : 0;
    const changes = Array.from({ length: count }, (_, run) => ({
      at: records.u8(9 + length + run * 2),
      font: records.u8(10 + length + run * 2),
    }));
    this.putTextAt(row, column, style, { text, changes });
  }

  private sharedText(index: number): StoredText {
    const text = this.context.globals.strings[index];
    if (!text) throw this.records.broken(`text ${index} of ${this.context.globals.strings.length}`);
    return text;
  }

  private putText(text: StoredText): void {
    const { records } = this;
    this.putTextAt(records.u16(0), records.u16(2), records.u16(4), text);
  }

  private putTextAt(row: number, column: number, style: number, { text, changes }: StoredText): void {
    this.context.meter.check('textLength', text.length, this.name);
    this.rows.put(row, column, text, this.font(style));
    if (changes.length > 0) this.richText.set(cellAddress(row, column), this.runs(text, changes));
  }

  private runs(text: string, changes: StoredText['changes']): TextRun[] {
    const { fontNames } = this.context.globals;
    const first = changes[0]?.at ?? 0;
    const runs: TextRun[] = first > 0 ? [{ text: text.slice(0, first), font: null }] : [];
    changes.forEach(({ at, font }, number) => {
      const part = text.slice(at, changes[number + 1]?.at);
      if (part !== '') runs.push({ text: part, font: fontNames[font] ?? null });
    });
    return runs;
  }

  private takeNumbers(): void {
    const { records } = this;
    const first = records.u16(2);
    const count = Math.floor((records.length - 6) / 6);
    for (let at = 0; at < count; at++) {
      this.putNumber(first + at, records.u16(4 + at * 6), rkNumber(records.u32(6 + at * 6)));
    }
  }

  private putNumber(column: number, style: number, number: number): void {
    this.put(column, style, this.numberOf(number, style));
  }

  private numberOf(number: number, style: number): number | DateCell {
    const { globals, days } = this.context;
    if (!Number.isFinite(number)) throw this.records.broken('a number beyond all bounds');
    if (globals.dateStyle[style] !== true) return number === 0 ? 0 : number;
    const known = days.get(number);
    if (known) return known;
    const date = dateOfSerial(number, globals.date1904);
    if (date === undefined) return number;
    const cell: DateCell = { kind: 'date', date, serial: number };
    if (Number.isInteger(number)) days.set(number, cell);
    return cell;
  }

  private boolOrError(value: number, isError: number): boolean | ErrorCell {
    return isError === 0 ? value !== 0 : errorCell(value);
  }

  private takeFormula(): void {
    const { records } = this;
    const row = records.u16(0);
    const column = records.u16(2);
    const style = records.u16(4);
    const tokens = records.slice(22, 22 + records.u16(20));
    const result = this.formulaResult(style);
    const isShared = tokens[0] === sharedToken;
    this.takeShared();
    // A text follows the formula, behind the tokens that it may share.
    const value = result === pendingText ? this.resultText() : result;
    const shared = isShared ? this.sharedBy(row, column) : undefined;
    if (shared?.isArray && (row !== shared.range.top || column !== shared.range.left)) {
      this.rows.put(row, column, value ?? null, this.font(style));
      return;
    }
    const formula = this.formulaOf(isShared ? shared?.tokens : tokens, row, column);
    this.rows.put(row, column, { kind: 'formula', formula, result: value }, this.font(style));
  }

  private formulaOf(tokens: Buffer | undefined, row: number, column: number): string {
    const { context } = this;
    const known = tokens && context.version === 8;
    const written = known ? formulaText(tokens, { row, column }, context.globals.formulas) : undefined;
    if (written?.isExternal) context.external.addCell(this.name, row, column);
    if (written?.text === undefined) context.missingFormulas++;
    return written?.text ?? '';
  }

  /** The tokens that the first cell of a shared or array formula has behind it. */
  private takeShared(): void {
    const { records } = this;
    const type = records.typeAfter();
    const isArray = type === recordTypes.array;
    if (!isArray && type !== recordTypes.sharedFormula) return;
    records.next();
    const range = this.ordered(records.u16(0), records.u16(2), records.u8(4), records.u8(5));
    const start = isArray ? 14 : 10;
    const tokens = records.slice(start, start + records.u16(start - 2));
    this.context.meter.spend('definedNames', 1, this.name);
    this.shared.push({ range, tokens, isArray });
  }

  private sharedBy(row: number, column: number): SharedTokens | undefined {
    // Looked for from the last: a formula's cells mostly follow it at once.
    for (let at = this.shared.length - 1; at >= Math.max(0, this.shared.length - mostShared); at--) {
      const candidate = this.shared[at];
      if (candidate && isInside(row, column, candidate.range)) return candidate;
    }
    return undefined;
  }

  private formulaResult(style: number): Result | typeof pendingText {
    const { records } = this;
    if (records.u16(12) !== 0xffff) return this.numberOf(records.f64(6), style);
    const value = records.u8(8);
    switch (records.u8(6)) {
      case 0:
        return pendingText;
      case 1:
        return value !== 0;
      case 2:
        return errorCell(value);
      case 3:
        return '';
      default:
        return undefined;
    }
  }

  private resultText(): string | undefined {
    const { records, context } = this;
    if (records.typeAfter() !== recordTypes.string || !records.next()) return undefined;
    const length = records.u16(0);
    const text =
      context.version === 8
        ? records.continued(2).text(length).text
        : decodeByteText(records.slice(2, 2 + length), context.globals.codePage);
    context.meter.check('textLength', text.length, this.name);
    return text;
  }

  private put(column: number, style: number, value: CellValue): void {
    this.rows.put(this.records.u16(0), column, value, this.font(style));
  }

  private font(style: number): number {
    const font = this.context.fontOfStyle[style];
    if (font !== undefined) return font;
    throw this.records.broken(`style ${style} of ${this.context.fontOfStyle.length}`);
  }
}

const scratch = new DataView(new ArrayBuffer(8));
const pendingText = Symbol('text');
/** More formulas than these are not searched for the one that a cell shares; its text is then missing, its result is not. */
const mostShared = 200;

function errorCell(code: number): ErrorCell {
  return { kind: 'error', error: biffErrors[code] ?? `#ERR${code}` };
}

function isInside(row: number, column: number, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A number in 30 bits: whole or the upper half of a double, and hundredths of it where the first bit says so. */
function rkNumber(stored: number): number {
  scratch.setUint32(0, stored & ~3);
  const number = stored & 2 ? stored >> 2 : scratch.getFloat64(0);
  return stored & 1 ? number / 100 : number;
}
