import { describe, expect, it } from 'vitest';
import { type AskingRule, askedPeriods } from '../../../shared/domain/deadlines/asked-parts';
import type { DueTerms } from '../../../shared/domain/deadlines/due-terms';
import { occurrencesOf, windowDueOn } from '../../../shared/domain/deadlines/occurrences';
import { endOfPart, windowOfCode } from '../../../shared/domain/deadlines/part-of-year';
import { formatPeriod } from '../../../shared/domain/format-vietnamese';
import { samePartYearBefore } from '../../../shared/domain/period';
import { day } from './days';

const endOf = (part: 'quarter' | 'half' | 'year'): DueTerms => ({
  kind: 'end_of',
  part,
  count: 5,
  unit: 'working_day',
});
const onDay = (number: number, month: number, year?: number): DueTerms => ({
  kind: 'day',
  on: { relation: 'before', month, day: number, ...(year === undefined ? {} : { year }) },
});
const event = (happenedOn: string | null): DueTerms => ({
  ...{
    kind: 'after_event',
    event: 'nhận công văn',
    happenedOn: happenedOn === null ? null : day(happenedOn),
  },
  ...{ count: 5, unit: 'day' },
});

describe('the periods that a rule asks for', () => {
  it.each<[string, AskingRule, string[]]>([
    [
      'quarters of the administrative year',
      { period: 'quarter', terms: endOf('quarter'), window: 'administrative' },
      [
        ...['2027-Q1 quarter 2026-12-15 2027-03-14', '2027-Q2 quarter 2027-03-15 2027-06-14'],
        ...['2027-Q3 quarter 2027-06-15 2027-09-14', '2027-Q4 quarter 2027-09-15 2027-12-14'],
      ],
    ],
    [
      'quarters of the calendar year',
      { period: 'quarter', terms: endOf('quarter'), window: 'calendar' },
      [
        ...['2027-Q1 quarter 2027-01-01 2027-03-31', '2027-Q2 quarter 2027-04-01 2027-06-30'],
        ...['2027-Q3 quarter 2027-07-01 2027-09-30', '2027-Q4 quarter 2027-10-01 2027-12-31'],
      ],
    ],
    [
      'halves of the calendar year',
      { period: 'half', terms: endOf('half'), window: 'calendar' },
      ['2027-H1 half 2027-01-01 2027-06-30', '2027-H2 half 2027-07-01 2027-12-31'],
    ],
    [
      'a calendar year that is due in January',
      { period: 'year', terms: onDay(10, 1), window: 'calendar' },
      ['2027-Y year 2027-01-01 2027-12-31'],
    ],
    ['a rule without terms asks for nothing', { period: 'year', terms: null, window: 'calendar' }, []],
    ['nor does one out of turn', { period: 'adhoc', terms: onDay(15, 6), window: 'administrative' }, []],
    [
      'nor one whose event has not happened',
      { period: 'year', terms: event(null), window: 'administrative' },
      [],
    ],
    [
      'an event in March is of the second half of the year before',
      { period: 'half', terms: event('2028-03-10'), window: 'administrative' },
      ['2027-H2 half 2027-06-15 2027-12-14'],
    ],
    [
      'and asks for no other year',
      { period: 'half', terms: event('2027-03-10'), window: 'administrative' },
      [],
    ],
    [
      'a quarterly day with its year asks once',
      { period: 'quarter', terms: onDay(5, 1, 2028), window: 'administrative' },
      ['2027-Q4 quarter 2027-09-15 2027-12-14'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(
      askedPeriods(rule, 2027).map(
        ({ code, kind, dataFrom, dataTo }) => `${code} ${kind} ${dataFrom} ${dataTo}`,
      ),
    ).toEqual(expected);
  });
});

describe('parts of a year', () => {
  it.each([
    ['2026-12-14', 'year', 'administrative', '2026-12-14'],
    ['2026-12-15', 'year', 'administrative', '2027-12-14'],
    ['2026-12-15', 'quarter', 'administrative', '2027-03-14'],
    ['2026-12-15', 'quarter', 'calendar', '2026-12-31'],
    ['2026-03-15', 'half', 'administrative', '2026-06-14'],
    ['2026-07-01', 'half', 'calendar', '2026-12-31'],
  ] as const)('the part in which %s lies (%s, %s) ends on %s', (on, part, basis, end) => {
    expect(endOfPart(day(on), part, basis)).toBe(end);
  });

  it.each([
    ['2026-Q2', { dataFrom: '2026-03-15', dataTo: '2026-06-14' }],
    ['2026-D1', null],
  ])('the window of %s', (code, window) => {
    expect(windowOfCode(code, 'administrative')).toEqual(window);
  });

  it('a quarter is compared with that of the year before, and has its name', () => {
    expect(samePartYearBefore('2025-Q3')).toBe('2024-Q3');
    expect(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map(formatPeriod)).toEqual([
      ...['quý I năm 2025', 'quý II năm 2025', 'quý III năm 2025', 'quý IV năm 2025'],
    ]);
  });
});

describe('terms without a period', () => {
  it.each<[string, DueTerms, string[]]>([
    ['a day, every year', onDay(15, 6), ['2027 null null']],
    ['a day of another year', onDay(15, 6, 2026), []],
    ['an event of the year', event('2027-02-01'), ['2027 null null']],
    ['an event of another year', event('2026-02-01'), []],
    ['the end of the year', endOf('year'), ['2027 null 2027-12-31']],
    ['the end of each half', endOf('half'), ['2027 H1 2027-06-30', '2027 H2 2027-12-31']],
  ])('%s', (_what, terms, expected) => {
    const found = occurrencesOf(terms, 'calendar', 2027);
    expect(found.map(({ year, part, dataTo }) => `${year} ${part} ${dataTo}`)).toEqual(expected);
  });

  it.each([
    ['2027-01-09', 'Y', { year: 2026, dataFrom: '2026-01-01', dataTo: '2026-12-31' }],
    ['2027-07-04', 'H1', { year: 2027, dataFrom: '2027-01-01', dataTo: '2027-06-30' }],
    ['2027-12-14', 'Y', { year: 2027, dataFrom: '2027-01-01', dataTo: '2027-12-31' }],
  ] as const)('a report due on %s covers %s', (on, part, expected) => {
    expect(windowDueOn(day(on), part, 'calendar')).toEqual(expected);
  });
});
