import { z } from 'zod';
import { DayException } from './day-exception';

/** An entry that ships with the application; its code stays the same in all versions. */
export const ShippedHoliday = DayException.omit({ entry: true, knownTo: true })
  .extend({ code: z.string().regex(/^\d{4}-[a-z0-9-]+$/) })
  .strict()
  .refine(({ from, to }) => from <= to, { message: 'the last day cannot be before the first' })
  .refine(({ kind, makesUpFor }) => kind === 'worked' || makesUpFor === null, {
    message: 'only a day that is worked makes up for another one',
  });
export type ShippedHoliday = z.infer<typeof ShippedHoliday>;

/** What the shipped table says of a year as a whole: complete, by which documents; or what is not announced yet. */
export const ShippedYear = z.strictObject({
  year: z.int().min(1990).max(2199),
  state: z.enum(['confirmed', 'provisional']),
  source: z.string(),
  remark: z.string(),
});
export type ShippedYear = z.infer<typeof ShippedYear>;

/** The table of days that ships with the application, `resources/holidays`. */
export const HolidayTable = z.strictObject({
  years: z.array(ShippedYear),
  entries: z
    .array(ShippedHoliday)
    .refine((entries) => new Set(entries.map(({ code }) => code)).size === entries.length, {
      message: 'every code once',
    }),
});
export type HolidayTable = z.infer<typeof HolidayTable>;
