import { amountFromDecimalText } from '../../domain/amount';
import type { Indicator } from '../../domain/indicator';
import { valueAnswer } from '../answer';
import type { SheetCell } from '../sheet-cell';
import { convertDecimal, unitConversion } from '../unit';
import { answeredCell } from './answered-cell';
import { figureAnswers } from './chosen-figures';
import { decimalOf } from './decimal-of';
import { shownText } from './grid';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';
import { isMoney } from './stated-unit';
import type { TableContext } from './table-context';

/** Money that is said in no unit may be đồng, thousands or millions. */
export function lacksUnit(cell: SheetCell, indicator: Indicator): boolean {
  const decimal = isMoney(indicator.unit) ? decimalOf(cell, indicator) : null;
  return decimal !== null && Number(decimal) !== 0 && !/\p{L}/u.test(shownText(cell.value));
}

/** Asks in which unit an amount of money is said. */
export function whichMoney(cell: SheetCell, indicator: Indicator, { answers }: TableContext) {
  const decimal = decimalOf(cell, indicator) ?? '';
  const converted = ['nghìn đồng', 'đồng'].flatMap((unit) => {
    const conversion = unitConversion(unit, indicator.unit);
    const inOwn = conversion.kind === 'factor' ? convertDecimal(decimal, conversion) : null;
    return inOwn !== null && amountFromDecimalText(inOwn, indicator.decimals) !== null ? [inOwn] : [];
  });
  const issue = onlyAnsweredBy(
    placedIssue(
      cell,
      'question',
      'other_unit',
      {
        expected: indicator.unit,
        indicator: indicator.code,
        readings: [decimal, ...converted].map((one) => valueAnswer(one)),
      },
      answers,
    ),
    figureAnswers,
  );
  return { issue, at: answeredCell(cell, answerTo(issue)) };
}
