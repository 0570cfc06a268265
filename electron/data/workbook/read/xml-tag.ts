import type { Meter } from './meter';
import { damaged, type UnreadableError } from './unreadable-workbook';
import { decodeAttribute } from './xml-characters';

const slash = 0x2f;
const greater = 0x3e;
const equals = 0x3d;
const colon = 0x3a;
const space = 0x20;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/**
 * The opening tag that a scanner stands on: its name and its attributes as positions in the part, which are only
 * cut out when asked for. One object is used again for every tag of a part.
 */
export class XmlTag {
  /** Where the full name begins and ends. */
  start = 0;
  end = 0;
  /** Where the tag's last character has been passed. */
  after = 0;
  /** Whether the tag is its own end: `<v/>`. */
  closed = false;
  /** Where the value found by `findShortAttribute` begins and ends. */
  valueStart = 0;
  valueEnd = 0;
  private readonly bytes: Buffer;
  private readonly part: string;
  private localStart = 0;
  // Four positions for each attribute: start and end of its name, start and end of its value.
  private readonly marks: number[] = [];
  private markCount = 0;
  private readonly meter: Meter;

  constructor(bytes: Buffer, part: string, meter: Meter) {
    this.meter = meter;
    this.bytes = bytes;
    this.part = part;
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
    return this.spells(this.localStart, this.end, name);
  }

  /** The element's name, its prefix aside. */
  name(): string {
    return this.bytes.toString('utf8', this.localStart, this.end);
  }

  /** The value of an attribute by its full name. */
  attribute(name: string): string | undefined {
    for (let at = 0; at < this.markCount; at += 4) {
      if (this.spells(this.mark(at), this.mark(at + 1), name)) return this.value(at);
    }
    return undefined;
  }

  /** The value of an attribute with any prefix, such as `r:id`. */
  prefixedAttribute(localName: string): string | undefined {
    for (let at = 0; at < this.markCount; at += 4) {
      const name = this.bytes.toString('utf8', this.mark(at), this.mark(at + 1));
      if (name.endsWith(`:${localName}`)) return this.value(at);
    }
    return undefined;
  }

  /** Looks for an attribute whose name is one letter and puts the place of its value, undecoded, into `valueStart` and `valueEnd`. */
  findShortAttribute(letter: number): boolean {
    for (let at = 0; at < this.markCount; at += 4) {
      const start = this.mark(at);
      if (this.mark(at + 1) - start !== 1 || this.byte(start) !== letter) continue;
      this.valueStart = this.mark(at + 2);
      this.valueEnd = this.mark(at + 3);
      return true;
    }
    return false;
  }

  private readAttributes(from: number): void {
    this.markCount = 0;
    let at = from;
    for (;;) {
      let code = this.byte(at);
      while (code <= space && code > 0) code = this.byte(++at);
      this.closed = code === slash && this.byte(at + 1) === greater;
      if (code === greater || this.closed) {
        this.after = at + (this.closed ? 2 : 1);
        return;
      }
      const nameStart = at;
      if (code > colon && this.byte(at + 1) === equals && this.byte(at + 2) === doubleQuote) {
        const end = this.endOfValue(at + 3, doubleQuote);
        this.record(at, at + 1, at + 3, end);
        at = end + 1;
        continue;
      }
      while (code > space && code !== equals && code !== greater && code !== slash) code = this.byte(++at);
      const nameEnd = at;
      while (code <= space && code > 0) code = this.byte(++at);
      if (code !== equals || nameEnd === nameStart) throw this.broken(`a malformed tag at ${nameStart}`);
      code = this.byte(++at);
      while (code <= space && code > 0) code = this.byte(++at);
      if (code !== doubleQuote && code !== singleQuote) throw this.broken(`a value without quotes at ${at}`);
      const valueEnd = this.endOfValue(at + 1, code);
      this.record(nameStart, nameEnd, at + 1, valueEnd);
      at = valueEnd + 1;
    }
  }

  private endOfValue(from: number, quote: number): number {
    let at = from;
    for (let code = this.byte(at); code !== quote; code = this.byte(++at)) {
      if (code === 0) throw this.broken(`a value without an end at ${from}`);
    }
    return at;
  }

  private record(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const count = this.markCount;
    if (count >= this.meter.limits.xmlAttributes * 4) {
      this.meter.check('xmlAttributes', count / 4 + 1, this.part);
    }
    this.marks[count] = nameStart;
    this.marks[count + 1] = nameEnd;
    this.marks[count + 2] = valueStart;
    this.marks[count + 3] = valueEnd;
    this.markCount = count + 4;
  }

  private spells(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let at = start; at < end; at++) {
      if (this.bytes[at] !== name.charCodeAt(at - start)) return false;
    }
    return true;
  }

  private byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  private mark(at: number): number {
    return this.marks[at] ?? 0;
  }

  private value(at: number): string {
    return decodeAttribute(this.bytes.toString('utf8', this.mark(at + 2), this.mark(at + 3)), this.part);
  }

  private broken(detail: string): UnreadableError {
    return damaged(this.part, `XML: ${detail}`);
  }
}
