import { z } from 'zod';
import { AgencyCode } from './agency';
import { Approximation } from './figure';
import { Aggregation, IndicatorCode } from './indicator';
import { Period } from './period';
import { TargetVerdict } from './targets/target-verdict';
import { TotalState } from './total-state';

/**
 * What one period holds of one indicator, added up by the database over the newest accepted versions.
 * Amounts are integers in units of 10^-decimals of the indicator; `max` is null where `amountCount` is 0.
 */
export type IndicatorTotal = {
  readonly indicator: string;
  readonly sum: number;
  readonly max: number | null;
  readonly amountCount: number;
  readonly nilCount: number;
  readonly moreThanCount: number;
  readonly aboutCount: number;
  readonly lessThanCount: number;
};

export { TotalState };

/** Whether and why a comparison with the same period of last year carries a percentage. */
export const ComparisonState = z.enum(['compared', 'base_zero', 'no_current', 'no_base']);
export type ComparisonState = z.infer<typeof ComparisonState>;

/** How many of those who supply a figure were to report or have, and who of them has not. */
const SupplierCount = z.object({ expected: z.int(), reported: z.int(), missing: z.array(AgencyCode) });

export const ConsolidatedIndicator = z.object({
  code: IndicatorCode,
  name: z.string(),
  unit: z.string(),
  topic: z.string(),
  decimals: z.int(),
  aggregation: Aggregation,
  state: TotalState,
  /** In the indicator's unit; null unless `state` is `amount`. */
  value: z.number().nullable(),
  approximation: Approximation,
  previousState: TotalState,
  previous: z.number().nullable(),
  previousApproximation: Approximation,
  comparison: ComparisonState,
  change: z.number().nullable(),
  /** Percent with two decimals, rounded half away from zero; null where the base is 0 or unknown. */
  changePercent: z.number().nullable(),
  /** The base is below 10, so a percentage says little. */
  smallBase: z.boolean(),
  suppliers: SupplierCount,
  /** Of the period compared with: where somebody is missing, the base is not all. */
  previousSuppliers: SupplierCount,
});
export type ConsolidatedIndicator = z.infer<typeof ConsolidatedIndicator>;

/** Who was to report and who has. `groupsWithoutRoster` are collective bodies whose members nobody has listed yet. */
export const Coverage = z.object({
  expected: z.int(),
  reported: z.int(),
  missing: z.array(z.object({ code: AgencyCode, name: z.string() })),
  groupsWithoutRoster: z.array(z.object({ code: AgencyCode, name: z.string() })),
});
export type Coverage = z.infer<typeof Coverage>;

export const Consolidation = z.object({
  period: Period,
  previousPeriod: Period.nullable(),
  coverage: Coverage,
  indicators: z.array(ConsolidatedIndicator),
  targets: z.array(TargetVerdict),
});
export type Consolidation = z.infer<typeof Consolidation>;
