import type { IntakeFigure } from '../../shared/contract/intake';
import { totalStateWords } from '../../shared/wording/total-state';
import { type ShownFigure, shownNumber } from './figure';

/** A figure of a file, or the one in the register that it replaces. */
export function shownIntakeFigure(
  figure: Pick<IntakeFigure, 'value' | 'nil' | 'approximation'>,
  decimals: number,
): ShownFigure {
  if (figure.nil) return { kind: 'nil', text: totalStateWords.nil };
  if (figure.value === null) return { kind: 'blank', text: totalStateWords.blank };
  return shownNumber(figure.value, figure.approximation, decimals);
}
