import { z } from 'zod';

/** A day on the wall calendar, `2026-09-30`: no time of day, no time zone. */
export const CalendarDate = z.iso.date().brand<'CalendarDate'>();
export type CalendarDate = z.infer<typeof CalendarDate>;

const millisecondsPerDay = 86_400_000;

/** Whole days from one date to another; negative where `to` lies earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The date a number of days later (earlier where `days` is negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return CalendarDate.parse(
    new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10),
  );
}

/** The date of a year, month (1–12) and day, or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = CalendarDate.safeParse(text);
  return parsed.success ? parsed.data : null;
}
