import { isSyllableButForHorn } from './read-word';

const word = /\p{L}+/gu;

/**
 * The words of a text decoded from TCVN3 that are no syllables and would be with one ư more (`trớc`, the `t` of `Thông t`).
 * Nothing is put back: where the word without ư is a word of its own (`ngời`), nobody can tell.
 */
export function lostLetters(decoded: string): readonly string[] {
  const lost = new Set<string>();
  for (const match of decoded.matchAll(word)) {
    const text = match[0];
    const small = text.toLowerCase();
    if (!isSyllableButForHorn(small)) continue;
    if (/[^a-z]/.test(small) ? small !== text.toUpperCase() : isWordOfProse(decoded, match.index, text))
      lost.add(text);
  }
  return [...lost];
}

/** Consonants alone are units after a figure, numbering before a sign, abbreviations in capitals. */
function isWordOfProse(decoded: string, at: number, text: string): boolean {
  const consonants = /^[a-z]{1,3}$/.test(text) && !/[aeiouy]/.test(text);
  return (
    consonants &&
    /\p{Ll} $/u.test(decoded.slice(Math.max(0, at - 2), at)) &&
    /^[ ,;]?$/.test(decoded.charAt(at + text.length))
  );
}
