import { codeKey } from './code-key';
import { inFull } from './in-full';
import type { IndexedName, IndexedWord, NameIndex } from './index-data';
import { fillers } from './plain-words';
import { slipKeys } from './slip-keys';
import { unitKey, unitKeys } from './unit-key';
import { type Word, wordsOf } from './word';
import { writtenKey } from './written-key';

export { findNames } from './find-names';
export type { NameIndex } from './index-data';
export { matchName } from './match-name';

/** Something of the register that texts may name: an indicator, an agency. */
export type NamedThing = {
  readonly code: string;
  /** The name first, then aliases and abbreviations. */
  readonly names: readonly string[];
  readonly unit?: string;
};

const fillerAccents: ReadonlySet<string> = new Set(wordsOf(fillers.join(' ')).map(({ accents }) => accents));

const province = wordsOf('tỉnh')[0]?.accents;

/** Prepares names for matching, once for many texts. Empty names are passed over. */
export function buildNameIndex(things: readonly NamedThing[]): NameIndex {
  const sources = things.flatMap((thing) =>
    thing.names.flatMap((name, place) =>
      withoutAlternatives(inFull(wordsOf(name))).map((words) => ({ thing, name, first: place === 0, words })),
    ),
  );
  const weights = weightsOf(things.length, sources);
  const names = sources.map(({ thing, name, first, words }): IndexedName => {
    const indexed = words.map((word) => indexedWord(word, weights));
    const needed = indexed.filter(({ filler, aside }) => !filler && !aside);
    return {
      code: thing.code,
      name,
      first,
      unit: thing.unit === undefined ? null : unitKey(thing.unit),
      words: indexed,
      weight: needed.reduce((sum, { weight }) => sum + weight, 0),
    };
  });

  const written = new Map<string, number[]>();
  const joined = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const byFirstWord = new Map<string, number[]>();
  for (const [place, { name, words }] of names.entries()) {
    add(written, writtenKey(name), place);
    for (const key of joinedKeys(words)) add(joined, key, place);
    if (words[0]) add(byFirstWord, words[0].key, place);
    for (const key of new Set(words.map(({ key }) => key))) add(byWord, key, place);
  }
  const slips = new Map<string, string[]>();
  for (const key of weights.keys()) for (const slip of slipKeys(key)) add(slips, slip, key);

  return {
    names,
    written,
    joined,
    codes: new Map(things.map(({ code }) => [codeKey(code), code])),
    byWord,
    byFirstWord,
    weights,
    slips,
    places: placesOf(names),
    units: unitKeys(things.flatMap(({ unit }) => (unit === undefined ? [] : [unit]))),
  };
}

type Source = { readonly thing: NamedThing; readonly words: readonly Word[] };

// "Tần suất/tỷ lệ TNLĐ" is also called by either half alone. No other stroke is read as a choice.
const rates: ReadonlySet<string> = new Set(['tan suat ti le', 'ti le tan suat']);

function withoutAlternatives(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length === 0) return [];
  const stroke = words.findIndex(({ orBefore }) => orBefore);
  const around = words.slice(Math.max(stroke - 2, 0), stroke + 2).map(({ key }) => key);
  if (!rates.has(around.join(' '))) return [words];
  const before = [...words.slice(0, stroke - 2), ...words.slice(stroke)];
  const after = [...words.slice(0, stroke), ...words.slice(stroke + 2)];
  return [words, before, after];
}

function weightsOf(things: number, sources: readonly Source[]): ReadonlyMap<string, number> {
  const owners = new Map<string, Set<string>>();
  for (const { thing, words } of sources) {
    for (const { key } of words) {
      const known = owners.get(key);
      if (known) known.add(thing.code);
      else owners.set(key, new Set([thing.code]));
    }
  }
  const most = Math.log(things + 1);
  return new Map(
    [...owners].map(([key, { size }]) => [key, 0.3 + 0.7 * (Math.log((things + 1) / size) / most)]),
  );
}

function indexedWord(
  { key, accents, aside, short }: Word,
  weights: ReadonlyMap<string, number>,
): IndexedWord {
  const filler = fillerAccents.has(accents);
  return { key, accents, weight: filler ? 0.05 : (weights.get(key) ?? 1), filler, aside, short };
}

function joinedKeys(words: readonly IndexedWord[]): readonly string[] {
  const keys = words.map(({ key }) => key);
  if (keys.length < 2 || keys.length > 12 || words[0]?.filler) return [];
  const withoutProvince = keys.at(-1) === 'tinh' ? keys.slice(0, -1) : keys;
  const initials = [keys, withoutProvince].map((some) => some.map((key) => key.charAt(0)).join(''));
  return [...new Set([keys.join(''), withoutProvince.join(''), ...initials])].filter(
    ({ length }) => length > 2,
  );
}

function placesOf(names: readonly IndexedName[]): readonly (readonly string[])[] {
  const places = new Map<string, readonly string[]>();
  for (const { words } of names) {
    const at = words.findLastIndex(({ accents }) => accents === province);
    const place = words.slice(at + 1).map(({ key }) => key);
    if (at >= 0 && place.length > 0 && place.length < 5) places.set(place.join(' '), place);
  }
  return [...places.values()];
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}
