import { z } from 'zod';
import { CalendarDate } from './calendar-date';

/** `2025-H1`, `2025-Y`, or `2025-D1` for the first ad hoc request of 2025. */
export const PeriodCode = z.string().regex(/^\d{4}-(H[12]|Y|D\d{1,2})$/);
export type PeriodCode = z.infer<typeof PeriodCode>;

export const PeriodKind = z.enum(['half', 'year', 'adhoc']);

/** A reporting period: what its figures cover (`dataFrom`–`dataTo`, both inclusive) and the last day on which a report is on time. */
export const Period = z.object({
  code: PeriodCode,
  kind: PeriodKind,
  year: z.int(),
  dataFrom: CalendarDate,
  dataTo: CalendarDate,
  /** The last valid day, already worked out from the rule; null where the plan names no date. */
  dueDate: CalendarDate.nullable(),
  /** The words of the plan that the date comes from. */
  dueQuote: z.string().nullable(),
});
export type Period = z.infer<typeof Period>;

/** The same part of the year before; null for requests out of turn, which have none. */
export function comparablePeriodOf(code: PeriodCode): PeriodCode | null {
  const [year = '', part = ''] = code.split('-');
  return part.startsWith('D') ? null : `${Number(year) - 1}-${part}`;
}
