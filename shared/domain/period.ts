import { z } from 'zod';
import { CalendarDate } from './calendar-date';

/** `2025-H1`, `2025-Q3`, `2025-Y`, or `2025-D1` for the first ad hoc request of 2025. */
export const PeriodCode = z.string().regex(/^\d{4}-(H[12]|Q[1-4]|Y|D\d{1,2})$/);
export type PeriodCode = z.infer<typeof PeriodCode>;

export const PeriodKind = z.enum(['half', 'quarter', 'year', 'adhoc']);

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

/** The year that a period code begins with. */
export function yearOf(code: PeriodCode): number {
  return Number(code.slice(0, 4));
}

/** The same part of another year, `2020-H1` for `2025-H1`; null for a request out of turn, which has no counterpart. */
export function samePartOf(code: PeriodCode, year: number): PeriodCode | null {
  const part = code.slice(5);
  return part.startsWith('D') ? null : `${year}-${part}`;
}

/** The same part of the year before; null for a request out of turn. What a request is compared with says `comparablePeriodOf`. */
export function samePartYearBefore(code: PeriodCode): PeriodCode | null {
  return samePartOf(code, yearOf(code) - 1);
}
