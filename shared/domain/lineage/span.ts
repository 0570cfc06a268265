import type { CalendarDate } from '../calendar-date';

/** Days from one to another, both included; an open end is null. */
export type Span = { readonly from: CalendarDate | null; readonly to: CalendarDate | null };

/** Whether a day lies in a span. */
export function isWithin(day: CalendarDate, { from, to }: Span): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}
