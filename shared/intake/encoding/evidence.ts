import { remembering } from '../../kit/remembering';
import type { CodeTable } from './encoding';
import { isSyllable } from './is-syllable';
import { readWord, type WordReadings } from './read-word';
import { wordsOf } from './words-of';

/** What the words of a text say for and against one code table. */
export type Evidence = {
  /** Weight of the words that are Vietnamese only when decoded. */
  readonly support: number;
  /** Words that are Vietnamese either way. */
  readonly either: number;
  /** Words that are Vietnamese only as they stand. */
  readonly unicode: number;
  /** Words with marks that are Vietnamese in neither reading. */
  readonly foreign: number;
  /** Words without marks that are no Vietnamese. */
  readonly english: number;
};

/** The evidence of the given words, each counted once, for a code table. */
export function evidenceOf(words: Iterable<string>, table: CodeTable): Evidence {
  let [support, either, unicode, foreign, english] = [0, 0, 0, 0, 0];
  for (const word of words) {
    const readings = readingsOf(word);
    if (readings === 'english') english++;
    if (typeof readings === 'string') continue;
    const reading = readings[table];
    if (reading === 'strong') support += 1.5;
    else if (reading === 'legacy') support += 1;
    else if (reading === 'both') either++;
    else if (reading === 'unicode') unicode++;
    else if (reading === 'foreign') foreign++;
  }
  return { support, either, unicode, foreign, english };
}

/** The distinct words of a text. */
export function distinctWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => word.text));
}

/**
 * How sure the evidence makes one of the table, from 0 to 1. It grows with the number of different words that only the table
 * explains (0.65 for one that is no writing otherwise, 0.75 for two, 0.88 for three) and falls with each that contradicts.
 */
export function confidenceOf(evidence: Evidence): number {
  const { support, either, unicode, foreign, english } = evidence;
  if (support === 0) return 0;
  const against = 3 * unicode + 2 * foreign + 0.75 * english;
  const enough = 1 - 0.5 ** (support + 0.25 * Math.min(either, support));
  return (support / (support + against)) * enough;
}

/** Forms and years repeat the same few words. */
const readingsOf = remembering<WordReadings | 'english' | 'plain'>((word) => {
  if (!/^[A-Za-z]+$/.test(word)) return readWord(word);
  return isEnglish(word) ? 'english' : 'plain';
}, 20_000);

/** Abbreviations and single letters say nothing. */
function isEnglish(word: string): boolean {
  return word.length > 1 && /[a-z]/.test(word) && !isSyllable(word.toLowerCase());
}
