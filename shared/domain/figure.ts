import { z } from 'zod';
import { AgencyCode } from './agency';
import { CalendarDate } from './calendar-date';
import { IndicatorCode } from './indicator';

/** How exact a figure is said to be: "hơn 5.000" is `more_than`, "khoảng 600" is `about`, "gần 900" is `less_than`. */
export const Approximation = z.enum(['exact', 'more_than', 'about', 'less_than']);
export type Approximation = z.infer<typeof Approximation>;

/**
 * What an agency says of one indicator. `amount` is an integer in units of 10^-decimals of the indicator.
 * A blank is no figure at all and is not represented here: blank, 0 and "không phát sinh" are three things.
 */
export const Reading = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), amount: z.int(), approximation: Approximation }),
  z.object({ kind: z.literal('nil') }),
]);
export type Reading = z.infer<typeof Reading>;

/** Where a figure was read, so that anyone can open the file and put a finger on it. */
export const Source = z.object({ file: z.string(), sheet: z.string(), cell: z.string() });
export type Source = z.infer<typeof Source>;

/** One agency's figure as the register holds it, with all that is needed to find and answer for it. */
export const SourcedFigure = z.object({
  indicator: IndicatorCode,
  agency: AgencyCode,
  agencyName: z.string(),
  reading: Reading,
  /** What the cell held, as text. */
  rawText: z.string(),
  source: Source,
  version: z.int().positive(),
  receivedOn: CalendarDate,
  acceptedAt: z.string(),
  acceptedBy: z.string(),
});
export type SourcedFigure = z.infer<typeof SourcedFigure>;
