import { amountFromDecimalText, amountToDecimalText } from '../domain/amount';
import type { Reading } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { valueAnswer } from './answer';
import type { FigureReading, Finding } from './read-figure';
import { readFigureInUnit } from './read-figure-in-unit';
import type { SheetCell } from './sheet-cell';
import { unitConversion } from './unit';

/**
 * Reads a cell as its figure, also where a part of its text is raised above the line: whether `48¹` is 48 with the mark of a footnote or
 * 481 is a question.
 */
export function readFigureOfCell(
  { value, lineText }: SheetCell,
  indicator: Indicator,
  statedUnit: string | null,
): FigureReading {
  const read = readFigureInUnit(value, indicator, statedUnit);
  if (typeof value !== 'string' || lineText === undefined || lineText.trim() === '') return read;
  const onLine = readFigureInUnit(lineText, indicator, statedUnit);
  const readings = [onLine, read].flatMap(({ reading }) => (reading ? [wordOf(reading, indicator)] : []));
  if (new Set(readings).size < 2 && read.reading !== null) return read;
  const asked: Finding = { severity: 'question', code: 'raised_mark', expected: lineText.trim(), readings };
  return { reading: null, blank: false, confidence: 0, findings: [asked] };
}

/**
 * What there is to ask about a number whose cell shows it otherwise than it is stored: as a percentage though it is a count, divided by
 * thousands, or with words beside it that are another unit than the form's. Null where nothing is to be asked.
 */
export function displayFinding(
  { value, display }: SheetCell,
  indicator: Indicator,
  statedUnit: string | null,
  reading: Reading,
): Finding | null {
  if (!display || reading.kind !== 'amount' || reading.amount === 0 || typeof value === 'string') return null;
  const { unit, decimals } = indicator;
  const { amount, approximation } = reading;
  const stored = wordOf(reading, indicator);
  const asked = (code: Finding['code'], expected: string, readings: readonly string[]): Finding => ({
    severity: 'question',
    code,
    expected,
    readings: [...new Set(readings)],
  });
  if (display.percent && !unit.includes('%')) {
    const shown = valueAnswer(amountToDecimalText(amount * 100, decimals), approximation);
    return asked('percent_in_figure', unit, [shown, stored]);
  }
  if (display.thousands > 0) {
    const shown = amountFromDecimalText(
      dividedByThousands(amountToDecimalText(amount, decimals), display.thousands),
      decimals,
    );
    const divided = shown === null ? [] : [valueAnswer(amountToDecimalText(shown, decimals), approximation)];
    return asked('shown_in_thousands', unit, [stored, ...divided]);
  }
  const { words } = display;
  const own = statedUnit?.trim() || unit;
  if (words === '' || words === '%' || unitConversion(words, own).kind === 'same') return null;
  const inWords = readFigureInUnit(value, indicator, words).reading;
  return asked('shown_with_words', words, [...(inWords ? [wordOf(inWords, indicator)] : []), stored]);
}

function wordOf(reading: Reading, { decimals }: Indicator): string {
  if (reading.kind === 'nil') return 'nil';
  return valueAnswer(amountToDecimalText(reading.amount, decimals), reading.approximation);
}

/** Moves the point of a decimal text three places to the left, `times` times; zeros at the end fall away. */
function dividedByThousands(decimal: string, times: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = whole.padStart(3 * times + 1, '0');
  const point = digits.length - 3 * times;
  const rest = `${digits.slice(point)}${fraction}`.replace(/0+$/, '');
  return rest === '' ? digits.slice(0, point) : `${digits.slice(0, point)}.${rest}`;
}
