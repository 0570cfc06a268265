import {
  type CellRange,
  type CellValue,
  cellAddress,
  type TextRun,
} from '../../../../../shared/intake/sheet';
import { damaged } from '../unreadable-workbook';
import { CellText } from './cell-text';
import { isEmptyCell, needsText, readOdsValue, readValueAttributes } from './cell-value';
import type { ColumnStyles } from './column-styles';
import type { OdsContext } from './ods-context';
import { repeatsOf } from './repeats';

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** The cells of one row as they are found: values with their fonts, and by column what else is to be said of them. */
export type RowCells = {
  readonly values: CellValue[];
  readonly fonts: number[];
  readonly runs: [column: number, runs: readonly TextRun[]][];
  /** Columns of formulas that refer to other workbooks. */
  readonly external: number[];
};

/** Reads the rows of one table cell by cell. Lives as long as the table is read. */
export class CellReader {
  /** The merged areas met so far. */
  readonly merges: CellRange[] = [];
  private readonly context: OdsContext;
  private readonly sheet: string;
  private readonly columns: ColumnStyles;
  private readonly text: CellText;

  constructor(context: OdsContext, sheet: string, columns: ColumnStyles) {
    const { scanner, attribute, styles, source } = context;
    this.context = context;
    this.sheet = sheet;
    this.columns = columns;
    this.text = new CellText(scanner, attribute, styles, source.meter);
  }

  /** Reads the cells of the row just opened. Cells after the last value are not kept. */
  readRow(row: number, rowStyle: string | undefined): RowCells {
    const { scanner, attribute } = this.context;
    const { tag } = scanner;
    const found: RowCells = { values: [], fonts: [], runs: [], external: [] };
    const inside = scanner.depth;
    let column = 0;
    while (scanner.nextChild(inside)) {
      if (!tag.nameIs('table-cell') && !tag.nameIs('covered-table-cell')) continue;
      const count = repeatsOf(scanner, attribute, 'table:number-columns-repeated');
      this.readMerge(row, column);
      this.readCell(found, row, column, count, attribute('table:style-name') ?? rowStyle);
      column += count;
    }
    return found;
  }

  private readCell(
    found: RowCells,
    row: number,
    column: number,
    count: number,
    style: string | undefined,
  ): void {
    const { scanner, attribute, source, fonts } = this.context;
    const stored = readValueAttributes(attribute);
    const text = needsText(stored) ? this.readText() : undefined;
    if (isEmptyCell(stored, text)) return;
    const value = readOdsValue(stored, text, this.context);
    const place = `${this.sheet} ${cellAddress(row, column)}`;
    if (value === undefined)
      throw damaged(scanner.part, `${place}: the value does not fit the type ${stored.type}`);
    source.meter.check('columns', column + count, scanner.part);
    if (column + count > mostColumns) throw damaged(scanner.part, `${place}: a cell beyond the last column`);
    while (found.values.length < column) {
      found.values.push(null);
      found.fonts.push(0);
    }
    const runs = value === text ? this.text.richRuns() : undefined;
    for (let at = column; at < column + count; at++) {
      found.values.push(value);
      found.fonts.push(fonts.place(style ?? this.columns.styleAt(at), stored.type === 'percentage'));
      if (runs) found.runs.push([at, runs]);
      if (stored.formula?.includes("'#")) found.external.push(at);
    }
  }

  private readText(): string | undefined {
    const { scanner } = this.context;
    const inside = scanner.depth;
    this.text.clear();
    while (scanner.nextChild(inside)) if (scanner.tag.nameIs('p')) this.text.readParagraph();
    return this.text.text();
  }

  private readMerge(row: number, column: number): void {
    const { scanner, attribute, source } = this.context;
    const width = repeatsOf(scanner, attribute, 'table:number-columns-spanned');
    const height = repeatsOf(scanner, attribute, 'table:number-rows-spanned');
    if (width === 1 && height === 1) return;
    source.meter.spend('merges', 1, scanner.part);
    const merge = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
    if (merge.bottom >= mostRows || merge.right >= mostColumns) {
      throw damaged(scanner.part, `${this.sheet}: a merged area leaves the sheet`);
    }
    this.merges.push(merge);
  }
}
