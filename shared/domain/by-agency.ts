import { z } from 'zod';
import { AgencyCode, AgencyKind } from './agency';
import { ComparisonState, TotalState } from './consolidation';
import { Approximation } from './figure';
import { Indicator, IndicatorCode } from './indicator';
import { AgencyView } from './lineage/agency-view';
import { Period } from './period';

/**
 * What is known of the figure that an agency's is compared with. `no_origin` ("chưa có số liệu gốc"): it would have to be put
 * together from others' figures of which one is unknown, or from a part of one, which nobody may divide.
 */
export const OriginState = z.enum([...TotalState.options, 'no_origin']);
export type OriginState = z.infer<typeof OriginState>;

const AgencyCell = z.object({
  indicator: IndicatorCode,
  state: TotalState,
  /** In the indicator's unit; null unless `state` is `amount`. */
  value: z.number().nullable(),
  approximation: Approximation,
  /** The agencies of the period whose figures this is made of. */
  of: z.array(AgencyCode),
  /** Those that belong to it and gave nothing, so that the value is not all. */
  without: z.array(AgencyCode),
  previousState: OriginState,
  previous: z.number().nullable(),
  previousApproximation: Approximation,
  /** The agencies of the earlier period whose figures the comparable is made of, or would have to be. */
  previousOf: z.array(AgencyCode),
  comparison: ComparisonState,
  change: z.number().nullable(),
  /** Percent with two decimals, rounded half away from zero; null where the base is 0 or unknown. */
  changePercent: z.number().nullable(),
  smallBase: z.boolean(),
});
export type AgencyCell = z.infer<typeof AgencyCell>;

const NamedAgency = z.object({ agency: AgencyCode, name: z.string(), kind: AgencyKind });

/** Every agency's figures of a period beside what they compare with, agencies by indicators. */
export const ByAgency = z.object({
  period: Period,
  previousPeriod: Period.nullable(),
  view: AgencyView,
  indicators: z.array(
    Indicator.pick({ code: true, name: true, unit: true, topic: true, decimals: true, aggregation: true }),
  ),
  /** In the order of the register; a cell for each indicator that an agency was to give or gave, in the order of the catalogue. */
  rows: z.array(NamedAgency.extend({ cells: z.array(AgencyCell) })),
  /** Everybody that a cell is made of, as they were called in their period. */
  bodies: z.array(NamedAgency.omit({ kind: true })),
  /** Figures of the earlier period that compare with nobody's of this one. */
  uncompared: z.array(z.object({ indicator: IndicatorCode, agencies: z.array(AgencyCode) })),
});
export type ByAgency = z.infer<typeof ByAgency>;
