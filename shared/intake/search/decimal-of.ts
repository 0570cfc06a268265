import { amountToDecimalText } from '../../domain/amount';
import type { Indicator } from '../../domain/indicator';
import { readFigure } from '../read-figure';
import type { SheetCell } from '../sheet-cell';

/** The value of a cell as decimal text; null where it is no exact figure. Blank and "không phát sinh" are none. */
export function decimalOf({ value }: SheetCell, indicator: Indicator): string | null {
  const { reading } = readFigure(value, indicator);
  if (reading?.kind !== 'amount' || reading.approximation !== 'exact') return null;
  return amountToDecimalText(reading.amount, indicator.decimals);
}

/** The sum of cells as decimal text; null where one of them is no exact figure. Blanks and "không phát sinh" count nothing. */
export function sumOf(cells: readonly SheetCell[], indicator: Indicator): string | null {
  let sum = 0;
  for (const { value } of cells) {
    const { reading, blank } = readFigure(value, indicator);
    if (blank || reading?.kind === 'nil') continue;
    if (reading?.kind !== 'amount' || reading.approximation !== 'exact') return null;
    sum += reading.amount;
  }
  return Number.isSafeInteger(sum) ? amountToDecimalText(sum, indicator.decimals) : null;
}
