import { amountFromNumber, amountToNumber } from '../amount';
import type { ConsolidatedIndicator } from '../consolidation';
import type { Indicator } from '../indicator';
import { type PeriodCode, samePartOf, yearOf } from '../period';
import { noTotal, periodTotals } from '../period-totals';
import { reporterNames, supplierCounts } from '../reporters';
import { type Interval, intervalOf } from './interval';
import type { BasePeriod, TargetBackground } from './target-background';
import type { JudgedFigure } from './target-verdict';

/** A figure that a target is judged on: as it is told, exact in units of 10^-decimals, and between which bounds it lies. */
export type Figure = {
  readonly told: JudgedFigure;
  readonly decimals: number;
  /** Null unless the state is `amount`, and so is `interval`. */
  readonly amount: bigint | null;
  readonly interval: Interval | null;
  /** Those who supply it and have not reported in its period, under their names then. */
  readonly missing: readonly MissingSupplier[];
};

export type MissingSupplier = { readonly code: string; readonly name: string };

/** The table that targets are judged on: the rows of a period by code, and the two periods they compare. */
export type TargetTable = {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rows: ReadonlyMap<string, ConsolidatedIndicator>;
  readonly period: PeriodCode;
  readonly previousPeriod: PeriodCode | null;
  /** What those who were to report were called in each of the two, by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly previousNames: ReadonlyMap<string, string>;
};

/** Finds the figures of indicators; null for an indicator that the table does not hold. */
export type FigureBook = {
  readonly current: (indicator: string) => Figure | null;
  /** As it is to be compared with: restated where it was. `year` is the year of the base. */
  readonly base: (indicator: string, year: number) => Figure | null;
};

/** Whether an agency says for certain that there is none: an exact 0. "Hơn 0" and "khoảng 0" may be something. */
export function isZero({ amount, told }: Figure): boolean {
  return amount === 0n && told.approximation === 'exact';
}

/** Whether nothing occurred for certain: "không phát sinh", or an exact 0. */
export function isNothing(figure: Figure): boolean {
  return figure.told.state === 'nil' || isZero(figure);
}

function figureOf(told: JudgedFigure, decimals: number, missing: Figure['missing']): Figure {
  const common = { told, decimals, missing };
  if (told.state !== 'amount' || told.value === null) return { ...common, amount: null, interval: null };
  const amount = BigInt(amountFromNumber(told.value, decimals));
  return { ...common, amount, interval: intervalOf(amount, told.approximation) };
}

function named(codes: readonly string[], names: ReadonlyMap<string, string>): Figure['missing'] {
  return codes.map((code) => ({ code, name: names.get(code) ?? code }));
}

/** The totals of a base year, and who of those who supply an indicator is missing from it. */
function baseOf({ indicators: list, totals, reporters }: BasePeriod) {
  const indicators = new Map(list.map((indicator) => [indicator.code, indicator]));
  const suppliersOf = supplierCounts(reporters, indicators);
  const names = reporterNames(reporters);
  return {
    totals: periodTotals(indicators, totals, new Set(reporters.reportedCodes)),
    missing(code: string): Figure['missing'] {
      const indicator = indicators.get(code);
      return indicator ? named(suppliersOf(indicator).missing, names) : [];
    },
  };
}

/** The figures of a table with those of the base years, and restated ones in place of those that were published. */
export function figureBook(table: TargetTable, background: TargetBackground | null): FigureBook {
  const { rows, period, previousPeriod } = table;
  const bases = new Map((background?.basePeriods ?? []).map((base) => [base.period, baseOf(base)]));
  const restated = new Map(
    (background?.restated ?? []).map((one) => [`${one.period} ${one.indicator}`, one]),
  );

  function published(row: ConsolidatedIndicator, at: PeriodCode | null): Figure {
    const { code: indicator, decimals } = row;
    if (at === null || at === previousPeriod) {
      const { previousState: state, previous: value, previousApproximation: approximation } = row;
      const told = { indicator, period: previousPeriod, state, value, approximation, restated: null };
      return figureOf(told, decimals, named(row.previousSuppliers.missing, table.previousNames));
    }
    const base = bases.get(at);
    const { state, amount, approximation } = base?.totals.get(indicator) ?? noTotal;
    const value = amount === null ? null : amountToNumber(amount, decimals);
    const told = { indicator, period: at, state, value, approximation, restated: null };
    return figureOf(told, decimals, base?.missing(indicator) ?? []);
  }

  return {
    current(indicator) {
      const row = rows.get(indicator);
      if (!row) return null;
      const { state, value, approximation, decimals } = row;
      const told = { indicator, period, state, value, approximation, restated: null };
      return figureOf(told, decimals, named(row.suppliers.missing, table.names));
    },
    base(indicator, year) {
      const row = rows.get(indicator);
      if (!row) return null;
      const at = samePartOf(period, year);
      const isYearBefore = year === yearOf(period) - 1;
      const before = published(row, isYearBefore && previousPeriod === null ? null : at);
      const instead = at === null ? undefined : restated.get(`${at} ${indicator}`);
      if (!instead || at === null) return before;
      const { note, documentNumber } = instead;
      const told: JudgedFigure = {
        indicator,
        period: at,
        state: 'amount',
        value: amountToNumber(instead.amount, row.decimals),
        approximation: 'exact',
        restated: { publishedState: before.told.state, published: before.told.value, note, documentNumber },
      };
      return figureOf(told, row.decimals, []);
    },
  };
}
