import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { countedEntry } from '../../../shared/domain/duties/counted-entry';
import { type DutyFacts, judgeDuty, RecordedState } from '../../../shared/domain/duties/duty-state';

const day = (text: string) => CalendarDate.parse(text);
const today = day('2025-12-20');
const facts = (some: Partial<Record<keyof DutyFacts, string>>): DutyFacts => ({
  recorded: some.recorded === undefined ? null : RecordedState.parse(some.recorded),
  asOf: some.asOf === undefined ? null : day(some.asOf),
  dueOn: some.dueOn === undefined ? null : day(some.dueOn),
  extendedTo: some.extendedTo === undefined ? null : day(some.extendedTo),
});

const days = fc
  .integer({ min: 0, max: 60 })
  .map((offset) => day(`2025-${offset < 30 ? '11' : '12'}-${String((offset % 30) + 1).padStart(2, '0')}`));
const anyFacts: fc.Arbitrary<DutyFacts> = fc.record({
  recorded: fc.option(fc.constantFrom(...RecordedState.options)),
  asOf: fc.option(days),
  dueOn: fc.option(days),
  extendedTo: fc.option(days),
});

describe('where an agency stands with a duty', () => {
  it.each<[string, Parameters<typeof facts>[0], [string, string | null, number]]>([
    ['nothing known, no day', {}, ['not_started', null, 0]],
    ['begun, no day', { recorded: 'in_progress' }, ['in_progress', null, 0]],
    ['recorded as not begun', { recorded: 'not_started' }, ['not_started', null, 0]],
    ['before its day', { dueOn: '2025-12-31' }, ['not_started', '2025-12-31', 0]],
    ['on its day', { dueOn: '2025-12-20' }, ['not_started', '2025-12-20', 0]],
    ['the day after', { dueOn: '2025-12-19' }, ['overdue', '2025-12-19', 1]],
    ['begun and late', { recorded: 'in_progress', dueOn: '2025-12-10' }, ['overdue', '2025-12-10', 10]],
    ['extended', { dueOn: '2025-12-10', extendedTo: '2025-12-31' }, ['extended', '2025-12-31', 0]],
    ['extended without a day before', { extendedTo: '2025-12-31' }, ['extended', '2025-12-31', 0]],
    [
      'extended and begun',
      { recorded: 'in_progress', extendedTo: '2025-12-31' },
      ['extended', '2025-12-31', 0],
    ],
    [
      'late after the extension',
      { dueOn: '2025-12-10', extendedTo: '2025-12-18' },
      ['overdue', '2025-12-18', 2],
    ],
    [
      'the day was set behind the extension',
      { dueOn: '2025-12-31', extendedTo: '2025-12-25' },
      ['not_started', '2025-12-31', 0],
    ],
    [
      'done in time',
      { recorded: 'done', asOf: '2025-12-10', dueOn: '2025-12-10' },
      ['done', '2025-12-10', 0],
    ],
    ['done late', { recorded: 'done', asOf: '2025-12-12', dueOn: '2025-12-10' }, ['done', '2025-12-10', 2]],
    [
      'done in time by the extension',
      { recorded: 'done', asOf: '2025-12-12', dueOn: '2025-12-10', extendedTo: '2025-12-15' },
      ['done', '2025-12-15', 0],
    ],
    ['done, nobody says when', { recorded: 'done', dueOn: '2025-12-10' }, ['done', '2025-12-10', 0]],
    [
      'withdrawn, however late',
      { recorded: 'withdrawn', dueOn: '2025-12-10' },
      ['withdrawn', '2025-12-10', 0],
    ],
  ])('%s', (_what, some, [state, lastDay, daysLate]) => {
    expect(judgeDuty(facts(some), today)).toEqual({ state, lastDay, daysLate });
  });

  it('is overdue only where there is a day, and only after it', () => {
    fc.assert(
      fc.property(anyFacts, days, (some, on) => {
        const { state, lastDay, daysLate } = judgeDuty(some, on);
        const isOpen = some.recorded !== 'done' && some.recorded !== 'withdrawn';
        expect(state === 'overdue').toBe(isOpen && lastDay !== null && on > lastDay);
        if (state === 'overdue') expect(daysLate).toBeGreaterThan(0);
      }),
    );
  });

  it('never gets worse by a later extension', () => {
    fc.assert(
      fc.property(anyFacts, days, days, (some, later, on) => {
        const extended = judgeDuty({ ...some, extendedTo: later }, on);
        const before = judgeDuty({ ...some, extendedTo: null }, on);
        expect(extended.daysLate).toBeLessThanOrEqual(
          before.lastDay === null ? extended.daysLate : before.daysLate,
        );
      }),
    );
  });
});

describe('whose word counts', () => {
  const said = (state: RecordedState) => ({ state, asOf: today });
  it.each<[RecordedState | null, RecordedState | null, [string, RecordedState | null, RecordedState | null]]>(
    [
      [null, null, ['nobody', null, null]],
      [null, 'done', ['report', 'done', null]],
      ['in_progress', null, ['clerk', 'in_progress', null]],
      ['in_progress', 'done', ['clerk', 'in_progress', 'done']],
      ['done', 'done', ['clerk', 'done', null]],
      ['withdrawn', 'done', ['clerk', 'withdrawn', 'done']],
    ],
  )('of the clerk (%s) and the report (%s)', (record, report, [from, state, offered]) => {
    const counted = countedEntry(record && said(record), report && said(report));
    expect([counted.from, counted.entry?.state ?? null, counted.offered?.state ?? null]).toEqual([
      from,
      state,
      offered,
    ]);
  });
});
