import { addDays, CalendarDate } from '../../domain/calendar-date';

/** Excel's serial numbers of 2009 to 2064: what a date typed for a figure is stored as. */
const first = 40_000;
const last = 60_000;

/** Day and month of the date that a whole number would be in Excel (epoch 1900); null outside the years that anyone types. */
export function dayOfSerial(value: number): { readonly day: number; readonly month: number } | null {
  if (!Number.isInteger(value) || value < first || value > last) return null;
  const [, month, day] = addDays(CalendarDate.parse('1899-12-30'), value).split('-');
  return { day: Number(day), month: Number(month) };
}
