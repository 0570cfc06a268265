import type { IndicatorTotal } from './consolidation';
import type { Indicator } from './indicator';
import { type PeriodTotal, quotientTotal, reportedTotal } from './period-total';

/** The total of an indicator of which nothing is known. */
export const noTotal: PeriodTotal = { state: 'missing', amount: null, approximation: 'exact' };

/**
 * Who supplies an indicator, each agency once. A rate is supplied by those who supply its two parts.
 * Codes of collective bodies are left as they are; whoever knows their roster lists the members instead.
 */
export function suppliersOf(
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): readonly string[] {
  if (indicator.aggregation !== 'derived' || !indicator.quotient) return [...new Set(indicator.suppliers)];
  const { numerator, denominator } = indicator.quotient;
  const parts = [numerator, denominator].flatMap((code) => indicators.get(code)?.suppliers ?? []);
  return [...new Set([...indicator.suppliers, ...parts])];
}

/**
 * Every indicator's total in one period, by code. A rate is computed from the totals of its two parts; where one of them is
 * not in the list, or is a rate itself, it is `missing`. Throws as `reportedTotal` does.
 */
export function periodTotals(
  indicators: ReadonlyMap<string, Indicator>,
  totals: readonly IndicatorTotal[],
  reportedCodes: ReadonlySet<string>,
): ReadonlyMap<string, PeriodTotal> {
  const given = new Map(totals.map((total) => [total.indicator, total]));
  const parts = new Map<string, PeriodTotal>();
  for (const { code, aggregation, suppliers } of indicators.values()) {
    if (aggregation === 'derived') continue;
    const reported = suppliers.some((supplier) => reportedCodes.has(supplier));
    parts.set(code, reportedTotal(aggregation, given.get(code), reported));
  }
  const partOf = (code: string) => ({
    total: parts.get(code) ?? noTotal,
    decimals: indicators.get(code)?.decimals ?? 0,
  });
  const rates = new Map<string, PeriodTotal>();
  for (const { code, aggregation, quotient, decimals } of indicators.values()) {
    if (aggregation !== 'derived') continue;
    const total = quotient
      ? quotientTotal(partOf(quotient.numerator), partOf(quotient.denominator), quotient.factor, decimals)
      : noTotal;
    rates.set(code, total);
  }
  return new Map([...parts, ...rates]);
}
