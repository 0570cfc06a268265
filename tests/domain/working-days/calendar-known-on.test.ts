import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { calendarKnownOn } from '../../../shared/domain/working-days/calendar-known-on';
import type { DayException } from '../../../shared/domain/working-days/day-exception';
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

/** Which of some days are off, as it was known on a day. */
function offOn(exceptions: readonly DayException[], on: string | null, days: readonly string[]) {
  const calendar = calendarKnownOn(exceptions, on === null ? null : date(on));
  return days.filter((day) => !isWorkingDay(calendar, date(day)));
}

describe('the calendar as it was known on a day', () => {
  const days = ['2026-06-10', '2026-06-11', '2026-06-12'];
  it.each([
    [null, ['2026-06-11']],
    ['2026-05-31', ['2026-06-11']],
    ['2026-06-01', ['2026-06-11', '2026-06-12']],
    ['2026-06-05', days],
    ['2026-06-07', days],
    ['2026-06-08', ['2026-06-11', '2026-06-12']],
  ])('has on %s off: %j', (on, expected) => {
    const entries = [
      off('2026-06-11', null),
      off('2026-06-12', '2026-06-01'),
      off('2026-06-10', '2026-06-05', '2026-06-08'),
    ];
    expect(offOn(entries, on, days)).toEqual(expected);
  });

  it.each([null, '2026-05-31', '2026-06-01', '2026-07-01'])(
    'knows nothing on %s of what was withdrawn on the day it was entered',
    (on) => {
      const entries = [off('2026-06-12', '2026-06-01', '2026-06-01')];
      expect(offOn(entries, on, ['2026-06-12', '2026-05-01'])).toEqual(['2026-05-01']);
    },
  );

  it.each([
    ['2028-10-04', ['2029-05-01']],
    ['2028-10-05', ['2029-02-13']],
  ])('replaces the days of the law as soon as something is known of the year: %s', (on, expected) => {
    expect(offOn([off('2029-02-13', '2028-10-05')], on, ['2029-02-13', '2029-05-01'])).toEqual(expected);
  });

  it('does not fall back on the law in a year whose entries were all withdrawn', () => {
    const calendar = calendarKnownOn([off('2029-05-01', null, '2028-12-01')], date('2028-12-01'));
    expect(isWorkingDay(calendar, date('2029-05-01'))).toBe(true);
  });
});
