// Letters, and the signs that are letters in a legacy encoding. ¯ ° ± ² ³ ´ º ¿ are codes of neither.
const word = /[A-Za-z\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff\u03bc]+/g;

/** A word and where it begins. Fractions after a figure (`2½`) are no words. */
export type Word = { readonly text: string; readonly at: number };

/** The words of a text, where all its letters are ASCII or Latin-1: runs of what is a letter as it stands, in TCVN3 or in VNI. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const fraction = /^[¼½¾]$/.test(match[0]) && /\d/.test(text.charAt(match.index - 1));
    if (!fraction) words.push({ text: match[0], at: match.index });
  }
  return words;
}
