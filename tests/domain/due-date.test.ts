import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, CalendarDate, calendarDate } from '../../shared/domain/calendar-date';
import { lastValidDay, yearOfDue } from '../../shared/domain/due-date';
import type { DueRule } from '../../shared/domain/due-rule';

describe('the last valid day', () => {
  it.each([
    ['trước ngày 15/6', { relation: 'before', month: 6, day: 15 }, 2025, '2025-06-14'],
    ['trước ngày 15/12', { relation: 'before', month: 12, day: 15 }, 2025, '2025-12-14'],
    ['trước ngày 15/11', { relation: 'before', month: 11, day: 15 }, 2026, '2026-11-14'],
    ['trước ngày 10/12', { relation: 'before', month: 12, day: 10 }, 2027, '2027-12-09'],
    ['trước ngày 05/7', { relation: 'before', month: 7, day: 5 }, 2027, '2027-07-04'],
    ['trước ngày 10/01', { relation: 'before', month: 1, day: 10 }, 2026, '2026-01-09'],
    ['trước ngày 01/01', { relation: 'before', month: 1, day: 1 }, 2026, '2025-12-31'],
    ['trước ngày 01/3 of a leap year', { relation: 'before', month: 3, day: 1 }, 2028, '2028-02-29'],
    ['trước ngày 01/3 of a common year', { relation: 'before', month: 3, day: 1 }, 2027, '2027-02-28'],
    ['trước ngày 29/2 of a leap year', { relation: 'before', month: 2, day: 29 }, 2028, '2028-02-28'],
    ['trước ngày 29/2 of a common year', { relation: 'before', month: 2, day: 29 }, 2027, null],
    ['chậm nhất ngày 29/2 of a common year', { relation: 'on_or_before', month: 2, day: 29 }, 2027, null],
    ['trước ngày 31/4', { relation: 'before', month: 4, day: 31 }, 2027, null],
    ['chậm nhất ngày 15/6', { relation: 'on_or_before', month: 6, day: 15 }, 2025, '2025-06-15'],
    ['chậm nhất ngày 01/01', { relation: 'on_or_before', month: 1, day: 1 }, 2026, '2026-01-01'],
  ] as const)('%s: %j in %i is %s', (_, rule, year, day) => {
    expect(lastValidDay(rule, year)).toBe(day);
  });

  it('strictly before is always the day before the named day, never the day itself', () => {
    const days = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) });
    fc.assert(
      fc.property(days, fc.integer({ min: 2024, max: 2035 }), (named, year) => {
        const date = calendarDate(year, named.month, named.day);
        const before: DueRule = { relation: 'before', ...named };
        expect(lastValidDay(before, year)).toBe(date && addDays(date, -1));
        expect(lastValidDay({ ...before, relation: 'on_or_before' }, year)).toBe(date);
        if (date) expect(lastValidDay(before, year)).not.toBe(date);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the year of a due day', () => {
  it.each([
    ['a year report due in December', '2025-12-14', 12, 2025],
    ['a year report due in January', '2025-12-14', 1, 2026],
    ['a year report due before its figures close', '2025-12-14', 11, 2025],
    ['a calendar year due in January', '2025-12-31', 1, 2026],
    ['a first half due in June', '2025-06-14', 6, 2025],
    ['a first half due in March, which is odd and stays', '2025-06-14', 3, 2025],
  ])('%s', (_what, dataTo, month, expected) => {
    expect(yearOfDue({ year: 2025, dataTo: CalendarDate.parse(dataTo) }, month)).toBe(expected);
  });
});
