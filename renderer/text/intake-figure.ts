import type { IntakeFigure } from '../../shared/contract/intake';
import { totalStateWords } from '../../shared/wording/total-state';
import { type ShownFigure, shownNumber } from './figure';

/** What a file says of an indicator. A figure that is gone is a cell left blank, whatever the register still holds. */
export function shownNewFigure(figure: IntakeFigure, decimals: number): ShownFigure {
  if (figure.change === 'gone') return { kind: 'blank', text: totalStateWords.blank };
  return shownRegisterFigure(figure, decimals);
}

/** The figure that the register holds before the file is accepted. */
export function shownRegisterFigure(
  figure: Pick<IntakeFigure, 'value' | 'nil' | 'approximation'>,
  decimals: number,
): ShownFigure {
  if (figure.nil) return { kind: 'nil', text: totalStateWords.nil };
  if (figure.value === null) return { kind: 'blank', text: totalStateWords.blank };
  return shownNumber(figure.value, figure.approximation, decimals);
}
