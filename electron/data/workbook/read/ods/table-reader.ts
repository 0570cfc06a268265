import { cellAddress, type Row, type Sheet, type TextRun } from '../../../../../shared/intake/sheet';
import { rowWeight } from '../cell-weight';
import { damaged } from '../unreadable-workbook';
import { CellReader } from './cell-reader';
import { ColumnStyles } from './column-styles';
import { readNamedExpressions, type StoredRange } from './named-ranges';
import type { OdsContext } from './ods-context';
import { repeatsOf } from './repeats';

const mostRows = 1_048_576;
const rowContainers = ['table-row-group', 'table-header-rows', 'table-rows'];
const columnContainers = ['table-column-group', 'table-header-columns', 'table-columns'];
// LibreOffice keeps what it last saw of another workbook as a sheet of this name.
const outsideSheet = /^'(.*)'#/;

/** Reads the table just opened, and the names limited to it into `names`; null for what is kept of another workbook. */
export function readTable(context: OdsContext, names: StoredRange[]): Sheet | null {
  const { scanner, attribute, styles, external } = context;
  const name = attribute('table:name') ?? '';
  const state = styles.hidesSheet(attribute('table:style-name')) ? 'hidden' : 'visible';
  const outside = outsideSheet.exec(name);
  if (!outside) return { name, state, ...new TableReader(context, names, name).read() };
  external.addWorkbook(outside[1] ?? '');
  scanner.passElement();
  return null;
}

/** Reads one table. Lives as long as that. Rows and cells that repeat are never expanded while empty. */
class TableReader {
  private readonly context: OdsContext;
  private readonly names: StoredRange[];
  private readonly name: string;
  private readonly columns: ColumnStyles;
  private readonly cells: CellReader;
  private readonly rows: Row[] = [];
  private readonly richText = new Map<string, readonly TextRun[]>();
  private row = 0;

  constructor(context: OdsContext, names: StoredRange[], name: string) {
    this.context = context;
    this.names = names;
    this.name = name;
    this.columns = new ColumnStyles(context.source.meter);
    this.cells = new CellReader(context, name, this.columns);
  }

  read(): Omit<Sheet, 'name' | 'state'> {
    this.readContent(false);
    const { rows, richText, columns, cells } = this;
    return { rows, merges: cells.merges, hiddenColumns: columns.hidden, richText };
  }

  private readContent(isHidden: boolean): void {
    const { scanner, attribute, source } = this.context;
    const { tag } = scanner;
    const inside = scanner.depth;
    while (scanner.nextChild(inside)) {
      if (tag.nameIs('table-row')) this.readRow(isHidden);
      else if (tag.nameIs('table-column')) this.readColumn(isHidden);
      else if ([...rowContainers, ...columnContainers].some((name) => tag.nameIs(name))) {
        this.readContent(isHidden || attribute('table:display') === 'false');
      } else if (tag.nameIs('named-expressions')) {
        readNamedExpressions(scanner, attribute, this.name, source.meter, this.names);
      }
    }
  }

  private readColumn(isHidden: boolean): void {
    const { scanner, attribute } = this.context;
    const count = repeatsOf(scanner, attribute, 'table:number-columns-repeated');
    const style = attribute('table:default-cell-style-name');
    this.columns.add(count, style, isHidden || this.isCollapsed());
  }

  private readRow(isInHiddenGroup: boolean): void {
    const { scanner, attribute, source } = this.context;
    const { meter } = source;
    const count = repeatsOf(scanner, attribute, 'table:number-rows-repeated');
    const hidden = isInHiddenGroup || this.isCollapsed();
    const style = attribute('table:default-cell-style-name');
    const cells = this.cells.readRow(this.row, style);
    const first = this.row;
    this.row += count;
    if (cells.values.length === 0) return;
    if (this.row > mostRows) throw damaged(scanner.part, `${this.name}: row ${this.row} is beyond the last`);
    meter.spend('rows', count, scanner.part);
    meter.spend('cells', count * (cells.values.length + rowWeight), scanner.part);
    const fonts = cells.fonts.some((font) => font !== 0) ? Uint16Array.from(cells.fonts) : undefined;
    // An array that grew has room to spare.
    const values = cells.values.slice();
    for (let index = first; index < this.row; index++) {
      const row = { index, cells: values, hidden };
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

  private isCollapsed(): boolean {
    const visibility = this.context.attribute('table:visibility');
    return visibility === 'collapse' || visibility === 'filter';
  }
}
