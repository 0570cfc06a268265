import type { CalendarDate } from '../calendar-date';
import { accentsAgree } from './accents-agree';
import { holdsOn, type KnownAgency } from './known-register';
import { unitKey, unitName, withoutCommittee } from './unit-name';

/** Finds agencies by what they are called on one day: names of that day and aliases, with or without UBND. */
export type NameFinder = {
  /** All that bear the name; accents that are written have to agree. */
  readonly named: (name: string) => readonly KnownAgency[];
  /** Those of whom only the type of unit is left away: "Krông Pắc" for "UBND huyện Krông Pắc". */
  readonly withoutType: (name: string) => readonly KnownAgency[];
};

/** Looks among agencies that are in force on a day; groups have no name of their own and are left out. */
export function nameFinder(agencies: Iterable<KnownAgency>, day: CalendarDate): NameFinder {
  const byName = new Map<string, Named[]>();
  const byProper = new Map<string, Named[]>();
  for (const agency of agencies) {
    if (agency.isGroup || !holdsOn(agency, day)) continue;
    const names = agency.names.filter((one) => holdsOn(one, day)).map(({ name }) => name);
    for (const name of new Set([...names, ...agency.aliases])) {
      add(byName, unitKey(name), { agency, name });
      const { type, proper } = unitName(name);
      if (type !== null) add(byProper, unitKey(proper), { agency, name: properName(name) });
    }
  }
  return {
    named: (name) => agreeing(byName.get(unitKey(name)), name),
    withoutType: (name) => (unitName(name).type === null ? agreeing(byProper.get(unitKey(name)), name) : []),
  };
}

type Named = { readonly agency: KnownAgency; readonly name: string };

function add(map: Map<string, Named[]>, key: string, named: Named): void {
  const known = map.get(key);
  if (known) known.push(named);
  else map.set(key, [named]);
}

function agreeing(found: readonly Named[] | undefined, name: string): readonly KnownAgency[] {
  const written = withoutCommittee(name);
  const agencies = (found ?? []).filter((one) => accentsAgree(written, withoutCommittee(one.name)));
  return [...new Set(agencies.map(({ agency }) => agency))];
}

/** "Krông Pắc" of "UBND huyện Krông Pắc". */
function properName(name: string): string {
  const unit = withoutCommittee(name);
  const words = unitName(unit).type?.split(' ').length ?? 0;
  return unit.split(/\s+/).slice(words).join(' ');
}
