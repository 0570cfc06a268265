import type { AgencyKind } from './agency';
import {
  type CellSide,
  cellOf,
  comparableSide,
  currentSide,
  type GivenReadings,
  nothingBefore,
  quotientSide,
} from './agency-cells';
import type { ByAgency } from './by-agency';
import type { CalendarDate } from './calendar-date';
import type { Reading } from './figure';
import type { Indicator } from './indicator';
import type { AgencyView } from './lineage/agency-view';
import { bindingDay } from './lineage/binding-day';
import { type Gathered, gathered } from './lineage/gathered';
import type { Lineage } from './lineage/lineage';
import { suppliersOn } from './lineage/supply';
import type { Period } from './period';

type GivenFigure = { readonly indicator: string; readonly agency: string; readonly reading: Reading };

/** A period as a table by agency needs it: the newest accepted figures, who has reported, and what everybody was called. */
export type PeriodFigures = {
  readonly period: Period;
  readonly figures: readonly GivenFigure[];
  readonly reported: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
};

/** All that a table by agency is computed from. */
export type ByAgencyInput = {
  readonly view: AgencyView;
  /** The day that "như hiện nay" means; where it lies before the period's own day, that day. */
  readonly today: CalendarDate;
  readonly current: PeriodFigures;
  readonly previous: PeriodFigures | null;
  readonly indicators: readonly Indicator[];
  readonly lineage: Lineage;
  /** The agencies in the order of the register, under the names of the view. */
  readonly agencies: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly kind: AgencyKind;
  }>;
};

/** A table of which only the rows that are looked at are put together. */
export type TableByAgency = Omit<ByAgency, 'rows' | 'bodies'> & {
  /** The agencies that have rows, in the order of the register. */
  readonly agencies: ByAgencyInput['agencies'];
  /** The rows of some of them, and everybody that their cells and `uncompared` name. */
  readonly some: (agencies: ByAgencyInput['agencies']) => Pick<ByAgency, 'rows' | 'bodies'>;
};

type Sides = { readonly now: CellSide; readonly before: CellSide };

/**
 * Every agency's figures of a period beside those of a year before, with agencies as they were then or gathered under those of
 * today. Figures are added up along merges and passed on whole by splits and transfers, never divided. Costs one pass over
 * suppliers and figures for each indicator. Throws `RangeError` where a sum leaves the safe integers.
 */
export function consolidateByAgency(input: ByAgencyInput): ByAgency {
  const { agencies, some, ...table } = tableByAgency(input);
  return { ...table, ...some(agencies) };
}

/** The same table, row by row. `parts` are indicators that rates are made of and that are not shown themselves. */
export function tableByAgency(input: ByAgencyInput, parts: readonly Indicator[] = []): TableByAgency {
  const { current, previous, indicators, view } = input;
  const now = byIndicator(current);
  const before = previous && byIndicator(previous);
  const lists = new Map(
    [...indicators, ...parts]
      .filter(({ aggregation }) => aggregation !== 'derived')
      .map((indicator) => [indicator.code, { indicator, ...gatherFigures(indicator, input, now, before) }]),
  );
  const uncompared = indicators.flatMap(({ code }) => {
    const left = lists.get(code)?.left ?? [];
    return left.length === 0 ? [] : [{ indicator: code, agencies: [...left] }];
  });
  const sidesOf = indicators.map((indicator) => ({ indicator, ...sidesIn(indicator, lists) }));
  const present = new Set(sidesOf.flatMap(({ agencies }) => agencies()));
  return {
    period: current.period,
    previousPeriod: previous?.period ?? null,
    view,
    indicators: indicators.map(({ code, name, unit, topic, decimals, aggregation }) => ({
      ...{ code, name, unit, topic, decimals, aggregation },
    })),
    uncompared,
    agencies: input.agencies.filter(({ code }) => present.has(code)),
    some(agencies) {
      const rows = agencies.map(({ code, name, kind }) => {
        const cells = sidesOf.flatMap(({ indicator, of }) => {
          const sides = of(code);
          return sides ? [cellOf(indicator, sides.now, sides.before)] : [];
        });
        return { agency: code, name, kind, cells };
      });
      return { rows, bodies: bodiesOf(rows, uncompared, input) };
    },
  };
}

/** Whose figures of an indicator stand under whom, now and a year before. */
type GatheredFigures = {
  readonly under: ReadonlyMap<string, readonly string[]>;
  readonly given: GivenReadings;
  readonly origins: Gathered | null;
  readonly earlier: Earlier | null;
  /** Those whose earlier figure compares with nobody's. */
  readonly left: readonly string[];
};
type Lists = ReadonlyMap<string, GatheredFigures & { readonly indicator: Indicator }>;

function gatherFigures(
  { code }: Indicator,
  { lineage, view, today, current, previous }: ByAgencyInput,
  now: ReadonlyMap<string, GivenReadings>,
  before: ReadonlyMap<string, GivenReadings> | null,
): GatheredFigures {
  const day = bindingDay(current.period);
  const until = view === 'then' || today < day ? day : today;
  const given = now.get(code) ?? noReadings(current);
  const bodies = [...new Set([...suppliersOn(lineage, code, day), ...given.readings.keys()])];
  const rows = view === 'then' ? asTheyWere(bodies) : gathered(lineage, code, bodies, day, until);
  const under =
    rows.left.length === 0
      ? rows.under
      : new Map([...rows.under, ...rows.left.map((agency) => [agency, [agency]] as const)]);

  const earlier = previous && before && earlierFigures(previous, before.get(code) ?? noReadings(previous));
  if (!earlier) return { under, given, origins: null, earlier: null, left: [] };
  const origins = originsOf(code, earlier, { lineage, until, own: view === 'then' ? given : null });
  const unseen: string[] = [];
  for (const [agency, agencies] of origins.under) if (!under.has(agency)) unseen.push(...agencies);
  const left = [...origins.left, ...unseen].filter((agency) => earlier.given.readings.has(agency));
  return { under, given, origins, earlier, left };
}

type SidesIn = {
  readonly agencies: () => readonly string[];
  /** Undefined where the agency has nothing to do with the indicator. */
  readonly of: (agency: string) => Sides | undefined;
};

function sidesIn(indicator: Indicator, lists: Lists): SidesIn {
  if (indicator.aggregation === 'derived') return rateSides(indicator, lists);
  const list = lists.get(indicator.code);
  return {
    agencies: () => [...(list?.under.keys() ?? [])],
    of: (agency) => list && amountSides(agency, list),
  };
}

function amountSides(
  agency: string,
  { indicator, under, given, origins, earlier }: GatheredFigures & { readonly indicator: Indicator },
): Sides | undefined {
  const agencies = under.get(agency);
  if (!agencies) return undefined;
  const of = origins?.under.get(agency) ?? null;
  return {
    now: currentSide(indicator, agencies, given),
    before:
      origins && earlier
        ? comparableSide(indicator, agency, of, origins.incomplete.has(agency), earlier.given)
        : nothingBefore,
  };
}

function rateSides(indicator: Indicator, lists: Lists): SidesIn {
  const { quotient } = indicator;
  const over = lists.get(quotient?.numerator ?? '');
  const under = lists.get(quotient?.denominator ?? '');
  if (!quotient || !over || !under) return { agencies: () => [], of: () => undefined };
  const part = (list: { readonly indicator: Indicator }, side: CellSide) => ({
    side,
    decimals: list.indicator.decimals,
  });
  return {
    agencies: () => [...over.under.keys()].filter((agency) => under.under.has(agency)),
    of(agency) {
      const top = amountSides(agency, over);
      const bottom = amountSides(agency, under);
      if (!top || !bottom) return undefined;
      const quotientOf = (which: keyof Sides) =>
        quotientSide(indicator, part(over, top[which]), part(under, bottom[which]));
      return { now: quotientOf('now'), before: quotientOf('before') };
    },
  };
}

type Earlier = { readonly day: CalendarDate; readonly given: GivenReadings };

function earlierFigures({ period }: PeriodFigures, given: GivenReadings): Earlier {
  return { day: bindingDay(period), given };
}

/** Whose figures of the earlier period compare with whose; one that reports for both periods itself compares with itself. */
function originsOf(
  code: string,
  { day, given }: Earlier,
  {
    lineage,
    until,
    own,
  }: { readonly lineage: Lineage; readonly until: CalendarDate; readonly own: GivenReadings | null },
): Gathered {
  const bodies = [...new Set([...suppliersOn(lineage, code, day), ...given.readings.keys()])];
  const still = new Set(bodies.filter((agency) => own?.readings.has(agency)));
  const others = gathered(
    lineage,
    code,
    bodies.filter((agency) => !still.has(agency)),
    day,
    until,
  );
  const under = new Map(others.under);
  for (const agency of still) under.set(agency, [agency, ...(under.get(agency) ?? [])]);
  return { ...others, under };
}

function asTheyWere(agencies: readonly string[]): Gathered {
  return { under: new Map(agencies.map((agency) => [agency, [agency]])), incomplete: new Set(), left: [] };
}

function byIndicator({ figures, reported }: PeriodFigures): ReadonlyMap<string, GivenReadings> {
  const found = new Map<string, Map<string, Reading>>();
  for (const { indicator, agency, reading } of figures) {
    const readings = found.get(indicator) ?? new Map<string, Reading>();
    found.set(indicator, readings.set(agency, reading));
  }
  return new Map([...found].map(([indicator, readings]) => [indicator, { readings, reported }]));
}

function noReadings({ reported }: PeriodFigures): GivenReadings {
  return { readings: new Map(), reported };
}

function bodiesOf(
  rows: ByAgency['rows'],
  uncompared: ByAgency['uncompared'],
  { current, previous }: ByAgencyInput,
): ByAgency['bodies'] {
  const now = new Set<string>();
  const before = new Set<string>();
  for (const { cells } of rows) {
    for (const { of, without, previousOf } of cells) {
      for (const agency of of) now.add(agency);
      for (const agency of without) now.add(agency);
      for (const agency of previousOf) before.add(agency);
    }
  }
  for (const { agencies } of uncompared) for (const agency of agencies) before.add(agency);
  const named = (names: PeriodFigures['names'] | undefined, agency: string) => ({
    agency,
    name: names?.get(agency) ?? agency,
  });
  return [
    ...[...now].map((agency) => named(current.names, agency)),
    ...[...before].filter((agency) => !now.has(agency)).map((agency) => named(previous?.names, agency)),
  ];
}
