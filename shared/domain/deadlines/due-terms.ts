import { z } from 'zod';
import { CalendarDate } from '../calendar-date';
import { DueRule } from '../due-rule';

/** What a number of days is counted in. */
export const DayUnit = z.enum(['day', 'working_day']);
export type DayUnit = z.infer<typeof DayUnit>;

const count = z.int().min(0).max(366);

/**
 * When something is due, as a rule and not as a date: a day of the year (once where it names the year), so many days after an event that
 * is dated when it happens, or so many days after a part of the year has ended (0: its last day).
 */
export const DueTerms = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), on: DueRule }),
  z.object({
    kind: z.literal('after_event'),
    /** What has to happen, in Vietnamese: "nhận công văn của Bộ". */
    event: z.string().trim().min(1).max(500),
    /** The day on which it happened; null until then, and nothing is due. */
    happenedOn: CalendarDate.refine((day) => day >= '1900' && day < '2200', {
      message: 'years from 1900 to 2199',
    }).nullable(),
    count,
    unit: DayUnit,
  }),
  z.object({ kind: z.literal('end_of'), part: z.enum(['quarter', 'half', 'year']), count, unit: DayUnit }),
]);
export type DueTerms = z.infer<typeof DueTerms>;
