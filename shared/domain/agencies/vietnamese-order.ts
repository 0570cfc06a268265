import { remembering } from '../../kit/remembering';

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Huyền, hỏi, ngã, sắc, nặng. */
const tones = '\u0300\u0309\u0303\u0301\u0323';

/** Where a letter stands in the alphabet, its tone and whether it is a capital, each as one character of a key. */
type Place = { readonly place: string; readonly tone: string; readonly height: string };
const places = placesOfLetters();

/**
 * The key by which names stand in Vietnamese order when keys are compared as plain strings: a ă â … d đ …, then the tone
 * (ngang huyền hỏi ngã sắc nặng), then capitals; a number by its value, so that "Phường 2" stands before "Phường 10".
 * Source of the order of letters and tones: the collation of CLDR for `vi`.
 */
export function vietnameseOrder(text: string): string {
  return keyOf(text);
}

const keyOf = remembering((text) => {
  let letters = '';
  let toneOfLetters = '';
  let heights = '';
  const composed = text.normalize('NFC');
  for (let at = 0; at < composed.length; at += 1) {
    const character = composed.charAt(at);
    const known = places.get(character);
    if (known) {
      letters += known.place;
      toneOfLetters += known.tone;
      heights += known.height;
    } else if (character >= '0' && character <= '9') {
      const digits = /^\d{1,30}/.exec(composed.slice(at, at + 30))?.[0] ?? character;
      const value = digits.replace(/^0+(?=\d)/, '');
      letters += `2${String.fromCharCode(48 + value.length)}${value}`;
      at += digits.length - 1;
    } else letters += character.trim() === '' ? '0' : `1${character}`;
  }
  return `${letters}\u0000${toneOfLetters}\u0000${heights}`;
}, 30_000);

/** White space (0) stands before signs (1), those before numbers (2), and letters (from A on) last. */
function placesOfLetters(): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const [order, letter] of [...alphabet].entries()) {
    for (const [tone, sign] of ['', ...tones].entries()) {
      const lower = `${letter}${sign}`.normalize('NFC');
      const upper = lower.toUpperCase();
      const place = String.fromCharCode(65 + order);
      if (lower.length === 1) found.set(lower, { place, tone: String(tone), height: '0' });
      if (upper.length === 1) found.set(upper, { place, tone: String(tone), height: '1' });
    }
  }
  return found;
}
