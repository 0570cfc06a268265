import { valueAnswer } from '../answer';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import { type ChosenFigures, figureAnswers } from './chosen-figures';
import { decimalOf } from './decimal-of';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';

/** A value merged over the wanted column and another one, or standing beside the place that it belongs to. */
export function doubted(at: SheetCell): ChosenFigures {
  return {
    kind: 'asked',
    cells: [at],
    first: at.row,
    last: at.row,
    ask: (indicator, answers) => {
      const decimal = decimalOf(at, indicator);
      const issue = onlyAnsweredBy(
        placedIssue(
          at,
          'question',
          'ambiguous_number',
          {
            indicator: indicator.code,
            expected: indicator.unit,
            readings: decimal === null ? [] : [valueAnswer(decimal)],
          },
          answers,
        ),
        figureAnswers,
      );
      return { issue, at: answeredCell(at, answerTo(issue)) };
    },
  };
}
