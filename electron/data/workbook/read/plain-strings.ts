import type { Meter } from './meter';
import { decodeCharacters, decodeOfficeEscapes, hasUnusualCharacter } from './xml-characters';

/** Above this size the part is not turned into one text, which would cost twice its bytes and live as long as any string of it. */
const largestPart = 4 * 1024 * 1024;

const beginning = /^(?:<\?xml[^<>]*\?>\s*)?<sst(?:\s+[\w:.-]+="[^"<>&]*")*\s*>/;
const ending = /<\/sst>\s*/y;
const item = '<si><t>';
const spacedItem = '<si><t xml:space="preserve">';
const itemEnd = '</t></si>';

/**
 * The texts of a table of shared strings as nearly every program writes it: nothing but `<si><t>…</t></si>`. Null for
 * anything else, which the full scanner then reads or refuses. This is the short way through hundreds of thousands of texts.
 */
export function readPlainStrings(bytes: Buffer, part: string, { limits }: Meter): readonly string[] | null {
  if (bytes.length > largestPart) return null;
  const xml = bytes.toString('utf8');
  const start = beginning.exec(xml)?.[0].length;
  if (start === undefined || hasUnusualCharacter(xml)) return null;

  const references = xml.includes('&');
  const escapes = xml.includes('_x');
  const texts: string[] = [];
  let at = start;
  for (let from = textStart(xml, at); from > 0; from = textStart(xml, at)) {
    const end = xml.indexOf('<', from);
    if (!xml.startsWith(itemEnd, end)) return null;
    const raw = xml.slice(from, end);
    const text = references ? decodeCharacters(raw, part) : raw;
    if (texts.length >= limits.sharedStrings || text.length > limits.textLength) return null;
    texts.push(escapes ? decodeOfficeEscapes(text) : text);
    at = end + itemEnd.length;
  }
  ending.lastIndex = at;
  const whole = ending.test(xml) && ending.lastIndex === xml.length;
  return whole && texts.length * 2 < limits.xmlElements ? texts : null;
}

function textStart(xml: string, at: number): number {
  if (xml.startsWith(item, at)) return at + item.length;
  return xml.startsWith(spacedItem, at) ? at + spacedItem.length : 0;
}
