import { addDays, CalendarDate } from '../../../domain/calendar-date';
import type { FoundDeadline } from '../../plan-reading';

/**
 * The last day on which a duty with this deadline is done in time; null where the text does not name one with its year, or names a
 * stretch of time "before" which alone leaves it open which day is meant.
 */
export function deadlineDay({ relation, day, month, quarter, year }: FoundDeadline): CalendarDate | null {
  if (year === null) return null;
  if (day !== null && month !== null) {
    const written = CalendarDate.safeParse(`${year}-${two(month)}-${two(day)}`);
    if (!written.success) return null;
    return relation === 'before' ? addDays(written.data, -1) : written.data;
  }
  if (relation === 'before') return null;
  const last = month ?? (quarter === null ? 12 : quarter * 3);
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`;
  return addDays(CalendarDate.parse(next), -1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
