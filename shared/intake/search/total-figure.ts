import type { Indicator } from '../../domain/indicator';
import { valueAnswer } from '../answer';
import { readFigure } from '../read-figure';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import { type ChosenFigures, figureAnswers } from './chosen-figures';
import { decimalOf, sumOf } from './decimal-of';
import { shownText } from './grid';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';
import { lookOf, mayBeFigure } from './value-like';

/** The cells beside a total: all details, those that contain no others, and those that no other contains. */
export type DetailCells = {
  readonly all: readonly SheetCell[];
  readonly roots: readonly SheetCell[];
  readonly leaves: readonly SheetCell[];
  readonly isNumbered: boolean;
  /** The same total once more at the other end of the table. */
  readonly again: readonly SheetCell[];
};

/**
 * A total beside its details: taken where it is the sum of all of them or of either level of nested ones, asked where it is none
 * of these, where two totals differ, and where it is blank.
 */
export function withTotal(total: SheetCell, details: DetailCells, slot: number): ChosenFigures {
  const filled = filledOf(details.all);
  const again = filledOf(details.again);
  const look = lookOf(total.value);
  if (look === 'blank' && filled.length === 0) return { kind: 'blank', cells: [total], slot };
  if (look === 'words' || look === 'prose') return { kind: 'prose', cells: [total], slot };
  if (filled.length === 0 && again.length === 0) return { kind: 'value', cells: [total], slot };
  return {
    kind: 'asked',
    cells: [total],
    first: total.row,
    last: total.row,
    ask: (indicator, answers) => {
      const sums = sumsOf(details, indicator);
      const stated = decimalOf(total, indicator);
      const others = again.map((cell) => decimalOf(cell, indicator));
      const nil = readFigure(total.value, indicator).reading?.kind === 'nil' && sums.includes('0');
      const adds = sums.length === 0 || (stated !== null && sums.includes(stated)) || nil;
      const sum = sums[0] ?? null;
      const isSaidTwice = others.every((other) => other === stated);
      if (adds && isSaidTwice && look !== 'blank') return { issue: null, at: total };
      const offered = isSaidTwice || look === 'blank' ? [stated, ...others, sum] : [stated, ...others];
      const readings = [...new Set(offered)].flatMap((decimal) =>
        decimal === null ? [] : [valueAnswer(decimal)],
      );
      const issue = onlyAnsweredBy(
        placedIssue(
          total,
          'question',
          look === 'blank' ? 'no_total_row' : 'total_differs',
          {
            found: look === 'blank' ? `${filledOf(details.roots).length}` : shownText(total.value),
            expected: (isSaidTwice ? sum : others.find((other) => other !== stated)) ?? indicator.unit,
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

/**
 * The sums that a total may be, the likeliest first. Where numbering or equal sums of two levels show which rows contain which, what
 * counts everything twice is none of them. None where a detail is no figure.
 */
export function sumsOf(
  { all, roots, leaves, isNumbered }: DetailCells,
  indicator: Indicator,
): readonly string[] {
  const [whole, upper, lower] = [all, roots, leaves].map((cells) => {
    const filled = filledOf(cells);
    return filled.length === 0 ? null : sumOf(filled, indicator);
  });
  const isNested = roots.length < all.length;
  const isSure = isNested && (isNumbered || (upper !== null && upper === lower));
  const sums = isSure ? [upper, lower] : isNested ? [whole, upper, lower] : [whole];
  return [...new Set(sums.filter((sum) => sum !== null && sum !== undefined))];
}

function filledOf(cells: readonly SheetCell[]): readonly SheetCell[] {
  return cells.filter(({ value }) => mayBeFigure(value));
}
