import { addDays, type CalendarDate, calendarDate } from '../../shared/domain/calendar-date';
import type { CalendarViewName } from './calendar-view';

/** Days from the first to the last, both included. */
export type DaySpan = { readonly from: CalendarDate; readonly to: CalendarDate };

const daysOfMonthView = 42;

/** The days that a view shows around a day: six weeks from a Monday for a month, else the whole year. */
export function spanOf(view: CalendarViewName, day: CalendarDate): DaySpan {
  if (view === 'month') {
    const from = mondayOf(firstOfMonth(day));
    return { from, to: addDays(from, daysOfMonthView - 1) };
  }
  return yearSpan(yearOf(day));
}

/** A year from its first day to its last. */
export function yearSpan(year: number): DaySpan {
  return { from: known(year, 1, 1), to: known(year, 12, 31) };
}

/** The days of the month of a day. */
export function monthSpan(day: CalendarDate): DaySpan {
  const from = firstOfMonth(day);
  return { from, to: addDays(monthsLater(from, 1), -1) };
}

/** The name of a span, by which its answer is kept. */
export function spanKey({ from, to }: DaySpan): string {
  return `${from}/${to}`;
}

/** All days of a span in their order. */
export function daysOf({ from, to }: DaySpan): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The same day so many months later, or the last one of a shorter month. Stays within what the calendar shows. */
export function monthsLater(day: CalendarDate, months: number): CalendarDate {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  for (let dayOfMonth = Number(day.slice(8)); dayOfMonth > 27; dayOfMonth -= 1) {
    const found = calendarDate(year, month, dayOfMonth);
    if (found) return withinCalendar(found);
  }
  return withinCalendar(known(year, month, Math.min(Number(day.slice(8)), 28)));
}

/** The day itself, or the nearest one of the years that can be looked at. */
export function withinCalendar(day: CalendarDate): CalendarDate {
  const [first, last] = [known(2000, 1, 1), known(2100, 12, 31)];
  if (day < first) return first;
  return day > last ? last : day;
}

export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: CalendarDate): number {
  return Number(day.slice(5, 7));
}

/** The Monday of the week of a day. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -weekdayOf(day));
}

/** How many days after Monday a day is: 0 is Monday, 6 Sunday. */
export function weekdayOf(day: CalendarDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return known(yearOf(day), monthOf(day), 1);
}

function known(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (!date) throw new RangeError(`Expected a day of the calendar, got ${year}-${month}-${day}`);
  return date;
}
