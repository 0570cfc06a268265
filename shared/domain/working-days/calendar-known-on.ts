import type { CalendarDate } from '../calendar-date';
import type { DayException } from './day-exception';
import { type WorkingCalendar, workingCalendar } from './working-calendar';
import { yearsOfSpan } from './years-of-exceptions';

/**
 * The calendar as it was known here at the end of a day, so that what had passed by then stays as it was; null: what was always known.
 * `exceptions` are all entries that were not undone, withdrawn ones too. An entry is known from `knownFrom` to the day before `knownTo`.
 */
export function calendarKnownOn(
  exceptions: readonly DayException[],
  day: CalendarDate | null,
): WorkingCalendar {
  const begun = exceptions.filter((entry) => wasEverKnown(entry) && hasBegun(entry, day));
  const standing = begun.filter(({ knownTo }) => knownTo === null || day === null || day < knownTo);
  // A year whose entries were all withdrawn has a table nevertheless, an empty one.
  return workingCalendar(standing, begun.flatMap(yearsOfSpan));
}

/** An entry that was withdrawn on the day it was entered was never known. */
function wasEverKnown({ knownFrom, knownTo }: DayException): boolean {
  return knownFrom === null || knownTo === null || knownFrom < knownTo;
}

function hasBegun({ knownFrom }: DayException, day: CalendarDate | null): boolean {
  return knownFrom === null || (day !== null && knownFrom <= day);
}
