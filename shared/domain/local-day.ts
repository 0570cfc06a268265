import { CalendarDate } from './calendar-date';

/** The day of an instant on the computer's wall calendar. */
export function localDay(instant: Date): CalendarDate {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return CalendarDate.parse(`${instant.getFullYear()}-${month}-${day}`);
}
