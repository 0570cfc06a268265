import type { CellValue, Row } from '../../../../shared/intake/sheet';
import { rowWeight } from './cell-weight';
import type { Meter } from './meter';
import { damaged } from './unreadable-workbook';

type OpenRow = { hidden: boolean; readonly cells: CellValue[]; readonly fonts: number[]; hasFonts: boolean };

/** Gathers cells that come in any order into rows; lives as long as one sheet is read. */
export class SparseRows {
  /** Whether rows that nothing is said of are hidden. */
  isHiddenByDefault = false;
  private readonly rows = new Map<number, OpenRow>();
  private readonly meter: Meter;
  private readonly sheet: string;

  constructor(meter: Meter, sheet: string) {
    this.meter = meter;
    this.sheet = sheet;
  }

  /** Says of a row that it exists and whether it is hidden. */
  open(index: number, hidden: boolean): void {
    const known = this.rows.get(index);
    if (known) known.hidden = hidden;
    else this.add(index, hidden);
  }

  /** Puts a value, with the place of its font, where no value is yet; null is passed over. Throws `damaged` or `too_large`. */
  put(index: number, column: number, value: CellValue, font: number): void {
    if (value === null) return;
    const row = this.rows.get(index) ?? this.add(index, this.isHiddenByDefault);
    const { cells, fonts } = row;
    if (column < cells.length) {
      if (cells[column] !== null)
        throw damaged(this.sheet, `row ${index + 1}: column ${column + 1} occurs twice`);
    } else {
      this.meter.check('columns', column + 1, this.sheet);
      const weight = cells.length === 0 ? rowWeight : 0;
      this.meter.spend('cells', column + 1 - cells.length + weight, this.sheet);
      while (cells.length < column) {
        cells.push(null);
        fonts.push(0);
      }
    }
    cells[column] = value;
    fonts[column] = font;
    if (font !== 0) row.hasFonts = true;
  }

  /** The rows in rising order, without the room to spare of arrays that grew. */
  take(): Row[] {
    const indexes = [...this.rows.keys()].sort((one, other) => one - other);
    return indexes.map((index) => {
      const { cells, hidden, fonts, hasFonts } = this.rows.get(index) ?? this.add(index, false);
      const row = { index, cells: cells.slice(), hidden };
      this.rows.delete(index);
      return hasFonts ? { ...row, fonts: Uint16Array.from(fonts) } : row;
    });
  }

  private add(index: number, hidden: boolean): OpenRow {
    this.meter.spend('rows', 1, this.sheet);
    const row: OpenRow = { hidden, cells: [], fonts: [], hasFonts: false };
    this.rows.set(index, row);
    return row;
  }
}
