import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { DayException } from '../../../shared/domain/working-days/day-exception';
import { calendarKnownOn, knownTables } from '../../../shared/domain/working-days/known-tables';
import { isWorkingDay } from '../../../shared/domain/working-days/working-calendar';

const date = (text: string) => CalendarDate.parse(text);

function off(day: string, knownFrom: string | null, knownTo: string | null = null): DayException {
  return {
    ...{ entry: `${day} ${knownFrom}`, kind: 'off', from: date(day), to: date(day), name: day },
    ...{ status: 'confirmed', source: '', makesUpFor: null },
    knownFrom: knownFrom === null ? null : date(knownFrom),
    knownTo: knownTo === null ? null : date(knownTo),
  };
}

/** Which of some days are off in each table, in the order of the tables. */
function offInEach(exceptions: readonly DayException[], days: readonly string[]) {
  return knownTables(exceptions).map(({ since, calendar }) => [
    since,
    days.filter((day) => !isWorkingDay(calendar, date(day))),
  ]);
}

describe('how the table of days came to be what it is', () => {
  it('has one table for every day on which something became known or was withdrawn', () => {
    const entries = [
      off('2026-06-11', null),
      off('2026-06-12', '2026-06-01'),
      off('2026-06-10', '2026-06-05', '2026-06-08'),
    ];
    expect(offInEach(entries, ['2026-06-10', '2026-06-11', '2026-06-12'])).toEqual([
      [null, ['2026-06-11']],
      ['2026-06-01', ['2026-06-11', '2026-06-12']],
      ['2026-06-05', ['2026-06-10', '2026-06-11', '2026-06-12']],
      ['2026-06-08', ['2026-06-11', '2026-06-12']],
    ]);
  });

  it('knows nothing of what was withdrawn on the day it was entered', () => {
    expect(offInEach([off('2026-06-12', '2026-06-01', '2026-06-01')], ['2026-06-12', '2026-05-01'])).toEqual([
      [null, ['2026-05-01']],
    ]);
  });

  it('replaces the days of the law as soon as something is known of the year', () => {
    expect(offInEach([off('2029-02-13', '2028-10-05')], ['2029-02-13', '2029-05-01'])).toEqual([
      [null, ['2029-05-01']],
      ['2028-10-05', ['2029-02-13']],
    ]);
  });

  it('does not fall back on the law in a year whose entries were all withdrawn', () => {
    const calendar = calendarKnownOn([off('2029-05-01', null, '2028-12-01')], date('2028-12-01'));
    expect(isWorkingDay(calendar, date('2029-05-01'))).toBe(true);
  });

  it.each([
    ['2026-05-31', true],
    ['2026-06-01', false],
    ['2026-06-07', false],
    ['2026-06-08', true],
  ])('on %s the day is worked: %s', (on, worked) => {
    const entries = [off('2026-01-01', null), off('2026-06-12', '2026-06-01', '2026-06-08')];
    expect(isWorkingDay(calendarKnownOn(entries, date(on)), date('2026-06-12'))).toBe(worked);
  });
});
