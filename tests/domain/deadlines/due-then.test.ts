import { describe, expect, it } from 'vitest';
import type { DueTerms } from '../../../shared/domain/deadlines/due-terms';
import { dueThen, type RuleHistory, workingDayThen } from '../../../shared/domain/deadlines/due-then';
import type { RuleSettings } from '../../../shared/domain/deadlines/rule-settings';
import { writtenSettings } from '../../../shared/domain/deadlines/written-settings';
import type { DayException } from '../../../shared/domain/working-days/day-exception';
import { bookOf, day, off } from './days';

const before15June = writtenSettings({ relation: 'before', month: 6, day: 15 });
const shifted: RuleSettings = { ...before15June, shift: 'next_working' };
const before10June: RuleSettings = {
  ...before15June,
  terms: { kind: 'day', on: { relation: 'before', month: 6, day: 10 } },
};
const history = (written: RuleSettings, ...edits: [on: string, settings: RuleSettings][]): RuleHistory => ({
  written,
  edits: edits.map(([on, settings]) => ({ editedOn: day(on), settings })),
});
const off12June = (said: Partial<DayException>) => off('2026-06-12', '2026-06-12', said);
const h1 = { year: 2026, dataTo: day('2026-06-14') };
const h1Next = { year: 2027, dataTo: day('2027-06-14') };

describe('history keeps what was true then', () => {
  type Case = {
    readonly rule: RuleHistory;
    readonly point?: typeof h1;
    readonly entries?: readonly DayException[];
  };
  it.each<[string, Case, string | null, string | null]>([
    ['nothing changed', { rule: history(before15June) }, '2026-06-14', '2026-06-12'],
    [
      'a holiday that was known in time moves the last working day',
      { rule: history(before15June), entries: [off12June({ knownFrom: day('2026-06-14') })] },
      ...(['2026-06-14', '2026-06-11'] as const),
    ],
    [
      'one that was entered after the day does not',
      { rule: history(before15June), entries: [off12June({ knownFrom: day('2026-06-15') })] },
      ...(['2026-06-14', '2026-06-12'] as const),
    ],
    [
      'one that was withdrawn before it does not',
      {
        rule: history(before15June),
        entries: [off12June({ knownFrom: day('2026-01-01'), knownTo: day('2026-06-10') })],
      },
      ...(['2026-06-14', '2026-06-12'] as const),
    ],
    [
      'one that was withdrawn after it does',
      {
        rule: history(before15June),
        entries: [off12June({ knownFrom: day('2026-01-01'), knownTo: day('2026-06-20') })],
      },
      ...(['2026-06-14', '2026-06-11'] as const),
    ],
    [
      'a policy that came on the last day itself moves it',
      { rule: history(before15June, ['2026-06-14', shifted]) },
      ...(['2026-06-15', '2026-06-15'] as const),
    ],
    [
      'a policy that came after the day has passed does not',
      { rule: history(before15June, ['2026-06-15', shifted]) },
      ...(['2026-06-14', '2026-06-12'] as const),
    ],
    [
      'but holds for the next year',
      { rule: history(before15June, ['2026-06-15', before10June]), point: h1Next },
      ...(['2027-06-09', '2027-06-09'] as const),
    ],
    [
      'a day that was set earlier and has passed stays, whatever comes later',
      { rule: history(before15June, ['2026-06-01', before10June], ['2026-06-11', shifted]) },
      ...(['2026-06-09', '2026-06-09'] as const),
    ],
    [
      'a shifted day counts a later holiday while it is open',
      {
        rule: history(before15June, ['2026-06-01', shifted]),
        entries: [off('2026-06-15', '2026-06-16', { knownFrom: day('2026-06-15') })],
      },
      ...(['2026-06-17', '2026-06-17'] as const),
    ],
    [
      'and no longer once it is over',
      {
        rule: history(before15June, ['2026-06-01', shifted]),
        entries: [off('2026-06-15', '2026-06-16', { knownFrom: day('2026-06-16') })],
      },
      ...(['2026-06-15', '2026-06-15'] as const),
    ],
    [
      'a first day that is named after it would have passed names none',
      { rule: history(writtenSettings(null), ['2026-06-20', before15June]) },
      ...([null, null] as const),
    ],
    [
      'a first day that is named in time',
      { rule: history(writtenSettings(null), ['2026-06-10', before15June]) },
      ...(['2026-06-14', '2026-06-12'] as const),
    ],
  ])('%s', (_what, { rule, point = h1, entries = [] }, lastDay, working) => {
    const judged = dueThen(rule, null, point, bookOf(...entries));
    expect([judged.due?.lastDay ?? null, workingDayThen(judged)]).toEqual([lastDay, working]);
  });

  it('an event that is recorded late still has its day', () => {
    const terms: DueTerms = {
      ...{ kind: 'after_event', event: 'nhận công văn', happenedOn: day('2026-03-02') },
      ...{ count: 5, unit: 'working_day' },
    };
    const rule = history(writtenSettings(null), ['2026-04-01', { ...before15June, terms }]);
    expect(dueThen(rule, null, { year: 2026, dataTo: null }, bookOf()).due?.lastDay).toBe('2026-03-09');
  });

  it('leaves out what came after the day that is asked about', () => {
    const rule = history(before15June, ['2026-06-10', shifted]);
    expect(dueThen(rule, null, h1, bookOf(), day('2026-06-09')).due?.lastDay).toBe('2026-06-14');
    expect(dueThen(rule, null, h1, bookOf(), day('2026-06-10')).due?.lastDay).toBe('2026-06-15');
  });
});

describe('terms of one kind of agencies', () => {
  const own = { kind: 'day', on: { relation: 'before', month: 6, day: 5 } } as const;
  const tiered: RuleSettings = {
    ...before15June,
    tiers: [{ tier: 'commune_committee', terms: own, quote: 'cấp xã trước ngày 05/6' }],
  };

  it('hold for that kind alone, each by its own day', () => {
    const rule = history(before15June, ['2026-06-10', tiered]);
    const lastDayOf = (kind: 'commune_committee' | 'department' | null, point = h1) =>
      dueThen(rule, kind, point, bookOf()).due?.lastDay;
    expect(lastDayOf(null)).toBe('2026-06-14');
    expect(lastDayOf('department')).toBe('2026-06-14');
    expect(lastDayOf('commune_committee')).toBe('2026-06-04');
    expect(lastDayOf('commune_committee', h1Next)).toBe('2027-06-04');
    expect(dueThen(rule, 'commune_committee', h1, bookOf()).tier?.quote).toBe('cấp xã trước ngày 05/6');
  });
});
