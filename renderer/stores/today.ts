import { CalendarDate } from '../../shared/domain/calendar-date';

/** The day on the computer's wall calendar. */
export function today(now: Date = new Date()): CalendarDate {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return CalendarDate.parse(`${now.getFullYear()}-${month}-${day}`);
}
