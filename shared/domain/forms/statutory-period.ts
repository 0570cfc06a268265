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

/** The periods of an employer's report. */
export type StatutoryKind = 'H1' | 'Y';

/** The months around the end of a period and the day before which its report is due: 5 July, 10 January (Decree 39/2016/NĐ-CP, Article 24). */
const dueIn: ReadonlyMap<number, readonly [kind: StatutoryKind, yearsBack: number]> = new Map([
  [6, ['H1', 0]],
  [7, ['H1', 0]],
  [12, ['Y', 0]],
  [1, ['Y', 1]],
]);

/** The period whose report is due around a month (1–12); null in months without a deadline. */
export function statutoryPeriodDue(year: number, month: number): PeriodCode | null {
  const due = dueIn.get(month);
  return due ? `${year - due[1]}-${due[0]}` : null;
}

/** The latest period of a kind that has ended, or ends, by a month. */
export function lastStatutoryPeriod(kind: StatutoryKind, year: number, month: number): PeriodCode {
  return `${month >= lastMonths[kind] ? year : year - 1}-${kind}`;
}

const lastMonths: Readonly<Record<StatutoryKind, number>> = { H1: 6, Y: 12 };
