import type { CellValue } from '../../../../shared/intake/sheet';

/** The cells of the row being read and their fonts; emptied and filled again for every row of a sheet. */
export class RowBuffer {
  /** One more than the column of the last value. */
  width = 0;
  // Begins with a value that is no small integer, so that V8 keeps room for any kind of value.
  private readonly cells: CellValue[] = [''];
  private fonts = new Uint16Array(64);
  private fontsBefore: Uint16Array | undefined;
  private hasFonts = false;

  clear(): void {
    this.width = 0;
    this.hasFonts = false;
  }

  /** Puts a value into a column, in any order; false where the column already has one. */
  put(column: number, value: CellValue, font: number): boolean {
    if (column < this.width) {
      if (this.cells[column] !== null) return false;
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
    if (font !== 0) this.hasFonts = true;
    return true;
  }

  /** The row's cells, up to its last value. */
  takeCells(): CellValue[] {
    return this.cells.slice(0, this.width);
  }

  /** The fonts of the cells, undefined where all are 0. Rows in sequence mostly look alike; they share one array. */
  takeFonts(): Uint16Array | undefined {
    if (!this.hasFonts) return undefined;
    const { fonts, width, fontsBefore } = this;
    let same = fontsBefore?.length === width;
    for (let column = 0; same && column < width; column++) same = fontsBefore?.[column] === fonts[column];
    if (!same) this.fontsBefore = fonts.slice(0, width);
    return this.fontsBefore;
  }

  private widenFonts(width: number): void {
    const wider = new Uint16Array(width * 2);
    wider.set(this.fonts);
    this.fonts = wider;
  }
}
