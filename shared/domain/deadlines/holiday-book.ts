import type { CalendarDate } from '../calendar-date';
import { calendarKnownOn } from '../working-days/calendar-known-on';
import type { DayException } from '../working-days/day-exception';
import type { WorkingCalendar } from '../working-days/working-calendar';

/** The table of holidays with its past: which days were known to be worked, and from when on that was known. */
export type HolidayBook = {
  /** The days on which something became known or was withdrawn, in order, each once. */
  readonly changes: () => readonly CalendarDate[];
  /** The calendar as it was known on a day; null: before anything changed. */
  readonly on: (day: CalendarDate | null) => WorkingCalendar;
  /** Whether nobody has confirmed the holidays of the year of a day. */
  readonly isProvisional: (day: CalendarDate) => boolean;
};

/** What the register knows of holidays. */
export type KnownHolidays = {
  readonly exceptions: readonly DayException[];
  readonly confirmedYears: ReadonlySet<number>;
};

/** Opens the table; `load` is asked once, and only when the holidays matter. */
export function holidayBook(load: () => KnownHolidays): HolidayBook {
  let loaded: KnownHolidays | null = null;
  let changes: readonly CalendarDate[] | null = null;
  const calendars = new Map<number, WorkingCalendar>();
  const known = (): KnownHolidays => {
    loaded ??= load();
    return loaded;
  };
  const allChanges = (): readonly CalendarDate[] => {
    changes ??= changesOf(known().exceptions);
    return changes;
  };
  return {
    changes: allChanges,
    on: (day) => {
      const until = day === null ? 0 : countUpTo(allChanges(), day);
      const made = calendars.get(until);
      if (made) return made;
      const since = allChanges()[until - 1] ?? null;
      const calendar = calendarKnownOn(known().exceptions, since);
      calendars.set(until, calendar);
      return calendar;
    },
    isProvisional: (day) => !known().confirmedYears.has(Number(day.slice(0, 4))),
  };
}

function changesOf(exceptions: readonly DayException[]): readonly CalendarDate[] {
  const days = exceptions.flatMap(({ knownFrom, knownTo }) => [knownFrom, knownTo]);
  return [...new Set(days.filter((day) => day !== null))].toSorted();
}

/** How many of some days in order lie at or before a day. */
function countUpTo(days: readonly CalendarDate[], day: CalendarDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = days[middle];
    if (at !== undefined && at <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
