const types: Readonly<Record<number, string>> = { 110: 'n', 115: 's', 98: 'b' };
const lastColumn = 16_384;
const opening = Buffer.from('<c r="');
const styleOpening = Buffer.from(' s="');
const typeOpening = Buffer.from(' t="');
const formulaOpening = Buffer.from('<f>');
const formulaClosing = Buffer.from('</f>');
const valueOpening = Buffer.from('<v>');
const closing = Buffer.from('</v></c>');
const quote = 0x22;
const less = 0x3c;
const ampersand = 0x26;
const space = 0x20;
const slash = 0x2f;
const greater = 0x3e;

/**
 * A cell as nearly every program writes it: `<c r="B7" s="3" t="s"><v>12</v></c>`, with `<f>A1+B1</f>` before the value or
 * without, or `<c r="B7" s="3"/>`. This is the short way through millions of cells; one object is used again for all of a sheet.
 */
export class PlainCell {
  column = 0;
  style = 0;
  /** `n`, `s` or `b`. */
  type = 'n';
  blank = false;
  /** Where the value begins and ends, unless the cell is blank. */
  textStart = 0;
  textEnd = 0;
  /** Where the formula begins and ends; both 0 where there is none. */
  formulaStart = 0;
  formulaEnd = 0;
  /** The position after the cell. */
  after = 0;
  private at = 0;

  /**
   * Reads the cell at a position, which must stand in this zero-based row. False for anything that is unusual or wrong,
   * which the full scanner then reads or refuses.
   */
  read(bytes: Buffer, position: number, row: number): boolean {
    this.at = position;
    if (!this.pass(bytes, opening) || !this.readReference(bytes, row)) return false;
    this.style = 0;
    this.type = 'n';
    if (this.pass(bytes, styleOpening)) {
      this.style = this.readDigits(bytes);
      if (!this.passQuote(bytes)) return false;
    }
    if (this.pass(bytes, typeOpening)) {
      const type = types[bytes[this.at++] ?? 0];
      if (type === undefined || !this.passQuote(bytes)) return false;
      this.type = type;
    }
    this.formulaEnd = 0;
    this.blank = bytes[this.at] === slash && bytes[this.at + 1] === greater;
    this.after = this.at + 2;
    return this.blank || (bytes[this.at++] === greater && this.readContent(bytes));
  }

  private readContent(bytes: Buffer): boolean {
    if (this.pass(bytes, formulaOpening)) {
      this.formulaStart = this.at;
      if (!this.passText(bytes)) return false;
      this.formulaEnd = this.at;
      if (!this.pass(bytes, formulaClosing)) return false;
    }
    if (!this.pass(bytes, valueOpening)) return false;
    this.textStart = this.at;
    if (!this.passText(bytes)) return false;
    this.textEnd = this.at;
    const closed = this.pass(bytes, closing);
    this.after = this.at;
    return closed;
  }

  private readReference(bytes: Buffer, row: number): boolean {
    let column = 0;
    let letter = bytes[this.at] ?? 0;
    for (; letter >= 0x41 && letter <= 0x5a && column < lastColumn; letter = bytes[++this.at] ?? 0) {
      column = column * 26 + letter - 0x40;
    }
    this.column = column - 1;
    const inRow = this.readDigits(bytes) === row + 1;
    return inRow && column > 0 && column <= lastColumn && this.passQuote(bytes);
  }

  private passText(bytes: Buffer): boolean {
    let end = this.at;
    for (let code = bytes[end] ?? 0; code !== less; code = bytes[++end] ?? 0) {
      if (code === ampersand || code < space) return false;
    }
    this.at = end;
    return true;
  }

  private readDigits(bytes: Buffer): number {
    const start = this.at;
    let number = 0;
    let digit = (bytes[start] ?? 0) - 0x30;
    for (; digit >= 0 && digit <= 9 && number < 1e8; digit = (bytes[++this.at] ?? 0) - 0x30) {
      number = number * 10 + digit;
    }
    return this.at === start ? -1 : number;
  }

  private passQuote(bytes: Buffer): boolean {
    return bytes[this.at++] === quote;
  }

  private pass(bytes: Buffer, text: Buffer): boolean {
    const { at } = this;
    const { length } = text;
    for (let index = 0; index < length; index++) {
      if (bytes[at + index] !== text[index]) return false;
    }
    this.at = at + length;
    return true;
  }
}
