import { addAmounts } from './amount';
import type { ComparisonState } from './consolidation';
import { percentChange } from './percent-change';
import type { PeriodTotal } from './period-total';

/** A comparison with the same period of last year; `change` is an amount at the indicator's scale. */
export type TotalComparison = {
  readonly comparison: ComparisonState;
  readonly change: number | null;
  readonly changePercent: number | null;
};

/**
 * Compares two totals of one indicator (so với cùng kỳ). Against a base of 0 only the change is given, because a percentage of
 * nothing is undefined. "Không phát sinh" is no 0: with such a side, or a blank or missing one, nothing is computed.
 */
export function compareTotals(previous: PeriodTotal, current: PeriodTotal): TotalComparison {
  if (current.amount === null) return { comparison: 'no_current', change: null, changePercent: null };
  if (previous.amount === null) return { comparison: 'no_base', change: null, changePercent: null };
  return {
    comparison: previous.amount === 0 ? 'base_zero' : 'compared',
    change: addAmounts(current.amount, -previous.amount),
    changePercent: percentChange(previous.amount, current.amount),
  };
}
