import { confusionKey, type Likeness, likeness } from './alike';
import { inFull, isAbbreviation, isSyllable, mayBeShort } from './in-full';
import type { NameIndex } from './index-data';
import { fillers, harmlessAdditions } from './plain-words';
import { slipKeys } from './slip-keys';
import { type Word, wordsOf } from './word';

/** A word of a label, with what it may stand for in the names of an index. */
export type LabelWord = Word & {
  /** Has accents, so that they may be compared. */
  readonly accented: boolean;
  /** May be missing in the name without meaning anything else. */
  readonly filler: boolean;
  /** The words of names that it may be misread from; none when it is itself a word of names. */
  readonly lookalikes: ReadonlyMap<string, Likeness>;
  /** May be the first letters of a name's words. */
  readonly initials: boolean;
};

const fillerWords = wordsOf(fillers.join(' '));
const fillerAccents: ReadonlySet<string> = new Set(fillerWords.map(({ accents }) => accents));
const fillerKeys: ReadonlySet<string> = new Set(fillerWords.map(({ key }) => key));
const additions = harmlessAdditions
  .map((addition) => wordsOf(addition).map(({ key }) => key))
  .sort((left, right) => right.length - left.length);
const none: ReadonlyMap<string, Likeness> = new Map();
const province = wordsOf('tỉnh')[0]?.accents;
const wholeProvince = ['tren', 'dia', 'ban', 'tinh'];

/** The words of a label in full, judged against an index; at most `mostWords`. */
export function labelWords(text: string, index: NameIndex, mostWords: number): readonly LabelWord[] {
  const known = (folded: string) => knownMisread(folded, index) !== null;
  const raw = wordsOf(text, known).map((word): Word => {
    const read = knownMisread(word.key, index);
    return read === null ? word : { ...word, key: read, accents: read + word.accents.slice(word.key.length) };
  });
  const words = inFull(raw).slice(0, mostWords);
  const plainText = !words.some((word) => !word.short && isAccented(word));
  const harmless = harmlessPlaces(words, index);
  return words.map((word, place): LabelWord => {
    const isKnown = index.byWord.has(word.key);
    return {
      ...word,
      accented: isAccented(word),
      filler:
        harmless.has(place) || fillerAccents.has(word.accents) || (plainText && fillerKeys.has(word.key)),
      lookalikes: isKnown || /^\d+$/.test(word.key) ? none : lookalikesOf(word.key, index),
      initials:
        !isKnown && !word.short && word.key.length < 8 && mayBeShort(word) && /^[a-z]{2,}$/.test(word.key),
    };
  });
}

function isAccented(word: Word | undefined): boolean {
  return word !== undefined && word.accents.length > word.key.length;
}

// "1ớp" is lớp and "TN1Đ" TNLĐ, but "6thang" is 6 tháng.
function knownMisread(folded: string, index: NameIndex): string | null {
  if (!/\d/.test(folded) || !/\p{L}/u.test(folded)) return null;
  const key = confusionKey(folded);
  for (const known of index.slips.get(`=${key}`) ?? []) if (known.length === folded.length) return known;
  const letters = folded.replaceAll('0', 'o').replaceAll('1', 'l');
  return isAbbreviation(letters) ? letters : null;
}

function lookalikesOf(key: string, index: NameIndex): ReadonlyMap<string, Likeness> {
  const found = new Map<string, Likeness>();
  for (const slip of slipKeys(key)) {
    for (const known of index.slips.get(slip) ?? []) {
      const how = found.has(known) ? null : likeness(key, known);
      // Abbreviations are too short to be misspelt: DSCT is not SCT.
      if (how === 'confused' || (how && isSyllable(known))) found.set(known, how);
    }
  }
  return found;
}

function harmlessPlaces(words: readonly Word[], index: NameIndex): ReadonlySet<number> {
  const harmless = new Set<number>();
  const keys = words.map(({ key }) => key);
  const mark = (from: number, length: number) => {
    for (let place = from; place < from + length; place += 1) harmless.add(place);
  };
  for (const [place, key] of keys.entries()) {
    const addition = additions.find((some) => matchesAt(keys, place, some));
    if (addition) mark(place, addition.length);
    // "Trên địa bàn tỉnh Cao Bằng" at the end: whose province it is shows elsewhere, in the agency.
    const rest = keys.length - place - wholeProvince.length;
    if (matchesAt(keys, place, wholeProvince) && rest <= 3) mark(place, wholeProvince.length + rest);
    if (key !== 'tinh' || (isAccented(words[place]) && words[place]?.accents !== province)) continue;
    const own = index.places.find((some) => matchesAt(keys, place + 1, some));
    if (own) mark(place, own.length + 1);
    else if (place === keys.length - 1 && index.places.length > 0) mark(place, 1);
  }
  return harmless;
}

function matchesAt(keys: readonly string[], place: number, wanted: readonly string[]): boolean {
  return wanted.every((key, offset) => keys[place + offset] === key);
}
