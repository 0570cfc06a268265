import { type CellValue, cellAddress, type Row, type TextRun } from '../../../../shared/intake/sheet';
import { parseFlag } from './attribute-values';
import { columnOfReference } from './cell-position';
import { type ReadCell, readCellValue } from './cell-value';
import type { CellContext } from './stored-value';
import { damaged, type UnreadableError } from './unreadable-workbook';
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
  // Begins with a value that is no small integer, so that V8 keeps room for any kind of value.
  private readonly cells: CellValue[] = [''];
  private fonts = new Uint16Array(64);
  private readonly cell: ReadCell = { value: null, runs: undefined };
  private width = 0;
  private fontsBefore: Uint16Array | undefined;

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
    this.width = 0;
    while (scanner.nextChild(inside)) {
      if (!scanner.tag.nameIs('c')) continue;
      column = this.readColumn(index, column);
      const style = this.readStyle(index, column);
      readCellValue(scanner, this.readType(), style, context, this.cell);
      if (this.cell.value === undefined) throw this.broken(index, column, 'the value does not fit the type');
      if (this.cell.value !== null)
        this.put(index, column, this.cell.value, context.styles.fontOfStyle[style] ?? 0);
      if (this.cell.runs) this.richText.set(cellAddress(index, column), this.cell.runs);
    }
    context.meter.spend('cells', this.width, scanner.part);
    const cells = this.cells.slice(0, this.width);
    const fonts = this.takeFonts();
    return fonts ? { index, cells, hidden, fonts } : { index, cells, hidden };
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
    if (column >= this.context.meter.limits.columns)
      this.context.meter.check('columns', column + 1, this.scanner.part);
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
    return known ?? bytes.toString('latin1', attributes.valueStart, attributes.valueEnd);
  }

  private put(row: number, column: number, value: CellValue, font: number): void {
    if (column < this.width) {
      if (this.cells[column] !== null) throw this.broken(row, column, 'the cell occurs twice');
    } else {
      if (column >= this.fonts.length) this.widenFonts(column + 1);
      for (let gap = this.width; gap < column; gap++) {
        this.cells[gap] = null;
        this.fonts[gap] = 0;
      }
      this.width = column + 1;
    }
    this.cells[column] = value;
    this.fonts[column] = font;
  }

  private widenFonts(width: number): void {
    const wider = new Uint16Array(width * 2);
    wider.set(this.fonts);
    this.fonts = wider;
  }

  // Rows in sequence mostly look alike; they share one array.
  private takeFonts(): Uint16Array | undefined {
    const { fonts, width, fontsBefore } = this;
    let used = false;
    let same = fontsBefore?.length === width;
    for (let column = 0; column < width; column++) {
      if (fonts[column] !== 0) used = true;
      if (same && fontsBefore?.[column] !== fonts[column]) same = false;
    }
    if (!used) return undefined;
    if (!same) this.fontsBefore = fonts.slice(0, width);
    return this.fontsBefore;
  }

  private broken(row: number, column: number, detail: string): UnreadableError {
    return damaged(this.scanner.part, `${cellAddress(row, column)}: ${detail}`);
  }
}
