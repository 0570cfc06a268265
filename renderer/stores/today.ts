import type { CalendarDate } from '../../shared/domain/calendar-date';
import { localDay } from '../../shared/domain/local-day';

/** The day on the computer's wall calendar. */
export function today(): CalendarDate {
  return localDay(new Date());
}
