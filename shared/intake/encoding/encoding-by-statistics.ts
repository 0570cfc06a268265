import { codeTables, type Encoding } from './encoding';
import { confidenceOf, distinctWords, evidenceOf } from './evidence';
import { kindOfText } from './kind-of-text';
import { tcvn3CaseOf } from './tcvn3-case-of';

/** The legacy encoding that a text seems to be in, `null` where nothing speaks for one, and how sure that is, from 0 to 1. */
export type EncodingGuess = { readonly encoding: Encoding | null; readonly confidence: number };

/** Below this a reading is worth no question. */
export const worthAsking = 0.3;

/** From this on a reading is applied without asking. */
export const sureEnough = 0.8;

/**
 * Judges text whose font tells nothing by its words: a legacy encoding is suspected where words become Vietnamese syllables
 * when decoded and are none as they stand. Unicode, English, figures and units give `null`.
 */
export function encodingByStatistics(text: string): EncodingGuess {
  if (kindOfText(text) !== 'open') return { encoding: null, confidence: 0 };
  const words = distinctWords(text);
  const [tcvn3 = 0, vni = 0] = codeTables.map((table) => confidenceOf(evidenceOf(words, table)));
  const confidence = Math.max(tcvn3, vni);
  if (confidence < worthAsking || tcvn3 === vni) return { encoding: null, confidence: 0 };
  return { encoding: vni > tcvn3 ? 'vni' : tcvn3CaseOf(text), confidence };
}
