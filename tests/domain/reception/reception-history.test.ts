import { expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { VersionDeed } from '../../../shared/domain/reception/agency-record';
import { receptionHistory } from '../../../shared/domain/reception/reception-history';
import { dueWindows } from '../../../shared/domain/reception/working-days-left';
import { workingCalendar } from '../../../shared/domain/working-days/working-calendar';

const day = (text: string): CalendarDate => CalendarDate.parse(text);
const deed = (kind: VersionDeed['kind'], on: string, reason: string | null = null): VersionDeed => ({
  ...{ kind, on: day(on), at: `${on}T03:00:00.000Z`, by: 'thu-ky', reason },
});
const told = { origin: 'template' as const, acceptedBy: 'thu-ky', nil: false };

/** Sunday 14/12 is the last day; Friday 12/12 is the last one on which anybody works. */
const base = day('2025-12-14');
const calendar = workingCalendar([]);

it('tells where an agency stood, day by day, and what brought it about', () => {
  const extension = {
    ...{ dueOn: day('2025-12-20'), grantedOn: day('2025-12-16'), undoneOn: null, undoneBy: null },
    ...{ reason: 'chờ số liệu', documentNumber: '12/SYT', recordedBy: 'thu-ky' },
  };
  const versions = [
    {
      ...{ ...told, version: 1, receivedOn: day('2025-12-22'), knownFrom: day('2025-12-22') },
      deeds: [deed('returned', '2025-12-23', 'thiếu thuyết minh')],
    },
    {
      ...{ ...told, version: 2, nil: true, receivedOn: day('2025-12-26'), knownFrom: day('2025-12-26') },
      deeds: [deed('withdrawn', '2025-12-29'), deed('reinstated', '2025-12-30')],
    },
  ];
  const steps = receptionHistory(
    { versions, extensions: [extension] },
    (on) => ({ base, windowOf: dueWindows(calendar, on) }),
    { from: day('2025-12-01'), to: day('2025-12-31') },
  );
  const dueDate = '2025-12-20';
  expect(steps).toEqual([
    { from: '2025-12-01', state: 'not-due', daysLate: 0, dueDate: base, because: [] },
    {
      ...{ from: '2025-12-03', state: 'due-soon', daysLate: 0, dueDate: base },
      because: [{ kind: 'due_soon', lastDay: base }],
    },
    {
      ...{ from: '2025-12-15', state: 'missing', daysLate: 0, dueDate: base },
      because: [{ kind: 'due_passed', lastDay: base }],
    },
    {
      ...{ from: '2025-12-16', state: 'extended', daysLate: 0, dueDate },
      because: [
        { kind: 'extended', dueOn: dueDate, reason: 'chờ số liệu', documentNumber: '12/SYT', by: 'thu-ky' },
      ],
    },
    {
      ...{ from: '2025-12-21', state: 'missing', daysLate: 0, dueDate },
      because: [{ kind: 'due_passed', lastDay: dueDate }],
    },
    {
      ...{ from: '2025-12-22', state: 'late', daysLate: 2, dueDate },
      because: [
        {
          ...{ kind: 'received', version: 1, origin: 'template', receivedOn: '2025-12-22' },
          ...{ nil: false, by: 'thu-ky' },
        },
      ],
    },
    {
      ...{ from: '2025-12-23', state: 'returned', daysLate: 2, dueDate },
      because: [{ kind: 'returned', version: 1, reason: 'thiếu thuyết minh', by: 'thu-ky' }],
    },
    {
      ...{ from: '2025-12-26', state: 'nil', daysLate: 2, dueDate },
      because: [
        {
          ...{ kind: 'received', version: 2, origin: 'template', receivedOn: '2025-12-26' },
          ...{ nil: true, by: 'thu-ky' },
        },
      ],
    },
    {
      ...{ from: '2025-12-29', state: 'returned', daysLate: 2, dueDate },
      because: [{ kind: 'withdrawn', version: 2, by: 'thu-ky' }],
    },
    {
      ...{ from: '2025-12-30', state: 'nil', daysLate: 2, dueDate },
      because: [{ kind: 'reinstated', version: 2, by: 'thu-ky' }],
    },
  ]);
});

it('tells that a withdrawn first version leaves the day of the next one', () => {
  const version = (number: number, receivedOn: string, deeds: readonly VersionDeed[] = []) => ({
    ...{ ...told, version: number, receivedOn: day(receivedOn), knownFrom: day(receivedOn), deeds },
  });
  const steps = receptionHistory(
    {
      versions: [version(1, '2025-12-10', [deed('withdrawn', '2025-12-18')]), version(2, '2025-12-16')],
      extensions: [],
    },
    (on) => ({ base, windowOf: dueWindows(calendar, on) }),
    { from: day('2025-12-09'), to: day('2025-12-20') },
  );
  expect(steps.map(({ from, state, daysLate }) => [from, state, daysLate])).toEqual([
    ['2025-12-09', 'due-soon', 0],
    ['2025-12-10', 'on-time', 0],
    ['2025-12-16', 'on-time', 0],
    ['2025-12-18', 'late', 2],
  ]);
});

it('tells of days that were moved, by a rule or by the calendar alone', () => {
  const holiday = workingCalendar([
    {
      ...{ entry: 'a', kind: 'off', from: day('2025-12-08'), to: day('2025-12-09'), name: 'nghỉ' },
      ...{ status: 'confirmed', source: 'TB', makesUpFor: null, knownFrom: null, knownTo: null },
    },
  ]);
  const knownOn = (on: CalendarDate) => ({
    base: on < '2025-12-05' ? base : day('2025-12-09'),
    windowOf: dueWindows(on < '2025-12-02' ? calendar : holiday, on),
  });
  const span = { from: day('2025-12-01'), to: day('2025-12-10') };
  expect(receptionHistory({ versions: [], extensions: [] }, knownOn, span).slice(1)).toEqual([
    {
      ...{ from: '2025-12-02', state: 'due-soon', daysLate: 0, dueDate: base },
      because: [{ kind: 'due_soon', lastDay: base }],
    },
    {
      ...{ from: '2025-12-05', state: 'due-soon', daysLate: 0, dueDate: '2025-12-09' },
      because: [{ kind: 'due_moved', from: base, to: '2025-12-09' }],
    },
    {
      ...{ from: '2025-12-10', state: 'missing', daysLate: 0, dueDate: '2025-12-09' },
      because: [{ kind: 'due_passed', lastDay: '2025-12-09' }],
    },
  ]);
});

it('tells that days off were withdrawn, so that the day is not near any more', () => {
  const holiday = workingCalendar([
    {
      ...{ entry: 'a', kind: 'off', from: day('2025-12-08'), to: day('2025-12-09'), name: 'nghỉ' },
      ...{ status: 'confirmed', source: 'TB', makesUpFor: null, knownFrom: null, knownTo: null },
    },
  ]);
  const knownOn = (on: CalendarDate) => ({
    base,
    windowOf: dueWindows(on < '2025-12-02' ? holiday : calendar, on),
  });
  const span = { from: day('2025-12-01'), to: day('2025-12-03') };
  const steps = receptionHistory({ versions: [], extensions: [] }, knownOn, span);
  expect(steps.map(({ from, state, because }) => [from, state, because])).toEqual([
    ['2025-12-01', 'due-soon', []],
    ['2025-12-02', 'not-due', [{ kind: 'calendar_changed' }]],
    ['2025-12-03', 'due-soon', [{ kind: 'due_soon', lastDay: base }]],
  ]);
});
