import type { ConsolidatedIndicator } from './consolidation';
import type { Indicator } from './indicator';
import { suppliersOf } from './period-totals';

type NamedAgency = { readonly code: string; readonly name: string };

/** Who was to report in a period and who has. */
export type Reporters = {
  readonly expected: readonly NamedAgency[];
  readonly reportedCodes: readonly string[];
  /** Collective bodies whose members nobody has listed: as suppliers they count as one that has not reported. */
  readonly groupsWithoutRoster: readonly NamedAgency[];
};

/** Nobody was to report, and nobody has: a period that the plan does not have. */
export const noReporters: Reporters = { expected: [], reportedCodes: [], groupsWithoutRoster: [] };

/** Tells how many of those who supply an indicator were awaited in a period or reported in it, and who of them is missing. */
export function supplierCounts(
  { expected, reportedCodes, groupsWithoutRoster }: Reporters,
  indicators: ReadonlyMap<string, Indicator>,
): (indicator: Indicator) => ConsolidatedIndicator['suppliers'] {
  const awaited = new Set([...expected, ...groupsWithoutRoster].map(({ code }) => code));
  const reported = new Set(reportedCodes);
  return (indicator) => {
    const suppliers = suppliersOf(indicator, indicators).filter(
      (supplier) => awaited.has(supplier) || reported.has(supplier),
    );
    const missing = suppliers.filter((supplier) => !reported.has(supplier));
    return { expected: suppliers.length, reported: suppliers.length - missing.length, missing };
  };
}

/** What those who were to report were called in the period, by code. */
export function reporterNames({ expected, groupsWithoutRoster }: Reporters): ReadonlyMap<string, string> {
  return new Map([...expected, ...groupsWithoutRoster].map(({ code, name }) => [code, name]));
}
