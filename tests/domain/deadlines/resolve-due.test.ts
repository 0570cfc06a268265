import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date';
import { cutOffWarning } from '../../../shared/domain/deadlines/cut-off';
import type { DueTerms } from '../../../shared/domain/deadlines/due-terms';
import { resolveDue } from '../../../shared/domain/deadlines/resolve-due';
import { isWorkingDay, lastWorkingDay } from '../../../shared/domain/working-days/working-calendar';
import { calendarOf, day, off, worked } from './days';

const strictlyBefore = (dayOfMonth: number, month: number, year?: number): DueTerms => ({
  kind: 'day',
  on: { relation: 'before', month, day: dayOfMonth, ...(year === undefined ? {} : { year }) },
});
const daysAfter = (happenedOn: string | null, count: number, unit: 'day' | 'working_day'): DueTerms => ({
  ...{
    kind: 'after_event',
    event: 'nhận công văn',
    happenedOn: happenedOn === null ? null : day(happenedOn),
  },
  ...{ count, unit },
});
const endOf = (
  part: 'quarter' | 'half' | 'year',
  count = 0,
  unit: 'day' | 'working_day' = 'day',
): DueTerms => ({
  ...{ kind: 'end_of', part, count, unit },
});
const y2026 = { year: 2026, dataTo: null, window: 'administrative' } as const;

describe('when terms fall due', () => {
  it.each<[string, DueTerms, Parameters<typeof resolveDue>[2], string | null]>([
    ['strictly before leaves the day before', strictlyBefore(15, 6), y2026, '2026-06-14'],
    ['a day that the year has not', strictlyBefore(29, 2), y2026, null],
    ['a day of another year', strictlyBefore(15, 6, 2027), y2026, null],
    ['a day of this year alone', strictlyBefore(15, 6, 2026), y2026, '2026-06-14'],
    [
      'a year report due in January',
      strictlyBefore(10, 1),
      { ...y2026, dataTo: day('2026-12-14') },
      '2027-01-09',
    ],
    ['the day of the event is not counted', daysAfter('2026-06-08', 5, 'day'), y2026, '2026-06-13'],
    ['nor is it in working days', daysAfter('2026-06-08', 3, 'working_day'), y2026, '2026-06-11'],
    ['over a day off', daysAfter('2026-06-08', 4, 'working_day'), y2026, '2026-06-15'],
    ['no days after the event: that day', daysAfter('2026-06-08', 0, 'working_day'), y2026, '2026-06-08'],
    ['an event that has not happened', daysAfter(null, 5, 'day'), y2026, null],
    ['an event of another year', daysAfter('2025-06-08', 5, 'day'), y2026, null],
    [
      'the end of the administrative quarter',
      endOf('quarter'),
      { ...y2026, dataTo: day('2026-09-14') },
      '2026-09-14',
    ],
    [
      'the end of the calendar quarter',
      endOf('quarter'),
      { year: 2026, dataTo: day('2026-09-30'), window: 'calendar' },
      '2026-09-30',
    ],
    [
      'two working days after it',
      endOf('quarter', 2, 'working_day'),
      { ...y2026, dataTo: day('2026-09-14') },
      '2026-09-16',
    ],
    ['the end of the half', endOf('half'), { ...y2026, dataTo: day('2026-03-14') }, '2026-06-14'],
    ['the end of the year', endOf('year', 5), { ...y2026, dataTo: day('2026-12-14') }, '2026-12-19'],
    ['the end of the year without a period', endOf('year'), y2026, '2026-12-14'],
  ])('%s', (_what, terms, point, expected) => {
    const calendar = calendarOf(off('2026-06-12'));
    expect(resolveDue(terms, 'none', point, calendar)).toEqual(
      expected === null ? null : { nominal: expected, lastDay: expected, shifted: null },
    );
  });

  it('moves a last day on which nobody works and says over which days', () => {
    const calendar = calendarOf(off('2026-06-15', '2026-06-16', { name: 'Nghỉ thử' }), worked('2026-06-13'));
    const idle = [{ day: day('2026-06-14'), holiday: null }];
    expect(resolveDue(strictlyBefore(15, 6), 'next_working', y2026, calendar)).toEqual({
      ...{ nominal: '2026-06-14', lastDay: '2026-06-17' },
      shifted: {
        ...{ kind: 'working_day', from: '2026-06-14', policy: 'next_working' },
        over: [
          ...idle,
          { day: '2026-06-15', holiday: 'Nghỉ thử' },
          { day: '2026-06-16', holiday: 'Nghỉ thử' },
        ],
      },
    });
    // The Saturday before is made up for.
    expect(resolveDue(strictlyBefore(15, 6), 'previous_working', y2026, calendar)).toEqual({
      ...{ nominal: '2026-06-14', lastDay: '2026-06-13' },
      shifted: { kind: 'working_day', from: '2026-06-14', policy: 'previous_working', over: idle },
    });
  });
});

describe('laws of last days, 2024 to 2035', () => {
  const named = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) });
  const years = fc.integer({ min: 2024, max: 2035 });
  const firstDay = day('2024-01-01');
  const exceptions = fc.array(
    fc.tuple(fc.nat(4380), fc.integer({ min: 0, max: 12 }), fc.boolean()).map(([start, length, isWorked]) => {
      const from = addDays(firstDay, start);
      return isWorked ? worked(from) : off(from, addDays(from, length));
    }),
    { maxLength: 60 },
  );
  const point = (year: number) => ({ year, dataTo: null, window: 'calendar' }) as const;

  it('strictly before never leaves the day itself, and is the day before it', () => {
    fc.assert(
      fc.property(named, years, exceptions, ({ month, day: number }, year, entries) => {
        const date = calendarDate(year, month, number);
        const due = resolveDue(strictlyBefore(number, month), 'none', point(year), calendarOf(...entries));
        expect(due?.lastDay ?? null).toBe(date && addDays(date, -1));
        if (date) expect(due?.lastDay).not.toBe(date);
      }),
    );
  });

  it('a shift leaves a working day as it is, and else reaches the nearest one in its direction over nothing but idle days', () => {
    fc.assert(
      fc.property(named, years, exceptions, ({ month, day: number }, year, entries) => {
        const calendar = calendarOf(...entries);
        const none = resolveDue(strictlyBefore(number, month), 'none', point(year), calendar);
        for (const policy of ['next_working', 'previous_working'] as const) {
          const due = resolveDue(strictlyBefore(number, month), policy, point(year), calendar);
          if (!none || !due) {
            expect(due).toEqual(none);
            continue;
          }
          expect(due.nominal).toBe(none.lastDay);
          expect(isWorkingDay(calendar, due.lastDay)).toBe(true);
          expect(due.shifted === null).toBe(isWorkingDay(calendar, none.lastDay));
          const step = policy === 'next_working' ? 1 : -1;
          const passed = [];
          for (let at = none.lastDay; at !== due.lastDay; at = addDays(at, step)) passed.push(at);
          expect(passed.some((at) => isWorkingDay(calendar, at))).toBe(false);
          expect(due.shifted?.over.map((idle) => idle.day) ?? []).toEqual(passed.toSorted());
        }
      }),
    );
  });

  it('the last working day is a working day at or before the last day, with none between them', () => {
    fc.assert(
      fc.property(named, years, exceptions, ({ month, day: number }, year, entries) => {
        const calendar = calendarOf(...entries);
        const due = resolveDue(strictlyBefore(number, month), 'none', point(year), calendar);
        if (!due) return;
        const working = lastWorkingDay(calendar, due.lastDay);
        expect(working <= due.lastDay && isWorkingDay(calendar, working)).toBe(true);
        for (let at = addDays(working, 1); at <= due.lastDay; at = addDays(at, 1))
          expect(isWorkingDay(calendar, at)).toBe(false);
      }),
    );
  });
});

describe('the cut-off', () => {
  it.each([
    ['figures end on the last day itself', '2026-06-14', '2026-06-14', 'no_working_day'],
    ['a weekend between them', '2026-06-12', '2026-06-14', 'no_working_day'],
    ['one working day between them', '2026-06-14', '2026-06-15', null],
    ['Cần Thơ: due on 14/11, figures to 14/12', '2026-12-14', '2026-11-14', 'before_cut_off'],
    ['Thái Nguyên: due on 09/12, figures to 14/12', '2026-12-14', '2026-12-09', 'before_cut_off'],
  ])('%s', (_what, dataTo, lastDay, expected) => {
    expect(cutOffWarning(day(dataTo), day(lastDay), calendarOf())).toBe(expected);
  });
});
