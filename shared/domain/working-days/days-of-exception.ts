import { addDays, type CalendarDate, daysBetween } from '../calendar-date';
import type { DayException } from './day-exception';

/** The most days that an entry may span: the longest break was nine days, so what is longer than a month is a slip. */
export const longestException = 31;

/** The days of an entry in order, none where it ends before it begins; of a longer one than may be entered the first days. */
export function daysOfException({ from, to }: Pick<DayException, 'from' | 'to'>): readonly CalendarDate[] {
  const length = Math.min(daysBetween(from, to) + 1, longestException);
  return Array.from({ length: Math.max(length, 0) }, (_, offset) => addDays(from, offset));
}
