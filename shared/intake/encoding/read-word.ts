import { decodeWholly } from './decode-legacy-text';
import { type CodeTable, codeTables } from './encoding';
import { isSyllable } from './is-syllable';
import { isUnit } from './units';

/**
 * How a word with characters beyond ASCII reads in one code table, held against how it reads in Unicode:
 * `legacy` a syllable only when decoded; `strong` so, and as it stands no writing at all (a sign inside the word, a capital
 * after small letters); `both` right either way; `unicode` right only as it stands; `lost` a syllable only when
 * decoded and a lost ư put back; `foreign` right in neither; `open` too short to say.
 */
export type WordReading = 'legacy' | 'strong' | 'both' | 'unicode' | 'lost' | 'foreign' | 'open';

/** The reading of one word in each code table. */
export type WordReadings = Readonly<Record<CodeTable, WordReading>>;

// Longer than any syllable with its code pairs and signs around it; what is longer costs no work.
const longestWord = 30;

/** Judges one word as `wordsOf` cuts it. */
export function readWord(word: string): WordReadings {
  const [tcvn3, vni] = codeTables.map((table) => readIn(word, table));
  return { tcvn3: tcvn3 ?? 'open', vni: vni ?? 'open' };
}

function readIn(word: string, table: CodeTable): WordReading {
  if (word.length > longestWord) return 'open';
  if (isUnit(word)) return 'unicode';
  const plain = readsAsUnicode(word);
  const decoded = decodeWholly(word, table);
  if (decoded === null) return plain ? 'unicode' : 'foreign';
  if (decoded === word) return 'open';
  if (decoded.length < 2) return 'open';
  if (isAbbreviation(decoded)) return table === 'tcvn3' ? 'strong' : 'both';
  if (readsAsLegacy(decoded)) {
    if (plain) return 'both';
    return isNoWriting(word, table) ? 'strong' : 'legacy';
  }
  if (plain) return 'unicode';
  return table === 'tcvn3' && isSyllableButForHorn(decoded.toLowerCase()) ? 'lost' : 'foreign';
}

/** Whether the word is no syllable but becomes one when one ư is put in: the sign of a U+00AD that got lost. */
export function isSyllableButForHorn(word: string): boolean {
  if (word.length > 6 || isSyllable(word)) return false;
  return [...word, ''].some((_, at) => isSyllable(`${word.slice(0, at)}ư${word.slice(at)}`));
}

/** Signs that may stand around a word, such as quotation marks, are not of the word. Eth is often typed for Đ. */
function readsAsUnicode(word: string): boolean {
  const core = word
    .replace(/^[«§©¡¿·¶¬]+/, '')
    .replace(/[»®©¹ª·]+$/, '')
    .replace(/^Ð/, 'Đ');
  if (/^[A-Za-z]+$/.test(core)) return core.length > 1 && /[aeiouy]/i.test(core);
  return hasOneCase(core) && isSyllable(core.toLowerCase());
}

/** In TCVN3 the small letters with tones also serve as capitals, where the font shows them so. */
function readsAsLegacy(decoded: string): boolean {
  const capitals = decoded.replace(/[^A-Za-z]/g, '');
  return (hasOneCase(decoded) || capitals === capitals.toUpperCase()) && isSyllable(decoded.toLowerCase());
}

function hasOneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** `TNLĐ`, `NĐ`, `HĐND`, `ATVSLĐ`: capitals with Đ and hardly a vowel. */
function isAbbreviation(decoded: string): boolean {
  return (
    decoded.length <= 8 && /^[B-DGHK-NP-TVXĐ]*[AUY]?[B-DGHK-NP-TVXĐ]*$/.test(decoded) && decoded.includes('Đ')
  );
}

const vniPair = /[aeouyôö][øõå]|[aeo]â|aê|[aeo]ä|[uyöô]ù/i;

function isNoWriting(word: string, table: CodeTable): boolean {
  if (table === 'vni') return vniPair.test(word);
  return /[\u00a1-\u00bf\u00d7\u00f7\u03bc]/.test(word) || !hasOneCase(word);
}
