import { type PlacedText, placeText } from './placed-text';

/** One word of a label or a name. */
export type Word = {
  /** Under which words count as the same: folded, and a final y as i ("kỹ" and "kĩ"). */
  readonly key: string;
  /** The key with its accents in a fixed order, so that "hóa" and "hoá" agree and "hòa" does not. */
  readonly accents: string;
  /** Written in capitals, at least two letters. */
  readonly capital: boolean;
  /** Where it stands in the text as written. */
  readonly start: number;
  readonly end: number;
  /** Stands in brackets. */
  readonly aside: boolean;
  /** A stroke joins it to the word before, as in "tỷ lệ/tần suất". */
  readonly orBefore: boolean;
  /** Was written as an abbreviation. */
  readonly short: boolean;
};

type Piece = { readonly from: number; readonly to: number };

/**
 * The words of a text in their order; punctuation, "và" and "&" are left out. Letters joined by dots are one word (S.Y.T);
 * digits and letters are two ("6thang"), unless `isWord` knows the whole as a word in which a digit stands for a letter.
 */
export function wordsOf(text: string, isWord: (key: string) => boolean = () => false): readonly Word[] {
  const placed = placeText(text);
  const words: Word[] = [];
  let depth = 0;
  let last = 0;
  for (const piece of piecesOf(placed.folded, isWord)) {
    const between = placed.folded.slice(last, piece.from);
    for (const character of between) {
      if (character === '(') depth += 1;
      else if (character === ')' && depth > 0) depth -= 1;
    }
    last = piece.to;
    const word = wordAt(placed, piece, depth > 0, between.trim() === '/');
    if (word.key !== 'va') words.push(word);
  }
  return words;
}

/** The key of one folded word. */
export function wordKey(folded: string): string {
  return /^(?:qu|[bcdghklmnpqrstvx]+)y$/.test(folded) ? `${folded.slice(0, -1)}i` : folded;
}

function piecesOf(folded: string, isWord: (key: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const found of folded.matchAll(/[\p{L}\p{Nd}]+/gu)) {
    const from = found.index;
    const to = from + found[0].length;
    const previous = pieces.at(-1);
    const dotted =
      previous !== undefined &&
      to - from === 1 &&
      from - previous.to === 1 &&
      folded[previous.to] === '.' &&
      /^\p{L}(?:\.\p{L})*$/u.test(folded.slice(previous.from, to));
    if (dotted) pieces[pieces.length - 1] = { from: previous.from, to };
    else if (/\d/.test(found[0]) && /\D/.test(found[0]) && !isWord(found[0])) {
      for (const part of found[0].matchAll(/\p{Nd}+|\p{L}+/gu)) {
        pieces.push({ from: from + part.index, to: from + part.index + part[0].length });
      }
    } else pieces.push({ from, to });
  }
  return pieces;
}

function wordAt(
  { written, folded, at }: PlacedText,
  { from, to }: Piece,
  aside: boolean,
  orBefore: boolean,
): Word {
  const start = at[from] ?? 0;
  const end = at[to] ?? written.length;
  const letters = written.slice(start, end).replace(/[^\p{L}\p{M}\p{Nd}]/gu, '');
  const key = wordKey(folded.slice(from, to).replaceAll('.', ''));
  return {
    key,
    accents: accentsOf(letters, key),
    capital: key.length > 1 && letters === letters.toUpperCase() && /\p{L}/u.test(letters),
    start,
    end: start + written.slice(start, end).trimEnd().length,
    aside,
    orBefore,
    short: false,
  };
}

function accentsOf(letters: string, key: string): string {
  const marks = [...letters.toLowerCase().normalize('NFD')].filter((letter) => /\p{M}|đ/u.test(letter));
  return `${key}${marks.sort().join('')}`;
}
