import { remembering } from '../../kit/remembering';

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Huyền, hỏi, ngã, sắc, nặng. */
const tones = '\u0300\u0309\u0303\u0301\u0323';

/** Where a letter stands in the alphabet, its tone and whether it is a capital, each as the code of one character of a key. */
type Place = { readonly place: number; readonly tone: number; readonly height: number };
const places = placesOfLetters();

const zero = 48;
const one = 49;
const two = 50;
const longestNumber = 30;

/**
 * The key by which names stand in Vietnamese order when keys are compared as plain strings: a ă â … d đ …, then the tone
 * (ngang huyền hỏi ngã sắc nặng), then capitals; a number by its value, so that "Phường 2" stands before "Phường 10".
 * Source of the order of letters and tones: the collation of CLDR for `vi`.
 */
export function vietnameseOrder(text: string): string {
  return keyOf(text);
}

/** Made of codes, since a register puts thousands of names in order at once. */
const keyOf = remembering((text) => {
  const letters: number[] = [];
  const tonesOfLetters: number[] = [];
  const heights: number[] = [];
  const composed = text.normalize('NFC');
  for (let at = 0; at < composed.length; at += 1) {
    const code = composed.charCodeAt(at);
    const known = places.get(code);
    if (known) {
      letters.push(known.place);
      tonesOfLetters.push(known.tone);
      heights.push(known.height);
    } else if (isDigit(code)) {
      const end = endOfNumber(composed, at);
      const value = composed.slice(at, end).replace(/^0+(?=\d)/, '');
      letters.push(two, zero + value.length);
      for (let place = 0; place < value.length; place += 1) letters.push(value.charCodeAt(place));
      at = end - 1;
    } else if (composed.charAt(at).trim() === '') letters.push(zero);
    else letters.push(one, code);
  }
  return [letters, tonesOfLetters, heights].map(textOf).join('\u0000');
}, 30_000);

/** In pieces, since a function takes only so many arguments. */
function textOf(codes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 5_000) {
    text += String.fromCharCode(...codes.slice(at, at + 5_000));
  }
  return text;
}

function endOfNumber(text: string, from: number): number {
  let end = from;
  while (end < from + longestNumber && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= 57;
}

/** White space (0) stands before signs (1), those before numbers (2), and letters (from A on) last. */
function placesOfLetters(): ReadonlyMap<number, Place> {
  const found = new Map<number, Place>();
  for (const [order, letter] of [...alphabet].entries()) {
    for (const [tone, sign] of ['', ...tones].entries()) {
      const lower = `${letter}${sign}`.normalize('NFC');
      const upper = lower.toUpperCase();
      const place = { place: 65 + order, tone: 48 + tone };
      if (lower.length === 1) found.set(lower.charCodeAt(0), { ...place, height: 48 });
      if (upper.length === 1) found.set(upper.charCodeAt(0), { ...place, height: 49 });
    }
  }
  return found;
}
