import { CalendarDate } from '../calendar-date';
import type { PeriodCode } from '../period';

/** The days that the figures of a statutory form cover, both included. */
export type StatutoryWindow = { readonly dataFrom: CalendarDate; readonly dataTo: CalendarDate };

/**
 * The window of an employer's report: the half-year or year of the calendar, unlike the plan's own, which close in the middle of a
 * month. Null for periods that such forms do not have.
 */
export function statutoryWindow(period: PeriodCode): StatutoryWindow | null {
  const [year = '', part = ''] = period.split('-');
  const days = windows[part];
  if (!days) return null;
  const [from, to] = days;
  return { dataFrom: CalendarDate.parse(`${year}-${from}`), dataTo: CalendarDate.parse(`${year}-${to}`) };
}

const windows: Readonly<Record<string, readonly [from: string, to: string]>> = {
  H1: ['01-01', '06-30'],
  Y: ['01-01', '12-31'],
};
