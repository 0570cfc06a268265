import type { DayException } from './day-exception';

type Span = Pick<DayException, 'from' | 'to'>;

/** The years that an entry has days in, in order. */
export function yearsOfSpan({ from, to }: Span): readonly number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

/** Whether an entry has a day in a year. */
export function touchesYear(span: Span, year: number): boolean {
  return yearsOfSpan(span).includes(year);
}
