import { assertNever } from '../../kit/assert-never';
import type { MatchReason } from './match';
import type { PeriodPhrase } from './period-phrases';

/** A period of the plan, as far as texts can name it. */
export type PeriodHint = {
  readonly code: string;
  readonly kind: 'half' | 'year' | 'adhoc' | 'quarter' | 'months';
  /** Days as `2025-06-14`, both included. */
  readonly dataFrom: string;
  readonly dataTo: string;
  readonly year: number;
};

/** What a phrase may mean, and whether it names a period that the plan does not have. */
export type PhraseMeaning = { readonly meant: readonly Meant[]; readonly named: boolean };

type Meant = { readonly period: PeriodHint; readonly confidence: number; readonly reason: MatchReason };

/** Which of the known periods a phrase means. */
export function meaningOf(phrase: PeriodPhrase, periods: readonly PeriodHint[]): PhraseMeaning {
  switch (phrase.kind) {
    case 'aside':
      return { meant: [], named: false };
    case 'years':
      return { meant: [], named: true };
    case 'code':
      return of(
        periods.filter(({ code }) => code === phrase.code),
        1,
        'code',
      );
    case 'range':
      return inRange(phrase.from, phrase.to, periods);
    case 'half': {
      const halves = periods.filter((period) => period.kind === 'half' && halfOf(period) === phrase.half);
      return ofYear(halves, phrase.year, phrase.loose ? 0.92 : 0.98);
    }
    case 'quarter':
      return ofYear(
        periods.filter((period) => period.kind === 'quarter' && lastMonth(period) === phrase.quarter * 3),
        phrase.year,
        0.98,
      );
    case 'months':
      return ofYear(
        periods.filter((period) => period.kind === 'months' && lastMonth(period) === phrase.months),
        phrase.year,
        0.95,
      );
    case 'month':
      return { meant: [], named: true };
    case 'adhoc':
      return ofYear(
        periods.filter(({ kind }) => kind === 'adhoc'),
        phrase.year,
        0.9,
      );
    case 'year':
      if (phrase.loose) return loose(periods.filter(({ year }) => year === phrase.year));
      return ofYear(
        periods.filter(({ kind }) => kind === 'year'),
        phrase.year,
        0.95,
      );
    default:
      return assertNever(phrase);
  }
}

function of(periods: readonly PeriodHint[], confidence: number, reason: MatchReason): PhraseMeaning {
  const sure = periods.length > 1 ? Math.min(confidence, 0.8) : confidence;
  return {
    meant: periods.map((period) => ({ period, confidence: sure, reason })),
    named: periods.length === 0,
  };
}

function ofYear(periods: readonly PeriodHint[], year: number | null, confidence: number): PhraseMeaning {
  if (year !== null)
    return of(
      periods.filter((period) => period.year === year),
      confidence,
      'exact',
    );
  const { meant } = of(periods, periods.length === 1 ? 0.8 : 0.6, 'partial');
  return { meant, named: meant.length === 0 };
}

// A bare "2025" in a file name says the year, not which of its periods.
function loose(periods: readonly PeriodHint[]): PhraseMeaning {
  return { meant: periods.map((period) => ({ period, confidence: 0.6, reason: 'partial' })), named: false };
}

// Other days than the plan's (calendar half-years) may still mean the plan's period: a question, and named as written.
function inRange(from: string, to: string, periods: readonly PeriodHint[]): PhraseMeaning {
  const same = periods.filter(({ dataFrom, dataTo }) => dataFrom === from && dataTo === to);
  if (same.length > 0) return of(same, 0.98, 'exact');
  const near = periods.filter(
    (period) => daysApart(period.dataFrom, from) <= 31 && daysApart(period.dataTo, to) <= 31,
  );
  return { meant: near.map((period) => ({ period, confidence: 0.7, reason: 'partial' })), named: true };
}

function halfOf(period: PeriodHint): 1 | 2 {
  return lastMonth(period) <= 7 ? 1 : 2;
}

function lastMonth({ dataTo }: PeriodHint): number {
  return Number(dataTo.slice(5, 7));
}

function daysApart(left: string, right: string): number {
  return Math.abs(Date.parse(left) - Date.parse(right)) / 86_400_000;
}
