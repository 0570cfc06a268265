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
import type { AgencyCell, ByAgency } from './by-agency';
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

type Sides = { readonly now: CellSide; readonly before: CellSide };

/**
 * Every agency's figures of a period beside those of a year before, with agencies as they were then or gathered under those of
 * today. Figures are added up along merges and passed on whole by splits and transfers, never divided. Costs one pass over
 * suppliers and figures for each indicator. Throws `RangeError` where a sum leaves the safe integers.
 */
export function consolidateByAgency(input: ByAgencyInput): ByAgency {
  const { current, previous, indicators, view } = input;
  const now = byIndicator(current);
  const before = previous && byIndicator(previous);
  const sides = new Map<string, ReadonlyMap<string, Sides>>();
  const uncompared: Array<{ indicator: string; agencies: string[] }> = [];
  for (const indicator of indicators) {
    if (indicator.aggregation === 'derived') continue;
    const { sides: found, left } = sidesOf(indicator, input, now, before);
    sides.set(indicator.code, found);
    if (left.length > 0) uncompared.push({ indicator: indicator.code, agencies: [...left] });
  }
  const cells = new Map<string, AgencyCell[]>();
  for (const indicator of indicators) {
    const own =
      indicator.aggregation === 'derived' ? rateSides(indicator, input, sides) : sides.get(indicator.code);
    for (const [agency, side] of own ?? []) {
      const row = cells.get(agency) ?? [];
      row.push(cellOf(indicator, side.now, side.before));
      cells.set(agency, row);
    }
  }
  return {
    period: current.period,
    previousPeriod: previous?.period ?? null,
    view,
    indicators: indicators.map(({ code, name, unit, topic, decimals, aggregation }) => ({
      ...{ code, name, unit, topic, decimals, aggregation },
    })),
    rows: input.agencies.flatMap(({ code, name, kind }) => {
      const row = cells.get(code);
      return row ? [{ agency: code, name, kind, cells: row }] : [];
    }),
    bodies: bodiesOf([...cells.values()].flat(), uncompared, input),
    uncompared,
  };
}

function sidesOf(
  indicator: Indicator,
  { lineage, view, today, current, previous }: ByAgencyInput,
  now: ReadonlyMap<string, GivenReadings>,
  before: ReadonlyMap<string, GivenReadings> | null,
): { readonly sides: ReadonlyMap<string, Sides>; readonly left: readonly string[] } {
  const { code } = indicator;
  const day = bindingDay(current.period);
  const until = view === 'then' || today < day ? day : today;
  const given = now.get(code) ?? noReadings(current);
  const bodies = [...new Set([...suppliersOn(lineage, code, day), ...given.readings.keys()])];
  const rows = view === 'then' ? asTheyWere(bodies) : gathered(lineage, code, bodies, day, until);
  const under = new Map([...rows.under, ...rows.left.map((agency) => [agency, [agency]] as const)]);

  const earlier = previous && before && earlierFigures(previous, before.get(code) ?? noReadings(previous));
  const origins =
    earlier && originsOf(indicator, earlier, { lineage, until, own: view === 'then' ? given : null });
  const sides = new Map(
    [...under].map(([agency, agencies]): [string, Sides] => [
      agency,
      {
        now: currentSide(indicator, agencies, given),
        before:
          origins && earlier
            ? comparableSide(
                indicator,
                agency,
                origins.under.get(agency) ?? null,
                origins.incomplete.has(agency),
                earlier.given,
              )
            : nothingBefore,
      },
    ]),
  );
  const unseen = origins
    ? [...origins.under].flatMap(([agency, agencies]) => (sides.has(agency) ? [] : agencies))
    : [];
  const left = [...(origins?.left ?? []), ...unseen].filter((agency) => earlier?.given.readings.has(agency));
  return { sides, left };
}

type Earlier = { readonly day: CalendarDate; readonly given: GivenReadings };

function earlierFigures({ period }: PeriodFigures, given: GivenReadings): Earlier {
  return { day: bindingDay(period), given };
}

/** Whose figures of the earlier period compare with whose; one that reports for both periods itself compares with itself. */
function originsOf(
  { code }: Indicator,
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

function rateSides(
  indicator: Indicator,
  { indicators }: ByAgencyInput,
  sides: ReadonlyMap<string, ReadonlyMap<string, Sides>>,
): ReadonlyMap<string, Sides> {
  const { quotient } = indicator;
  const over = sides.get(quotient?.numerator ?? '');
  const under = sides.get(quotient?.denominator ?? '');
  if (!quotient || !over || !under) return new Map();
  const decimals = (code: string) => indicators.find((one) => one.code === code)?.decimals ?? 0;
  const part = (code: string, side: CellSide) => ({ side, decimals: decimals(code) });
  return new Map(
    [...over].flatMap(([agency, top]): Array<[string, Sides]> => {
      const bottom = under.get(agency);
      if (!bottom) return [];
      const quotientOf = (which: keyof Sides) =>
        quotientSide(
          indicator,
          part(quotient.numerator, top[which]),
          part(quotient.denominator, bottom[which]),
        );
      return [[agency, { now: quotientOf('now'), before: quotientOf('before') }]];
    }),
  );
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
  cells: readonly AgencyCell[],
  uncompared: ByAgency['uncompared'],
  { current, previous }: ByAgencyInput,
): ByAgency['bodies'] {
  const now = new Set(cells.flatMap(({ of, without }) => [...of, ...without]));
  const before = new Set([
    ...cells.flatMap(({ previousOf }) => previousOf),
    ...uncompared.flatMap(({ agencies }) => agencies),
  ]);
  const named = (names: PeriodFigures['names'] | undefined, agency: string) => ({
    agency,
    name: names?.get(agency) ?? agency,
  });
  return [
    ...[...now].map((agency) => named(current.names, agency)),
    ...[...before].filter((agency) => !now.has(agency)).map((agency) => named(previous?.names, agency)),
  ];
}
