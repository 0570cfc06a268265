import { decodeAttribute } from '../../read/xml-characters';
import { CannotKeep } from './cannot-keep';
import type { Tag } from './xml-text';

type Attribute = { readonly name: string; readonly raw: string };

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
