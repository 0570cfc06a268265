import type { CellRange, CellValue, FormulaCell } from '../../../../../shared/intake/sheet';
import { objectWeight } from '../cell-weight';
import { type BiffRecords, recordTypes } from './biff-records';
import { decodeByteText } from './byte-text';
import { cellArea } from './cell-area';
import { formulaText } from './formula-text';
import { errorCell, numberInStyle } from './stored-value';
import type { XlsContext } from './xls-context';

type Result = FormulaCell['result'];

/** Tokens that several cells share, and the rectangle of those cells. */
type SharedTokens = { readonly range: CellRange; readonly tokens: Buffer; readonly isArray: boolean };

const sharedToken = 0x01;
const noNumber = 0xffff;
const pendingText = Symbol('text');
/** More formulas than these are not searched for the one that a cell shares; its text is then missing, its result is not. */
const mostShared = 200;

/** Reads the formulas of one worksheet with what follows them: shared tokens, and results that are texts. */
export class FormulaRecords {
  private readonly records: BiffRecords;
  private readonly sheet: string;
  private readonly context: XlsContext;
  private readonly shared: SharedTokens[] = [];

  constructor(records: BiffRecords, sheet: string, context: XlsContext) {
    this.records = records;
    this.sheet = sheet;
    this.context = context;
  }

  /** The value of the formula record just found. Of an array formula only the first cell is a formula. */
  read(row: number, column: number, style: number): CellValue {
    const { records } = this;
    const tokens = records.slice(22, 22 + records.u16(20));
    const stored = this.storedResult(style);
    this.takeShared();
    // A text follows the formula, behind the tokens that it may share.
    const result = stored === pendingText ? this.textResult() : stored;
    if (tokens[0] !== sharedToken) return this.formula(tokens, row, column, result);
    const shared = this.sharedBy(row, column);
    const isFirst = row === shared?.range.top && column === shared.range.left;
    if (shared?.isArray && !isFirst) return result ?? null;
    return this.formula(shared?.tokens, row, column, result);
  }

  private formula(tokens: Buffer | undefined, row: number, column: number, result: Result): FormulaCell {
    const { context } = this;
    context.meter.spend('cells', objectWeight, this.sheet);
    const isKnown = tokens && context.version === 8;
    const written = isKnown ? formulaText(tokens, { row, column }, context.globals.formulas) : undefined;
    if (written?.isExternal) context.external.addCell(this.sheet, row, column);
    if (written?.text === undefined) context.missingFormulas++;
    return { kind: 'formula', formula: written?.text ?? '', result };
  }

  private storedResult(style: number): Result | typeof pendingText {
    const { records } = this;
    if (records.u16(12) !== noNumber) return numberInStyle(records.f64(6), style, this.context);
    switch (records.u8(6)) {
      case 0:
        return pendingText;
      case 1:
        return records.u8(8) !== 0;
      case 2:
        return errorCell(records.u8(8), this.context);
      case 3:
        return '';
      default:
        return undefined;
    }
  }

  private textResult(): string | undefined {
    const { records, context } = this;
    if (records.typeAfter() !== recordTypes.string || !records.next()) return undefined;
    const length = records.u16(0);
    const text =
      context.version === 8
        ? records.continued(2).text(length).text
        : decodeByteText(records.slice(2, 2 + length), context.globals.codePage);
    context.meter.check('textLength', text.length, this.sheet);
    return text;
  }

  /** The tokens that the first cell of a shared or array formula has behind it. */
  private takeShared(): void {
    const { records } = this;
    const isArray = records.typeAfter() === recordTypes.array;
    if (!isArray && records.typeAfter() !== recordTypes.sharedFormula) return;
    records.next();
    const range = cellArea(records.u16(0), records.u16(2), records.u8(4), records.u8(5));
    const start = isArray ? 14 : 10;
    const tokens = records.slice(start, start + records.u16(start - 2));
    this.context.meter.spend('definedNames', 1, this.sheet);
    this.shared.push({ range, tokens, isArray });
  }

  private sharedBy(row: number, column: number): SharedTokens | undefined {
    // Looked for from the last: a formula's cells mostly follow it at once.
    const oldest = Math.max(0, this.shared.length - mostShared);
    for (let at = this.shared.length - 1; at >= oldest; at--) {
      const candidate = this.shared[at];
      if (candidate && isInside(row, column, candidate.range)) return candidate;
    }
    return undefined;
  }
}

function isInside(row: number, column: number, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
