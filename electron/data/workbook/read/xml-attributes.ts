import type { Meter } from './meter';
import { storedText } from './stored-text';
import { decodeAttribute } from './xml-characters';

/** The attributes of one tag as positions in the part; emptied and filled again for every tag. */
export class XmlAttributes {
  /** Where the value found by `findShort` begins and ends. */
  valueStart = 0;
  valueEnd = 0;
  private readonly bytes: Buffer;
  private readonly part: string;
  private readonly meter: Meter;
  // Four positions for each attribute: start and end of its name, start and end of its value.
  private readonly marks: number[] = [];
  private markCount = 0;

  constructor(bytes: Buffer, part: string, meter: Meter) {
    this.bytes = bytes;
    this.part = part;
    this.meter = meter;
  }

  clear(): void {
    this.markCount = 0;
  }

  /** Adds an attribute by the positions of its name and its value; throws `too_large`. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
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

  /** The value of an attribute by its full name. */
  value(name: string): string | undefined {
    for (let at = 0; at < this.markCount; at += 4) {
      if (spells(this.bytes, this.mark(at), this.mark(at + 1), name)) return this.decoded(at);
    }
    return undefined;
  }

  /** The names of all attributes with their values. */
  all(): [name: string, value: string][] {
    const found: [string, string][] = [];
    for (let at = 0; at < this.markCount; at += 4) {
      found.push([this.text(at), this.decoded(at)]);
    }
    return found;
  }

  /** The value of an attribute with any prefix, such as `r:id`. */
  prefixedValue(localName: string): string | undefined {
    for (let at = 0; at < this.markCount; at += 4) {
      const name = this.text(at);
      if (name.endsWith(`:${localName}`)) return this.decoded(at);
    }
    return undefined;
  }

  /** Looks for an attribute whose name is one letter; puts the place of its value into `valueStart` and `valueEnd`. */
  findShort(letter: number): boolean {
    for (let at = 0; at < this.markCount; at += 4) {
      const start = this.mark(at);
      if (this.mark(at + 1) - start !== 1 || this.bytes[start] !== letter) continue;
      this.valueStart = this.mark(at + 2);
      this.valueEnd = this.mark(at + 3);
      return true;
    }
    return false;
  }

  private mark(at: number): number {
    return this.marks[at] ?? 0;
  }

  private decoded(at: number): string {
    return decodeAttribute(this.text(at + 2), this.part);
  }

  /** The bytes between a mark and the next. */
  private text(at: number): string {
    return storedText(this.bytes, this.mark(at), this.mark(at + 1), this.meter, this.part);
  }
}

/** Whether the bytes between two positions spell this name of ASCII letters. */
export function spells(bytes: Buffer, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== name.charCodeAt(at - start)) return false;
  }
  return true;
}
