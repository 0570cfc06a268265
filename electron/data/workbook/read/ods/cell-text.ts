import type { TextRun } from '../../../../../shared/intake/sheet';
import type { Meter } from '../meter';
import type { XmlScanner } from '../xml-scanner';
import type { AttributeReader } from './prefixes';
import type { OdsStyles, RunStyle } from './styles';

// Notes and drawings inside a text are not part of it.
const foreign = ['annotation', 'annotation-end', 'note', 'frame', 'ruby-text'];
const mostSpaces = 100_000;
const plainRun: RunStyle = { font: null, isRaised: false };

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
    const isPlain = this.runs.length < 2 && (first?.font ?? null) === null && !first?.raised;
    return isPlain ? undefined : [...this.runs];
  }

  /** Reads the paragraph just opened; paragraphs are lines of the cell. */
  readParagraph(): void {
    const { scanner } = this;
    if (this.hasParagraph) this.append('\n', plainRun);
    this.hasParagraph = true;
    this.isAfterSpace = true;
    this.readContent(scanner.depth, plainRun);
  }

  private readContent(inside: number, style: RunStyle): void {
    const { scanner, attribute } = this;
    for (;;) {
      const piece = scanner.nextPiece();
      const { tag } = scanner;
      if (piece === 'close') {
        if (scanner.depth < inside) return;
      } else if (piece === 'text') this.appendCollapsed(scanner.piece, style);
      else if (tag.nameIs('s')) this.append(' '.repeat(this.spaces(attribute('text:c'))), style, true);
      else if (tag.nameIs('tab')) this.append('\t', style, true);
      else if (tag.nameIs('line-break')) this.append('\n', style, true);
      else if (foreign.some((name) => tag.nameIs(name))) scanner.passElement();
      else if (tag.nameIs('span')) {
        const own = this.styles.runStyle(attribute('text:style-name'));
        this.readContent(scanner.depth, {
          font: own.font ?? style.font,
          isRaised: own.isRaised || style.isRaised,
        });
      }
    }
  }

  private spaces(count: string | undefined): number {
    const spaces = count === undefined ? 1 : Number(count);
    const known = Number.isInteger(spaces) && spaces >= 0 && spaces <= mostSpaces ? spaces : 1;
    this.meter.check('textLength', this.length + known, this.scanner.part);
    return known;
  }

  private appendCollapsed(raw: string, style: RunStyle): void {
    let text = raw.replace(/[ \t\r\n]+/g, ' ');
    if (this.isAfterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.append(text, style);
    this.isAfterSpace = text.endsWith(' ');
  }

  private append(text: string, { font, isRaised }: RunStyle, isKept = false): void {
    if (text === '') return;
    this.length += text.length;
    this.meter.check('textLength', this.length, this.scanner.part);
    const last = this.runs.at(-1);
    const run = (whole: string): TextRun =>
      isRaised ? { text: whole, font, raised: true } : { text: whole, font };
    if (last && last.font === font && (last.raised ?? false) === isRaised) {
      this.runs[this.runs.length - 1] = run(last.text + text);
    } else {
      this.meter.spend('textRuns', last ? 1 : 0, this.scanner.part);
      this.runs.push(run(text));
    }
    if (isKept) this.isAfterSpace = false;
  }
}
