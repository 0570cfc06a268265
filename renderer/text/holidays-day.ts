import type { CalendarDate } from '../../shared/domain/calendar-date';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { weekdayShort } from '../../shared/wording/weekday';

/** A day with its day of the week: `14/06/2026 (CN)`. */
export function weekdayDate(day: CalendarDate): string {
  return `${formatDate(day)} (${weekdayShort(day)})`;
}
