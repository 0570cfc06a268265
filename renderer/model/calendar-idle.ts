import type { HolidayYear } from '../../shared/contract/holidays';
import { addDays, type CalendarDate } from '../../shared/domain/calendar-date';

/** What the table of holidays says of a day. */
export type DayMark = {
  readonly kind: 'off' | 'worked';
  readonly name: string;
  readonly isConfirmed: boolean;
};

/** The days that the tables of some years name, with what they say; withdrawn entries say nothing. */
export function dayMarks(years: readonly HolidayYear[]): ReadonlyMap<CalendarDate, DayMark> {
  const marks = new Map<CalendarDate, DayMark>();
  for (const { entries } of years) {
    for (const { from, to, kind, name, status, undoneAt, knownTo } of entries) {
      if (undoneAt !== null || knownTo !== null) continue;
      for (let day = from; day <= to; day = addDays(day, 1)) {
        marks.set(day, { kind, name, isConfirmed: status === 'confirmed' });
      }
    }
  }
  return marks;
}

/** The years among some whose table is not confirmed. */
export function provisionalYears(years: readonly HolidayYear[]): readonly number[] {
  return years.filter(({ state }) => state === 'provisional').map(({ year }) => year);
}
