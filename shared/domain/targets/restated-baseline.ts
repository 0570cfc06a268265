import { z } from 'zod';
import { IndicatorCode } from '../indicator';
import { PeriodCode } from '../period';

/**
 * A figure of an earlier period as it is to be compared with, where it differs from what was reported then (merged territory,
 * a late report). `amount` is an integer in units of 10^-decimals of the indicator.
 */
export const RestatedBaseline = z.object({
  id: z.string(),
  indicator: IndicatorCode,
  period: PeriodCode,
  amount: z.int(),
  note: z.string(),
  documentNumber: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
});
export type RestatedBaseline = z.infer<typeof RestatedBaseline>;
