import { expect, it } from 'vitest';
import { addDays, CalendarDate } from '../../shared/domain/calendar-date';
import { alarmHours } from '../../shared/domain/calendar-file/alarm-hours';

const day = (text: string) => CalendarDate.parse(text);
const weekends = { get: () => undefined };

/** The instant of an alarm as a day and an hour. */
function at(start: string, hours: number): string {
  return `${addDays(day(start), Math.floor(hours / 24))} ${((hours % 24) + 24) % 24}h`;
}

it.each([
  ['2026-06-14', '2026-06-12', null, ['2026-05-01 8h', '2026-06-03 8h', '2026-06-11 8h', '2026-06-12 8h']],
  ['2026-06-12', '2026-06-12', null, ['2026-05-01 8h', '2026-06-03 8h', '2026-06-11 8h', '2026-06-12 8h']],
  [
    '2026-05-31',
    '2026-05-29',
    '2026-05-01',
    ['2026-04-17 8h', '2026-05-20 8h', '2026-05-28 8h', '2026-05-29 8h'],
  ],
])('until %s (last working day %s, from %s) reminds on %j', (lastDay, lastWorkingDay, beginsOn, expected) => {
  const deadline = {
    ...{ lastDay: day(lastDay), lastWorkingDay: day(lastWorkingDay) },
    beginsOn: beginsOn === null ? null : day(beginsOn),
  };
  const hours = alarmHours(deadline, [1, 30, 0, 7], weekends);
  expect(hours.map((hour) => at(beginsOn ?? lastDay, hour))).toEqual(expected);
});
