import { addDays, type CalendarDate } from '../calendar-date';
import { isWithin, type Span } from './span';

/** A body that is bound, or belongs to a group, for a time. */
export type DatedAgency = Span & { readonly agency: string };

/** Who supplies which indicator and when; collective bodies stand for the members of their roster. */
export type Supply = {
  /** By indicator, in the order of the catalogue. */
  readonly suppliers: ReadonlyMap<string, readonly DatedAgency[]>;
  /** By collective body. */
  readonly rosters: ReadonlyMap<string, readonly DatedAgency[]>;
  /** By member, the groups it belongs to. */
  readonly groups: ReadonlyMap<string, ReadonlyArray<Span & { readonly group: string }>>;
  /** By agency, how long it exists. */
  readonly lives: ReadonlyMap<string, Span>;
};

/** Whether an agency exists on a day; one that the register does not know does not. */
export function existsOn({ lives }: Pick<Supply, 'lives'>, agency: string, day: CalendarDate): boolean {
  const life = lives.get(agency);
  return life !== undefined && isWithin(day, life);
}

/** Whether an agency supplies an indicator on a day, by itself or as a member of a group. */
export function suppliesOn(supply: Supply, indicator: string, agency: string, day: CalendarDate): boolean {
  if (!existsOn(supply, agency, day)) return false;
  const groups = (supply.groups.get(agency) ?? []).filter((one) => isWithin(day, one));
  return (supply.suppliers.get(indicator) ?? []).some(
    (row) =>
      isWithin(day, row) &&
      (row.agency === agency ||
        (existsOn(supply, row.agency, day) && groups.some(({ group }) => group === row.agency))),
  );
}

/**
 * Whether an agency takes an indicator over on a day: a row of its own begins then, even one that it passed on that very day, or it is
 * its first day as a supplier.
 */
export function beginsToSupply(
  supply: Supply,
  indicator: string,
  agency: string,
  day: CalendarDate,
): boolean {
  if (hasOwnRow(supply, indicator, agency, day) || isPassing(supply, indicator, agency, day)) return true;
  return (
    suppliesOn(supply, indicator, agency, day) && !suppliesOn(supply, indicator, agency, addDays(day, -1))
  );
}

/** Whether it came into a group that supplies the indicator and left it on one day. */
function isPassing(supply: Supply, indicator: string, agency: string, day: CalendarDate): boolean {
  const passed = (supply.groups.get(agency) ?? []).filter(
    ({ from, to }) => from === day && to !== null && to < day,
  );
  return (
    passed.length > 0 &&
    (supply.suppliers.get(indicator) ?? []).some(
      (row) => isWithin(day, row) && passed.some(({ group }) => group === row.agency),
    )
  );
}

/** Whether the register says of an agency by itself, not as a member of a group, that it supplies an indicator from a day on. */
export function hasOwnRow(supply: Supply, indicator: string, agency: string, day: CalendarDate): boolean {
  const rows = supply.suppliers.get(indicator) ?? [];
  return rows.some((row) => row.agency === agency && row.from === day);
}

/** Who supplies an indicator on a day, each agency once. A collective body whose members nobody has listed is left out. */
export function suppliersOn(supply: Supply, indicator: string, day: CalendarDate): readonly string[] {
  const found = new Set<string>();
  for (const row of supply.suppliers.get(indicator) ?? []) {
    if (!isWithin(day, row) || !existsOn(supply, row.agency, day)) continue;
    const roster = supply.rosters.get(row.agency);
    const members = (roster ?? []).filter((member) => isWithin(day, member));
    for (const { agency } of roster ? members : [row]) if (existsOn(supply, agency, day)) found.add(agency);
  }
  return [...found];
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Tells of every agency which indicators it supplies on a day. Agencies that are bound alike share one set. A collective body
 * itself supplies nothing.
 */
export function suppliedOn(supply: Supply, day: CalendarDate): (agency: string) => ReadonlySet<string> {
  const bound = new Map<string, Set<string>>();
  for (const [indicator, rows] of supply.suppliers) {
    for (const row of rows) {
      if (!isWithin(day, row) || !existsOn(supply, row.agency, day)) continue;
      const known = bound.get(row.agency);
      if (known) known.add(indicator);
      else bound.set(row.agency, new Set([indicator]));
    }
  }
  const shared = new Map<string, ReadonlySet<string>>();
  return (agency) => {
    if (!existsOn(supply, agency, day) || supply.rosters.has(agency)) return nothing;
    const groups = (supply.groups.get(agency) ?? []).filter((one) => isWithin(day, one));
    const sources = [agency, ...groups.map(({ group }) => group)].filter((source) => bound.has(source));
    const [first] = sources;
    if (first === undefined) return nothing;
    if (sources.length === 1) return bound.get(first) ?? nothing;
    const key = sources.join(' ');
    const known = shared.get(key) ?? new Set(sources.flatMap((source) => [...(bound.get(source) ?? [])]));
    shared.set(key, known);
    return known;
  };
}
