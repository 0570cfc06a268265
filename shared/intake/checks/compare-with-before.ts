import { amountToDecimalText } from '../../domain/amount';
import type { Reading } from '../../domain/figure';
import { formatPeriod } from '../../domain/format-vietnamese';
import type { PeriodCode } from '../../domain/period';
import { parseAnswer, valueAnswer } from '../answer';
import type { Issue } from '../issue';
import { convertDecimal } from '../unit';
import {
  amountValue,
  boundsOf,
  type CheckedFigure,
  type CheckedIndicator,
  type CheckedIndicators,
  figureIssue,
  type ReadingsByIndicator,
  writtenAmount,
} from './checked-figure';
import { dayOfSerial } from './day-of-serial';
import { isFarFrom, slipOfUnit } from './far-from';

/** What the same agency reported for another period: its newest accepted version. */
export type AcceptedReport = { readonly period: PeriodCode; readonly readings: ReadingsByIndicator };

/** The accepted reports that a report is compared with; null where there is none. */
export type ReportsBefore = {
  /** The same period a year earlier. */
  readonly lastYear: AcceptedReport | null;
  /** The period before this one, of whichever kind. */
  readonly previousPeriod: AcceptedReport | null;
  /** The first half of the same year, where this report is of the whole year. */
  readonly halfOfSameYear: AcceptedReport | null;
};

type Before = { readonly period: PeriodCode; readonly reading: Reading; readonly value: number };

/**
 * Compares each amount with what the agency reported before, the same period last year first. At most one issue a figure, the one
 * that explains most: `thousandfold` and `maybe_date` and `below_half_year` are questions, `far_from_before` is a warning.
 * Nil and blank are never an issue here, and rates are not compared, since they are computed.
 */
export function compareWithBefore(
  figures: readonly CheckedFigure[],
  { lastYear, previousPeriod, halfOfSameYear }: ReportsBefore,
  indicators: CheckedIndicators,
): readonly Issue[] {
  if (!lastYear && !previousPeriod && !halfOfSameYear) return [];
  const issues: Issue[] = [];
  for (const figure of figures) {
    const indicator = indicators.get(figure.indicator);
    if (!indicator || indicator.aggregation === 'derived') continue;
    const value = amountValue(figure.reading, indicator);
    if (value === null) continue;
    const earlier = [lastYear, previousPeriod, halfOfSameYear].flatMap((report) =>
      beforeIn(report, indicator),
    );
    const half = beforeIn(halfOfSameYear, indicator)[0];
    const issue =
      thousandfold(figure, indicator, value, earlier) ??
      maybeDate(figure, indicator, value, earlier) ??
      (half && belowHalfYear(figure, indicator, half)) ??
      farFromBefore(figure, indicator, value, earlier);
    if (issue) issues.push(issue);
  }
  return issues;
}

function beforeIn(report: AcceptedReport | null, indicator: CheckedIndicator): readonly Before[] {
  const reading = report?.readings.get(indicator.code);
  const value = amountValue(reading, indicator);
  return report && reading && value !== null ? [{ period: report.period, reading, value }] : [];
}

function told({ period, reading }: Before, indicator: CheckedIndicator): string {
  return `${writtenAmount(reading, indicator)} (${formatPeriod(period)})`;
}

function thousandfold(
  figure: CheckedFigure,
  indicator: CheckedIndicator,
  value: number,
  earlier: readonly Before[],
): Issue | null {
  for (const before of earlier) {
    const slip = slipOfUnit(value, before.value);
    if (!slip) continue;
    const other = scaled(figure.reading, indicator, slip);
    const readings = ['keep', ...(other === null ? [] : [other]), 'blank'];
    return figureIssue(figure, 'question', 'thousandfold', told(before, indicator), readings);
  }
  return null;
}

/** The answer for the same digits in the other unit; null where the indicator cannot hold that value. */
function scaled(
  reading: Reading,
  { decimals }: CheckedIndicator,
  { times, up }: { readonly times: number; readonly up: boolean },
): string | null {
  if (reading.kind !== 'amount') return null;
  const factor = up ? { numerator: 1, denominator: times } : { numerator: times, denominator: 1 };
  const decimal = convertDecimal(amountToDecimalText(reading.amount, decimals), factor);
  if (decimal === null || (decimal.split('.')[1]?.length ?? 0) > decimals) return null;
  return valueAnswer(decimal, reading.approximation);
}

/** Typed digits without separators only: who groups `45.658` means a number. */
function maybeDate(
  figure: CheckedFigure,
  indicator: CheckedIndicator,
  value: number,
  earlier: readonly Before[],
): Issue | null {
  const date = /^\d{5}$/.test(figure.rawText.trim()) ? dayOfSerial(value) : null;
  const [nearest] = earlier.toSorted((left, right) => right.value - left.value);
  if (!date || !nearest || value <= nearest.value * 10) return null;
  const parts = [...new Set([date.day, date.month])].map((part) => valueAnswer(String(part)));
  return figureIssue(figure, 'question', 'maybe_date', told(nearest, indicator), [...parts, 'keep', 'blank']);
}

function belowHalfYear(figure: CheckedFigure, indicator: CheckedIndicator, half: Before): Issue | null {
  if (indicator.aggregation !== 'sum' && indicator.aggregation !== 'max') return null;
  const year = boundsOf(figure.reading, indicator);
  const least = boundsOf(half.reading, indicator)?.least;
  if (!year || least === undefined || year.most >= least) return null;
  const both = indicator.aggregation === 'sum' ? sumOf(figure.reading, half.reading, indicator) : [];
  return figureIssue(figure, 'question', 'below_half_year', told(half, indicator), [
    'keep',
    ...both,
    'blank',
  ]);
}

/** Who gave the second half alone meant both together. */
function sumOf(year: Reading, half: Reading, { decimals }: CheckedIndicator): readonly string[] {
  if (year.kind !== 'amount' || half.kind !== 'amount' || year.amount === 0) return [];
  if (year.approximation !== 'exact' || half.approximation !== 'exact') return [];
  const word = valueAnswer(amountToDecimalText(year.amount + half.amount, decimals));
  return parseAnswer(word) === null ? [] : [word];
}

function farFromBefore(
  figure: CheckedFigure,
  indicator: CheckedIndicator,
  value: number,
  [before]: readonly Before[],
): Issue | null {
  if (!before || !isFarFrom(value, before.value)) return null;
  return figureIssue(figure, 'warning', 'far_from_before', told(before, indicator), ['keep', 'blank']);
}
