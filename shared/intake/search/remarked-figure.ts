import { foldText } from '../../domain/fold-text';
import { valueAnswer } from '../answer';
import { partsOfNumberText } from '../number-parts';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import { type ChosenFigures, figureAnswers } from './chosen-figures';
import { decimalOf } from './decimal-of';
import { shownText } from './grid';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';
import { lookOf } from './value-like';

const longest = 200;

/**
 * A figure whose own cell is blank while a remark beside it is a value, or says a number of what the indicator counts: asked. The blank
 * cell where no remark does; null without remarks.
 */
export function remarkedFigure(blank: SheetCell, remarks: readonly SheetCell[]): ChosenFigures | null {
  const [first] = remarks;
  if (!first) return null;
  const value = remarks.find((cell) => lookOf(cell.value) === 'value');
  return {
    kind: 'asked',
    cells: [value ?? blank],
    first: first.row,
    last: first.row,
    ask: (indicator, answers) => {
      const at = value ?? remarks.find((cell) => countsIn(shownText(cell.value), indicator.unit));
      if (!at) return { issue: null, at: blank };
      const decimal = decimalOf(at, indicator);
      const text = foldText(shownText(at.value));
      const decimals =
        decimal === null ? partsOfNumberText(text, indicator.unit, indicator.decimals) : [decimal];
      const readings = [...decimals.slice(0, 4).map((one) => valueAnswer(one)), 'blank'];
      const words = { indicator: indicator.code, expected: indicator.unit, readings };
      const issue = onlyAnsweredBy(
        placedIssue(at, 'question', 'ambiguous_number', words, answers),
        figureAnswers,
      );
      return { issue, at: answeredCell(at, answerTo(issue)) };
    },
  };
}

/** Whether a text says a number with a unit behind it: "đã tổ chức cho 1.450 người". */
function countsIn(text: string, unit: string): boolean {
  const folded = foldText(text.slice(0, longest));
  const key = foldText(unit);
  for (let at = folded.indexOf(key); key !== '' && at > 0; at = folded.indexOf(key, at + 1)) {
    if (/\d ?$/.test(folded.slice(0, at)) && !/^[a-z]/.test(folded.slice(at + key.length))) return true;
  }
  return false;
}
