import { amountFromDecimalText } from '../../domain/amount';
import type { Indicator } from '../../domain/indicator';
import { type Answers, valueAnswer } from '../answer';
import type { Issue } from '../issue';
import type { SheetCell } from '../sheet-cell';
import { convertDecimal, unitConversion } from '../unit';
import { answeredCell } from './answered-cell';
import { figureAnswers } from './chosen-figures';
import { shownText } from './grid';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';

/**
 * `34,466` in a column of "nghìn người": 34 466 people by the decimal comma, or 34 466 thousand where a comma groups. Null where it is
 * written otherwise, or where the indicator can hold only one of the two.
 */
export function commaInMultiples(
  cell: SheetCell,
  indicator: Indicator,
  unit: string,
  answers: Answers,
): { readonly issue: Issue; readonly at: SheetCell | null } | null {
  const [, whole, rest] =
    /^([1-9]\d{0,2}),(\d{3})(?:\s*\p{L}[\p{L}\s]{0,20})?$/u.exec(shownText(cell.value)) ?? [];
  const conversion = unitConversion(unit, indicator.unit);
  if (whole === undefined || rest === undefined || typeof cell.value !== 'string') return null;
  if (conversion.kind !== 'factor' || conversion.numerator <= conversion.denominator) return null;
  const decimals = [`${whole}.${rest}`, `${whole}${rest}`].flatMap((written) => {
    const decimal = convertDecimal(written, conversion);
    return decimal !== null && amountFromDecimalText(decimal, indicator.decimals) !== null ? [decimal] : [];
  });
  if (decimals.length < 2) return null;
  const readings = decimals.map((decimal) => valueAnswer(decimal));
  const words = { expected: indicator.unit, indicator: indicator.code, readings };
  const issue = onlyAnsweredBy(
    placedIssue(cell, 'question', 'ambiguous_number', words, answers),
    figureAnswers,
  );
  return { issue, at: answeredCell(cell, answerTo(issue)) };
}
