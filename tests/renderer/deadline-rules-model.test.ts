import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../renderer/model/deadline-rules-dates';
import { filledRule, readRule, withTier } from '../../renderer/model/deadline-rules-filling';
import { noTerms, readTerms, type TermsFilling, termsFilled } from '../../renderer/model/due-terms-filling';
import type { DueTerms } from '../../shared/domain/deadlines/due-terms';
import { ruleDateOf, settingsOf } from './deadline-rules-samples';
import { day } from './samples';

const cases: ReadonlyArray<readonly [string, DueTerms | null]> = [
  ['no day', null],
  ['before a day', { kind: 'day', on: { relation: 'before', day: 15, month: 6 } }],
  ['a day once', { kind: 'day', on: { relation: 'on_or_before', day: 29, month: 2, year: 2028 } }],
  ['29/2 every year', { kind: 'day', on: { relation: 'before', day: 29, month: 2 } }],
  [
    'after an event',
    { kind: 'after_event', event: 'nhận công văn', happenedOn: null, count: 5, unit: 'working_day' },
  ],
  [
    'after a dated event',
    { kind: 'after_event', event: 'nhận', happenedOn: day('2026-11-24'), count: 0, unit: 'day' },
  ],
  ['the end of a quarter', { kind: 'end_of', part: 'quarter', count: 0, unit: 'day' }],
];

describe('the fields of terms', () => {
  it.each(cases)('say %s and are read as that', (_, terms) => {
    expect(readTerms(termsFilled(terms))).toEqual({ terms });
  });

  it('keep every day of the year that is written', () => {
    const anyDay = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('before', 'on_or_before'),
        fc.boolean(),
        (date, relation, isOnce) => {
          const on = {
            ...{ relation, day: date.getUTCDate(), month: date.getUTCMonth() + 1 },
            ...(isOnce ? { year: date.getUTCFullYear() } : {}),
          };
          expect(readTerms(termsFilled({ kind: 'day', on }))).toEqual({ terms: { kind: 'day', on } });
        },
      ),
    );
  });

  it.each<[string, Partial<TermsFilling>, string]>([
    ['a day that no year has', { choice: 'before', dayMonth: '31/6' }, 'bad_day'],
    ['29/2 of a common year', { choice: 'before', dayMonth: '29/2', year: '2027' }, 'bad_day'],
    ['no day at all', { choice: 'on_or_before' }, 'bad_day'],
    ['a year of two digits', { choice: 'before', dayMonth: '15/6', year: '26' }, 'bad_year'],
    ['no event', { choice: 'after_event', event: ' ', count: '5' }, 'no_event'],
    [
      'an event on no day',
      { choice: 'after_event', event: 'a', happenedOn: '31/2/2026', count: '5' },
      'bad_event_day',
    ],
    ['no count after an event', { choice: 'after_event', event: 'a' }, 'bad_count'],
    ['too many days', { choice: 'end_of', count: '367' }, 'bad_count'],
    ['a part of a day', { choice: 'end_of', count: '1,5' }, 'bad_count'],
  ])('do not take %s', (_, part, fault) => {
    expect(readTerms({ ...noTerms, ...part })).toEqual({ fault });
  });

  it('take the end itself where no days are counted after it', () => {
    expect(readTerms({ ...noTerms, choice: 'end_of', part: 'year' })).toEqual({
      terms: { kind: 'end_of', part: 'year', count: 0, unit: 'working_day' },
    });
  });
});

describe('the form of a rule', () => {
  const terms: DueTerms = { kind: 'day', on: { relation: 'before', day: 10, month: 6 } };
  const settings = settingsOf({ tiers: [{ tier: 'commune_committee', terms, quote: 'xã trước 10/6' }] });

  it('says the settings and is read as them', () => {
    expect(readRule(filledRule(settings))).toEqual({ settings });
  });

  it('adds the first kind of agency that has no terms of its own, which has to be filled', () => {
    const filled = withTier(filledRule(settings));
    expect(filled.tiers.map(({ id, tier: kind }) => [id, kind])).toEqual([
      [0, 'commune_committee'],
      [1, 'department'],
    ]);
    expect(readRule(filled)).toEqual({ fault: { code: 'bad_day', tier: 'department' } });
  });

  it.each([
    ['terms that cannot be read', { terms: { ...noTerms, choice: 'before' } }, 'bad_day', null],
    ['a kind of agency without terms', { tiers: [{ terms: noTerms }] }, 'tier_without_terms', 'press'],
    ['a kind of agency without words', { tiers: [{ quote: ' ' }] }, 'tier_without_quote', 'press'],
    ['the same kind twice', { tiers: [{}, {}] }, 'tier_twice', 'press'],
  ] as const)('does not take %s', (_, part, code, kind) => {
    const own = { tier: 'press', terms: termsFilled(terms), quote: 'a' } as const;
    const tiers = ('tiers' in part ? part.tiers : []).map((one, id) => ({ id, ...own, ...one }));
    const filled = { ...filledRule(settingsOf({})), ...part, tiers };
    expect(readRule(filled)).toEqual({ fault: { code, tier: kind } });
  });
});

describe('the dates of a rule', () => {
  it('stand by year, everybody first, also where a year has none', () => {
    const everybody = ruleDateOf({ year: 2026, period: '2026-H1', lastDay: day('2026-06-14') });
    const later = ruleDateOf({ year: 2026, period: '2026-Y', lastDay: day('2026-12-14') });
    const communes = ruleDateOf({ year: 2026, tier: 'commune_committee', lastDay: day('2026-06-09') });
    const dates = [communes, later, everybody, ruleDateOf({ year: 2020 })];
    expect(yearsOf({ dates }, 2026)).toEqual([
      { year: 2025, dates: [] },
      { year: 2026, dates: [everybody, later, communes] },
      { year: 2027, dates: [] },
    ]);
  });
});
