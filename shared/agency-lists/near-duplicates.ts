import { unitName } from '../domain/agencies/unit-name';
import type { CalendarDate } from '../domain/calendar-date';
import { confusionKey, likeness } from '../intake/match/alike';
import { inFull } from '../intake/match/in-full';
import { type Word, wordsOf } from '../intake/match/word';
import { type BodyWords, bodyWords, initialsOf, sameBody } from './body-words';

/** A body with the name to be compared, and when and under whom it exists. */
export type NamedBody = {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
};

/** What two names differ by: nothing, accents, an abbreviation, what scanning confuses, a letter, or how the same words are put. */
export type Nearness = 'same' | 'accents' | 'abbreviation' | 'scanning' | 'slip' | 'words';

/** Two bodies whose names may mean the same. */
export type NearPair<Body> = { readonly bodies: readonly [Body, Body]; readonly because: Nearness };

/**
 * Pairs of bodies that exist at the same time under names which may mean one body, in the order of the list. Words decide: "Sở
 * NN&MT" is "Sở Nông nghiệp và Môi trường" and never "Sở TN&MT". Names of places differ by a single accent (Tân An, Tân Ân), so
 * that they are near only where one of them has none, or where scanning confuses its letters.
 */
export function nearDuplicates<Body extends NamedBody>(
  bodies: readonly Body[],
  province: string | null = null,
): ReadonlyArray<NearPair<Body>> {
  const compared = bodies.map((body) => prepare(body, province));
  const buckets = new Map<string, number[]>();
  const put = (key: string, place: number) => {
    const known = buckets.get(key);
    if (known) known.push(place);
    else buckets.set(key, [place]);
  };
  for (const [place, one] of compared.entries()) for (const key of bucketsOf(one)) put(key, place);
  const pairs = new Map<string, readonly [number, number]>();
  for (const places of buckets.values()) {
    for (const [order, left] of places.entries()) {
      for (const right of places.slice(order + 1)) {
        if (left !== right) pairs.set(`${left} ${right}`, left < right ? [left, right] : [right, left]);
      }
    }
  }
  return [...pairs.values()]
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([first, second]) => {
      const [left, right] = [compared[first], compared[second]];
      const because = left && right && overlap(left.body, right.body) ? nearness(left, right) : null;
      return left && right && because ? [{ bodies: [left.body, right.body] as const, because }] : [];
    });
}

/** Keys of which two names have one in common where they may be near. */
export function bucketsOf({ key, keys, isPlace, words }: Compared<unknown>): readonly string[] {
  const whole = `=${confusionKey(key)}`;
  if (isPlace) return [whole];
  const initials = `/${initialsOf(words)}`;
  if (keys.length < 3) return [whole, initials];
  return [
    whole,
    initials,
    ...keys.map((_key, without) => `*${without} ${keys.toSpliced(without, 1).join(' ')}`),
  ];
}

/** A name made ready to be compared. */
export type Compared<Body> = {
  readonly body: Body;
  /** The name's words in full as one. */
  readonly key: string;
  readonly keys: readonly string[];
  readonly accents: string;
  /** Nothing in it has an accent, but for the type of unit. */
  readonly isBare: boolean;
  /** As written, folded. */
  readonly written: string;
  readonly isPlace: boolean;
  readonly words: BodyWords;
};

/** Makes the name of a body ready to be compared; the province is left away where bodies are told apart by their words. */
export function prepare<Body extends Pick<NamedBody, 'name'>>(
  body: Body,
  province: string | null = null,
): Compared<Body> {
  const written = wordsOf(body.name);
  const full = withoutCommittee(inFull(written)).filter(({ key }) => key !== 'tinh');
  const typeWords = unitName(body.name).type?.split(' ').length ?? 0;
  const keys = full.map(({ key }) => key);
  return {
    body,
    keys,
    key: keys.join(''),
    accents: full.map(({ accents }) => accents).join(''),
    isBare: full.slice(typeWords).every(({ key, accents }) => key === accents),
    written: written.map(({ key }) => key).join(''),
    isPlace: typeWords > 0,
    words: bodyWords(body.name, province),
  };
}

/** "UBND xã Tân An" is compared as "xã Tân An". */
function withoutCommittee(words: readonly Word[]): readonly Word[] {
  const begins = ['uy', 'ban', 'nhan', 'dan'].every((key, place) => words[place]?.key === key);
  return begins && words.length > 4 ? words.slice(4) : words;
}

/** What two names differ by; null where they mean different bodies. */
export function nearness<Left, Right>(left: Compared<Left>, right: Compared<Right>): Nearness | null {
  const spelt = spelling(left, right);
  return spelt === null && !left.isPlace && !right.isPlace && sameBody(left.words, right.words)
    ? 'words'
    : spelt;
}

function spelling<Left, Right>(left: Compared<Left>, right: Compared<Right>): Nearness | null {
  if (left.key === right.key) {
    if (left.accents === right.accents) return left.written === right.written ? 'same' : 'abbreviation';
    const oneIsBare = left.isBare || right.isBare;
    return oneIsBare || !left.isPlace || !right.isPlace ? 'accents' : null;
  }
  if (/\d/.test(left.key + right.key) && left.key.replace(/\D/g, '') !== right.key.replace(/\D/g, '')) {
    // "Long Phú l" is "Long Phú 1" scanned, but 1 is never 10.
    if (confusionKey(left.key) !== confusionKey(right.key)) return null;
  }
  if (confusionKey(left.key) === confusionKey(right.key)) return 'scanning';
  if (left.keys.length !== right.keys.length) return null;
  const differing = left.keys.flatMap((key, place) => (key === right.keys[place] ? [] : [place]));
  const [only] = differing;
  if (only === undefined || differing.length > 1) return null;
  const alike = likeness(left.keys[only] ?? '', right.keys[only] ?? '');
  if (alike === null) return null;
  return alike === 'confused' ? 'scanning' : 'slip';
}

/** Whether two bodies exist at one time; those of one name under different superiors are different by that. */
function overlap(left: NamedBody, right: NamedBody): boolean {
  const begins = (left.validFrom ?? '') > (right.validFrom ?? '') ? left.validFrom : right.validFrom;
  const ends = (one: NamedBody) => one.validTo === null || begins === null || one.validTo >= begins;
  if (!ends(left) || !ends(right)) return false;
  return left.parent === null || right.parent === null || left.parent === right.parent;
}
