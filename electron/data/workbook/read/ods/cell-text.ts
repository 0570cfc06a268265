import type { TextRun } from '../../../../../shared/intake/sheet';
import type { Meter } from '../meter';
import type { XmlScanner } from '../xml-scanner';
import type { AttributeReader } from './prefixes';
import type { OdsStyles } from './styles';

// Notes and drawings inside a text are not part of it.
const foreign = ['annotation', 'annotation-end', 'note', 'frame', 'ruby-text'];
const mostSpaces = 100_000;

/** Gathers the paragraphs of one cell, with the runs that have a font of their own. */
export class CellText {
  readonly runs: TextRun[] = [];
  private readonly scanner: XmlScanner;
  private readonly attribute: AttributeReader;
  private readonly styles: OdsStyles;
  private readonly meter: Meter;
  private hasParagraph = false;
  private length = 0;
  // Spaces at the beginning of a paragraph and after a space mean nothing (OpenDocument 1.3, 6.1.2). One at the end is kept, as
  // LibreOffice writes it so.
  private isAfterSpace = true;

  constructor(scanner: XmlScanner, attribute: AttributeReader, styles: OdsStyles, meter: Meter) {
    this.scanner = scanner;
    this.attribute = attribute;
    this.styles = styles;
    this.meter = meter;
  }

  /** Makes it ready for the next cell. */
  clear(): void {
    this.runs.length = 0;
    this.hasParagraph = false;
    this.length = 0;
  }

  /** The text, undefined where the cell has no paragraph. */
  text(): string | undefined {
    return this.hasParagraph ? this.runs.map(({ text }) => text).join('') : undefined;
  }

  /** The runs, undefined where the text is one run without a font of its own. */
  richRuns(): readonly TextRun[] | undefined {
    const [first] = this.runs;
    const isPlain = this.runs.length < 2 && (first?.font ?? null) === null;
    return isPlain ? undefined : [...this.runs];
  }

  /** Reads the paragraph just opened; paragraphs are lines of the cell. */
  readParagraph(): void {
    const { scanner } = this;
    if (this.hasParagraph) this.append('\n', null);
    this.hasParagraph = true;
    this.isAfterSpace = true;
    this.readContent(scanner.depth, null);
  }

  private readContent(inside: number, font: string | null): void {
    const { scanner, attribute } = this;
    for (;;) {
      const piece = scanner.nextPiece();
      const { tag } = scanner;
      if (piece === 'close') {
        if (scanner.depth < inside) return;
      } else if (piece === 'text') this.appendCollapsed(scanner.piece, font);
      else if (tag.nameIs('s')) this.append(' '.repeat(this.spaces(attribute('text:c'))), font, true);
      else if (tag.nameIs('tab')) this.append('\t', font, true);
      else if (tag.nameIs('line-break')) this.append('\n', font, true);
      else if (foreign.some((name) => tag.nameIs(name))) scanner.passElement();
      else if (tag.nameIs('span')) {
        const own = this.styles.runFont(attribute('text:style-name'));
        this.readContent(scanner.depth, own ?? font);
      }
    }
  }

  private spaces(count: string | undefined): number {
    const spaces = count === undefined ? 1 : Number(count);
    const known = Number.isInteger(spaces) && spaces >= 0 && spaces <= mostSpaces ? spaces : 1;
    this.meter.check('textLength', this.length + known, this.scanner.part);
    return known;
  }

  private appendCollapsed(raw: string, font: string | null): void {
    let text = raw.replace(/[ \t\r\n]+/g, ' ');
    if (this.isAfterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.append(text, font);
    this.isAfterSpace = text.endsWith(' ');
  }

  private append(text: string, font: string | null, isKept = false): void {
    if (text === '') return;
    this.length += text.length;
    this.meter.check('textLength', this.length, this.scanner.part);
    const last = this.runs.at(-1);
    if (last && last.font === font) this.runs[this.runs.length - 1] = { text: last.text + text, font };
    else {
      this.meter.spend('textRuns', last ? 1 : 0, this.scanner.part);
      this.runs.push({ text, font });
    }
    if (isKept) this.isAfterSpace = false;
  }
}
