import { addDays, type CalendarDate } from '../calendar-date';
import type { DayException } from './day-exception';
import { daysOfException } from './days-of-exception';
import { daysOfLaw } from './days-of-law';
import { isWeekend } from './weekend';
import { dayOfYear, workedInYear, yearOf } from './worked-in-year';

/** Which days are worked: the weekend rule and what is an exception to it. Asked about a day it gives the exception, if there is one. */
export type WorkingCalendar = { readonly get: (day: CalendarDate) => DayException | undefined };

/**
 * The calendar of some exceptions. Where they contradict each other the later one in the list holds. In a year that they say nothing of
 * the days of the law stand in; years in `tabled` need no such stand-in, whatever the exceptions say.
 */
export function workingCalendar(
  exceptions: readonly DayException[],
  tabled: readonly number[] = [],
): WorkingCalendar {
  const days = new Map<CalendarDate, DayException>();
  const years = new Set(tabled.map(String));
  for (const exception of exceptions) {
    for (const day of daysOfException(exception)) {
      days.set(day, exception);
      years.add(day.slice(0, 4));
    }
  }
  return {
    get(day) {
      const year = day.slice(0, 4);
      if (!years.has(year)) {
        years.add(year);
        for (const exception of daysOfLaw(Number(year))) days.set(exception.from, exception);
      }
      return days.get(day);
    },
  };
}

/** Whether state agencies work on a day: Monday to Friday without days off, and weekend days that are worked to make up for others. */
export function isWorkingDay(calendar: WorkingCalendar, day: CalendarDate): boolean {
  const exception = calendar.get(day);
  return exception ? exception.kind === 'worked' : !isWeekend(day);
}

/** The nearest working day at or before a day. */
export function lastWorkingDay(calendar: WorkingCalendar, day: CalendarDate): CalendarDate {
  return nearest(calendar, day, -1);
}

/** The nearest working day at or after a day. */
export function nextWorkingDay(calendar: WorkingCalendar, day: CalendarDate): CalendarDate {
  return nearest(calendar, day, 1);
}

/**
 * The day that is `count` working days after a day (before it where negative), which itself is not counted; with 0 the day itself.
 * Source: Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2: the day of the event does not count.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    reached = nearest(calendar, addDays(reached, step), step);
  }
  return reached;
}

/** More days off in a row than any calendar has: beyond it a table is wrong. */
const longestBreak = 800;

function nearest(calendar: WorkingCalendar, day: CalendarDate, step: 1 | -1): CalendarDate {
  let reached = day;
  for (let tries = 0; tries < longestBreak; tries += 1) {
    if (isWorkingDay(calendar, reached)) return reached;
    reached = addDays(reached, step);
  }
  throw new Error(`There is no working day near ${day}.`);
}

/** How many working days lie after `from` up to and including `to`; negative where `to` lies earlier: those from `to` to before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  return to < from
    ? -workedAfter(calendar, addDays(to, -1), addDays(from, -1))
    : workedAfter(calendar, from, to);
}

/** The working days after a day up to and including another one that is not earlier. */
function workedAfter(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  const isWorked = (day: CalendarDate) => isWorkingDay(calendar, day);
  const until = (day: CalendarDate) => workedInYear(calendar, isWorked, yearOf(day))[dayOfYear(day)] ?? 0;
  let wholeYears = 0;
  for (let year = yearOf(from); year < yearOf(to); year += 1) {
    wholeYears += workedInYear(calendar, isWorked, year).at(-1) ?? 0;
  }
  return wholeYears + until(to) - until(from);
}
