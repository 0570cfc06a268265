import { remembering } from '../../kit/remembering';

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = '\u0300\u0309\u0303\u0301\u0323';
const shapes = '\u0306\u0302\u031b';

/**
 * The key by which names stand in Vietnamese order when keys are compared as plain strings: a ă â … d đ …, then the tone
 * (ngang huyền hỏi ngã sắc nặng), then capitals; a number by its value, so that "Phường 2" stands before "Phường 10".
 * Source of the order of letters and tones: TCVN 6909:2001 as CLDR's root collation for `vi` has it.
 */
export function vietnameseOrder(text: string): string {
  return keyOf(text);
}

const keyOf = remembering((text) => {
  const places: string[] = [];
  const toneOfPlaces: string[] = [];
  const caseOfPlaces: string[] = [];
  for (const [cluster] of text.normalize('NFD').matchAll(/\d{1,30}|[\s\S]\p{M}{0,8}/gu)) {
    places.push(placeOf(cluster));
    toneOfPlaces.push(toneOf(cluster));
    caseOfPlaces.push(cluster === cluster.toLowerCase() ? '0' : '1');
  }
  return `${places.join('')}\u0000${toneOfPlaces.join('')}\u0000${caseOfPlaces.join('')}`;
}, 30_000);

/** White space before signs before numbers before letters. */
function placeOf(cluster: string): string {
  if (/^\d/.test(cluster)) {
    const digits = cluster.replace(/^0+(?=\d)/, '');
    return `2${String(digits.length).padStart(2, '0')}${digits}`;
  }
  const lower = cluster.toLowerCase();
  const shape = [...lower].find((sign) => shapes.includes(sign)) ?? '';
  const letter = ((lower[0] ?? '') + shape).normalize('NFC');
  const place = letters.indexOf(letter);
  if (place >= 0) return `3${String(place).padStart(2, '0')}`;
  return /\s/.test(lower) ? '0' : `1${lower}`;
}

function toneOf(cluster: string): string {
  const sign = [...cluster].find((one) => tones.includes(one));
  return sign === undefined ? '0' : String(tones.indexOf(sign) + 1);
}
