import {
  type CellRange,
  cellAddress,
  type Row,
  type Sheet,
  type TextRun,
} from '../../../../../shared/intake/sheet';
import { damaged } from '../unreadable-workbook';
import { CellText } from './cell-text';
import { isEmptyCell, readOdsValue, type ValueAttributes } from './cell-value';
import { ColumnStyles } from './column-styles';
import { readNamedExpressions, type StoredRange } from './named-ranges';
import type { OdsContext } from './ods-context';

const mostRows = 1_048_576;
const mostColumns = 16_384;
const rowContainers = ['table-row-group', 'table-header-rows', 'table-rows'];
const columnContainers = ['table-column-group', 'table-header-columns', 'table-columns'];
// LibreOffice keeps what it last saw of another workbook as a sheet of this name.
const outsideSheet = /^'(.*)'#/;

/** Reads one table of a spreadsheet as a sheet. Lives as long as that. Rows and cells that repeat are never expanded while empty. */
export class TableReader {
  private readonly context: OdsContext;
  private readonly names: StoredRange[];
  private readonly columns: ColumnStyles;
  private readonly text: CellText;
  private readonly rows: Row[] = [];
  private readonly merges: CellRange[] = [];
  private readonly richText = new Map<string, readonly TextRun[]>();
  private name = '';
  private row = 0;

  constructor(context: OdsContext, names: StoredRange[]) {
    const { scanner, attribute, styles, source } = context;
    this.context = context;
    this.names = names;
    this.columns = new ColumnStyles(source.meter);
    this.text = new CellText(scanner, attribute, styles, source.meter);
  }

  /** Reads the table just opened; null for what is kept of another workbook. */
  read(): Sheet | null {
    const { scanner, attribute, styles, external } = this.context;
    this.name = attribute('table', 'name') ?? '';
    const isHidden = styles.hidesSheet(attribute('table', 'style-name'));
    const outside = outsideSheet.exec(this.name);
    if (outside) {
      external.addWorkbook(outside[1] ?? '');
      scanner.passElement();
      return null;
    }
    this.readContent(false);
    const { name, rows, merges, richText } = this;
    const state = isHidden ? 'hidden' : 'visible';
    return { name, state, rows, merges, hiddenColumns: this.columns.hidden, richText };
  }

  private readContent(isHidden: boolean): void {
    const { scanner, attribute, source } = this.context;
    const { tag } = scanner;
    const inside = scanner.depth;
    while (scanner.nextChild(inside)) {
      if (tag.nameIs('table-row')) this.readRow(isHidden);
      else if (tag.nameIs('table-column')) this.readColumn(isHidden);
      else if ([...rowContainers, ...columnContainers].some((name) => tag.nameIs(name))) {
        this.readContent(isHidden || attribute('table', 'display') === 'false');
      } else if (tag.nameIs('named-expressions')) {
        readNamedExpressions(scanner, attribute, this.name, source.meter, this.names);
      }
    }
  }

  private readColumn(isHidden: boolean): void {
    const { attribute } = this.context;
    const count = this.repeats('number-columns-repeated');
    const style = attribute('table', 'default-cell-style-name');
    this.columns.add(count, style, isHidden || this.isCollapsed());
  }

  private readRow(isInHiddenGroup: boolean): void {
    const { scanner, attribute, source } = this.context;
    const { meter } = source;
    const count = this.repeats('number-rows-repeated');
    const hidden = isInHiddenGroup || this.isCollapsed();
    const style = attribute('table', 'default-cell-style-name');
    const cells = this.readCells(style);
    const first = this.row;
    this.row += count;
    if (cells.values.length === 0) return;
    if (this.row > mostRows) throw damaged(scanner.part, `${this.name}: row ${this.row} is beyond the last`);
    meter.spend('rows', count, scanner.part);
    meter.spend('cells', count * cells.values.length, scanner.part);
    const fonts = cells.fonts.some((font) => font !== 0) ? Uint16Array.from(cells.fonts) : undefined;
    for (let index = first; index < this.row; index++) {
      const row = { index, cells: cells.values, hidden };
      this.rows.push(fonts ? { ...row, fonts } : row);
      for (const [column, runs] of cells.runs) this.addRuns(index, column, runs);
    }
    this.addExternal(cells.external, first, count);
  }

  private addRuns(row: number, column: number, runs: readonly TextRun[]): void {
    const { meter } = this.context.source;
    meter.check('textRuns', this.richText.size + 1, this.name);
    this.richText.set(cellAddress(row, column), runs);
  }

  private addExternal(columns: readonly number[], first: number, count: number): void {
    for (const column of columns) {
      for (let row = first; row < first + count; row++) this.context.external.addCell(this.name, row, column);
    }
  }

  private readCells(rowStyle: string | undefined): RowCells {
    const { scanner, attribute } = this.context;
    const { tag } = scanner;
    const found: RowCells = { values: [], fonts: [], runs: [], external: [] };
    const inside = scanner.depth;
    let column = 0;
    while (scanner.nextChild(inside)) {
      if (!tag.nameIs('table-cell') && !tag.nameIs('covered-table-cell')) continue;
      const count = this.repeats('number-columns-repeated');
      this.readMerge(column);
      const style = attribute('table', 'style-name') ?? rowStyle;
      this.readCell(found, column, count, style);
      column += count;
    }
    return found;
  }

  private readCell(found: RowCells, column: number, count: number, style: string | undefined): void {
    const { scanner, source, fonts } = this.context;
    const stored = this.valueAttributes();
    const inside = scanner.depth;
    this.text.clear();
    while (scanner.nextChild(inside)) if (scanner.tag.nameIs('p')) this.text.readParagraph();
    const text = this.text.text();
    if (isEmptyCell(stored, text)) return;
    const value = readOdsValue(stored, text, this.context);
    if (value === undefined) {
      throw damaged(
        scanner.part,
        `${this.name} ${cellAddress(this.row, column)}: ${stored.type} without a value`,
      );
    }
    source.meter.check('columns', column + count, scanner.part);
    if (column + count > mostColumns)
      throw damaged(scanner.part, `${this.name}: a cell beyond the last column`);
    while (found.values.length < column) {
      found.values.push(null);
      found.fonts.push(0);
    }
    const runs = value === text ? this.text.richRuns() : undefined;
    for (let at = column; at < column + count; at++) {
      found.values.push(value);
      found.fonts.push(fonts.place(style ?? this.columns.styleAt(at)));
      if (runs) found.runs.push([at, runs]);
      if (stored.formula?.includes("'#")) found.external.push(at);
    }
  }

  private valueAttributes(): ValueAttributes {
    const { attribute } = this.context;
    return {
      type: attribute('office', 'value-type'),
      isError: attribute('calcext', 'value-type') === 'error',
      formula: attribute('table', 'formula'),
      value: attribute('office', 'value'),
      date: attribute('office', 'date-value'),
      time: attribute('office', 'time-value'),
      boolean: attribute('office', 'boolean-value'),
      string: attribute('office', 'string-value'),
    };
  }

  private readMerge(column: number): void {
    const width = this.repeats('number-columns-spanned');
    const height = this.repeats('number-rows-spanned');
    if (width === 1 && height === 1) return;
    const { scanner, source } = this.context;
    source.meter.spend('merges', 1, scanner.part);
    const merge = { top: this.row, left: column, bottom: this.row + height - 1, right: column + width - 1 };
    if (merge.bottom >= mostRows || merge.right >= mostColumns) {
      throw damaged(scanner.part, `${this.name}: a merged area leaves the sheet`);
    }
    this.merges.push(merge);
  }

  private isCollapsed(): boolean {
    const visibility = this.context.attribute('table', 'visibility');
    return visibility === 'collapse' || visibility === 'filter';
  }

  private repeats(name: string): number {
    const stored = this.context.attribute('table', name);
    if (stored === undefined) return 1;
    const count = /^\d{1,9}$/.test(stored) ? Number(stored) : 0;
    if (count > 0) return count;
    throw damaged(this.context.scanner.part, `${this.name}: ${name} is ${stored.slice(0, 20)}`);
  }
}

type RowCells = {
  readonly values: Row['cells'][number][];
  readonly fonts: number[];
  readonly runs: [column: number, runs: readonly TextRun[]][];
  readonly external: number[];
};
