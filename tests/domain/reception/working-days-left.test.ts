import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, CalendarDate } from '../../../shared/domain/calendar-date';
import { dueSoonWorkingDays, dueWindows } from '../../../shared/domain/reception/working-days-left';
import type { DayException } from '../../../shared/domain/working-days/day-exception';
import { workingCalendar, workingDaysBetween } from '../../../shared/domain/working-days/working-calendar';

const day = (text: string): CalendarDate => CalendarDate.parse(text);

function entry(kind: DayException['kind'], date: string): DayException {
  return {
    ...{
      entry: date,
      kind,
      from: day(date),
      to: day(date),
      name: 'ngày mẫu',
      status: 'confirmed',
      source: '',
    },
    ...{ makesUpFor: null, knownFrom: null, knownTo: null },
  };
}

// The last day of the half year of 2026 is a Sunday, and Friday is the last day on which anybody works.
it.each([
  ['2026-06-02', [], '2026-06-12', null],
  ['2026-06-03', [], '2026-06-12', 7],
  ['2026-06-11', [], '2026-06-12', 1],
  ['2026-06-12', [], '2026-06-12', 0],
  ['2026-06-13', [], '2026-06-12', -1],
  ['2026-06-14', [], '2026-06-12', -1],
  ['2026-06-11', [entry('worked', '2026-06-13')], '2026-06-13', 2],
  ['2026-06-10', [entry('off', '2026-06-12')], '2026-06-11', 1],
] as const)('on %s with %j the last working day is %s and %s are left', (today, entries, last, left) => {
  expect(dueWindows(workingCalendar(entries), day(today))(day('2026-06-14'))).toEqual({
    lastWorkingDay: last,
    workingDaysLeft: left,
  });
});

it('counts as the calendar counts, and stops where a day is not near', () => {
  const calendar = workingCalendar([]);
  const dates = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2024-01-01'), days));
  fc.assert(
    fc.property(dates, fc.integer({ min: -30, max: 60 }), (due, ahead) => {
      const today = addDays(due, -ahead);
      const { lastWorkingDay, workingDaysLeft } = dueWindows(calendar, today)(due);
      const between = workingDaysBetween(calendar, today, lastWorkingDay);
      const expected = today > lastWorkingDay ? -1 : between > dueSoonWorkingDays ? null : between;
      expect(workingDaysLeft).toBe(expected);
    }),
  );
});
