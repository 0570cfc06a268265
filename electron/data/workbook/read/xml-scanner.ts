import type { Meter } from './meter';
import { ownText } from './own-text';
import { damaged, UnreadableError } from './unreadable-workbook';
import { decodeCharacters } from './xml-characters';
import { XmlTag } from './xml-tag';

const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const greater = 0x3e;
const space = 0x20;

const found = { end: 0, open: 1, close: 2 } as const;
type Found = (typeof found)[keyof typeof found];

/**
 * Walks over the elements of one XML part from front to back, without building a tree. A DTD is refused, and so are
 * elements that do not nest. Lives as long as one part is read.
 */
export class XmlScanner {
  readonly part: string;
  readonly source: string;
  /** The tag of the element just opened. */
  readonly tag: XmlTag;
  /** How many elements are open at the present position. */
  depth = 0;
  private readonly meter: Meter;
  private position = 0;
  private closePending = false;
  private elements = 0;
  // Start and end of the full name of each open element.
  private readonly openNames: number[] = [];

  constructor(source: string, part: string, meter: Meter) {
    this.source = source;
    this.part = part;
    this.meter = meter;
    this.tag = new XmlTag(source, part);
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

  /** The character data of the element just opened, in memory of its own; moves past the element's end. */
  text(): string {
    return ownText(this.passingText());
  }

  /** As `text`, but possibly a slice that holds on to the whole part: for content that is parsed and dropped. */
  passingText(): string {
    if (this.closePending) {
      this.next();
      return '';
    }
    const start = this.position;
    const end = this.source.indexOf('<', start);
    if (end < 0 || this.source.charCodeAt(end + 1) !== slash) return this.mixedText();
    this.readClose(end);
    return decodeCharacters(this.source.slice(start, end), this.part);
  }

  private mixedText(): string {
    const inside = this.depth;
    const pieces: string[] = [];
    for (;;) {
      const start = this.position;
      const end = this.source.indexOf('<', start);
      if (end < 0) throw this.broken('the part ends inside an element');
      if (this.depth === inside) pieces.push(decodeCharacters(this.source.slice(start, end), this.part));
      this.position = end;
      if (this.source.startsWith('<![CDATA[', end)) {
        this.passMarkup(end);
        if (this.depth === inside) pieces.push(this.source.slice(end + 9, this.position - 3));
      } else if (this.isMarkup(end)) this.passMarkup(end);
      else if (this.next() === found.close && this.depth < inside) return pieces.join('');
      else if (this.closePending) this.next();
    }
  }

  private next(): Found {
    if (this.closePending) {
      this.closePending = false;
      this.depth--;
      return found.close;
    }
    for (;;) {
      const at = this.source.indexOf('<', this.position);
      if (at < 0) {
        if (this.depth > 0) throw this.broken('the part ends inside an element');
        this.position = this.source.length;
        return found.end;
      }
      if (this.source.charCodeAt(at + 1) === slash) return this.readClose(at);
      if (!this.isMarkup(at)) return this.readOpen(at);
      this.passMarkup(at);
    }
  }

  private readOpen(at: number): Found {
    const { tag, meter } = this;
    tag.read(at);
    this.openNames[this.depth * 2] = tag.start;
    this.openNames[this.depth * 2 + 1] = tag.end;
    this.depth++;
    this.elements++;
    this.closePending = tag.closed;
    this.position = tag.after;
    if (this.depth > meter.limits.xmlDepth) meter.check('xmlDepth', this.depth, this.part);
    if (this.elements > meter.limits.xmlElements) meter.check('xmlElements', this.elements, this.part);
    return found.open;
  }

  private readClose(at: number): Found {
    const source = this.source;
    if (this.depth === 0) throw this.broken(`an end without a beginning at ${at}`);
    this.depth--;
    let open = this.openNames[this.depth * 2] ?? 0;
    const openEnd = this.openNames[this.depth * 2 + 1] ?? 0;
    let end = at + 2;
    while (open < openEnd && source.charCodeAt(open) === source.charCodeAt(end)) {
      open++;
      end++;
    }
    while (source.charCodeAt(end) <= space) end++;
    if (open < openEnd || source.charCodeAt(end) !== greater) {
      throw this.broken(`elements that do not nest at ${at}`);
    }
    this.position = end + 1;
    return found.close;
  }

  private isMarkup(at: number): boolean {
    const code = this.source.charCodeAt(at + 1);
    return code === bang || code === question;
  }

  private passMarkup(at: number): void {
    const source = this.source;
    if (source.charCodeAt(at + 1) === question) this.position = this.after('?>', at + 2);
    else if (source.startsWith('<!--', at)) this.position = this.after('-->', at + 4);
    else if (source.startsWith('<![CDATA[', at)) this.position = this.after(']]>', at + 9);
    else {
      const detail = `a document type or entity declaration at ${at}`;
      throw new UnreadableError({ code: 'forbidden_xml', part: this.part, detail });
    }
  }

  private after(ending: string, from: number): number {
    const at = this.source.indexOf(ending, from);
    if (at < 0) throw this.broken(`${ending} is missing after ${from}`);
    return at + ending.length;
  }

  private broken(detail: string): UnreadableError {
    return damaged(this.part, `XML: ${detail}`);
  }
}
