import { assertNever } from '../../kit/assert-never';
import { certainMatch, type MatchReason, type PlacedMatch } from './match';
import { type PeriodPhrase, periodPatterns } from './period-phrases';
import { placeText } from './placed-text';

/** A period of the plan, as far as texts can name it. */
export type PeriodHint = {
  readonly code: string;
  readonly kind: 'half' | 'year' | 'adhoc' | 'quarter' | 'months';
  /** Days as `2025-06-14`, both included. */
  readonly dataFrom: string;
  readonly dataTo: string;
  readonly year: number;
};

/** The periods of the plan that a text names, surest first, and those it names that the plan does not have, as written. */
export type FoundPeriods = { readonly matches: readonly PlacedMatch[]; readonly others: readonly string[] };

type Meant = { readonly period: PeriodHint; readonly confidence: number; readonly reason: MatchReason };
type Reading = { readonly meant: readonly Meant[]; readonly named: boolean };

/**
 * Which of the known periods a text speaks of. Dates of letters, document numbers, programmes of several years and periods compared with ("so với
 * cùng kỳ năm 2024") are not the report's own. A year standing alone, a part of a year without its year, and two
 * periods in one text are questions.
 */
export function findPeriods(text: string, periods: readonly PeriodHint[]): FoundPeriods {
  const { written, folded, at } = placeText(text);
  const taken: { from: number; to: number }[] = [];
  const matches: PlacedMatch[] = [];
  const others = new Set<string>();
  for (const { pattern, read } of periodPatterns) {
    for (const found of folded.matchAll(pattern)) {
      const from = found.index;
      const to = from + found[0].trimEnd().length;
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      const phrase = read([...found]);
      if (!phrase) continue;
      taken.push({ from, to });
      const start = at[from] ?? 0;
      const end = at[to] ?? written.length;
      const { meant, named } = readPhrase(phrase, periods);
      for (const { period, confidence, reason } of meant) {
        matches.push({ code: period.code, confidence, reason, matched: period.code, start, end });
      }
      if (named) others.add(written.slice(start, end).normalize('NFC').trim());
    }
  }
  return { matches: surestFirst(weighed(matches, periods)), others: [...others] };
}

function readPhrase(phrase: PeriodPhrase, periods: readonly PeriodHint[]): Reading {
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

function of(periods: readonly PeriodHint[], confidence: number, reason: MatchReason): Reading {
  const sure = periods.length > 1 ? Math.min(confidence, 0.8) : confidence;
  return {
    meant: periods.map((period) => ({ period, confidence: sure, reason })),
    named: periods.length === 0,
  };
}

function ofYear(periods: readonly PeriodHint[], year: number | null, confidence: number): Reading {
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
function loose(periods: readonly PeriodHint[]): Reading {
  return { meant: periods.map((period) => ({ period, confidence: 0.6, reason: 'partial' })), named: false };
}

// Other days than the plan's (calendar half-years) may still mean the plan's period: a question, and named as written.
function inRange(from: string, to: string, periods: readonly PeriodHint[]): Reading {
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

// "6 tháng đầu năm 2025 thực hiện Kế hoạch năm 2025": the part of a year is the period, and the year the plan's. Two periods are none.
function weighed(matches: readonly PlacedMatch[], periods: readonly PeriodHint[]): readonly PlacedMatch[] {
  const hints = new Map(periods.map((period) => [period.code, period]));
  const certain = matches.filter(({ confidence }) => confidence >= certainMatch);
  const parts = new Set(
    certain.flatMap(({ code }) => {
      const hint = hints.get(code);
      return hint && hint.kind !== 'year' ? [hint.year] : [];
    }),
  );
  const isPlansYear = ({ code, reason }: PlacedMatch) => {
    const hint = hints.get(code);
    return reason !== 'code' && hint?.kind === 'year' && parts.has(hint.year);
  };
  const rivals = new Set(certain.filter((match) => !isPlansYear(match)).map(({ code }) => code)).size > 1;
  return matches.map((match) => {
    const most = isPlansYear(match) ? 0.6 : rivals ? 0.85 : 1;
    return { ...match, confidence: Math.min(match.confidence, most) };
  });
}

function surestFirst(matches: readonly PlacedMatch[]): readonly PlacedMatch[] {
  return [...matches].sort((left, right) => right.confidence - left.confidence || left.start - right.start);
}
