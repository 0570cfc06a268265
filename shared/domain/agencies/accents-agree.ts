import { foldText } from '../fold-text';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "M’gar" is one syllable, with whatever stroke. */
const strokes = /['’‘ʼ`´ʹ′]/gu;
const wordSigns = /[\p{L}\p{M}\p{N}]+/gu;

/** A word without its tone, letter by letter (â, đ and ư as they are), and the tone, wherever it is written: hoà = hòa. */
type Spelling = { readonly folded: string; readonly letters: readonly string[]; readonly tone: string };

/**
 * Whether every word of a search stands in a name, at the beginning of one of its words. Accents that are typed have to be
 * there; where none are typed all agree, so that "tan an" finds "Tân An", and "tân" does not find "Tấn".
 */
export function isFoundIn(search: string, name: string): boolean {
  const words = spellings(name);
  return spellings(search).every((sought) => words.some((word) => begins(word, sought)));
}

/** Whether two names are the same, but for accents that `written` leaves out everywhere and for where syllables are set apart. */
export function accentsAgree(written: string, name: string): boolean {
  const left = spellings(written.replace(strokes, ''));
  const right = spellings(name.replace(strokes, ''));
  const plain = left.every(({ tone: mark, folded, letters }) => mark === '' && folded === letters.join(''));
  if (left.length !== right.length) {
    const whole = (words: readonly Spelling[]) => words.map(({ folded }) => folded).join('');
    const exact = (words: readonly Spelling[]) =>
      words.flatMap((word) => [...word.letters, word.tone]).join('');
    return whole(left) === whole(right) && (plain || exact(left) === exact(right));
  }
  return left.every((word, place) => {
    const other = right[place];
    if (!other || other.folded !== word.folded) return false;
    return plain || (word.tone === other.tone && word.letters.join('') === other.letters.join(''));
  });
}

function begins(word: Spelling, sought: Spelling): boolean {
  if (!word.folded.startsWith(sought.folded)) return false;
  if (sought.tone !== '' && sought.tone !== word.tone) return false;
  return sought.letters.every((letter, place) => isPlain(letter) || letter === word.letters[place]);
}

function isPlain(letter: string): boolean {
  return /^[\u0021-\u007e]$/.test(letter);
}

function spellings(text: string): readonly Spelling[] {
  return [...text.normalize('NFD').toLowerCase().matchAll(wordSigns)].map(([word]) => {
    const letters = [...word.replace(tone, '').matchAll(/[\s\S]\p{M}*/gu)].map(([one]) =>
      one.normalize('NFC'),
    );
    return { folded: foldText(word), letters, tone: word.match(tone)?.join('') ?? '' };
  });
}
