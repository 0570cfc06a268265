import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, CalendarDate, daysBetween } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { pendingReminders } from '../../shared/domain/reminders/pending-reminders';
import type { ShownReminder } from '../../shared/domain/reminders/shown-reminder';
import {
  addWorkingDays,
  isWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '../../shared/domain/working-days/working-calendar';
import { sampleDeadline, weekends } from './sample-deadline';

const day = (text: string) => CalendarDate.parse(text);
const steps = [30, 7, 1];

/** The last working day is Friday 12/6, as in the plan's "trước ngày 15/6". */
const report = sampleDeadline('r', '2026-06-14');

const shownAs = (lastDay: string, step: number, shownOn: string, isDismissed = false): ShownReminder => ({
  ...{ deadline: 'r', lastDay: day(lastDay), step, shownOn: day(shownOn), isDismissed },
});

function reminded(today: string, shown: readonly ShownReminder[] = [], deadline: Deadline = report) {
  const pending = pendingReminders({
    ...{ deadlines: [deadline], steps, shown, calendar: weekends, today: day(today) },
  });
  return pending.map(({ step, left }) => [step, left]);
}

describe('a reminder comes', () => {
  it.each([
    ['not before the longest step', '2026-04-30', []],
    ['30 working days before', '2026-05-01', [[30, 30]]],
    ['for the same step a day later, where the program did not run', '2026-05-04', [[30, 29]]],
    ['for the nearest step alone, where it did not run for long', '2026-06-03', [[7, 7]]],
    ['on the last working day', '2026-06-12', [[1, 0]]],
    ['on the Saturday after it, while the last day has not passed', '2026-06-13', [[1, -1]]],
    ['on the last day', '2026-06-14', [[1, -1]]],
    ['no more after it', '2026-06-15', []],
  ])('%s', (_when, today, expected) => {
    expect(reminded(today)).toEqual(expected);
  });
});

describe('a reminder that came', () => {
  it.each([
    ['does not come again for its step', '2026-05-04', [shownAs('2026-06-14', 30, '2026-05-01')], []],
    ['leaves the nearer ones', '2026-06-03', [shownAs('2026-06-14', 30, '2026-05-01')], [[7, 7]]],
    ['takes the farther ones with it', '2026-06-04', [shownAs('2026-06-14', 1, '2026-06-01')], []],
    [
      'is the last one when it is dismissed',
      '2026-06-12',
      [shownAs('2026-06-14', 30, '2026-05-01', true)],
      [],
    ],
    [
      'comes again for a day that was moved, where its step lies ahead again',
      '2026-06-03',
      [shownAs('2026-05-10', 7, '2026-04-29')],
      [[7, 7]],
    ],
    [
      'does not come again for a day that was moved, where its step had been reached already',
      '2026-06-04',
      [shownAs('2026-06-12', 7, '2026-06-03')],
      [],
    ],
    [
      'comes for another day though it was dismissed for the one before',
      '2026-06-11',
      [shownAs('2026-05-31', 7, '2026-05-20', true)],
      [[1, 1]],
    ],
  ])('%s', (_what, today, shown, expected) => {
    expect(reminded(today, shown)).toEqual(expected);
  });
});

it('comes for open work alone', () => {
  const done = { progress: { done: 4, of: 4 } };
  expect(reminded('2026-06-03', [], sampleDeadline('r', '2026-06-14', done))).toEqual([]);
  const uncounted = { progress: null };
  expect(reminded('2026-06-03', [], sampleDeadline('r', '2026-06-14', uncounted))).toEqual([[7, 7]]);
});

it('puts the most urgent first', () => {
  const deadlines = [
    sampleDeadline('b', '2026-06-20'),
    sampleDeadline('c', '2026-06-14'),
    sampleDeadline('a', '2026-06-14'),
  ];
  const pending = pendingReminders({
    ...{ deadlines, steps, shown: [], calendar: weekends, today: day('2026-06-03') },
  });
  expect(pending.map(({ deadline }) => deadline.id)).toEqual(['a', 'c', 'b']);
});

const year = day('2026-01-01');
const someDay = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(year, offset));
const someSteps = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 });
const someHolidays = fc.array(someDay, { maxLength: 25 }).map((days) =>
  workingCalendar(
    days.map((from) => ({
      ...{ entry: from, kind: 'off' as const, from, to: from, name: 'nghỉ', status: 'confirmed' as const },
      ...{ source: '', makesUpFor: null, knownFrom: null, knownTo: null },
    })),
  ),
);

/** A year in which the program is started on some days, shows what is pending, and the clerk dismisses now and then. */
const someYear = fc.record({
  calendar: someHolidays,
  steps: someSteps,
  lastDays: fc.array(someDay, { minLength: 1, maxLength: 8 }),
  starts: fc.array(someDay, { minLength: 1, maxLength: 60 }),
  dismissals: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
});

/** Runs it; a clock that was put back is a start on an earlier day. */
function runYear({ calendar, steps: chosen, lastDays, dismissals }: YearOf, starts: readonly CalendarDate[]) {
  const deadlines = lastDays.map((lastDay, index) => sampleDeadline(`d${index}`, lastDay, {}, calendar));
  let shown: readonly ShownReminder[] = [];
  const came: Array<{ key: string; deadline: Deadline; on: CalendarDate; afterDismissal: boolean }> = [];
  for (const today of starts) {
    for (const { deadline, step } of pendingReminders({ deadlines, steps: chosen, shown, calendar, today })) {
      const afterDismissal = shown.some((earlier) => earlier.deadline === deadline.id && earlier.isDismissed);
      const key = `${deadline.id} ${deadline.lastDay} ${step}`;
      const isDismissed = dismissals.includes(came.length);
      came.push({ key, deadline, on: today, afterDismissal });
      shown = [
        ...shown,
        { deadline: deadline.id, lastDay: deadline.lastDay, step, shownOn: today, isDismissed },
      ];
    }
  }
  return { deadlines, came };
}

type YearOf = typeof someYear extends fc.Arbitrary<infer Value> ? Value : never;

describe('over a year of starts', () => {
  it('each reminder comes at most once, and never after it was dismissed', () => {
    fc.assert(
      fc.property(someYear, (chance) => {
        const { came } = runYear(chance, chance.starts);
        const keys = came.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(came.filter(({ afterDismissal }) => afterDismissal)).toEqual([]);
      }),
    );
  });

  it('each comes at most once for a last day though the day moves to and fro, and no step that was reached already', () => {
    const someMoves = fc.array(fc.record({ start: someDay, lastDay: fc.integer({ min: 150, max: 170 }) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(someSteps, someMoves, (chosen, moves) => {
        let shown: readonly ShownReminder[] = [];
        for (const move of moves.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
          const deadline = sampleDeadline('d', addDays(year, move.lastDay));
          const reachedOn = (on: CalendarDate) => workingDaysBetween(weekends, on, deadline.lastWorkingDay);
          const situation = { deadlines: [deadline], steps: chosen, shown, calendar: weekends };
          for (const { step } of pendingReminders({ ...situation, today: move.start })) {
            const earlier = shown.filter(({ lastDay }) => lastDay === deadline.lastDay);
            expect(earlier.filter((one) => one.step <= step)).toEqual([]);
            expect(shown.filter(({ shownOn }) => reachedOn(shownOn) <= step)).toEqual([]);
            const { id, lastDay } = deadline;
            shown = [...shown, { deadline: id, lastDay, step, shownOn: move.start, isDismissed: false }];
          }
        }
      }),
    );
  });

  it('every deadline gets one on the first start within its longest step, and none before', () => {
    fc.assert(
      fc.property(someYear, (chance) => {
        const starts = chance.starts.toSorted();
        const { came, deadlines } = runYear({ ...chance, dismissals: [] }, starts);
        const longest = Math.max(...chance.steps);
        for (const deadline of deadlines) {
          const first = starts.find(
            (start) =>
              start <= deadline.lastDay &&
              workingDaysBetween(chance.calendar, start, deadline.lastWorkingDay) <= longest,
          );
          const firstCame = came.find((reminder) => reminder.deadline.id === deadline.id)?.on;
          expect(firstCame).toBe(first);
        }
      }),
    );
  });

  it('run every day, each step comes on its own day, or on the first one for those that lie before it', () => {
    fc.assert(
      fc.property(someHolidays, someSteps, someDay, (calendar, chosen, lastDay) => {
        const begin = addDays(year, -150);
        const starts = Array.from({ length: daysBetween(begin, lastDay) + 3 }, (_, n) => addDays(begin, n));
        const chance = { calendar, steps: chosen, lastDays: [lastDay], starts, dismissals: [] };
        const { came, deadlines } = runYear(chance, starts);
        const last = deadlines[0]?.lastWorkingDay ?? lastDay;
        const expected = chosen.toSorted((a, b) => b - a).map((step) => firstDayOf(calendar, last, step));
        expect(came.map(({ on }) => on)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

/** The first day, idle ones included, on which so many working days are left. */
function firstDayOf(calendar: ReturnType<typeof workingCalendar>, last: CalendarDate, step: number) {
  const reached = addWorkingDays(calendar, last, -step);
  expect(isWorkingDay(calendar, reached)).toBe(true);
  return reached;
}
