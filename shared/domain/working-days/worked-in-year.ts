import { addDays, type CalendarDate, calendarDate, daysBetween } from '../calendar-date';

/** Long lists ask for the same few years again and again. */
const counted = new WeakMap<object, Map<number, readonly number[]>>();

/**
 * How many days of a year are worked by the end of each of its days, first of January first. A calendar never changes, so each of its
 * years is counted once.
 */
export function workedInYear(
  calendar: object,
  isWorked: (day: CalendarDate) => boolean,
  year: number,
): readonly number[] {
  const years = counted.get(calendar) ?? new Map<number, readonly number[]>();
  counted.set(calendar, years);
  const known = years.get(year);
  if (known) return known;
  const counts: number[] = [];
  for (let day = firstOf(year); yearOf(day) === year; day = addDays(day, 1)) {
    counts.push((counts.at(-1) ?? 0) + (isWorked(day) ? 1 : 0));
  }
  years.set(year, counts);
  return counts;
}

/** The year of a day. */
export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/** How many days of its year lie before a day. */
export function dayOfYear(day: CalendarDate): number {
  return daysBetween(firstOf(yearOf(day)), day);
}

function firstOf(year: number): CalendarDate {
  const first = calendarDate(year, 1, 1);
  if (!first) throw new RangeError(`There is no year ${year}.`);
  return first;
}
