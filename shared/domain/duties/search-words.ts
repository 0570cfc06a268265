import { foldText } from '../fold-text';

/** A word to search: by its folded form, or as typed where it was typed with accents. */
export type SearchWord = {
  readonly kind: 'folded' | 'accented';
  /** The ways of writing it, any of which counts: `hóa` and `hoá` are one. */
  readonly forms: readonly string[];
  /** Whether words that begin so count as well. */
  readonly isPrefix: boolean;
};

const mostWords = 12;
const mostLetters = 40;

/**
 * The words of what somebody typed into a search field; everything but letters and digits parts them. Accents are ignored
 * unless they are typed (đ counts as one), word by word. A single letter is looked for as a whole word only.
 */
export function searchWords(typed: string): readonly SearchWord[] {
  const words =
    typed
      .slice(0, 1000)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, mostWords).map((long) => {
    const word = long.slice(0, mostLetters);
    const isPrefix = word.length > 1;
    const folded = foldText(word);
    if (folded === word) return { kind: 'folded', forms: [word], isPrefix };
    return { kind: 'accented', forms: [...new Set([word, otherPlacement(word)])], isPrefix };
  });
}

const pairs: ReadonlyArray<readonly [string, string]> = [
  ...['òoà', 'óoá', 'ỏoả', 'õoã', 'ọoạ'].map((form) => [`${form[0]}a`, form.slice(1)] as const),
  ...['òoè', 'óoé', 'ỏoẻ', 'õoẽ', 'ọoẹ'].map((form) => [`${form[0]}e`, form.slice(1)] as const),
  ...['ùuỳ', 'úuý', 'ủuỷ', 'ũuỹ', 'ụuỵ'].map((form) => [`${form[0]}y`, form.slice(1)] as const),
];

/** The same word with its tone mark on the other letter, as the two ways of writing `oa`, `oe`, `uy` have it. */
function otherPlacement(word: string): string {
  for (const [first, second] of pairs) {
    if (word.includes(first)) return word.replace(first, second);
    if (word.includes(second)) return word.replace(second, first);
  }
  return word;
}
