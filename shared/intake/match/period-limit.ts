import type { PeriodHint } from './period-meaning';
import { placeText } from './placed-text';

/** The days that a text says its figures are of, as `2025-06-14`, both included; `from` is null where it only says until when. */
export type PeriodLimit = { readonly from: string | null; readonly to: string };

/** How long before its end a report of a period may be written, and how far from the plan's days an agency's own may lie. */
const earlyDays = 45;
const looseDays = 31;

const day =
  '(?:ngay\\s{1,2})?(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,2}thang\\s{1,2})(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,2}nam\\s{1,2})(20\\d{2})(?!\\d)';
const window = new RegExp(`(?<!\\d)${day}\\s{0,2}(?:den(?: het)?|-|–|~)\\s{0,2}${day}`);
const about = '(?:tinh|so lieu|luy ke|cong don|chot|ket qua|thoi diem)(?:[^\\d,;:]{0,40}?)';
const untilDay = new RegExp(`(?<![a-z])${about}\\s(?:den|tai)(?: het)?(?: thoi diem)?\\s{1,2}${day}`);
const untilMonth = new RegExp(
  `(?<![a-z])${about}\\sden(?: het)?\\s{1,2}thang\\s{1,2}(0?[1-9]|1[0-2])(?:\\s?[/.-]\\s?|\\s{1,2}nam\\s{1,2})(20\\d{2})(?!\\d)`,
);

/** Until when, or from when to when, a text says that its figures go ("Tính đến ngày 30/6/2025"); null where it says nothing of it. */
export function periodLimitIn(text: string): PeriodLimit | null {
  const { folded } = placeText(text);
  const whole = window.exec(folded);
  if (whole) {
    const from = dateOf(whole[1], whole[2], whole[3]);
    const to = dateOf(whole[4], whole[5], whole[6]);
    return from !== null && to !== null && from <= to ? { from, to } : null;
  }
  const until = untilDay.exec(folded);
  if (until) {
    const to = dateOf(until[1], until[2], until[3]);
    return to === null ? null : { from: null, to };
  }
  const month = untilMonth.exec(folded);
  const to = month ? dateOf('28', month[1], month[2]) : null;
  return to === null ? null : { from: null, to };
}

/** Whether figures within a limit may be those of a period: agencies close them some weeks early, and at the end of a month or year. */
export function mayBeOf({ from, to }: PeriodLimit, period: PeriodHint): boolean {
  const early = daysBetween(to, period.dataTo);
  const starts = from === null || Math.abs(daysBetween(from, period.dataFrom)) <= looseDays;
  return starts && early <= earlyDays && early >= -looseDays;
}

function dateOf(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  const [d, m] = [Number(day), Number(month)];
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
