import { decodeAttribute, decodeCharacters } from '../../read/xml-characters';
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

type Attribute = { readonly name: string; readonly raw: string };

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
  return elementAt(xml, tag);
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

/** The attributes of a tag by full name, references replaced. */
export function attributesOf(xml: string, tag: Tag): ReadonlyMap<string, string> {
  const list = rawAttributes(xml, tag);
  return new Map(list.map(({ name, raw }) => [name, decodeAttribute(raw.slice(1, -1), tag.qualified)]));
}

/** The value of an attribute with any prefix, such as `r:id`. */
export function relationshipId(xml: string, tag: Tag): string | undefined {
  for (const [name, value] of attributesOf(xml, tag)) if (name.endsWith(':id')) return value;
  return undefined;
}

/** The tag's text with some attributes set, or taken away where the value is null; the others stay as written. */
export function withAttributes(
  xml: string,
  tag: Tag,
  changes: Readonly<Record<string, string | null>>,
  kind: 'open' | 'empty' = tag.kind === 'empty' ? 'empty' : 'open',
): string {
  const kept = rawAttributes(xml, tag).filter(({ name }) => !(name in changes));
  const set = Object.entries(changes).flatMap(([name, value]) =>
    value === null ? [] : [{ name, raw: `"${escapeXml(value)}"` }],
  );
  const written = [...kept, ...set].map(({ name, raw }) => ` ${name}=${raw}`).join('');
  return `<${tag.qualified}${written}${kind === 'empty' ? '/' : ''}>`;
}

/** What stands between an opening tag and the next tag, references replaced. */
export function elementText(xml: string, tag: Tag): string {
  if (tag.kind === 'empty') return '';
  const raw = xml.slice(tag.end, nextTag(xml, tag.end)?.start ?? tag.end);
  return decodeCharacters(raw.replaceAll('<![CDATA[', '').replaceAll(']]>', ''), tag.qualified);
}

/** The prefix of a tag with its colon, `''` where it has none. */
export function prefixOf({ qualified, name }: Tag): string {
  return qualified.slice(0, qualified.length - name.length);
}

/** A text for XML, as content or as the value of an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

function elementAt(xml: string, tag: Tag): Element {
  if (tag.kind === 'close') throw new CannotKeep(`an end tag ${tag.qualified} without its beginning`);
  const { name, start, end } = tag;
  if (tag.kind === 'empty') return { tag, name, start, contentStart: end, contentEnd: end, end };
  let depth = 1;
  for (let inner = nextTag(xml, end); inner; inner = nextTag(xml, inner.end)) {
    if (inner.kind === 'open') depth += 1;
    else if (inner.kind === 'close') depth -= 1;
    if (depth === 0) return { tag, name, start, contentStart: end, contentEnd: inner.start, end: inner.end };
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

function rawAttributes(xml: string, tag: Tag): Attribute[] {
  const list: Attribute[] = [];
  const end = tag.end - (tag.kind === 'empty' ? 2 : 1);
  for (let at = tag.start + 1 + tag.qualified.length; ; ) {
    const equals = xml.indexOf('=', at);
    if (equals < 0 || equals >= end) return list;
    let quote = equals + 1;
    while (xml.charCodeAt(quote) <= 0x20) quote += 1;
    const mark = xml.charAt(quote);
    const close = mark === '"' || mark === "'" ? xml.indexOf(mark, quote + 1) : -1;
    if (close < 0 || close >= tag.end) throw new CannotKeep(`a value without quotes in ${tag.qualified}`);
    list.push({ name: xml.slice(at, equals).trim(), raw: xml.slice(quote, close + 1) });
    at = close + 1;
  }
}
