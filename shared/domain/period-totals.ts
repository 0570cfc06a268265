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
 * Every indicator's total in one period, by code. Rates come last, since they are computed from the totals of their parts
 * (which are never rates themselves); a rate whose parts are not in the list is `missing`. Throws as `reportedTotal` does.
 */
export function periodTotals(
  indicators: ReadonlyMap<string, Indicator>,
  totals: readonly IndicatorTotal[],
  reportedCodes: ReadonlySet<string>,
): ReadonlyMap<string, PeriodTotal> {
  const given = new Map(totals.map((total) => [total.indicator, total]));
  const found = new Map<string, PeriodTotal>();
  for (const { code, aggregation, suppliers } of indicators.values()) {
    if (aggregation === 'derived') continue;
    const reported = suppliers.some((supplier) => reportedCodes.has(supplier));
    found.set(code, reportedTotal(aggregation, given.get(code), reported));
  }
  const partOf = (code: string) => ({
    total: found.get(code) ?? noTotal,
    decimals: indicators.get(code)?.decimals ?? 0,
  });
  for (const { code, aggregation, quotient, decimals } of indicators.values()) {
    if (aggregation !== 'derived') continue;
    const total = quotient
      ? quotientTotal(partOf(quotient.numerator), partOf(quotient.denominator), quotient.factor, decimals)
      : noTotal;
    found.set(code, total);
  }
  return found;
}
