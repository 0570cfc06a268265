import { z } from 'zod';
import { PeriodCode } from './period';

/** A year whose periods the clerk opened by hand: who, when, and whether it was taken back. */
export const YearOpening = z.object({
  opening: z.string().min(1),
  plan: z.string(),
  year: z.int(),
  periods: z.array(PeriodCode),
  openedBy: z.string(),
  openedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type YearOpening = z.infer<typeof YearOpening>;
