import { damaged } from '../unreadable-workbook';

const wideFlag = 1;
const extensionFlag = 4;
const runsFlag = 8;

/** A place in a text from which another font holds. */
export type FontChange = { readonly at: number; readonly font: number };

/** A text of BIFF8 with the places where its font changes. */
export type StoredText = { readonly text: string; readonly changes: readonly FontChange[] };

/**
 * Reads the content of a record and its continuations from front to back. Where characters are cut in two, the
 * continuation says anew how wide they are ([MS-XLS] 2.5.293, XLUnicodeRichExtendedString). Throws `damaged` behind the end.
 */
export class ContinuedBytes {
  private readonly parts: readonly Buffer[];
  private part = 0;
  private at = 0;

  constructor(parts: readonly Buffer[]) {
    this.parts = parts;
    this.passEmpty();
  }

  get isAtEnd(): boolean {
    return this.part >= this.parts.length;
  }

  u8(): number {
    const byte = this.parts[this.part]?.[this.at];
    if (byte === undefined) throw damaged('Workbook', 'a text runs past the end of its record');
    this.at++;
    this.passEmpty();
    return byte;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  /** A text behind its length in characters, with all that may follow it. */
  text(length: number): StoredText {
    const flags = this.u8();
    const runCount = flags & runsFlag ? this.u16() : 0;
    const extension = flags & extensionFlag ? this.u32() : 0;
    const text = this.characters(length, (flags & wideFlag) !== 0);
    const changes: FontChange[] = [];
    for (let run = 0; run < runCount; run++) changes.push({ at: this.u16(), font: this.u16() });
    this.skip(extension);
    return { text, changes };
  }

  /** The next bytes, fewer where the record ends before. */
  rest(count: number): Buffer {
    const bytes: number[] = [];
    while (bytes.length < count && !this.isAtEnd) bytes.push(this.u8());
    return Buffer.from(bytes);
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      const available = (this.parts[this.part]?.length ?? 0) - this.at;
      if (this.isAtEnd) throw damaged('Workbook', 'a text runs past the end of its record');
      const step = Math.min(left, available);
      this.at += step;
      left -= step;
      this.passEmpty();
    }
  }

  private characters(length: number, isWide: boolean): string {
    let text = '';
    // Where the record ends before the first character, the continuation has already been entered.
    const justContinued = length > 0 && this.part > 0 && this.at === 0;
    let wide = justContinued ? (this.u8() & wideFlag) !== 0 : isWide;
    for (let left = length; left > 0; ) {
      const bytes = this.parts[this.part];
      if (!bytes) throw damaged('Workbook', 'a text runs past the end of its record');
      const width = wide ? 2 : 1;
      const count = Math.min(left, Math.floor((bytes.length - this.at) / width));
      if (count === 0) throw damaged('Workbook', 'half a character at the end of a record');
      text += bytes.toString(wide ? 'utf16le' : 'latin1', this.at, this.at + count * width);
      this.at += count * width;
      left -= count;
      const partBefore = this.part;
      this.passEmpty();
      if (left > 0 && this.part !== partBefore) wide = (this.u8() & wideFlag) !== 0;
      else if (left > 0) throw damaged('Workbook', 'half a character at the end of a record');
    }
    return text;
  }

  private passEmpty(): void {
    while (this.part < this.parts.length && this.at >= (this.parts[this.part]?.length ?? 0)) {
      this.part++;
      this.at = 0;
    }
  }
}
