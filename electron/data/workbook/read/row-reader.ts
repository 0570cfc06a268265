import { cellAddress, type Row, type TextRun } from '../../../../shared/intake/sheet';
import { parseFlag } from './attribute-values';
import { columnOfReference } from './cell-position';
import { type ReadCell, readCellValue, readContent, withFormula } from './cell-value';
import { rowWeight } from './cell-weight';
import { PlainCell } from './plain-cell';
import { RowBuffer } from './row-buffer';
import { storedText } from './stored-text';
import type { CellContext } from './stored-value';
import { damaged, type UnreadableError } from './unreadable-workbook';
import { decodeOfficeEscapes } from './xml-characters';
import type { XmlScanner } from './xml-scanner';

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
// By the letter's code, so that no text is made for each cell.
const shortTypes: Readonly<Record<number, string>> = { 110: 'n', 115: 's', 98: 'b', 101: 'e', 100: 'd' };

/** Reads the rows of one sheet one after another into the same working memory; lives as long as the sheet is read. */
export class RowReader {
  /** Runs of the rich texts met so far, by cell address. */
  readonly richText = new Map<string, readonly TextRun[]>();
  private readonly scanner: XmlScanner;
  private readonly context: CellContext;
  private readonly buffer = new RowBuffer();
  private readonly plain = new PlainCell();
  private readonly cell: ReadCell = { value: null, runs: undefined };

  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner;
    this.context = context;
  }

  /** Reads the `<row>` just opened, which has this zero-based index. Cells after the last value are not kept. */
  read(index: number): Row {
    const { scanner, context } = this;
    const inside = scanner.depth;
    const hidden = parseFlag(scanner.tag.attributes.value('hidden'));
    let column = -1;
    this.buffer.clear();
    for (;;) {
      if (scanner.depth === inside && scanner.findPlainCell(this.plain, index)) {
        column = this.takePlain(index);
      } else if (!scanner.nextChild(inside)) break;
      else if (scanner.tag.nameIs('c')) column = this.takeAny(index, column);
    }
    if (this.buffer.width > 0) context.meter.spend('cells', this.buffer.width + rowWeight, scanner.part);
    const cells = this.buffer.takeCells();
    const fonts = this.buffer.takeFonts();
    return fonts ? { index, cells, hidden, fonts } : { index, cells, hidden };
  }

  private takePlain(row: number): number {
    const { plain, context, cell } = this;
    this.checkColumn(plain.column);
    if (plain.style < 0 || plain.style >= context.styles.dateStyle.length) {
      throw this.broken(row, plain.column, `style ${plain.style} of ${context.styles.dateStyle.length}`);
    }
    if (plain.blank) return plain.column;
    const { bytes } = this.scanner;
    const { textStart, textEnd, type, style } = plain;
    const stored = readContent(bytes, textStart, textEnd, type, style, context, cell);
    cell.value = plain.formulaEnd > 0 ? withFormula(this.formulaOf(plain), stored, context.meter) : stored;
    this.keep(row, plain.column, style);
    return plain.column;
  }

  private formulaOf({ formulaStart, formulaEnd }: PlainCell): string {
    const { context, scanner } = this;
    const stored = storedText(scanner.bytes, formulaStart, formulaEnd, context.meter, scanner.part);
    const formula = decodeOfficeEscapes(stored);
    context.meter.check('textLength', formula.length, scanner.part);
    return formula;
  }

  private takeAny(row: number, before: number): number {
    const column = this.readColumn(row, before);
    const style = this.readStyle(row, column);
    readCellValue(this.scanner, this.readType(), style, this.context, this.cell);
    this.keep(row, column, style);
    return column;
  }

  private keep(row: number, column: number, style: number): void {
    const { value, runs } = this.cell;
    if (value === undefined) throw this.broken(row, column, 'the value does not fit the type');
    if (value !== null) {
      const font = this.context.styles.fontOfStyle[style] ?? 0;
      if (!this.buffer.put(column, value, font)) throw this.broken(row, column, 'the cell occurs twice');
    }
    if (runs) this.richText.set(cellAddress(row, column), runs);
  }

  private checkColumn(column: number): void {
    if (column < this.context.meter.limits.columns) return;
    this.context.meter.check('columns', column + 1, this.scanner.part);
  }

  private readColumn(row: number, before: number): number {
    const {
      bytes,
      tag: { attributes },
    } = this.scanner;
    let column = before + 1;
    if (attributes.findShort(letterR)) {
      column = columnOfReference(bytes, attributes.valueStart, attributes.valueEnd, row);
      if (column < 0) throw this.broken(row, before + 1, `${attributes.value('r')} is no cell of this row`);
    }
    this.checkColumn(column);
    return column;
  }

  private readStyle(row: number, column: number): number {
    const {
      bytes,
      tag: { attributes },
    } = this.scanner;
    if (!attributes.findShort(letterS)) return 0;
    const count = this.context.styles.dateStyle.length;
    let style = 0;
    for (let at = attributes.valueStart; at < attributes.valueEnd && style < count; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      style = digit >= 0 && digit <= 9 ? style * 10 + digit : count;
    }
    if (style < count) return style;
    throw this.broken(row, column, `style ${attributes.value('s')} of ${count}`);
  }

  private readType(): string {
    const {
      bytes,
      tag: { attributes },
    } = this.scanner;
    if (!attributes.findShort(letterT)) return 'n';
    const known =
      attributes.valueEnd - attributes.valueStart === 1
        ? shortTypes[bytes[attributes.valueStart] ?? 0]
        : undefined;
    return known ?? attributes.value('t') ?? 'n';
  }

  private broken(row: number, column: number, detail: string): UnreadableError {
    return damaged(this.scanner.part, `${cellAddress(row, column)}: ${detail}`);
  }
}
