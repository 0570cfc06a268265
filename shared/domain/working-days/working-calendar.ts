import { addDays, type CalendarDate, daysBetween } from '../calendar-date';
import type { DayException } from './day-exception';

/** Which days are worked: the weekend rule and its exceptions, by day. */
export type WorkingCalendar = ReadonlyMap<CalendarDate, DayException>;

/** The calendar of some exceptions. Where they contradict each other the later one in the list holds; a longer span than a year is cut. */
export function workingCalendar(exceptions: readonly DayException[]): WorkingCalendar {
  const days = new Map<CalendarDate, DayException>();
  for (const exception of exceptions) {
    const length = Math.min(daysBetween(exception.from, exception.to), 366);
    for (let offset = 0; offset <= length; offset += 1) days.set(addDays(exception.from, offset), exception);
  }
  return days;
}

/** Whether state agencies work on a day: Monday to Friday without days off, and weekend days that are made up. */
export function isWorkingDay(calendar: WorkingCalendar, day: CalendarDate): boolean {
  const exception = calendar.get(day);
  if (exception) return exception.kind === 'worked';
  return !isWeekend(day);
}

/** Saturday or Sunday. */
export function isWeekend(day: CalendarDate): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
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
  for (let left = Math.abs(count); left > 0; left -= 1)
    reached = nearest(calendar, addDays(reached, step), step);
  return reached;
}

/** How many working days lie after `from` up to and including `to`; negative where `to` lies earlier: those from `to` to before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  if (to < from) {
    let count = 0;
    for (let day = to; day < from; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count -= 1;
    return count;
  }
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
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
