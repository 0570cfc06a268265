import { abbreviations, departments, synonyms } from './abbreviations';
import { type Word, wordsOf } from './word';

type Entry = { readonly keys: readonly string[]; readonly full: readonly Word[]; readonly short: boolean };

const entries = entriesByFirstWord();
const syllable =
  /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?(?:[aeiou]{1,3}|[aeiou]?[aeou]y|uye)(?:ch|ng|nh|[cmnpt])?$/;

/** Whether a folded word begins a known abbreviation. */
export function isAbbreviation(key: string): boolean {
  return entries.get(key)?.some(({ short, keys }) => short && keys.length === 1) ?? false;
}

/** The words with every known abbreviation and synonym in full, each in the place of what it was written for. */
export function inFull(words: readonly Word[]): readonly Word[] {
  const full: Word[] = [];
  for (let index = 0; index < words.length; ) {
    const entry = entryAt(words, index);
    const first = words[index];
    const last = words[index + (entry?.keys.length ?? 1) - 1];
    if (!first || !last) break;
    if (!entry) full.push(first);
    else {
      for (const [place, word] of entry.full.entries()) {
        const orBefore = place === 0 && first.orBefore;
        full.push({
          ...word,
          start: first.start,
          end: last.end,
          aside: first.aside,
          orBefore,
          short: entry.short,
        });
      }
    }
    index += entry?.keys.length ?? 1;
  }
  return full;
}

/** Whether a word reads as a Vietnamese syllable, so that in small letters it need not be an abbreviation ("cat"). */
export function isSyllable(key: string): boolean {
  return syllable.test(key) || /^ye?[umnt]?$/.test(key);
}

/** Whether a word can be an abbreviation as it is written: no accent but that of Đ and Ư, and capitals where it could be a word. */
export function mayBeShort({ key, accents, capital }: Word): boolean {
  return /^[a-z]+(?:đ|\u031b)*$/.test(accents) && (capital || !isSyllable(key));
}

function entryAt(words: readonly Word[], index: number): Entry | undefined {
  return entries
    .get(words[index]?.key ?? '')
    ?.find(
      ({ keys, short }) =>
        keys.every((key, offset) => words[index + offset]?.key === key) &&
        (!short || words.slice(index, index + keys.length).some(mayBeShort)),
    );
}

function entriesByFirstWord(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  const all = [
    ...[...abbreviations, ...departments].map(([from, to]) => ({ from, to, short: true })),
    ...departments.map(([from, to]) => ({ from: `S${from}`, to: `sở ${to}`, short: true })),
    ...synonyms.map(([from, to]) => ({ from, to, short: false })),
  ];
  for (const { from, to, short } of all) {
    const keys = wordsOf(from).map(({ key }) => key);
    const [first = ''] = keys;
    const known = found.get(first) ?? [];
    known.push({ keys, full: wordsOf(to), short });
    found.set(first, known);
  }
  for (const known of found.values()) known.sort((left, right) => right.keys.length - left.keys.length);
  return found;
}
