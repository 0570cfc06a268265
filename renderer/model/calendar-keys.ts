import { addDays, type CalendarDate } from '../../shared/domain/calendar-date';
import { monthsLater, withinCalendar } from './calendar-span';
import type { CalendarViewName } from './calendar-view';

type StrokeOnDay = {
  readonly key: string;
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly view: CalendarViewName;
};

/** The day that a key leads to from another one in a grid of weeks; null for keys that lead nowhere. */
export function dayAfterKey({ key, day, today, view }: StrokeOnDay): CalendarDate | null {
  switch (key) {
    case 'ArrowLeft':
      return withinCalendar(addDays(day, -1));
    case 'ArrowRight':
      return withinCalendar(addDays(day, 1));
    case 'ArrowUp':
      return withinCalendar(addDays(day, -7));
    case 'ArrowDown':
      return withinCalendar(addDays(day, 7));
    case 'PageUp':
      return monthsLater(day, -pageOf(view));
    case 'PageDown':
      return monthsLater(day, pageOf(view));
    case 'Home':
      return today;
    default:
      return null;
  }
}

/** By how many months a view turns its page. */
export function pageOf(view: CalendarViewName): number {
  return view === 'month' ? 1 : 12;
}
