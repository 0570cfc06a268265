import { type CalendarDate, calendarDate } from '../calendar-date';
import type { WindowBasis } from './rule-settings';

/** A quarter, a half or the whole of a year, as codes of periods end. */
export type PartOfYear = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'Y';

export const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
export const halves = ['H1', 'H2'] as const;
const parts: readonly PartOfYear[] = [...quarters, ...halves, 'Y'];

type MonthDay = readonly [month: number, day: number];

/**
 * The last days of the four quarters. Reports of state agencies close on the 14th; the year begins on 15/12 of the year before. Source:
 * Nghị định 09/2019/NĐ-CP, Điều 12.
 */
const lastDays: Readonly<Record<WindowBasis, readonly [MonthDay, MonthDay, MonthDay, MonthDay]>> = {
  administrative: [
    [3, 14],
    [6, 14],
    [9, 14],
    [12, 14],
  ],
  calendar: [
    [3, 31],
    [6, 30],
    [9, 30],
    [12, 31],
  ],
};

const firstDays: typeof lastDays = {
  administrative: [
    [12, 15],
    [3, 15],
    [6, 15],
    [9, 15],
  ],
  calendar: [
    [1, 1],
    [4, 1],
    [7, 1],
    [10, 1],
  ],
};

/** The first and the last quarter of a part, counted from 0. */
const quartersOf: Readonly<Record<PartOfYear, readonly [first: 0 | 1 | 2 | 3, last: 0 | 1 | 2 | 3]>> = {
  Q1: [0, 0],
  Q2: [1, 1],
  Q3: [2, 2],
  Q4: [3, 3],
  H1: [0, 1],
  H2: [2, 3],
  Y: [0, 3],
};

/** The days that figures of a part of a year cover, both included. */
export function windowOfPart(
  year: number,
  part: PartOfYear,
  basis: WindowBasis,
): { readonly dataFrom: CalendarDate; readonly dataTo: CalendarDate } {
  const [first, last] = quartersOf[part];
  const isYearBefore = basis === 'administrative' && first === 0;
  return {
    dataFrom: dayOf(isYearBefore ? year - 1 : year, firstDays[basis][first]),
    dataTo: dayOf(year, lastDays[basis][last]),
  };
}

/** The same for the code of a period; null for a request out of turn, which has its own window. */
export function windowOfCode(code: string, basis: WindowBasis): ReturnType<typeof windowOfPart> | null {
  const part = parts.find((one) => code.endsWith(`-${one}`));
  return part ? windowOfPart(Number(code.slice(0, 4)), part, basis) : null;
}

/** The last day of the quarter, half or year in which a day lies. */
export function endOfPart(
  day: CalendarDate,
  part: 'quarter' | 'half' | 'year',
  basis: WindowBasis,
): CalendarDate {
  const ends =
    part === 'quarter' ? ([0, 1, 2, 3] as const) : part === 'half' ? ([1, 3] as const) : ([3] as const);
  const year = Number(day.slice(0, 4));
  for (const quarter of ends) {
    const end = dayOf(year, lastDays[basis][quarter]);
    if (day <= end) return end;
  }
  return dayOf(year + 1, lastDays[basis][ends[0]]);
}

function dayOf(year: number, [month, day]: MonthDay): CalendarDate {
  const date = calendarDate(year, month, day);
  if (!date) throw new Error(`There is no day ${day}/${month}/${year}.`);
  return date;
}
