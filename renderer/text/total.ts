import type { TotalState } from '../../shared/domain/consolidation';
import type { Approximation } from '../../shared/domain/figure';
import { totalStateWords } from '../../shared/wording/total-state';
import { type ShownFigure, shownNumber } from './figure';

/** A total as it is shown. A number is shown only where one was given: never 0 for what is not known. */
export function shownTotal(
  state: TotalState,
  value: number | null,
  approximation: Approximation,
  decimals: number,
): ShownFigure {
  if (state === 'amount') {
    return value === null
      ? { kind: 'missing', text: totalStateWords.missing }
      : shownNumber(value, approximation, decimals);
  }
  return { kind: state, text: totalStateWords[state] };
}
