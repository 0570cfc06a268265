import { cellAddress, type WorkbookRemark } from '../../../../shared/intake/sheet';

const mostListed = 100;

type ExternalLinks = Extract<WorkbookRemark, { kind: 'external_links' }>;

/** Gathers the cells that refer to other workbooks; all are counted, the first hundred listed. Lives as long as one reading. */
export class ExternalCells {
  private readonly workbooks = new Set<string>();
  private readonly cells: ExternalLinks['cells'][number][] = [];
  private count = 0;

  /** Adds another workbook by its name or address. */
  addWorkbook(name: string): void {
    if (this.workbooks.size < mostListed) this.workbooks.add(name);
  }

  /** Adds a cell by its sheet and its zero-based place. */
  addCell(sheet: string, row: number, column: number): void {
    this.count++;
    if (this.cells.length < mostListed) this.cells.push({ sheet, cell: cellAddress(row, column) });
  }

  /** The remark, none where nothing refers to the outside. */
  remarks(): ExternalLinks[] {
    const { count, cells } = this;
    if (count === 0 && this.workbooks.size === 0) return [];
    return [{ kind: 'external_links', workbooks: [...this.workbooks], count, cells }];
  }
}
