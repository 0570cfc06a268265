import type { Meter } from './meter';
import { damaged } from './unreadable-workbook';

const greater = 0x3e;
const space = 0x20;

/** The elements that are open at a scanner's position; it sees that each is ended under its own name. */
export class XmlNesting {
  depth = 0;
  private readonly bytes: Buffer;
  private readonly part: string;
  private readonly meter: Meter;
  // Start and end of the full name of each open element.
  private readonly names: number[] = [];

  constructor(bytes: Buffer, part: string, meter: Meter) {
    this.bytes = bytes;
    this.part = part;
    this.meter = meter;
  }

  /** Opens the element whose full name lies between two positions; throws `too_large` when too deep. */
  open(nameStart: number, nameEnd: number): void {
    this.names[this.depth * 2] = nameStart;
    this.names[this.depth * 2 + 1] = nameEnd;
    this.depth++;
    if (this.depth > this.meter.limits.xmlDepth) this.meter.check('xmlDepth', this.depth, this.part);
  }

  /** Ends the innermost element by the end tag at this position and gives the position after it; throws `damaged`. */
  close(at: number): number {
    if (this.depth === 0) throw damaged(this.part, `XML: an end without a beginning at ${at}`);
    this.depth--;
    let open = this.names[this.depth * 2] ?? 0;
    const openEnd = this.names[this.depth * 2 + 1] ?? 0;
    let end = at + 2;
    while (open < openEnd && this.bytes[open] === this.bytes[end]) {
      open++;
      end++;
    }
    let code = this.bytes[end] ?? 0;
    while (code <= space && code > 0) code = this.bytes[++end] ?? 0;
    if (open < openEnd || code !== greater) {
      throw damaged(this.part, `XML: elements that do not nest at ${at}`);
    }
    return end + 1;
  }
}
