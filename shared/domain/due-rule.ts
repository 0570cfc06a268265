import { z } from 'zod';

/** A day of the year as a plan writes it. `before` is strictly before: "trước ngày 15/6" leaves 14/6 as the last valid day. */
export const DueRule = z.object({
  relation: z.enum(['before', 'on_or_before']),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  /** Only where the plan names it: then the report is asked for once, in that year. */
  year: z.int().min(1900).max(2199).optional(),
});
export type DueRule = z.infer<typeof DueRule>;
