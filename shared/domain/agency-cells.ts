import { amountToNumber } from './amount';
import type { AgencyCell, OriginState } from './by-agency';
import { compareTotals } from './compare-totals';
import type { Reading } from './figure';
import type { Indicator } from './indicator';
import { type PeriodTotal, quotientTotal, reportedTotal } from './period-total';
import { noTotal } from './period-totals';
import { isSmallBase } from './small-base';
import { totalOfReadings } from './total-of-readings';

/** Readings of one indicator in one period by agency, and who has reported in it at all. */
export type GivenReadings = {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reported: ReadonlySet<string>;
};

/** One side of a cell: what it comes to, whose figures it is made of, and who gave nothing. */
export type CellSide = {
  readonly total: PeriodTotal;
  readonly noOrigin: boolean;
  readonly of: readonly string[];
  readonly without: readonly string[];
};

/** A side of which there is nothing to know: no period to compare with. */
export const nothingBefore: CellSide = { total: noTotal, noOrigin: false, of: [], without: [] };

/** What the figures of some agencies come to under one of them; a figure that is missing leaves the rest to be added up. */
export function currentSide(
  indicator: Indicator,
  agencies: readonly string[],
  given: GivenReadings,
): CellSide {
  const readings: Reading[] = [];
  const of: string[] = [];
  const without: string[] = [];
  let reported = false;
  for (const agency of agencies) {
    const reading = given.readings.get(agency);
    if (reading) readings.push(reading);
    (reading ? of : without).push(agency);
    reported ||= given.reported.has(agency);
  }
  const total = reportedTotal(indicator.aggregation, totalOfReadings(indicator.code, readings), reported);
  return { total, noOrigin: false, of, without };
}

/**
 * What an agency's figure is compared with: its own of the earlier period, else the sum of those that it took over, where each is
 * known as an amount or "không phát sinh". Null agencies stand for nobody; `incomplete` for a part of somebody's figure.
 */
export function comparableSide(
  indicator: Indicator,
  agency: string,
  agencies: readonly string[] | null,
  incomplete: boolean,
  given: GivenReadings,
): CellSide {
  if (agencies === null) return { ...nothingBefore, noOrigin: true };
  const side = currentSide(indicator, agencies, given);
  const isOwn = agencies.length === 1 && agencies[0] === agency;
  if (!incomplete && (isOwn || side.without.length === 0)) return side;
  return { ...side, total: noTotal, noOrigin: true, of: agencies };
}

/** A rate from the two sides that it is made of. */
export function quotientSide(
  { quotient, decimals }: Pick<Indicator, 'quotient' | 'decimals'>,
  over: { readonly side: CellSide; readonly decimals: number },
  under: { readonly side: CellSide; readonly decimals: number },
): CellSide {
  const both = [over.side, under.side];
  const noOrigin = both.some((side) => side.noOrigin);
  const parts = both.map(({ total }) => total);
  const [first = noTotal, second = noTotal] = parts;
  return {
    total:
      noOrigin || !quotient
        ? noTotal
        : quotientTotal(
            { total: first, decimals: over.decimals },
            { total: second, decimals: under.decimals },
            quotient.factor,
            decimals,
          ),
    noOrigin,
    of: [...new Set(both.flatMap(({ of }) => of))],
    without: [...new Set(both.flatMap(({ without }) => without))],
  };
}

/** The cell that two sides make. */
export function cellOf(indicator: Indicator, now: CellSide, before: CellSide): AgencyCell {
  const { decimals } = indicator;
  const comparison = compareTotals(before.total, now.total);
  const inUnit = (amount: number | null) => (amount === null ? null : amountToNumber(amount, decimals));
  const previousState: OriginState = before.noOrigin ? 'no_origin' : before.total.state;
  return {
    indicator: indicator.code,
    state: now.total.state,
    value: inUnit(now.total.amount),
    approximation: now.total.approximation,
    of: [...now.of],
    without: [...now.without],
    previousState,
    previous: inUnit(before.total.amount),
    previousApproximation: before.total.approximation,
    previousOf: [...before.of],
    comparison: comparison.comparison,
    change: inUnit(comparison.change),
    changePercent: comparison.changePercent,
    smallBase: indicator.aggregation !== 'derived' && isSmallBase(before.total.amount, decimals),
  };
}
