import { amountFromDecimalText, amountToDecimalText } from '../domain/amount';
import type { Reading } from '../domain/figure';
import { formatReading } from '../domain/format-vietnamese';
import type { Indicator } from '../domain/indicator';
import { parseAnswer, valueAnswer } from './answer';
import { neighbours } from './neighbours';
import { type FigureReading, type Finding, readFigure } from './read-figure';
import type { CellValue } from './sheet';
import { convertDecimal, type UnitConversion, unitConversion } from './unit';
import { vietnameseDecimal } from './vietnamese-decimal';

type Factor = Extract<UnitConversion, { kind: 'factor' }>;

const convertedConfidence = 0.9;

/**
 * Reads a cell under the unit that its form states; null or empty means that it states none. The same unit reads as `readFigure`
 * does; a power of ten of it is converted exactly, with the note `unit_converted`; what the indicator cannot hold without rounding,
 * and a unit that is another or not known, is a question with the value as it stands. Blank and nil have no unit.
 */
export function readFigureInUnit(
  value: CellValue,
  indicator: Indicator,
  statedUnit: string | null,
): FigureReading {
  const stated = statedUnit?.trim() ?? '';
  if (stated === '') return readFigure(value, indicator);
  const conversion = unitConversion(stated, indicator.unit);
  switch (conversion.kind) {
    case 'same':
      return readFigure(value, indicator);
    case 'factor':
      return converted(value, indicator, stated, conversion);
    default:
      return inOtherUnit(readFigure(value, indicator), indicator);
  }
}

function inOtherUnit(read: FigureReading, indicator: Indicator): FigureReading {
  if (read.blank || read.reading?.kind === 'nil') return read;
  const readings =
    read.reading === null
      ? [...new Set(read.findings.flatMap((finding) => finding.readings))]
      : [answerOf(read.reading, indicator.decimals)];
  const asked: Finding = { severity: 'question', code: 'other_unit', expected: indicator.unit, readings };
  return { reading: null, blank: false, confidence: 0, findings: [asked, ...read.findings] };
}

function converted(value: CellValue, indicator: Indicator, stated: string, factor: Factor): FigureReading {
  // As many decimals in the stated unit as come out whole in the indicator's.
  const decimals = Math.max(
    0,
    indicator.decimals + Math.round(Math.log10(factor.numerator / factor.denominator)),
  );
  const inStated: Indicator = { ...indicator, unit: stated, decimals };
  const read = readFigure(value, inStated);
  if (read.blank || read.reading?.kind === 'nil') return read;
  if (read.reading === null) {
    return { ...read, findings: read.findings.map((finding) => inOwnUnit(finding, factor, indicator)) };
  }
  const { amount: statedAmount, approximation } = read.reading;
  const decimal = convertDecimal(amountToDecimalText(statedAmount, decimals), factor);
  const amount = decimal === null ? null : amountFromDecimalText(decimal, indicator.decimals);
  if (decimal === null) return refused(read, 'too_large', indicator.unit, []);
  const note: Finding = {
    severity: 'note',
    code: 'unit_converted',
    expected: `${vietnameseDecimal(decimal)} ${indicator.unit}`,
    readings: [],
  };
  if (amount === null) {
    const rounded = neighbours(decimal, indicator.decimals).map((near) => valueAnswer(near, approximation));
    return refused(read, 'too_many_decimals', String(indicator.decimals), [note], rounded);
  }
  const reading: Reading = { ...read.reading, amount };
  const shown = { ...note, expected: `${formatReading(reading, indicator.decimals)} ${indicator.unit}` };
  return {
    reading,
    blank: false,
    confidence: Math.min(read.confidence, convertedConfidence),
    findings: [...read.findings, shown],
  };
}

function refused(
  read: FigureReading,
  code: 'too_large' | 'too_many_decimals',
  expected: string,
  notes: readonly Finding[],
  readings: readonly string[] = [],
): FigureReading {
  const asked: Finding = { severity: 'question', code, expected, readings };
  return { reading: null, blank: false, confidence: 0, findings: [asked, ...read.findings, ...notes] };
}

/** The readings of a question in the indicator's own unit; those that it cannot hold fall away. */
function inOwnUnit(finding: Finding, factor: Factor, { decimals }: Indicator): Finding {
  const readings = finding.readings.flatMap((word) => {
    const answer = parseAnswer(word);
    if (answer === null) return [];
    if (answer.kind !== 'value') return [word];
    const decimal = convertDecimal(answer.decimal, factor);
    if (decimal === null || amountFromDecimalText(decimal, decimals) === null) return [];
    return [valueAnswer(decimal, answer.approximation)];
  });
  return { ...finding, readings };
}

function answerOf(reading: Reading, decimals: number): string {
  if (reading.kind === 'nil') return 'nil';
  return valueAnswer(amountToDecimalText(reading.amount, decimals), reading.approximation);
}
