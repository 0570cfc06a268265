import { encodingOfFont } from '../../../../shared/intake/encoding/encoding-of-font';
import type { Piece } from '../lines/piece';
import { symbolOf, withSymbols } from '../lines/symbol';
import { over, type RunFormat, readRunFormat } from './run-format';
import type { Story } from './story';
import { attributeOf } from './xml-values';

/** What a paragraph is made of is put here as it is read. */
export type Inline = {
  /** What the paragraph's style says of its text. */
  readonly style: RunFormat;
  readonly add: (piece: Piece) => void;
  /** Reads the text box whose content was just opened. */
  readonly box: () => void;
};

/** What holds runs and adds nothing to them: links, insertions, content controls, smart tags, formulas. */
const wrappers: ReadonlySet<string> = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
]);
/** What is no text of the document, or no longer. */
const passed: ReadonlySet<string> = new Set(['del', 'moveFrom', 'pPr', 'sdtPr', 'sdtEndPr', 'rt', 'rubyPr']);
/** Reads the runs inside the element just opened, wherever they stand in it; `properties` reads its `w:pPr`. */
export function readInline(story: Story, inline: Inline, isFormula: boolean, properties?: () => void): void {
  const { scanner } = story;
  const inside = scanner.depth;
  while (scanner.nextChild(inside)) {
    const name = scanner.tag.name();
    if (name === 'pPr') properties?.();
    if (name === 'del') story.remarks.add('removed_text');
    if (passed.has(name)) continue;
    if (name === 'r') readRun(story, inline);
    else if (name === 'AlternateContent') readFirstChoice(story, () => readInline(story, inline, isFormula));
    // Structures of formulas are many and deep; whatever stands in them is read as it comes.
    else if (isFormula || wrappers.has(name))
      readInline(story, inline, isFormula || name.startsWith('oMath'));
  }
}

function readRun(story: Story, inline: Inline): void {
  const { scanner } = story;
  const inside = scanner.depth;
  let own: RunFormat = {};
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('rPr')) own = over(readRunFormat(scanner), own);
    else readContent(story, inline, own);
  }
}

/** One child of a run. Text under a hidden format or in a field's code is passed over, text boxes beside it are not. */
function readContent(story: Story, inline: Inline, own: RunFormat): void {
  const { scanner, fields } = story;
  const name = scanner.tag.name();
  if (name === 'fldChar') fields.mark(attributeOf(scanner, 'fldCharType'));
  else if (name === 'drawing' || name === 'pict' || name === 'object') readBoxes(story, inline);
  else if (name === 'AlternateContent') {
    readFirstChoice(story, () => readContentsOfChoice(story, inline, own));
  } else readShown(story, inline, own, name);
}

function readShown(story: Story, inline: Inline, own: RunFormat, name: string): void {
  const format = formatOf(story, inline, own);
  if (story.fields.isCode()) return;
  if (format.hidden) {
    if (name === 't' && story.scanner.text().trim() !== '') story.remarks.add('hidden_text');
    return;
  }
  const text = textOf(story, name, format);
  if (text === '') return;
  const shown = format.capitals ? text.toLocaleUpperCase('vi') : text;
  inline.add({ text: shown, bold: format.bold ?? false, encoding: encodingOfFont(format.font ?? null) });
}

function textOf({ scanner, notes }: Story, name: string, { font }: RunFormat): string {
  switch (name) {
    case 't':
      return withSymbols(scanner.text().replace(/[\n\r\f\v\u2028\u2029]/g, ' '), font);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(attributeOf(scanner, 'font'), attributeOf(scanner, 'char'));
    case 'footnoteReference':
    case 'endnoteReference': {
      const follows = attributeOf(scanner, 'customMarkFollows');
      const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
      const mark = notes.mark(kind, attributeOf(scanner, 'id') ?? '');
      return follows === undefined || follows === '0' || follows === 'false' ? mark : '';
    }
    default:
      return '';
  }
}

/** What a run says goes over its style, and both over the paragraph's; bold in two styles cancels itself (ECMA-376, 17.7.3). */
function formatOf({ styles }: Story, { style }: Inline, own: RunFormat): RunFormat {
  const named = own.style === undefined ? {} : styles.character(own.style);
  const both = { bold: (style.bold ?? false) !== (named.bold ?? false) };
  const isStyled = style.bold !== undefined || named.bold !== undefined;
  return over(own, over(isStyled ? both : {}, over(named, over(style, styles.standard))));
}

function readContentsOfChoice(story: Story, inline: Inline, own: RunFormat): void {
  const { scanner } = story;
  const inside = scanner.depth;
  while (scanner.nextChild(inside)) readContent(story, inline, own);
}

/** A text box may stand in a shape, in a group of shapes, in a canvas. */
function readBoxes(story: Story, inline: Inline): void {
  const { scanner } = story;
  const inside = scanner.depth;
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('txbxContent')) inline.box();
    else if (scanner.tag.nameIs('AlternateContent')) readFirstChoice(story, () => readBoxes(story, inline));
    else readBoxes(story, inline);
  }
}

/** The same thing is told several times for programs of several ages: the first choice counts, another only where there is none. */
export function readFirstChoice({ scanner }: Story, read: () => void): void {
  const inside = scanner.depth;
  let isRead = false;
  while (scanner.nextChild(inside)) {
    if (isRead) continue;
    isRead = true;
    read();
  }
}
