import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, CalendarDate } from '../../shared/domain/calendar-date';
import { chaseDay, isOverdue, overdueDays } from '../../shared/domain/chase/chase-standing';
import { nextStep, type StepSent } from '../../shared/domain/chase/next-step';
import { type ChaseStep, usualLadder } from '../../shared/domain/deadlines/chase';
import { isWorkingDay, workingCalendar } from '../../shared/domain/working-days/working-calendar';

const day = (text: string): CalendarDate => CalendarDate.parse(text);

/** Sunday 14/6/2026 is the last day; 24/11/2026 is a holiday, Saturday 22/8/2026 is worked. */
const calendar = workingCalendar(
  [
    ['off', '2026-11-24'],
    ['off', '2026-08-31'],
    ['worked', '2026-08-22'],
  ].map(([kind, date]) => ({
    entry: `${kind} ${date}`,
    kind: kind === 'off' ? 'off' : 'worked',
    ...{ from: day(date ?? ''), to: day(date ?? ''), name: 'x', status: 'confirmed', source: 'x' },
    ...{ makesUpFor: null, knownFrom: null, knownTo: null },
  })),
);

const sent = (step: ChaseStep, on: string, undoneAt: string | null = null): StepSent => ({
  step,
  sentOn: day(on),
  undoneAt,
});

const awaited = { isAwaited: true, lastDay: day('2026-06-14'), returnedOn: null };

describe('the next step', () => {
  it.each([
    // [what, standing, sendings, today, expected]
    ['a reminder three working days before Sunday 14/6', awaited, [], '2026-06-01', 'remind 2026-06-10'],
    ['still the reminder when the day has passed', awaited, [], '2026-06-16', 'remind 2026-06-10'],
    ['đôn đốc once it is due and nobody reminded', awaited, [], '2026-06-17', 'urge 2026-06-17'],
    [
      'đôn đốc never before the day has passed',
      awaited,
      [sent('remind', '2026-06-01')],
      '2026-06-10',
      'urge 2026-06-15',
    ],
    [
      'đôn đốc three working days after a late reminder',
      awaited,
      [sent('remind', '2026-06-15')],
      '2026-06-15',
      'urge 2026-06-18',
    ],
    [
      'báo cáo five working days after đôn đốc',
      awaited,
      [sent('remind', '2026-06-10'), sent('urge', '2026-06-17')],
      '2026-06-17',
      'report_up 2026-06-24',
    ],
    [
      'báo cáo where đôn đốc was sent and the reminder was not',
      awaited,
      [sent('urge', '2026-06-18')],
      '2026-06-30',
      'report_up 2026-06-25',
    ],
    ['nothing at the end of the ladder', awaited, [sent('report_up', '2026-06-26')], '2026-07-30', null],
    [
      'a sending that was taken back does not count',
      awaited,
      [sent('urge', '2026-06-17', 'x')],
      '2026-06-18',
      'urge 2026-06-17',
    ],
    ['nothing after receipt', { ...awaited, isAwaited: false }, [], '2026-06-30', null],
    ['nothing where no day was named', { ...awaited, lastDay: null }, [], '2026-06-30', null],
    [
      'an extension moves the reminder',
      { ...awaited, lastDay: day('2026-06-30') },
      [],
      '2026-06-17',
      'remind 2026-06-25',
    ],
    [
      'an extension moves đôn đốc past it',
      { ...awaited, lastDay: day('2026-06-30') },
      [sent('remind', '2026-06-10')],
      '2026-06-17',
      'urge 2026-07-01',
    ],
    [
      'an extension after đôn đốc moves báo cáo',
      { ...awaited, lastDay: day('2026-06-30') },
      [sent('urge', '2026-06-17')],
      '2026-06-18',
      'report_up 2026-07-07',
    ],
    [
      'a returned report is chased from the return on, what was sent before does not count',
      { ...awaited, returnedOn: day('2026-06-19') },
      [sent('urge', '2026-06-17'), sent('report_up', '2026-06-18')],
      '2026-06-20',
      'remind 2026-06-22',
    ],
    [
      'and goes up as any other',
      { ...awaited, returnedOn: day('2026-06-19') },
      [sent('urge', '2026-06-17'), sent('remind', '2026-06-22')],
      '2026-06-23',
      'urge 2026-06-25',
    ],
    [
      'a holiday is no working day',
      { ...awaited, lastDay: day('2026-11-23') },
      [],
      '2026-12-01',
      'urge 2026-11-27',
    ],
    [
      'a make-up Saturday is one',
      { ...awaited, lastDay: day('2026-08-21') },
      [],
      '2026-08-30',
      'urge 2026-08-25',
    ],
  ] as const)('%s', (_what, standing, sendings, today, expected) => {
    const next = nextStep(standing, sendings, usualLadder, calendar, day(today));
    expect(next && `${next.step} ${next.dueOn}`).toBe(expected);
  });

  it.each([
    [0, '2026-06-12'],
    [1, '2026-06-12'],
    [-1, '2026-06-15'],
  ] as const)('reminds %d working days before Sunday 14/6', (remindBefore, expected) => {
    const ladder = { ...usualLadder, remindBefore };
    expect(nextStep(awaited, [], ladder, calendar, day('2026-06-01'))).toEqual({
      step: 'remind',
      dueOn: expected,
    });
  });
});

it.each([
  ['2026-06-14', 0, false],
  ['2026-06-15', 1, true],
  ['2026-06-20', 5, true],
  ['2026-06-22', 6, true],
] as const)('on %s an agency is %d working days late', (today, days, late) => {
  expect([overdueDays(awaited, calendar, day(today)), isOverdue(awaited, day(today))]).toEqual([days, late]);
});

const steps: readonly ChaseStep[] = ['remind', 'urge', 'report_up'];
const date = fc.integer({ min: 0, max: 4382 }).map((days) => addDays(day('2024-01-01'), days));
const ladders = fc.record({
  remindBefore: fc.integer({ min: -5, max: 20 }),
  urgeAfter: fc.integer({ min: 1, max: 20 }),
  reportAfter: fc.integer({ min: 1, max: 20 }),
});
const standings = fc.record({
  isAwaited: fc.boolean(),
  lastDay: fc.option(date, { nil: null }),
  returnedOn: fc.option(date, { nil: null }),
});
const sendingsOf = fc.array(
  fc.record({
    step: fc.constantFrom(...steps),
    sentOn: date,
    undoneAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
  }),
  { maxLength: 5 },
);

describe('whatever happened', () => {
  it('a step is due on a working day, đôn đốc and báo cáo after the day that was missed', () => {
    fc.assert(
      fc.property(standings, sendingsOf, ladders, date, (standing, sendings, ladder, today) => {
        const next = nextStep(standing, sendings, ladder, calendar, today);
        if (next === null) return true;
        const since = chaseDay(standing);
        return (
          isWorkingDay(calendar, next.dueOn) &&
          (next.step === 'remind' || (since !== null && next.dueOn > since))
        );
      }),
    );
  });

  it('nothing is due after receipt or without a day', () => {
    fc.assert(
      fc.property(standings, sendingsOf, ladders, date, (standing, sendings, ladder, today) => {
        const next = nextStep(standing, sendings, ladder, calendar, today);
        return next === null || (standing.isAwaited && chaseDay(standing) !== null);
      }),
    );
  });

  it('sendings that were taken back do not count', () => {
    fc.assert(
      fc.property(standings, sendingsOf, ladders, date, (standing, sendings, ladder, today) => {
        const standingOnly = sendings.filter(({ undoneAt }) => undoneAt === null);
        expect(nextStep(standing, sendings, ladder, calendar, today)).toEqual(
          nextStep(standing, standingOnly, ladder, calendar, today),
        );
      }),
    );
  });

  it('who sends each step on the day it is due goes up the ladder, no step twice, and comes to its end', () => {
    fc.assert(
      fc.property(standings, ladders, date, (given, ladder, start) => {
        const standing = { ...given, isAwaited: true };
        fc.pre(chaseDay(standing) !== null);
        const sendings: StepSent[] = [];
        let today = start;
        for (let round = 0; round < 5; round += 1) {
          const next = nextStep(standing, sendings, ladder, calendar, today);
          if (next === null) break;
          today = next.dueOn > today ? next.dueOn : today;
          // A return that is still to come would make what is sent before it count for nothing.
          if (standing.returnedOn !== null && today < standing.returnedOn) today = standing.returnedOn;
          const again = nextStep(standing, sendings, ladder, calendar, today);
          sendings.push({ step: again?.step ?? next.step, sentOn: today, undoneAt: null });
        }
        const taken = sendings.map(({ step }) => steps.indexOf(step));
        expect(taken).toEqual([...new Set(taken)].sort());
        expect(nextStep(standing, sendings, ladder, calendar, today)).toBe(null);
      }),
    );
  });
});
