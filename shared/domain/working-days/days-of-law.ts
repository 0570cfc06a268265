import { addDays, type CalendarDate, calendarDate } from '../calendar-date';
import type { DayException } from './day-exception';
import { isWeekend } from './weekend';

type LawDay = {
  readonly month: number;
  readonly day: number;
  readonly name: string;
  readonly source: string;
  readonly fromYear: number;
  /** Whether the next working day is off where it falls on a weekend. */
  readonly isCompensated: boolean;
};

const labourCode = 'Bộ luật Lao động 45/2019/QH14, Điều 112';
const compensation = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3';

/**
 * The days off that have the same day every year. Those of the lunar calendar (Tết Nguyên đán, Giỗ Tổ Hùng Vương) and the second day of
 * Quốc khánh are announced and in no rule. Whether 24/11 is compensated is not said by its resolution.
 */
const lawDays: readonly LawDay[] = [
  day(1, 1, 'Tết Dương lịch'),
  day(4, 30, 'Ngày Chiến thắng 30/4'),
  day(5, 1, 'Ngày Quốc tế Lao động 01/5'),
  day(9, 2, 'Quốc khánh'),
  {
    ...day(11, 24, 'Ngày Văn hóa Việt Nam'),
    ...{ source: 'Nghị quyết 28/2026/QH16', fromYear: 2026, isCompensated: false },
  },
];

function day(month: number, dayOfMonth: number, name: string): LawDay {
  return { month, day: dayOfMonth, name, source: labourCode, fromYear: 0, isCompensated: true };
}

/**
 * The days off of a year that follow from the law alone, by day, for a year that nothing was announced of. A day on a weekend is
 * followed by the next day that is not off. Source: Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3, Điều 112; Nghị quyết 28/2026/QH16.
 */
export function daysOfLaw(year: number): readonly DayException[] {
  const entries = lawDays.flatMap((law) => {
    const date = year < law.fromYear ? null : calendarDate(year, law.month, law.day);
    return date ? [{ date, law, entry: entryOf(date, law.name, law.source) }] : [];
  });
  const taken = new Set(entries.map(({ date }) => date));
  const instead = entries.flatMap(({ date, law }) => {
    if (!law.isCompensated || !isWeekend(date)) return [];
    let next = date;
    while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    return [entryOf(next, `Nghỉ bù ${law.name}`, compensation)];
  });
  return [...entries.map(({ entry }) => entry), ...instead].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** What the key of a day of the law begins with; the day follows. */
export const lawEntryPrefix = 'law-';

function entryOf(date: CalendarDate, name: string, source: string): DayException {
  return {
    ...{
      entry: `${lawEntryPrefix}${date}`,
      kind: 'off',
      from: date,
      to: date,
      name,
      status: 'by_law',
      source,
    },
    ...{ makesUpFor: null, knownFrom: null, knownTo: null },
  };
}
