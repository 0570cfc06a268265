import type { CalendarDate } from '../calendar-date';
import { type WorkingCalendar, workingDaysBetween } from '../working-days/working-calendar';

/** What of an agency's standing in a period decides whether and when it is chased. */
export type ChaseStanding = {
  /** A report, or the correction of one that was returned, is awaited. */
  readonly isAwaited: boolean;
  /** The agency's own last valid day, extensions included; null where no document names one. */
  readonly lastDay: CalendarDate | null;
  /** The day on which its report went back to be corrected; null where none is out. */
  readonly returnedOn: CalendarDate | null;
};

/** The day that chasing counts from: the last valid day, or the day of the return where that is later. Null: nobody is late. */
export function chaseDay({ lastDay, returnedOn }: ChaseStanding): CalendarDate | null {
  if (returnedOn === null) return lastDay;
  return lastDay !== null && lastDay > returnedOn ? lastDay : returnedOn;
}

/** Working days since that day went by while something is awaited; 0 before. */
export function overdueDays(standing: ChaseStanding, calendar: WorkingCalendar, today: CalendarDate): number {
  const day = chaseDay(standing);
  if (!standing.isAwaited || day === null || today <= day) return 0;
  return workingDaysBetween(calendar, day, today);
}

/** Whether that day has passed while something is awaited. */
export function isOverdue(standing: ChaseStanding, today: CalendarDate): boolean {
  const day = chaseDay(standing);
  return standing.isAwaited && day !== null && today > day;
}
