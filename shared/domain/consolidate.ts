import { amountToNumber } from './amount';
import { compareTotals } from './compare-totals';
import type { ConsolidatedIndicator, Consolidation, Coverage, IndicatorTotal } from './consolidation';
import type { Indicator } from './indicator';
import type { Period } from './period';
import { noTotal, periodTotals } from './period-totals';
import { type Reporters, reporterNames, supplierCounts } from './reporters';
import { isSmallBase } from './small-base';
import type { Target } from './target';
import { judgeTargets } from './targets/judge-targets';
import type { TargetBackground } from './targets/target-background';

/** All that a consolidation is computed from. Suppliers that are collective bodies may be given as the members of their roster. */
export type ConsolidationInput = {
  readonly period: Period;
  readonly previousPeriod: Period | null;
  /** With those who supply each in this period. */
  readonly indicators: readonly Indicator[];
  /** With those who supplied each in the period compared with. */
  readonly previousIndicators: readonly Indicator[];
  /** Of this period, at most one an indicator. */
  readonly totals: readonly IndicatorTotal[];
  readonly previousTotals: readonly IndicatorTotal[];
  readonly reporters: Reporters;
  readonly previousReporters: Reporters;
  readonly targets: readonly Target[];
  /** Base years, restated baselines and open investigations; null where only the two periods are known. */
  readonly targetBackground: TargetBackground | null;
};

/**
 * The consolidated table of a period: every indicator's total, its comparison with the same period of last year, who is still
 * missing, and every target judged. Costs one pass over indicators, suppliers and totals. Throws `RangeError` where a sum
 * leaves the safe integers.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { period, previousPeriod, reporters } = input;
  const indicators = new Map(input.indicators.map((indicator) => [indicator.code, indicator]));
  const reported = new Set(reporters.reportedCodes);
  const current = periodTotals(indicators, input.totals, reported);
  const earlier = new Map(input.previousIndicators.map((indicator) => [indicator.code, indicator]));
  const previous = periodTotals(
    earlier,
    input.previousTotals,
    new Set(input.previousReporters.reportedCodes),
  );
  const suppliersNow = supplierCounts(reporters, indicators);
  const suppliersBefore = supplierCounts(input.previousReporters, earlier);

  const rows = input.indicators.map((indicator): ConsolidatedIndicator => {
    const { code, name, unit, topic, decimals, aggregation } = indicator;
    const now = current.get(code) ?? noTotal;
    const before = previous.get(code) ?? noTotal;
    const comparison = compareTotals(before, now);
    const inUnit = (amount: number | null) => (amount === null ? null : amountToNumber(amount, decimals));
    return {
      ...{ code, name, unit, topic, decimals, aggregation },
      state: now.state,
      value: inUnit(now.amount),
      approximation: now.approximation,
      previousState: before.state,
      previous: inUnit(before.amount),
      previousApproximation: before.approximation,
      comparison: comparison.comparison,
      change: inUnit(comparison.change),
      changePercent: comparison.changePercent,
      smallBase: aggregation !== 'derived' && isSmallBase(before.amount, decimals),
      suppliers: suppliersNow(indicator),
      previousSuppliers: suppliersBefore(earlier.get(code) ?? { ...indicator, suppliers: [] }),
    };
  });

  const table = {
    indicators,
    rows: new Map(rows.map((row) => [row.code, row])),
    period: period.code,
    previousPeriod: previousPeriod?.code ?? null,
    names: reporterNames(reporters),
    previousNames: reporterNames(input.previousReporters),
  };
  return {
    period,
    previousPeriod,
    coverage: coverageOf(reporters, reported),
    indicators: rows,
    targets: [...judgeTargets(input.targets, table, input.targetBackground)],
  };
}

function coverageOf(reporters: Reporters, reported: ReadonlySet<string>): Coverage {
  const missing = reporters.expected.filter((agency) => !reported.has(agency.code));
  return {
    expected: reporters.expected.length,
    reported: reporters.expected.length - missing.length,
    missing: [...missing],
    groupsWithoutRoster: [...reporters.groupsWithoutRoster],
  };
}
