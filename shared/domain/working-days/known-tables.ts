import type { CalendarDate } from '../calendar-date';
import type { DayException } from './day-exception';
import { daysOfException } from './days-of-exception';
import { type WorkingCalendar, workingCalendar } from './working-calendar';

/** The table of days as it was known here from a day on, until the next one of its list; null: from always. */
export type KnownTable = { readonly since: CalendarDate | null; readonly calendar: WorkingCalendar };

/**
 * How the table of days came to be what it is: what was always known, then one table for each day on which something became known or was
 * withdrawn, in order. Later tables count for what had not passed by their day. `exceptions` are all entries, withdrawn ones too.
 */
export function knownTables(exceptions: readonly DayException[]): readonly KnownTable[] {
  const days = exceptions
    .filter(wasEverKnown)
    .flatMap(({ knownFrom, knownTo }) => [knownFrom, knownTo])
    .filter((day) => day !== null);
  const changes = [...new Set(days)].toSorted();
  return [
    { since: null, calendar: calendarOf(exceptions, null) },
    ...changes.map((since) => ({ since, calendar: calendarKnownOn(exceptions, since) })),
  ];
}

/** The table of days as it was known at the end of a day. `exceptions` are all entries, withdrawn ones too. */
export function calendarKnownOn(exceptions: readonly DayException[], day: CalendarDate): WorkingCalendar {
  return calendarOf(exceptions, day);
}

/** An entry that was withdrawn on the day it was entered was never known. */
function wasEverKnown({ knownFrom, knownTo }: DayException): boolean {
  return knownFrom === null || knownTo === null || knownFrom < knownTo;
}

function calendarOf(exceptions: readonly DayException[], day: CalendarDate | null): WorkingCalendar {
  const begun = exceptions
    .filter(wasEverKnown)
    .filter(({ knownFrom }) => knownFrom === null || (day !== null && knownFrom <= day));
  const standing = begun.filter(({ knownTo }) => knownTo === null || day === null || day < knownTo);
  // A year whose entries were all withdrawn has a table nevertheless, an empty one.
  return workingCalendar(
    standing,
    begun.flatMap((one) => daysOfException(one).map((date) => date.slice(0, 4))),
  );
}
