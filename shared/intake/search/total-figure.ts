import { valueAnswer } from '../answer';
import { readFigure } from '../read-figure';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import type { ChosenFigures } from './chosen-figures';
import { figureAnswers } from './chosen-figures';
import { decimalOf, sumOf } from './decimal-of';
import { shownText } from './grid';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';
import { lookOf, mayBeFigure } from './value-like';

/** A total beside its details: taken where they agree, asked where they differ or the total is blank. */
export function withTotal(total: SheetCell, details: readonly SheetCell[], slot: number): ChosenFigures {
  const filled = details.filter(({ value }) => mayBeFigure(value));
  const look = lookOf(total.value);
  if (look === 'blank' && filled.length === 0) return { kind: 'blank', cells: [total], slot };
  if (look === 'words' || look === 'prose') return { kind: 'prose', cells: [total], slot };
  if (filled.length === 0) return { kind: 'value', cells: [total], slot };
  return {
    kind: 'asked',
    cells: [total],
    first: total.row,
    last: total.row,
    ask: (indicator, answers) => {
      const sum = sumOf(filled, indicator);
      const stated = decimalOf(total, indicator);
      const nil = readFigure(total.value, indicator).reading?.kind === 'nil' && sum === '0';
      const agrees = sum === null || stated === sum || nil;
      if (agrees && look !== 'blank') return { issue: null, at: total };
      const readings = [stated, sum].flatMap((decimal) => (decimal === null ? [] : [valueAnswer(decimal)]));
      const issue = onlyAnsweredBy(
        placedIssue(
          total,
          'question',
          look === 'blank' ? 'no_total_row' : 'total_differs',
          {
            found: look === 'blank' ? `${filled.length}` : shownText(total.value),
            expected: sum ?? indicator.unit,
            readings,
            indicator: indicator.code,
          },
          answers,
        ),
        [...figureAnswers, 'keep'],
      );
      const answer = answerTo(issue);
      return { issue, at: answer?.kind === 'keep' && look !== 'blank' ? total : answeredCell(total, answer) };
    },
  };
}
