import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHolidayTable } from '../../../electron/data/shipped-tables';
import { addDays, CalendarDate } from '../../../shared/domain/calendar-date';
import type { DayException } from '../../../shared/domain/working-days/day-exception';
import { daysOfLaw } from '../../../shared/domain/working-days/days-of-law';
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '../../../shared/domain/working-days/working-calendar';
import { resources } from '../../fixtures/in-memory';

const date = (text: string) => CalendarDate.parse(text);
const shipped = readHolidayTable(resources).entries.map(
  ({ code, ...entry }): DayException => ({ entry: code, ...entry, knownTo: null }),
);
const calendar = workingCalendar(shipped);

/** The rule itself, day by day and without any table: an independent word on what is worked. */
function isWorkedByHand(day: string, exceptions: readonly DayException[]): boolean {
  const entry = exceptions.findLast(({ from, to }) => from <= day && day <= to);
  if (entry) return entry.kind === 'worked';
  if (!exceptions.some(({ from, to }) => from.slice(0, 4) <= day.slice(0, 4) && day.slice(0, 4) <= to)) {
    const law = daysOfLaw(Number(day.slice(0, 4)));
    if (law.some(({ from }) => from === day)) return false;
  }
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

const days = fc.integer({ min: 0, max: 12 * 365 + 2 }).map((offset) => addDays(date('2024-01-01'), offset));

/** Entries of 2024 to 2035: breaks of up to twelve days and weekend days that are worked. */
const tables = fc
  .array(
    fc.record({
      first: days,
      length: fc.integer({ min: 1, max: 12 }),
      kind: fc.constantFrom('off', 'worked'),
    }),
    { maxLength: 30 },
  )
  .map((entries) =>
    entries.map(({ first, length, kind }, index): DayException => {
      const from = kind === 'worked' ? saturdayAfter(first) : first;
      return {
        ...{ entry: `e${index}`, kind, from, to: kind === 'worked' ? from : addDays(from, length - 1) },
        ...{ name: `e${index}`, status: 'confirmed', source: '', makesUpFor: null },
        ...{ knownFrom: null, knownTo: null },
      };
    }),
  );

function saturdayAfter(day: CalendarDate): CalendarDate {
  return addDays(day, (6 - new Date(Date.parse(day)).getUTCDay() + 7) % 7);
}

describe('a working calendar, 2024 to 2035', () => {
  it('says of every day what the rule says by hand', () => {
    fc.assert(
      fc.property(tables, days, (exceptions, day) => {
        expect(isWorkingDay(workingCalendar(exceptions), day)).toBe(isWorkedByHand(day, exceptions));
      }),
      { numRuns: 500 },
    );
  });

  it('counts there and back to the same working day', () => {
    fc.assert(
      fc.property(tables, days, fc.integer({ min: -90, max: 90 }), (exceptions, some, count) => {
        const table = workingCalendar(exceptions);
        const day = nextWorkingDay(table, some);
        const there = addWorkingDays(table, day, count);
        expect([isWorkingDay(table, there), addWorkingDays(table, there, -count)]).toEqual([true, day]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds as many working days between as were counted', () => {
    fc.assert(
      fc.property(tables, days, fc.integer({ min: -90, max: 90 }), (exceptions, day, count) => {
        const table = workingCalendar(exceptions);
        expect(workingDaysBetween(table, day, addWorkingDays(table, day, count))).toBe(count);
      }),
      { numRuns: 300 },
    );
  });

  it('counts between two days as one does by hand', () => {
    fc.assert(
      fc.property(tables, days, fc.integer({ min: -800, max: 800 }), (exceptions, from, offset) => {
        const to = addDays(from, offset);
        let byHand = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
          if (isWorkedByHand(day, exceptions)) byHand += 1;
        }
        for (let day = to; day < from; day = addDays(day, 1)) {
          if (isWorkedByHand(day, exceptions)) byHand -= 1;
        }
        expect(workingDaysBetween(workingCalendar(exceptions), from, to)).toBe(byHand);
      }),
      { numRuns: 60 },
    );
  });

  it('has the last working day at or before a day, and nothing worked in between', () => {
    fc.assert(
      fc.property(tables, days, (exceptions, day) => {
        const table = workingCalendar(exceptions);
        const last = lastWorkingDay(table, day);
        const between: boolean[] = [];
        for (let one = addDays(last, 1); one <= day; one = addDays(one, 1))
          between.push(isWorkingDay(table, one));
        expect([last <= day, isWorkingDay(table, last), between.includes(true)]).toEqual([true, true, false]);
        expect(addWorkingDays(table, addDays(day, 1), -1)).toBe(last);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the days of a swap back: the day swapped is off, the Saturday that makes up for it is worked', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -4, max: 4 }),
        (some, back, weeks) => {
          const saturday = addDays(saturdayAfter(some), 7 * weeks);
          const dayOff = addDays(saturdayAfter(some), back - 5);
          const day = { name: 'x', status: 'confirmed', source: '', knownFrom: null, knownTo: null } as const;
          const swap: readonly DayException[] = [
            { ...day, entry: 'off', kind: 'off', from: dayOff, to: dayOff, makesUpFor: null },
            { ...day, entry: 'worked', kind: 'worked', from: saturday, to: saturday, makesUpFor: dayOff },
          ];
          const table = workingCalendar(swap);
          expect([isWorkingDay(table, dayOff), isWorkingDay(table, saturday)]).toEqual([false, true]);
          expect(addWorkingDays(table, addDays(saturday, -1), 1)).toBe(saturday);
        },
      ),
    );
  });
});

describe('the days off of state agencies in 2025, 2026 and 2027', () => {
  it.each(
    shipped.filter(({ kind }) => kind === 'worked').map((entry) => [entry.from, entry.makesUpFor] as const),
  )('%s is worked for %s, which is off', (day, dayOff) => {
    expect([isWorkingDay(calendar, day), dayOff && isWorkingDay(calendar, dayOff)]).toEqual([true, false]);
  });

  it.each([
    ['trước 15/6', '06-14', ['2025-06-13', '2026-06-12', '2027-06-14']],
    ['trước 05/7', '07-04', ['2025-07-04', '2026-07-03', '2027-07-02']],
    ['trước 15/11', '11-14', ['2025-11-14', '2026-11-13', '2027-11-12']],
    ['trước 10/12', '12-09', ['2025-12-09', '2026-12-09', '2027-12-09']],
    ['trước 15/12', '12-14', ['2025-12-12', '2026-12-14', '2027-12-14']],
    ['trước 10/01', '01-09', ['2025-01-09', '2026-01-09', '2027-01-08']],
    ['trước 25/01', '01-24', ['2025-01-24', '2026-01-23', '2027-01-22']],
  ])('%s: the last working days', (_rule, day, expected) => {
    expect([2025, 2026, 2027].map((year) => lastWorkingDay(calendar, date(`${year}-${day}`)))).toEqual(
      expected,
    );
  });

  it.each([
    ['a Saturday that makes up', '2026-01-10', 1, '2026-01-12'],
    ['up to that Saturday', '2026-01-09', 1, '2026-01-10'],
    ['over Tết 2026', '2026-02-13', 1, '2026-02-23'],
    ['over Quốc khánh 2026', '2026-08-28', 1, '2026-09-03'],
    ['back over 30/4 2025', '2025-05-05', -1, '2025-04-29'],
    ['back onto the Saturday of 26/4/2025', '2025-04-28', -1, '2025-04-26'],
    ['over the day of culture', '2026-11-23', 1, '2026-11-25'],
    ['from a day off', '2027-02-06', 2, '2027-02-12'],
    ['nothing', '2026-02-15', 0, '2026-02-15'],
  ])('%s: %s and %i working days is %s', (_what, from, count, to) => {
    expect(addWorkingDays(calendar, date(from), count)).toBe(to);
  });
});

describe('a year that nothing was announced of', () => {
  it.each([
    [2024, ['2024-01-01', '2024-04-30', '2024-05-01', '2024-09-02']],
    [2026, ['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02', '2026-11-24']],
    // 01/01, 02/9 on a Saturday, 30/4 on a Sunday before 01/5.
    [
      2028,
      [
        '2028-01-01',
        '2028-01-03',
        '2028-04-30',
        '2028-05-01',
        '2028-05-02',
        '2028-09-02',
        '2028-09-04',
        '2028-11-24',
      ],
    ],
    // 24/11/2029 is a Saturday: whether it is compensated is not said.
    [2029, ['2029-01-01', '2029-04-30', '2029-05-01', '2029-09-02', '2029-09-03', '2029-11-24']],
    // 30/4 a Saturday and 01/5 a Sunday: Monday and Tuesday.
    [
      2033,
      [
        '2033-01-01',
        '2033-01-03',
        '2033-04-30',
        '2033-05-01',
        '2033-05-02',
        '2033-05-03',
        '2033-09-02',
        '2033-11-24',
      ],
    ],
  ])('has the days of the law: %i', (year, expected) => {
    expect(daysOfLaw(year).map(({ from }) => from)).toEqual(expected);
  });

  it('works on no day of the law, and knows no other day off', () => {
    const table = workingCalendar([]);
    const off = daysOfLaw(2028).map(({ from }) => isWorkingDay(table, from));
    expect([off.includes(true), isWorkingDay(table, date('2028-01-26'))]).toEqual([false, true]);
  });

  it('leaves the days of the law to the table of a year that has one', () => {
    const [only] = daysOfLaw(2028);
    if (!only) throw new Error('2028 has days of the law');
    const table = workingCalendar([only]);
    expect([isWorkingDay(table, date('2028-05-01')), isWorkingDay(table, date('2029-05-01'))]).toEqual([
      true,
      false,
    ]);
  });
});
