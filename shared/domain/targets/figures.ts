import { amountFromNumber, amountToNumber } from '../amount';
import type { ConsolidatedIndicator } from '../consolidation';
import type { Indicator } from '../indicator';
import type { PeriodCode } from '../period';
import { noTotal, periodTotals } from '../period-totals';
import { samePartOf, yearOf } from './base-period';
import { type Interval, intervalOf } from './interval';
import type { TargetBackground } from './target-background';
import type { JudgedFigure } from './target-verdict';

/** A figure that a target is judged on: as it is told, exact in units of 10^-decimals, and between which bounds it lies. */
export type Figure = {
  readonly told: JudgedFigure;
  readonly decimals: number;
  /** Null unless the state is `amount`, and so is `interval`. */
  readonly amount: bigint | null;
  readonly interval: Interval | null;
};

/** The table that targets are judged on: the rows of a period by code, and the two periods they compare. */
export type TargetTable = {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rows: ReadonlyMap<string, ConsolidatedIndicator>;
  readonly period: PeriodCode;
  readonly previousPeriod: PeriodCode | null;
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

function figureOf(told: JudgedFigure, decimals: number): Figure {
  if (told.state !== 'amount' || told.value === null) return { told, decimals, amount: null, interval: null };
  const amount = BigInt(amountFromNumber(told.value, decimals));
  return { told, decimals, amount, interval: intervalOf(amount, told.approximation) };
}

/** The figures of a table with those of the base years, and restated ones in place of those that were published. */
export function figureBook(table: TargetTable, background: TargetBackground | null): FigureBook {
  const { rows, period, previousPeriod } = table;
  const totals = new Map(
    (background?.basePeriods ?? []).map((base) => [
      base.period,
      periodTotals(
        new Map(base.indicators.map((indicator) => [indicator.code, indicator])),
        base.totals,
        new Set(base.reportedCodes),
      ),
    ]),
  );
  const restated = new Map(
    (background?.restated ?? []).map((one) => [`${one.period} ${one.indicator}`, one]),
  );

  function published(row: ConsolidatedIndicator, at: PeriodCode | null): JudgedFigure {
    const common = { indicator: row.code, restated: null };
    if (at === null || at === previousPeriod) {
      const { previousState: state, previous: value, previousApproximation: approximation } = row;
      return { ...common, period: previousPeriod, state, value, approximation };
    }
    const { state, amount, approximation } = totals.get(at)?.get(row.code) ?? noTotal;
    const value = amount === null ? null : amountToNumber(amount, row.decimals);
    return { ...common, period: at, state, value, approximation };
  }

  return {
    current(indicator) {
      const row = rows.get(indicator);
      if (!row) return null;
      const { state, value, approximation } = row;
      return figureOf({ indicator, period, state, value, approximation, restated: null }, row.decimals);
    },
    base(indicator, year) {
      const row = rows.get(indicator);
      if (!row) return null;
      const at = samePartOf(period, year);
      const isYearBefore = year === yearOf(period) - 1;
      const before = published(row, isYearBefore && previousPeriod === null ? null : at);
      const instead = at === null ? undefined : restated.get(`${at} ${indicator}`);
      if (!instead || at === null) return figureOf(before, row.decimals);
      const { note, documentNumber } = instead;
      const told: JudgedFigure = {
        indicator,
        period: at,
        state: 'amount',
        value: amountToNumber(instead.amount, row.decimals),
        approximation: 'exact',
        restated: { publishedState: before.state, published: before.value, note, documentNumber },
      };
      return figureOf(told, row.decimals);
    },
  };
}
