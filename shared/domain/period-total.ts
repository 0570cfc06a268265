import { addAmounts } from './amount';
import type { IndicatorTotal, TotalState } from './consolidation';
import { divideRounded } from './divide-rounded';
import type { Approximation } from './figure';
import type { Indicator } from './indicator';

/** What a period holds of one indicator: `amount` is an integer in units of 10^-decimals, null unless `state` is `amount`. */
export type PeriodTotal = {
  readonly state: TotalState;
  readonly amount: number | null;
  readonly approximation: Approximation;
};

/** How exact a total of several figures is: one sort of approximation keeps its word, a mixture is only "khoảng". */
function combinedApproximation(total: IndicatorTotal, aggregation: Indicator['aggregation']): Approximation {
  const { amountCount, moreThanCount, aboutCount, lessThanCount } = total;
  const approximate = moreThanCount + aboutCount + lessThanCount;
  if (approximate === 0) return 'exact';
  // The largest of an exact 900 and a "hơn 600" may be either of them; only a sum inherits the word for sure.
  if (aggregation === 'max' && approximate < amountCount) return 'about';
  if (approximate === moreThanCount) return 'more_than';
  if (approximate === lessThanCount) return 'less_than';
  return 'about';
}

/**
 * The total of an indicator that agencies report themselves: the sum, or the largest figure for `max`. `reported` tells whether
 * any agency that supplies it has answered at all, which parts `blank` from `missing`. Blank, 0 and "không phát sinh" stay apart.
 */
export function reportedTotal(
  aggregation: Indicator['aggregation'],
  total: IndicatorTotal | undefined,
  reported: boolean,
): PeriodTotal {
  if (total && total.amountCount > 0) {
    const amount = aggregation === 'max' ? (total.max ?? 0) : addAmounts(total.sum, 0);
    return { state: 'amount', amount, approximation: combinedApproximation(total, aggregation) };
  }
  const state = total && total.nilCount > 0 ? 'nil' : reported ? 'blank' : 'missing';
  return { state, amount: null, approximation: 'exact' };
}

const opposite: Record<Approximation, Approximation> = {
  exact: 'exact',
  more_than: 'less_than',
  about: 'about',
  less_than: 'more_than',
};

function quotientApproximation(numerator: PeriodTotal, denominator: PeriodTotal): Approximation {
  const inverse = opposite[denominator.approximation];
  if (numerator.approximation === 'exact') return numerator.amount === 0 ? 'exact' : inverse;
  return inverse === 'exact' || inverse === numerator.approximation ? numerator.approximation : 'about';
}

/** A part of a quotient: its total and how many decimals its amount has. */
export type QuotientPart = { readonly total: PeriodTotal; readonly decimals: number };

/**
 * A rate recomputed from its two totals, never added up from the rates of agencies: numerator × factor / denominator, rounded
 * half away from zero to `decimals`. Without two amounts the less known part gives the state; a denominator of 0 is `nil`,
 * "không phát sinh", neither 0 % nor 100 %. Throws `RangeError` where the result leaves the safe integers.
 * Source: K_TNLĐ = số người bị TNLĐ × 1000 / số lao động (TT 27/2021/TT-BLĐTBXH).
 */
export function quotientTotal(
  numerator: QuotientPart,
  denominator: QuotientPart,
  factor: number,
  decimals: number,
): PeriodTotal {
  const states = [numerator.total.state, denominator.total.state];
  const over = numerator.total.amount;
  const under = denominator.total.amount;
  if (over === null || under === null || under === 0) {
    const state = states.includes('missing') ? 'missing' : states.includes('blank') ? 'blank' : 'nil';
    return { state, amount: null, approximation: 'exact' };
  }
  const amount = Number(
    divideRounded(
      BigInt(over) * BigInt(factor) * 10n ** BigInt(denominator.decimals + decimals),
      BigInt(under) * 10n ** BigInt(numerator.decimals),
    ),
  );
  return {
    state: 'amount',
    amount: addAmounts(amount, 0),
    approximation: quotientApproximation(numerator.total, denominator.total),
  };
}
