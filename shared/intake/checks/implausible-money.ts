import { amountFromDecimalText, amountToDecimalText } from '../../domain/amount';
import { valueAnswer } from '../answer';
import type { Issue } from '../issue';
import { convertDecimal, unitConversion } from '../unit';
import {
  amountValue,
  type CheckedFigure,
  type CheckedIndicators,
  figureIssue,
  writtenAmount,
} from './checked-figure';

/**
 * In đồng, a thousand billion: fines, damages and costs that one agency reports of safety at work in one province stay far below it,
 * while the same digits in đồng or thousands of đồng are an ordinary sum.
 */
const largest = 1_000_000_000_000;
const smallerUnits = ['đồng', 'nghìn đồng'];

/** Asks about sums in thousands, millions or billions of đồng that can only be typed in a smaller unit, without any earlier report. */
export function implausibleMoney(
  figures: readonly CheckedFigure[],
  indicators: CheckedIndicators,
): readonly Issue[] {
  return figures.flatMap((figure) => {
    const indicator = indicators.get(figure.indicator);
    const value = indicator && amountValue(figure.reading, indicator);
    if (!indicator || !value || figure.reading.kind !== 'amount' || indicator.aggregation === 'derived')
      return [];
    const inDong = unitConversion(indicator.unit, 'đồng');
    if (inDong.kind !== 'factor' || (value * inDong.numerator) / inDong.denominator < largest) return [];
    const digits = amountToDecimalText(figure.reading.amount, indicator.decimals);
    const readings = smallerUnits.flatMap((unit) => {
      const conversion = unitConversion(unit, indicator.unit);
      const decimal = conversion.kind === 'factor' ? convertDecimal(digits, conversion) : null;
      const fits = decimal !== null && amountFromDecimalText(decimal, indicator.decimals) !== null;
      return fits ? [valueAnswer(decimal)] : [];
    });
    const expected = `${writtenAmount(figure.reading, indicator)} ${indicator.unit}`;
    return [figureIssue(figure, 'question', 'implausible_money', expected, [...readings, 'keep', 'blank'])];
  });
}
