import { CalendarDate } from '../calendar-date';

const millisecondsAhead = 7 * 3_600_000;

/** The day on which an instant (ISO 8601) falls in Vietnam, which keeps one time all year: seven hours ahead of UTC. */
export function dayInVietnam(instant: string): CalendarDate {
  return CalendarDate.parse(new Date(Date.parse(instant) + millisecondsAhead).toISOString().slice(0, 10));
}
