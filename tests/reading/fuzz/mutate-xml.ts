import type { Random } from './random';

const values = [
  '',
  '0',
  '-1',
  '1e309',
  '1.5',
  '9999999999',
  '2147483648',
  'NaN',
  'A0',
  'A1:XFD1048576',
  'XFE1',
  'XFD1048576',
  'ZZZZZZ9999999',
  '10000000000',
  '../../../a',
  '&#0;',
  '&amp;lt;',
  '_x0000_',
  'P1Y',
  'true',
  '\uD800',
  'a'.repeat(5_000),
];
const insertions = [
  '<!-- a -->',
  '<![CDATA[1]]>',
  '<?a b?>',
  '<a>',
  '</a>',
  '<a b="c"/>',
  '&b;',
  '<!DOCTYPE a>',
  '<row r="3"><c r="B3"><v>7</v></c></row>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<table:table-row table:number-rows-repeated="99999999999"/>',
  '\0',
  '   ',
];

/** An XML text with one thing in it changed: an attribute, a name, a text, an element, or where something stands. */
export function mutateXml(xml: string, random: Random): string {
  switch (random.below(9)) {
    case 0:
    case 1:
    case 2:
      return changed(xml, /="([^"]*)"/g, random, () => `="${random.pick(values)}"`);
    case 3:
      return changed(xml, />([^<]+)</g, random, () => `>${random.pick(values)}<`);
    case 4:
      return changed(xml, /<(\/?)([\w:]+)/g, random, (found) => `${found}x`);
    case 5:
      return changed(xml, /<[^>]*>/g, random, () => '');
    case 6:
      return changed(xml, /<[^>]*>/g, random, (found) => found + random.pick(insertions));
    case 7:
      return changed(xml, /<(\w+)[^>]*>[^<]*<\/\1>/g, random, (found) => found.repeat(1 + random.below(3)));
    default:
      return swapped(xml, random);
  }
}

/** One of the places that the pattern finds, replaced. */
function changed(xml: string, pattern: RegExp, random: Random, replace: (found: string) => string): string {
  const places = [...xml.matchAll(pattern)];
  if (places.length === 0) return xml;
  const place = random.pick(places);
  return xml.slice(0, place.index) + replace(place[0]) + xml.slice(place.index + place[0].length);
}

function swapped(xml: string, random: Random): string {
  const [a = 0, b = 0, c = 0] = [0, 1, 2]
    .map(() => random.below(xml.length + 1))
    .sort((one, other) => one - other);
  return xml.slice(0, a) + xml.slice(b, c) + xml.slice(a, b) + xml.slice(c);
}
