import { z } from 'zod';
import { AgencyCode } from './agency';

/** How the figures of one indicator combine. Inside one period `latest` sums over agencies like `sum`; across periods it takes the newest. */
export const Aggregation = z.enum(['sum', 'latest', 'max', 'derived']);
export type Aggregation = z.infer<typeof Aggregation>;

export const IndicatorCode = z.string().regex(/^[A-Z]{1,6}-\d{1,4}[A-Z]?$/);

/** A quotient of two indicators times a factor: `TN-01 / TN-06 × 100000`. Rates are recomputed from summed parts, never added. */
export const Quotient = z.object({
  numerator: IndicatorCode,
  denominator: IndicatorCode,
  factor: z.int().positive(),
});
export type Quotient = z.infer<typeof Quotient>;

export const Indicator = z.object({
  code: IndicatorCode,
  name: z.string().min(1),
  unit: z.string().min(1),
  topic: z.string().min(1),
  /** Digits after the decimal comma that a figure may have; amounts are integers in units of 10^-decimals. */
  decimals: z.int().min(0).max(6),
  aggregation: Aggregation,
  quotient: Quotient.nullable(),
  allowApproximate: z.boolean(),
  /** The agencies that supply the figure. */
  suppliers: z.array(AgencyCode),
});
export type Indicator = z.infer<typeof Indicator>;
