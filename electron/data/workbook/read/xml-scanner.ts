import type { Meter } from './meter';
import type { PlainCell } from './plain-cell';
import { checkStoredLength, storedText } from './stored-text';
import { damaged, type UnreadableError } from './unreadable-workbook';
import { decodeCharacters } from './xml-characters';
import { endOfMarkup, isMarkup, textOfMarkup } from './xml-markup';
import { XmlNesting } from './xml-nesting';
import { XmlTag } from './xml-tag';

const less = 0x3c;
const slash = 0x2f;
const ampersand = 0x26;
const space = 0x20;
const markupWeight = 10;
const largestContent = 4 * 1024 * 1024;
// The fewest bytes that an element with its end tag can have, to count what was not looked at one by one.
const leastElement = 4;

const found = { end: 0, open: 1, close: 2 } as const;
type Found = (typeof found)[keyof typeof found];

/**
 * Walks over the elements of one XML part in UTF-8 from front to back, without building a tree or a text of the whole.
 * A DTD is refused, and so are elements that do not nest. Lives as long as one part is read.
 */
export class XmlScanner {
  readonly part: string;
  readonly bytes: Buffer;
  /** The tag of the element just opened. */
  readonly tag: XmlTag;
  /** Where the text found by `findPlainText` begins and ends. */
  textStart = 0;
  textEnd = 0;
  /** The character data found by `nextPiece`. */
  piece = '';
  private readonly meter: Meter;
  private readonly nesting: XmlNesting;
  private position = 0;
  private closePending = false;
  private elements = 0;

  constructor(bytes: Buffer, part: string, meter: Meter) {
    this.bytes = bytes;
    this.part = part;
    this.meter = meter;
    this.nesting = new XmlNesting(bytes, part, meter);
    this.tag = new XmlTag(bytes, part, meter);
  }

  /** How many elements are open at the present position. */
  get depth(): number {
    return this.nesting.depth;
  }

  /** Enters the part's outermost element, whatever its name; throws `damaged` where there is none. */
  enterRoot(): void {
    if (this.next() !== found.open) throw this.broken('there is no element');
  }

  /**
   * Moves to the next child of the element that was open at `depth`, passing over whatever is left of the child
   * before. False, and past the element's end, where no child is left.
   */
  nextChild(depth: number): boolean {
    for (;;) {
      const step = this.next();
      if (step === found.open) {
        if (this.depth === depth + 1) return true;
      } else if (this.depth < depth || step === found.end) return false;
    }
  }

  /** The character data of the element just opened; moves past the element's end. Elements inside are passed over. */
  text(): string {
    const inside = this.depth;
    let text = '';
    let length = 0;
    while (this.depth >= inside) {
      const start = this.position;
      if (this.closePending) this.next();
      else {
        const end = this.findLess(start);
        const counts = this.depth === inside;
        const isMarked = isMarkup(this.bytes, end);
        if (isMarked) this.passMarkup(end);
        if (counts) {
          length += (isMarked ? this.position : end) - start;
          checkStoredLength(length, this.meter, this.part);
          if (start < end) text += this.decoded(start, end);
          if (isMarked) text += textOfMarkup(this.bytes, end, this.position);
        }
        if (!isMarked) {
          this.position = end;
          this.next();
        }
      }
    }
    return text;
  }

  /**
   * Moves to the next piece of mixed content: an element just opened, the end of one, or character data, which is put into
   * `piece`. At the end of an element `depth` has already fallen.
   */
  nextPiece(): 'open' | 'close' | 'text' {
    this.piece = '';
    while (!this.closePending) {
      const start = this.position;
      const end = this.findLess(start);
      if (start < end) this.piece += this.decoded(start, end);
      this.position = end;
      if (!isMarkup(this.bytes, end)) break;
      this.passMarkup(end);
      checkStoredLength(this.position - end, this.meter, this.part);
      this.piece += textOfMarkup(this.bytes, end, this.position);
    }
    if (this.piece !== '') return 'text';
    return this.next() === found.open ? 'open' : 'close';
  }

  /** Moves past the end of the element just opened. */
  passElement(): void {
    const inside = this.depth;
    while (this.depth >= inside && this.next() !== found.end);
  }

  /**
   * Whether a plain cell comes next, standing in this zero-based row; if so, reads it into `cell` and moves past it,
   * if not, stays. To be asked between two children of a row.
   */
  findPlainCell(cell: PlainCell, row: number): boolean {
    if (this.closePending || !cell.read(this.bytes, this.position, row)) return false;
    this.count(2);
    this.position = cell.after;
    return true;
  }

  /**
   * Offers the whole content of the element just opened, as it stands before this end tag, to `take`; moves past the
   * element if that accepts it, stays if not, or if there is a child of the same name or more than some megabytes.
   */
  takeContent(endTag: Buffer, take: (content: string) => boolean): boolean {
    const start = this.position;
    const end = this.closePending ? -1 : this.bytes.indexOf(endTag, start);
    if (end < 0 || end - start > largestContent || !take(this.bytes.toString('utf8', start, end)))
      return false;
    this.count(1 + Math.ceil((end - start) / leastElement));
    this.position = this.nesting.close(end);
    return true;
  }

  /**
   * Whether the element just opened holds nothing but text without references. If so, puts the text's place into
   * `textStart` and `textEnd` and moves past the element's end; if not, stays.
   */
  findPlainText(): boolean {
    const start = this.position;
    const end = this.endOfPlainText(start);
    if (this.closePending || this.byte(end) !== less || this.byte(end + 1) !== slash) return false;
    this.textStart = start;
    this.textEnd = end;
    this.position = this.nesting.close(end);
    return true;
  }

  private decoded(start: number, end: number): string {
    return decodeCharacters(storedText(this.bytes, start, end, this.meter, this.part), this.part);
  }

  private endOfPlainText(start: number): number {
    let end = start;
    for (let code = this.byte(end); code !== less; code = this.byte(++end)) {
      if (code === ampersand || code < space) return end;
    }
    return end;
  }

  private next(): Found {
    if (this.closePending) {
      this.closePending = false;
      this.nesting.depth--;
      return found.close;
    }
    while (this.position < this.bytes.length) {
      const at = this.depth === 0 ? this.findFirst() : this.findLess(this.position);
      if (at === this.bytes.length) break;
      if (this.byte(at + 1) === slash) {
        this.position = this.nesting.close(at);
        return found.close;
      }
      if (!isMarkup(this.bytes, at)) return this.open(at);
      this.passMarkup(at);
    }
    if (this.depth > 0) throw this.broken('the part ends inside an element');
    return found.end;
  }

  private open(at: number): Found {
    const { tag } = this;
    tag.read(at);
    this.count(1);
    this.nesting.open(tag.start, tag.end);
    this.closePending = tag.closed;
    this.position = tag.after;
    return found.open;
  }

  private passMarkup(at: number): void {
    this.count(markupWeight);
    this.position = endOfMarkup(this.bytes, at, this.part);
  }

  private count(weight: number): void {
    this.elements += weight;
    if (this.elements <= this.meter.limits.xmlElements) return;
    this.meter.check('xmlElements', this.elements, this.part);
  }

  // Outside the outermost element an ending without a further tag is in order.
  private findFirst(): number {
    const at = this.bytes.indexOf(less, this.position);
    return at < 0 ? this.bytes.length : at;
  }

  private findLess(from: number): number {
    let at = from;
    for (let code = this.byte(at); code !== less; code = this.byte(++at)) {
      if (code === 0) throw this.broken(`the part ends inside an element, or has a NUL, at ${at}`);
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
