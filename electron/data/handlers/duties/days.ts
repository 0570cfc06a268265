import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Days } from './shown-duty';

/** The day of a view: as it was on the day `on`, or as it is today. States are always those of today. */
export function daysOf(
  { view, on }: { readonly view: 'then' | 'now'; readonly on: CalendarDate | null },
  today: CalendarDate,
): Days {
  return { today, on: view === 'then' && on !== null ? on : today };
}
