import { decodeCharacters } from '../../read/xml-characters';
import { CannotKeep } from './cannot-keep';

/** A tag of an XML text: where it stands, its name with and without prefix. */
export type Tag = {
  readonly kind: 'open' | 'close' | 'empty';
  readonly qualified: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** An element as positions in its text; `contentEnd` is where its end tag begins. */
export type Element = {
  readonly tag: Tag;
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
};

/** The next tag from a position on; comments, instructions and CDATA are passed over. Throws at a document type. */
export function nextTag(xml: string, from: number): Tag | null {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    const after = endOfMarkup(xml, at);
    if (after < 0) return readTag(xml, at);
    at = xml.indexOf('<', after);
  }
  return null;
}

/** The outermost element. */
export function rootOf(xml: string): Element {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === 'close') throw new CannotKeep('no element');
  const close = `</${tag.qualified}>`;
  const contentEnd = xml.lastIndexOf(close);
  if (tag.kind === 'empty' || contentEnd < 0) return elementAt(xml, tag);
  return elementBetween(tag, contentEnd, contentEnd + close.length);
}

/** The elements directly inside one, in order. */
export function childrenOf(xml: string, parent: Element): Element[] {
  const children: Element[] = [];
  for (let at = parent.contentStart; at < parent.contentEnd; ) {
    const tag = nextTag(xml, at);
    if (!tag || tag.start >= parent.contentEnd) break;
    const child = elementAt(xml, tag);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** Every tag inside an element, at any depth. */
export function* tagsIn(xml: string, { contentStart, contentEnd }: Element): Generator<Tag> {
  for (let tag = nextTag(xml, contentStart); tag && tag.start < contentEnd; tag = nextTag(xml, tag.end)) {
    yield tag;
  }
}

/** What stands between an opening tag and the next tag, references replaced. */
export function elementText(xml: string, tag: Tag): string {
  if (tag.kind === 'empty') return '';
  const raw = xml.slice(tag.end, nextTag(xml, tag.end)?.start ?? tag.end);
  return decodeCharacters(raw.replaceAll('<![CDATA[', '').replaceAll(']]>', ''), tag.qualified);
}

function elementBetween(tag: Tag, contentEnd: number, end: number): Element {
  return { tag, name: tag.name, start: tag.start, contentStart: tag.end, contentEnd, end };
}

/** The rows are most of a workbook and do not nest, so that their end need not be found tag by tag. */
function endOfRows(xml: string, tag: Tag): Element | null {
  const close = `</${tag.qualified}>`;
  const contentEnd = xml.indexOf(close, tag.end);
  if (contentEnd < 0 || xml.lastIndexOf('<!') > tag.end) return null;
  return elementBetween(tag, contentEnd, contentEnd + close.length);
}

function elementAt(xml: string, tag: Tag): Element {
  if (tag.kind === 'close') throw new CannotKeep(`an end tag ${tag.qualified} without its beginning`);
  const { name, start, end } = tag;
  if (tag.kind === 'empty') return { tag, name, start, contentStart: end, contentEnd: end, end };
  const rows = name === 'sheetData' ? endOfRows(xml, tag) : null;
  if (rows) return rows;
  let depth = 1;
  for (let inner = nextTag(xml, end); inner; inner = nextTag(xml, inner.end)) {
    if (inner.kind === 'open') depth += 1;
    else if (inner.kind === 'close') depth -= 1;
    if (depth === 0) return elementBetween(tag, inner.start, inner.end);
  }
  throw new CannotKeep(`an element ${tag.qualified} without an end`);
}

/** The position after a comment, an instruction or a section; -1 for a tag. */
function endOfMarkup(xml: string, at: number): number {
  if (xml.startsWith('<?', at)) return after(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at);
  if (xml.startsWith('<!', at)) throw new CannotKeep('a document type');
  return -1;
}

function after(xml: string, ending: string, from: number): number {
  const at = xml.indexOf(ending, from);
  if (at < 0) throw new CannotKeep(`${ending} is missing`);
  return at + ending.length;
}

const slash = 0x2f;
const greater = 0x3e;
const doubleQuote = 0x22;
const singleQuote = 0x27;

function readTag(xml: string, start: number): Tag {
  const closing = xml.charCodeAt(start + 1) === slash;
  const nameStart = closing ? start + 2 : start + 1;
  let nameEnd = nameStart;
  for (let code = xml.charCodeAt(nameEnd); isNameCode(code); code = xml.charCodeAt(++nameEnd));
  if (nameEnd === nameStart) throw new CannotKeep(`no tag at ${start}`);
  let at = nameEnd;
  for (let code = xml.charCodeAt(at); code !== greater; code = xml.charCodeAt(++at)) {
    if (code === doubleQuote || code === singleQuote) {
      at = xml.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (at < 0) throw new CannotKeep(`a value without an end after ${start}`);
    } else if (Number.isNaN(code)) throw new CannotKeep(`a tag without an end at ${start}`);
  }
  const qualified = xml.slice(nameStart, nameEnd);
  const kind = closing ? 'close' : xml.charCodeAt(at - 1) === slash ? 'empty' : 'open';
  return { kind, qualified, name: qualified.slice(qualified.indexOf(':') + 1), start, end: at + 1 };
}

function isNameCode(code: number): boolean {
  return code > 0x20 && code !== slash && code !== greater;
}

/** The position after the element that a tag opens. */
export function endOf(xml: string, tag: Tag): number {
  if (tag.kind === 'empty') return tag.end;
  let depth = 1;
  for (let inner = nextTag(xml, tag.end); inner; inner = nextTag(xml, inner.end)) {
    if (inner.kind === 'open') depth += 1;
    else if (inner.kind === 'close') depth -= 1;
    if (depth === 0) return inner.end;
  }
  throw new CannotKeep(`${tag.qualified} without an end`);
}
