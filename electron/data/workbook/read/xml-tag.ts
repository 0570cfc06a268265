import type { Meter } from './meter';
import { damaged, type UnreadableError } from './unreadable-workbook';
import { spells, XmlAttributes } from './xml-attributes';

const slash = 0x2f;
const greater = 0x3e;
const equals = 0x3d;
const colon = 0x3a;
const space = 0x20;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** The opening tag that a scanner stands on. One object is used again for every tag of a part. */
export class XmlTag {
  readonly attributes: XmlAttributes;
  /** Where the full name begins and ends. */
  start = 0;
  end = 0;
  /** The position after the tag. */
  after = 0;
  /** Whether the tag is its own end: `<v/>`. */
  closed = false;
  private readonly bytes: Buffer;
  private readonly part: string;
  private localStart = 0;

  constructor(bytes: Buffer, part: string, meter: Meter) {
    this.bytes = bytes;
    this.part = part;
    this.attributes = new XmlAttributes(bytes, part, meter);
  }

  /** Reads the tag whose `<` is at this position; throws `damaged` where it is malformed, `too_large`. */
  read(position: number): void {
    let at = position + 1;
    this.start = at;
    this.localStart = at;
    for (let code = this.byte(at); code > space && code !== greater && code !== slash; ) {
      at++;
      if (code === colon) this.localStart = at;
      code = this.byte(at);
    }
    this.end = at;
    if (at === this.localStart) throw this.broken(`an element without a name at ${position}`);
    this.readAttributes(at);
  }

  /** Whether the element has this name, its prefix aside. */
  nameIs(name: string): boolean {
    return spells(this.bytes, this.localStart, this.end, name);
  }

  /** The element's name, its prefix aside. */
  name(): string {
    return this.bytes.toString('utf8', this.localStart, this.end);
  }

  private readAttributes(from: number): void {
    const { attributes } = this;
    attributes.clear();
    for (let at = this.passSpace(from); !this.isEnd(at); at = this.passSpace(at)) {
      const nameStart = at;
      // The commonest attributes, `r="B7"` and the like, need not be taken apart letter by letter.
      if (this.byte(at + 1) === equals && this.byte(at + 2) === doubleQuote && this.byte(at) > colon) {
        const end = this.endOfValue(at + 2);
        attributes.add(at, at + 1, at + 3, end);
        at = end + 1;
        continue;
      }
      let code = this.byte(at);
      while (code > space && code !== equals && code !== greater && code !== slash) code = this.byte(++at);
      const nameEnd = at;
      at = this.passSpace(at);
      if (this.byte(at) !== equals || nameEnd === nameStart) {
        throw this.broken(`a malformed tag at ${nameStart}`);
      }
      at = this.passSpace(at + 1);
      const valueEnd = this.endOfValue(at);
      attributes.add(nameStart, nameEnd, at + 1, valueEnd);
      at = valueEnd + 1;
    }
  }

  private isEnd(at: number): boolean {
    const code = this.byte(at);
    this.closed = code === slash && this.byte(at + 1) === greater;
    if (code !== greater && !this.closed) return false;
    this.after = at + (this.closed ? 2 : 1);
    return true;
  }

  private passSpace(from: number): number {
    let at = from;
    for (let code = this.byte(at); code <= space && code > 0; ) code = this.byte(++at);
    return at;
  }

  private endOfValue(from: number): number {
    const quote = this.byte(from);
    if (quote !== doubleQuote && quote !== singleQuote)
      throw this.broken(`a value without quotes at ${from}`);
    let at = from + 1;
    for (let code = this.byte(at); code !== quote; code = this.byte(++at)) {
      if (code === 0) throw this.broken(`a value without an end at ${from}`);
    }
    return at;
  }

  private byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  private broken(detail: string): UnreadableError {
    return damaged(this.part, `XML: ${detail}`);
  }
}
