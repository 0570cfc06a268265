import type { ByAgency } from '../by-agency';
import type { Indicator } from '../indicator';
import type { ByAgencyInput } from './by-agency-input';
import type { PeriodFigures } from './period-figures';
import { agencyPlaces, type Places } from './places';
import { rowsByAgency } from './rows-by-agency';

/** A table of which only the rows that are looked at are put together. */
export type TableByAgency = Omit<ByAgency, 'rows' | 'bodies'> & {
  /** The agencies that have rows, in the order of the register. */
  readonly agencies: ByAgencyInput['agencies'];
  /** The rows of some of them, and everybody that their cells and `uncompared` name. Reads only the figures of these rows. */
  readonly some: (agencies: ByAgencyInput['agencies']) => Pick<ByAgency, 'rows' | 'bodies'>;
};

/**
 * Every agency's figures of a period beside those of a year before, with agencies as they were then or gathered under those of
 * today. Figures are added up along merges and passed on whole by splits and transfers, never divided. `some` throws `RangeError`
 * where a sum leaves the safe integers.
 */
export function tableByAgency(input: ByAgencyInput): TableByAgency {
  const { current, previous, indicators, view, agencies: register } = input;
  const places = agencyPlaces({ ...input, agencies: register.map(({ code }) => code) });
  const uncompared = uncomparedIn(indicators, places, register);
  return {
    period: current.period,
    previousPeriod: previous?.period ?? null,
    view,
    indicators: indicators.map(({ code, name, unit, topic, decimals, aggregation }) => ({
      ...{ code, name, unit, topic, decimals, aggregation },
    })),
    uncompared,
    agencies: agenciesWith(indicators, places, register),
    some(agencies) {
      const rows = rowsByAgency(agencies, input, places);
      return { rows, bodies: bodiesOf(rows, uncompared, input) };
    },
  };
}

/** The whole of a table. */
export function wholeTable({ agencies, some, ...table }: TableByAgency): ByAgency {
  return { ...table, ...some(agencies) };
}

/** Whether whoever has to do with some indicators has a cell of one; a rate has one where both its parts have. */
function hasCell({ code, aggregation, quotient }: Indicator, indicators: ReadonlySet<string>): boolean {
  if (aggregation !== 'derived') return indicators.has(code);
  return quotient !== null && indicators.has(quotient.numerator) && indicators.has(quotient.denominator);
}

function agenciesWith(
  indicators: readonly Indicator[],
  places: Places,
  register: ByAgencyInput['agencies'],
): ByAgencyInput['agencies'] {
  const known = new Map<ReadonlySet<string>, boolean>();
  return register.filter(({ code }) => {
    const placed = places.indicatorsOf(code);
    const found = known.get(placed) ?? indicators.some((indicator) => hasCell(indicator, placed));
    known.set(placed, found);
    return found;
  });
}

function uncomparedIn(
  indicators: readonly Indicator[],
  { left }: Places,
  register: ByAgencyInput['agencies'],
): ByAgency['uncompared'] {
  const order = new Map(register.map(({ code }, index) => [code, index]));
  const byRegister = (one: string, other: string) => (order.get(one) ?? 0) - (order.get(other) ?? 0);
  return indicators.flatMap(({ code, aggregation }) => {
    const agencies = aggregation === 'derived' ? undefined : left.get(code);
    return agencies ? [{ indicator: code, agencies: [...agencies].sort(byRegister) }] : [];
  });
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
      for (const agency of [...of, ...without]) now.add(agency);
      for (const agency of previousOf) before.add(agency);
    }
  }
  for (const { agencies } of uncompared) for (const agency of agencies) before.add(agency);
  const only = [...before].filter((agency) => !now.has(agency));
  return [...named(current, [...now]), ...(previous ? named(previous, only) : [])];
}

function named({ namesOf }: PeriodFigures, agencies: readonly string[]): ByAgency['bodies'] {
  const names = namesOf(agencies);
  return agencies.map((agency) => ({ agency, name: names.get(agency) ?? agency }));
}
