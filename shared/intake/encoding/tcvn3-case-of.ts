import type { Encoding } from './encoding';
import { wordsOf } from './words-of';

// Codes of small letters; after a capital vowel some of them make a capital (`Aµ` is À).
const smallCode = /[\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00fe\u03bc]/;
const capitalPair = /A[\u00b5-\u00b9\u03bc]|\u00a1[\u00bb-\u00be\u00c6]|[\u00a2-\u00a6EIOUY][\u00c7-\u00fe]/g;

/**
 * TCVN3 text with words whose plain letters are all capitals while their marked ones are small was typed under a font of
 * capitals: `CéNG TY` is CỘNG TY. One capital in front, as in `Sè NV`, does not tell.
 */
export function tcvn3CaseOf(text: string): Encoding {
  if (/[a-z]/.test(text)) return 'tcvn3';
  const shown = wordsOf(text).some(
    (word) => /[A-Z].*[A-Z]/.test(word.text) && smallCode.test(word.text.replace(capitalPair, '')),
  );
  return shown ? 'tcvn3-caps' : 'tcvn3';
}
