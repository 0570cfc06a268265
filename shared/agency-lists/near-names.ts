import { holdsOn, type KnownAgency } from '../domain/agencies/known-register';
import type { NearName } from '../domain/agencies/near-name';
import { unitName } from '../domain/agencies/unit-name';
import type { CalendarDate } from '../domain/calendar-date';
import { distance } from '../intake/match/alike';
import { beginsDepartment, bodyWords, isDepartment, levelsAgree } from './body-words';
import { bucketsOf, type Compared, nearness, prepare } from './near-duplicates';

/** A name of an agency, and the levels that any of its names says. */
type Named = { readonly name: string; readonly agency: KnownAgency; readonly levels: ReadonlySet<string> };

/**
 * Finds the agencies in force on a day whose names or aliases may mean what is written: with an abbreviation in full they are the
 * same (`isSame`); by accents, by what scanning confuses, by a letter, or by the same words put otherwise they may be, and a
 * department by its first words. A place has to be of the same type of unit.
 */
export function nearNames(
  agencies: Iterable<KnownAgency>,
  day: CalendarDate,
  province: string | null = null,
): NearName {
  let kept: Buckets | null = null;
  return (name) => {
    kept ??= bucketsIn(agencies, day, province);
    const written = prepare({ name }, province);
    const found = new Map<KnownAgency, boolean>();
    for (const key of new Set(keysOf(written, name))) {
      for (const one of kept.get(key) ?? []) {
        const because = nearness(written, one) ?? slipOfPlace(name, one.body.name) ?? beginning(written, one);
        if (because === null) continue;
        if (because === 'words' && !levelsAgree(written.words.levels, one.body.levels)) continue;
        const isSame = because === 'same' || because === 'abbreviation';
        found.set(one.body.agency, isSame || (found.get(one.body.agency) ?? false));
      }
    }
    return [...found].map(([agency, isSame]) => ({ agency, isSame }));
  };
}

function beginning(left: Compared<unknown>, right: Compared<unknown>): 'words' | null {
  return !left.isPlace && !right.isPlace && beginsDepartment(left.words, right.words) ? 'words' : null;
}

type Buckets = ReadonlyMap<string, ReadonlyArray<Compared<Named>>>;

function bucketsIn(agencies: Iterable<KnownAgency>, day: CalendarDate, province: string | null): Buckets {
  const buckets = new Map<string, Array<Compared<Named>>>();
  for (const agency of agencies) {
    if (agency.isGroup || !holdsOn(agency, day)) continue;
    const names = agency.names.filter((one) => holdsOn(one, day)).map(({ name }) => name);
    const called = [...new Set([...names, ...agency.aliases])];
    const levels = new Set(called.flatMap((name) => [...bodyWords(name, province).levels]));
    for (const name of called) {
      const compared = prepare({ name, agency, levels }, province);
      for (const key of keysOf(compared, name)) {
        const known = buckets.get(key);
        if (known) known.push(compared);
        else buckets.set(key, [compared]);
      }
    }
  }
  return buckets;
}

const shortestPlace = 5;

function keysOf(compared: Compared<unknown>, name: string): readonly string[] {
  const place = placeOf(name);
  if (place === null) return [...bucketsOf(compared), ...(isDepartment(compared.words) ? ['so'] : [])];
  const letters = [...place.proper];
  const without = letters.map((_letter, gone) => `${place.type}-${letters.toSpliced(gone, 1).join('')}`);
  return [...bucketsOf(compared), `${place.type}-${place.proper}`, ...without];
}

/** Names of places are short: one letter of the whole, and no digit, may be another. */
function slipOfPlace(left: string, right: string): 'slip' | null {
  const [one, other] = [placeOf(left), placeOf(right)];
  if (one === null || other === null || one.type !== other.type || one.proper === other.proper) return null;
  if (/\d/.test(one.proper + other.proper)) return null;
  return distance(one.proper, other.proper, 1) <= 1 ? 'slip' : null;
}

function placeOf(name: string): { readonly type: string; readonly proper: string } | null {
  const { type, proper } = unitName(name);
  const joined = proper.replaceAll(' ', '');
  return type === null || joined.length < shortestPlace || joined.length > 60
    ? null
    : { type, proper: joined };
}
