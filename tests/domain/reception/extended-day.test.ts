import { expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { extendedDay } from '../../../shared/domain/reception/extended-day';

const day = (text: string): CalendarDate => CalendarDate.parse(text);
const base = day('2025-12-14');

function granted(dueOn: string, grantedOn: string, undoneOn: string | null = null) {
  return { dueOn: day(dueOn), grantedOn: day(grantedOn), undoneOn: undoneOn === null ? null : day(undoneOn) };
}

const first = granted('2025-12-20', '2025-12-10');
const second = granted('2025-12-25', '2025-12-18', '2025-12-21');
const after = granted('2025-12-18', '2025-12-16');

it.each([
  ['nothing is granted', base, [], '2025-12-13', base, null],
  ['not granted yet', base, [first], '2025-12-09', base, null],
  ['from the day on which it is granted', base, [first], '2025-12-10', '2025-12-20', first],
  ['a second one that is later', base, [first, second], '2025-12-18', '2025-12-25', second],
  ['the first again once the second is taken back', base, [first, second], '2025-12-21', '2025-12-20', first],
  [
    'one that is not later than the rule',
    base,
    [granted('2025-12-14', '2025-12-01')],
    '2025-12-12',
    base,
    null,
  ],
  ['one that is earlier than the one before', base, [first, after], '2025-12-17', '2025-12-20', first],
  ['the day had passed, on the days before', base, [after], '2025-12-15', base, null],
  ['the day had passed, from then on', base, [after], '2025-12-16', '2025-12-18', after],
  ['where no document names a day', null, [first], '2025-12-10', '2025-12-20', first],
] as const)('%s', (_what, rule, extensions, on, dueDate, extension) => {
  expect(extendedDay(rule, [...extensions], day(on))).toEqual({ dueDate, extension });
});
