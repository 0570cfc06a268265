import { amountToNumber } from '../../domain/amount';
import type { Reading } from '../../domain/figure';
import { formatReading } from '../../domain/format-vietnamese';
import type { Indicator } from '../../domain/indicator';
import { type Issue, type IssueCode, type Severity, unanswered } from '../issue';
import type { ReadFigure } from '../validate';

/** A figure as the checks look at it: what was read, and where. At most one of each indicator in a report. */
export type CheckedFigure = Pick<ReadFigure, 'indicator' | 'reading' | 'rawText' | 'sheet' | 'cell'>;

/** What the checks have to know of an indicator. */
export type CheckedIndicator = Pick<Indicator, 'code' | 'unit' | 'decimals' | 'aggregation' | 'suppliers'>;

export type CheckedIndicators = ReadonlyMap<string, CheckedIndicator>;

/** The readings of a report by indicator; blank ones are absent. */
export type ReadingsByIndicator = ReadonlyMap<string, Reading>;

/** An amount as a number in the indicator's unit; null for nil and for what is absent. */
export function amountValue(reading: Reading | undefined, { decimals }: CheckedIndicator): number | null {
  return reading?.kind === 'amount' ? amountToNumber(reading.amount, decimals) : null;
}

/** How far "hơn", "khoảng" and "gần" may lie from the number they stand before; officials round to the next round number. */
const looseness = 0.1;

/** The least and the most that an amount may stand for, in the indicator's unit; null for nil and for what is absent. */
export function boundsOf(
  reading: Reading | undefined,
  indicator: CheckedIndicator,
): { readonly least: number; readonly most: number } | null {
  const value = amountValue(reading, indicator);
  if (value === null || reading?.kind !== 'amount') return null;
  const { approximation } = reading;
  const least = approximation === 'about' || approximation === 'less_than' ? value * (1 - looseness) : value;
  const most = approximation === 'about' || approximation === 'more_than' ? value * (1 + looseness) : value;
  return { least, most };
}

/** The amount in Vietnamese writing without its unit. */
export function writtenAmount(reading: Reading, { decimals }: CheckedIndicator): string {
  return formatReading(reading, decimals);
}

/** An issue at a figure, found by comparing it with other figures. */
export function figureIssue(
  { indicator, rawText, sheet, cell }: CheckedFigure,
  severity: Severity,
  code: IssueCode,
  expected: string,
  readings: readonly string[],
): Issue {
  return { ...unanswered, severity, code, indicator, sheet, cell, found: rawText, expected, readings };
}
