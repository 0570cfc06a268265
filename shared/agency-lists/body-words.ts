import { likeness } from '../intake/match/alike';
import { inFull, isSyllable, mayBeShort } from '../intake/match/in-full';
import { type Word, wordsOf } from '../intake/match/word';
import { kindOfName } from './kind-of-name';

/** The name of a body that is no territorial unit, by the words that tell it from others. */
export type BodyWords = {
  readonly words: ReadonlyArray<{ readonly key: string; readonly isShort: boolean }>;
  /** The levels that it names: "tỉnh", "thành phố". */
  readonly levels: ReadonlySet<string>;
  /** "Đại An" and "An Đại", "Phú" and "Phúc" are two enterprises. */
  readonly isEnterprise: boolean;
};

/** What says nothing of which body of a province it is. */
const fillers: ReadonlyArray<readonly string[]> = [['cac'], ['cua'], ['viet', 'nam'], ['vn']];
const levels: ReadonlyArray<readonly string[]> = [['tinh'], ['thanh', 'pho']];
const front = ['uy', 'ban', 'mat', 'tran'];

/**
 * The words of a name with known abbreviations in full, without its level, its province and words that stand in every name. What is
 * left of letters alone ("QL", "KCX") is kept as short: whose initials they are, the other name says.
 */
export function bodyWords(name: string, province: string | null): BodyWords {
  const isShouted = name === name.toUpperCase();
  const said = inFull(wordsOf(name));
  const keys = said.map(({ key }) => key);
  const own = province === null ? [] : wordsOf(province).map(({ key }) => key);
  const found = new Set<string>();
  const gone = new Set<number>();
  const drop = (start: number, length: number) => {
    for (let place = start; place < start + length; place += 1) gone.add(place);
  };
  const stands = (words: readonly string[], at: number) =>
    words.length > 0 && words.every((word, offset) => keys[at + offset] === word);
  const city = `tp${own.map((key) => key.slice(0, 1)).join('')}`;
  for (const [place, key] of keys.entries()) {
    for (const words of fillers) if (stands(words, place)) drop(place, words.length);
    for (const words of levels) {
      if (!stands(words, place)) continue;
      found.add(words.join(' '));
      drop(place, words.length);
    }
    // "Công an TPCT".
    if (own.length > 0 && place > 0 && key === city) {
      found.add('thanh pho');
      drop(place, 1);
    }
    // "Hội Nông dân T. Cao Bằng".
    if (place > 0 && key === 't' && stands(own, place + 1)) {
      found.add('tinh');
      drop(place, 1);
    }
    // "CATP Cần Thơ" is, and "Báo Cần Thơ" is not, told apart by the first word.
    if (place > (isCity(said[0]) ? 0 : 1) && stands(own, place)) drop(place, own.length);
    // "Báo và Đài Phát thanh, Truyền hình".
    if (place > 0 && keys[0] === 'bao' && key === 'dai') drop(place, 1);
  }
  if (stands(front, 0)) drop(0, 2);
  const words = said.filter((_word, place) => !gone.has(place));
  if (words.some(isCity)) found.add('thanh pho');
  return {
    words: words.map((word) => ({
      key: isCity(word) ? word.key.slice(0, -2) : word.key,
      isShort: isShort(word, isShouted),
    })),
    levels: found,
    isEnterprise: kindOfName(name) === 'enterprise',
  };
}

/** "CATP", "LĐLĐTP". */
function isCity(word: Word | undefined): boolean {
  return word !== undefined && /^.{2,6}tp$/.test(word.key) && isShort(word, false);
}

function isShort(word: Word, isShouted: boolean): boolean {
  if (word.short || word.key.length > 8) return false;
  return mayBeShort(word) && (!isShouted || !isSyllable(word.key));
}

/** A key that names of one body share, whatever is written short and in whichever order; s and x are often taken for each other. */
export function initialsOf({ words, isEnterprise }: BodyWords): string {
  const letters = words.flatMap(({ key, isShort }) => (isShort ? [...key] : key.slice(0, 1)));
  if (isEnterprise) return `${letters.join('')}.`;
  return [...new Set(letters.map((letter) => (letter === 's' ? 'x' : letter)))].toSorted().join('');
}

/**
 * Whether two names say the same words, in any order, where letters stand for words that begin with them one after the other in the
 * other name. Two words at least, no other level or number, and of several words one with a slip.
 */
export function sameBody(left: BodyWords, right: BodyWords): boolean {
  if (!levelsAgree(left.levels, right.levels)) return false;
  const [one, other] = [expanded(left, right), expanded(right, left)];
  if (one === null || other === null || left.isEnterprise !== right.isEnterprise) return false;
  if (left.isEnterprise) return one.length > 1 && one.join(' ') === other.join(' ');
  const [first, second] = [new Set(one), new Set(other)];
  if (first.size < 2 || first.size !== second.size) return false;
  const [odd, another] = [...first].filter((key) => !second.has(key));
  if (odd === undefined) return true;
  const [theirs = ''] = [...second].filter((key) => !first.has(key));
  return another === undefined && first.size > 3 && likeness(odd, theirs) !== null;
}

/** "Sở Nông nghiệp" may be said of "Sở Nông nghiệp và Môi trường": the first words of a department, two behind "Sở" at least. */
export function beginsDepartment(written: BodyWords, known: BodyWords): boolean {
  if (!isDepartment(written) || !isDepartment(known) || !levelsAgree(written.levels, known.levels))
    return false;
  const [first, whole] = [expanded(written, known), expanded(known, written)];
  return first !== null && first.length > 2 && first.every((key, place) => whole?.[place] === key);
}

/** A department of a province. */
export function isDepartment({ words }: BodyWords): boolean {
  return words[0]?.key === 'so' && words.length > 1;
}

/** One of a city is none of the province that it lies in; what names no level may be either. */
export function levelsAgree(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return true;
  return [...left].every((level) => right.has(level)) || [...right].every((level) => left.has(level));
}

/** The words with letters replaced by the words of the other name that they stand for; null where they stand for none. */
function expanded({ words }: BodyWords, other: BodyWords): readonly string[] | null {
  const theirs = other.words.map(({ key }) => key);
  const full: string[] = [];
  for (const { key, isShort } of words) {
    if (!isShort || theirs.includes(key)) {
      full.push(key);
      continue;
    }
    const runs = theirs.flatMap((_word, place) => {
      const run = theirs.slice(place, place + key.length);
      return [...key].every((letter, offset) => run[offset]?.startsWith(letter) === true) ? [run] : [];
    });
    // "TT" behind "Thông tin" is "Truyền thông".
    const isSaid = (word: string) => words.some((one) => one.key === word);
    const run = runs.find((one) => !one.every(isSaid)) ?? runs[0];
    if (!run) return null;
    full.push(...run);
  }
  return full;
}
