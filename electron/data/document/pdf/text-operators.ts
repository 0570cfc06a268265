import type { Pdfjs } from './load-pdfjs';
import { identity, matrixOf } from './matrix';
import { numbersIn } from './operator-arguments';
import { moved, placed, type TextState } from './text-state';

/** The state after an operator that sets how or where text is shown; null for any other operator (ISO 32000-1, 9.3 and 9.4). */
export function afterTextOperator(
  OPS: Pdfjs['OPS'],
  operator: number,
  args: readonly unknown[],
  state: TextState,
): TextState | null {
  const numbers = numbersIn(args);
  const [number = 0, other = 0] = numbers;
  switch (operator) {
    case OPS.setCharSpacing:
      return { ...state, charSpacing: number };
    case OPS.setWordSpacing:
      return { ...state, wordSpacing: number };
    case OPS.setHScale:
      return { ...state, scale: number / 100 };
    case OPS.setLeading:
      return { ...state, leading: -number };
    case OPS.setTextRise:
      return { ...state, rise: number };
    case OPS.beginText:
      return placed(state, identity);
    case OPS.setTextMatrix:
      return placed(state, matrixOf(numbersIn(args[0])) ?? matrixOf(numbers) ?? state.textMatrix);
    case OPS.moveText:
      return moved(state, number, other);
    case OPS.setLeadingMoveText:
      return moved({ ...state, leading: other }, number, other);
    case OPS.nextLine:
      return moved(state, 0, state.leading);
    default:
      return null;
  }
}
