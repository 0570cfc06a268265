import {
  type CellRange,
  type CellValue,
  cellAddress,
  type Sheet,
  type TextRun,
} from '../../../../../shared/intake/sheet';
import { SparseRows } from '../sparse-rows';
import { type BiffRecords, recordTypes } from './biff-records';
import { cellArea, lastColumn } from './cell-area';
import type { StoredText } from './continued-bytes';
import { FormulaRecords } from './formula-records';
import { readLabel } from './label-record';
import { errorCell, numberInStyle, rkNumber } from './stored-value';
import { textRuns } from './text-runs';
import type { XlsContext } from './xls-context';

const hiddenRow = 0x20;
const zeroHeight = 0x02;
const hiddenColumn = 1;

/** Reads the records of one worksheet. Lives as long as that. */
export class SheetRecords {
  private readonly records: BiffRecords;
  private readonly name: string;
  private readonly context: XlsContext;
  private readonly rows: SparseRows;
  private readonly formulas: FormulaRecords;
  private readonly merges: CellRange[] = [];
  private readonly hiddenColumns: Sheet['hiddenColumns'][number][] = [];
  private readonly richText = new Map<string, readonly TextRun[]>();

  constructor(records: BiffRecords, name: string, context: XlsContext) {
    this.records = records;
    this.name = name;
    this.context = context;
    this.rows = new SparseRows(context.meter, name);
    this.formulas = new FormulaRecords(records, name, context);
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
      case recordTypes.multipleRk:
        this.takeNumbers();
        break;
      case recordTypes.labelShared:
      case recordTypes.label:
      case recordTypes.richString:
        this.takeText();
        break;
      case recordTypes.number:
      case recordTypes.rk:
      case recordTypes.boolOrError:
      case recordTypes.formula:
        this.takeValue(records.u16(0), records.u16(2), records.u16(4));
        break;
    }
  }

  private takeValue(row: number, column: number, style: number): void {
    this.put(row, column, style, this.value(row, column, style));
  }

  private value(row: number, column: number, style: number): CellValue {
    const { records, context } = this;
    switch (records.type) {
      case recordTypes.number:
        return numberInStyle(records.f64(6), style, context);
      case recordTypes.rk:
        return numberInStyle(rkNumber(records.u32(6)), style, context);
      case recordTypes.boolOrError:
        return records.u8(7) === 0 ? records.u8(6) !== 0 : errorCell(records.u8(6), context);
      default:
        return this.formulas.read(row, column, style);
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
    for (let at = 2; at < 2 + count * 8; at += 8) {
      const area = cellArea(records.u16(at), records.u16(at + 2), records.u16(at + 4), records.u16(at + 6));
      this.merges.push(area);
    }
  }

  private takeNumbers(): void {
    const { records, context } = this;
    const row = records.u16(0);
    const first = records.u16(2);
    const count = Math.floor((records.length - 6) / 6);
    for (let at = 0; at < count; at++) {
      const style = records.u16(4 + at * 6);
      this.put(row, first + at, style, numberInStyle(rkNumber(records.u32(6 + at * 6)), style, context));
    }
  }

  private sharedText(index: number): StoredText {
    const { strings } = this.context.globals;
    const text = strings[index];
    if (!text) throw this.records.broken(`text ${index} of ${strings.length}`);
    return text;
  }

  private takeText(): void {
    const { records, context } = this;
    const [row, column, style] = [records.u16(0), records.u16(2), records.u16(4)];
    const isShared = records.type === recordTypes.labelShared;
    const { text, changes } = isShared ? this.sharedText(records.u32(6)) : readLabel(records, context);
    context.meter.check('textLength', text.length, this.name);
    this.put(row, column, style, text);
    if (changes.length === 0) return;
    this.richText.set(cellAddress(row, column), textRuns(text, changes, context.globals));
  }

  private put(row: number, column: number, style: number, value: CellValue): void {
    const font = this.context.fontOfStyle[style];
    if (font === undefined) throw this.records.broken(`style ${style} of ${this.context.fontOfStyle.length}`);
    this.rows.put(row, column, value, font);
  }
}
