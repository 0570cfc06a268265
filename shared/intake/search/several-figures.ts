import { valueAnswer } from '../answer';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import type { ChosenFigures } from './chosen-figures';
import { figureAnswers } from './chosen-figures';
import { decimalOf } from './decimal-of';
import { shownText } from './grid';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';

/** Rows that may each hold the figure of the period. */
export function several(cells: readonly SheetCell[]): ChosenFigures {
  const [first, ...others] = cells;
  const rows = cells.length === 0 ? [0] : cells.map(({ row }) => row);
  return {
    kind: 'asked',
    cells,
    first: Math.min(...rows),
    last: Math.max(...rows),
    ask: (indicator, answers) => {
      const at = first ?? cells[0];
      if (!at) throw new Error('A question about several cells needs cells.');
      const decimals = [...new Set(cells.flatMap((cell) => decimalOf(cell, indicator) ?? []))];
      const issue = onlyAnsweredBy(
        placedIssue(
          at,
          'question',
          'two_cells_one_indicator',
          {
            expected: others.map(({ cell, value }) => `${cell} (${shownText(value)})`).join('; ') || null,
            readings: decimals.slice(0, 5).map((decimal) => valueAnswer(decimal)),
            indicator: indicator.code,
          },
          answers,
        ),
        [...figureAnswers, 'keep'],
      );
      const answer = answerTo(issue);
      if (answer?.kind === 'keep') return { issue, at };
      const same = cells.find(
        (cell) =>
          answer?.kind === 'value' &&
          answer.approximation === 'exact' &&
          decimalOf(cell, indicator) === answer.decimal,
      );
      return { issue, at: same ?? answeredCell(at, answer) };
    },
  };
}
