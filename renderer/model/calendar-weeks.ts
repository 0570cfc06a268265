import { addDays, type CalendarDate } from '../../shared/domain/calendar-date';
import { daysOf, mondayOf, monthSpan } from './calendar-span';

const daysOfWeek = 7;

/** The weeks that a month touches, each from Monday to Sunday, with the days of its neighbours. */
export function weeksOfMonth(day: CalendarDate): readonly (readonly CalendarDate[])[] {
  const { from, to } = monthSpan(day);
  const weeks: (readonly CalendarDate[])[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, daysOfWeek)) {
    weeks.push(daysOf({ from: monday, to: addDays(monday, daysOfWeek - 1) }));
  }
  return weeks;
}
