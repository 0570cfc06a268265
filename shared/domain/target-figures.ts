import { amountFromNumber } from './amount';
import type { ConsolidatedIndicator, TotalState } from './consolidation';
import { approximationWord, formatCount } from './format-vietnamese';

/** How the two periods are called in a note: `năm 2025`, `năm 2024`; null where there is nothing to compare with. */
export type PeriodLabels = { readonly current: string; readonly previous: string | null };

/** One side of a comparison, exact and in words: `amount` in units of 10^-decimals, null unless the state is `amount`. */
export type TargetFigure = {
  readonly state: TotalState;
  readonly amount: bigint | null;
  readonly words: string;
};

type Side = 'current' | 'previous';

/** The figure of an indicator in one of the two periods, as a target is judged on it and as a note prints it. */
export function targetFigure(indicator: ConsolidatedIndicator, side: Side): TargetFigure {
  const [state, value, approximation] =
    side === 'current'
      ? [indicator.state, indicator.value, indicator.approximation]
      : [indicator.previousState, indicator.previous, indicator.previousApproximation];
  if (state !== 'amount' || value === null) return { state, amount: null, words: '' };
  return {
    state,
    amount: BigInt(amountFromNumber(value, indicator.decimals)),
    words: approximationWord(approximation) + formatCount(value),
  };
}
