import { describe, expect, it } from 'vitest';
import { periodsOfYear } from '../../shared/domain/periods-of-year';

type Rules = Parameters<typeof periodsOfYear>[0];
const rule = (
  code: string,
  period: Rules[number]['period'],
  day: number | null,
  month = 12,
  year?: number,
): Rules[number] => ({
  code,
  period,
  due: day === null ? null : { relation: 'before', month, day, ...(year === undefined ? {} : { year }) },
});

describe('the periods of a year', () => {
  it.each<[string, Rules, string[]]>([
    [
      'a half and a year',
      [rule('A', 'half', 15, 6), rule('B', 'year', 15)],
      ['2027-H1 2026-12-15 2027-06-14 A', '2027-Y 2026-12-15 2027-12-14 B'],
    ],
    ['a second half', [rule('A', 'half', 15, 12)], ['2027-H2 2027-06-15 2027-12-14 A']],
    [
      'a year that is due before its figures close',
      [rule('A', 'year', 15, 11)],
      ['2027-Y 2026-12-15 2027-12-14 A'],
    ],
    [
      'the first of two rules for one period',
      [rule('A', 'year', 15), rule('B', 'year', 20)],
      ['2027-Y 2026-12-15 2027-12-14 A'],
    ],
    [
      'rules without a day or without a period beside a dated one',
      [rule('A', 'year', null), rule('B', 'adhoc', 15), rule('C', 'year', 10)],
      ['2027-Y 2026-12-15 2027-12-14 C'],
    ],
    ['a second half that is due in January', [rule('A', 'half', 10, 1)], ['2027-H2 2027-06-15 2027-12-14 A']],
    [
      'rules with a year in that year alone',
      [rule('A', 'year', 15, 12, 2026), rule('B', 'half', 15, 6, 2027), rule('C', 'year', 10, 1, 2028)],
      ['2027-H1 2026-12-15 2027-06-14 B', '2027-Y 2026-12-15 2027-12-14 C'],
    ],
    [
      'a year that no rule asks for any more',
      [rule('A', 'year', 15, 12, 2026)],
      ['2027-Y 2026-12-15 2027-12-14 null'],
    ],
    [
      'the quarter that is over about the day of a quarterly rule, beside a year',
      [rule('A', 'quarter', 15, 3), rule('B', 'year', 15)],
      ['2027-Q1 2026-12-15 2027-03-14 A', '2027-Y 2026-12-15 2027-12-14 B'],
    ],
    [
      'four quarterly rules',
      [
        ...[rule('A', 'quarter', 20, 3), rule('B', 'quarter', 20, 6)],
        ...[rule('C', 'quarter', 20, 9), rule('D', 'quarter', 5, 1)],
      ],
      [
        ...['2027-Q1 2026-12-15 2027-03-14 A', '2027-Q2 2027-03-15 2027-06-14 B'],
        ...['2027-Q3 2027-06-15 2027-09-14 C', '2027-Q4 2027-09-15 2027-12-14 D'],
      ],
    ],
    ['no dated rule at all', [rule('A', 'year', null)], ['2027-Y 2026-12-15 2027-12-14 null']],
  ])('%s', (_what, rules, expected) => {
    expect(
      periodsOfYear(rules, 2027).map(
        ({ code, dataFrom, dataTo, reportingRule }) => `${code} ${dataFrom} ${dataTo} ${reportingRule}`,
      ),
    ).toEqual(expected);
  });
});
