import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../shared/intake/answer';
import {
  type AcceptedReport,
  compareWithBefore,
  type ReportsBefore,
} from '../../../shared/intake/checks/compare-with-before';
import { dayOfSerial } from '../../../shared/intake/checks/day-of-serial';
import { isFarFrom, slipOfUnit } from '../../../shared/intake/checks/far-from';
import { figures, indicators, line, readings } from './figures';

type Short = Readonly<Record<string, string | number>>;

const none: ReportsBefore = { lastYear: null, previousPeriod: null, halfOfSameYear: null };

function report(period: string, of: Short): AcceptedReport {
  return { period, readings: readings(of) };
}
const lastYear = (of: Short): ReportsBefore => ({ ...none, lastYear: report('2024-Y', of) });
const half = (of: Short): ReportsBefore => {
  const first = report('2025-H1', of);
  return { ...none, previousPeriod: first, halfOfSameYear: first };
};

describe('a figure beside earlier ones of the agency', () => {
  it.each<[string, Short, ReportsBefore, readonly string[]]>([
    ['nothing earlier', { 'SK-03': 707 }, none, []],
    ['much the same', { 'SK-03': 707 }, lastYear({ 'SK-03': 635 }), []],
    [
      'a thousand times as much',
      { 'SK-01': 3997000 },
      lastYear({ 'SK-01': 3997 }),
      ['question thousandfold SK-01 E2 3997000 [3.997 (năm 2024)] keep value:3997 blank'],
    ],
    [
      'about a thousandth',
      { 'SK-01': 4 },
      lastYear({ 'SK-01': 3997 }),
      ['warning far_from_before SK-01 E2 4 [3.997 (năm 2024)] keep blank'],
    ],
    [
      'a thousandth of what is large enough',
      { 'BH-01': 34 },
      lastYear({ 'BH-01': 34466 }),
      ['question thousandfold BH-01 E2 34 [34.466 (năm 2024)] keep value:34000 blank'],
    ],
    [
      'a thousand times money, with a tenth',
      { 'PC-03': 21400 },
      lastYear({ 'PC-03': '20.5' }),
      ['question thousandfold PC-03 E2 21400 [20,5 (năm 2024)] keep value:21.4 blank'],
    ],
    [
      'đồng for millions',
      { 'PC-03': 21400000 },
      lastYear({ 'PC-03': '20.5' }),
      ['question thousandfold PC-03 E2 21400000 [20,5 (năm 2024)] keep value:21.4 blank'],
    ],
    [
      'a thousand times, but nothing whole to divide',
      { 'SK-02': 10258 },
      lastYear({ 'SK-02': 10 }),
      ['question thousandfold SK-02 E2 10258 [10 (năm 2024)] keep blank'],
    ],
    [
      'an estimate a thousand times as much',
      { 'QT-02': '>5000000' },
      lastYear({ 'QT-02': 5000 }),
      ['question thousandfold QT-02 E2 >5000000 [5.000 (năm 2024)] keep value:>5000 blank'],
    ],
    [
      'a thousand times the half year, where the year before is unknown',
      { 'SK-03': 300000 },
      half({ 'SK-03': 300 }),
      ['question thousandfold SK-03 E2 300000 [300 (6 tháng đầu năm 2025)] keep value:300 blank'],
    ],
    [
      'the serial number of 10 December',
      { 'SK-02': 46001 },
      lastYear({ 'SK-02': 27 }),
      ['question maybe_date SK-02 E2 46001 [27 (năm 2024)] value:10 value:12 keep blank'],
    ],
    [
      'the serial number of 5 May',
      { 'SK-02': 45782 },
      lastYear({ 'SK-02': 27 }),
      ['question maybe_date SK-02 E2 45782 [27 (năm 2024)] value:5 keep blank'],
    ],
    [
      'a number like a date where such numbers are usual',
      { 'BH-01': 46001 },
      lastYear({ 'BH-01': 34466 }),
      [],
    ],
    [
      'a number like a date where one earlier figure is of its size',
      { 'SK-01': 46001 },
      { ...lastYear({ 'SK-01': 27 }), previousPeriod: report('2025-H1', { 'SK-01': 30000 }) },
      ['warning far_from_before SK-01 E2 46001 [27 (năm 2024)] keep blank'],
    ],
    ['a number like a date without anything to compare', { 'SK-02': 46001 }, none, []],
    [
      'less in the year than in its half',
      { 'SK-03': 250 },
      half({ 'SK-03': 300 }),
      ['question below_half_year SK-03 E2 250 [300 (6 tháng đầu năm 2025)] keep value:550 blank'],
    ],
    [
      'nothing in the year after something in its half',
      { 'TN-01': 0 },
      half({ 'TN-01': 1 }),
      ['question below_half_year TN-01 E2 0 [1 (6 tháng đầu năm 2025)] keep blank'],
    ],
    [
      'an estimate for the year below its half, of which no sum can be made',
      { 'SK-03': '>250' },
      half({ 'SK-03': 300 }),
      ['question below_half_year SK-03 E2 >250 [300 (6 tháng đầu năm 2025)] keep blank'],
    ],
    [
      'a sum of both halves with more digits than an answer has',
      { 'SK-03': 800_000_000_000_000 },
      half({ 'SK-03': 900_000_000_000_000 }),
      [
        'question below_half_year SK-03 E2 800000000000000 [900.000.000.000.000 (6 tháng đầu năm 2025)] keep blank',
      ],
    ],
    ['as much in the year as in its half', { 'SK-03': 300 }, half({ 'SK-03': 300 }), []],
    ['about as much', { 'QT-02': 4800 }, half({ 'QT-02': '~5000' }), []],
    [
      'less than nearly so much',
      { 'QT-02': 4000 },
      half({ 'QT-02': '>5000' }),
      ['question below_half_year QT-02 E2 4000 [hơn 5.000 (6 tháng đầu năm 2025)] keep blank'],
    ],
    ['a state that fell', { 'BH-01': 30000 }, half({ 'BH-01': 34466 }), []],
    [
      'far more than the year before',
      { 'SK-03': 7070 },
      lastYear({ 'SK-03': 635 }),
      ['warning far_from_before SK-03 E2 7070 [635 (năm 2024)] keep blank'],
    ],
    [
      'the year before counts more than the period before',
      { 'SK-03': 7070 },
      {
        ...none,
        lastYear: report('2024-H1', { 'SK-03': 6000 }),
        previousPeriod: report('2024-Y', { 'SK-03': 100 }),
      },
      [],
    ],
    ['two deaths after one', { 'TN-01': 2 }, lastYear({ 'TN-01': 1 }), []],
    ['nine after none', { 'TN-04': 9 }, lastYear({ 'TN-04': 0 }), []],
    [
      'ten after none',
      { 'TN-04': 10 },
      lastYear({ 'TN-04': 0 }),
      ['warning far_from_before TN-04 E2 10 [0 (năm 2024)] keep blank'],
    ],
    [
      'none after ten',
      { 'TT-03': 0 },
      lastYear({ 'TT-03': 10 }),
      ['warning far_from_before TT-03 E2 0 [10 (năm 2024)] keep blank'],
    ],
    ['nil after many', { 'SK-03': 'KPS' }, lastYear({ 'SK-03': 635 }), []],
    ['many after nil', { 'SK-03': 635 }, lastYear({ 'SK-03': 'KPS' }), []],
    ['a rate, which is computed', { 'TN-07': 50 }, lastYear({ 'TN-07': '0.5' }), []],
    [
      'two figures',
      { 'SK-03': 7070, 'SK-02': 27, 'SK-01': 10 },
      lastYear({ 'SK-03': 635, 'SK-02': 25, 'SK-01': 3997 }),
      [
        'warning far_from_before SK-03 E2 7070 [635 (năm 2024)] keep blank',
        'warning far_from_before SK-01 E4 10 [3.997 (năm 2024)] keep blank',
      ],
    ],
  ])('%s', (_, of, before, expected) => {
    expect(compareWithBefore(figures(of), before, indicators).map(line)).toEqual(expected);
  });

  it('takes a number that was typed in groups for a number', () => {
    const [figure] = figures({ 'SK-02': 46001 });
    if (!figure) throw new Error('There is no figure.');
    const grouped = [{ ...figure, rawText: '46.001' }];
    expect(compareWithBefore(grouped, lastYear({ 'SK-02': 27 }), indicators).map(({ code }) => code)).toEqual(
      ['far_from_before'],
    );
  });
});

describe('what is far', () => {
  it.each<[number, number, boolean]>([
    [9, 0, false],
    [10, 0, true],
    [0, 10, true],
    [9, 1, false],
    [31, 1, false],
    [32, 1, true],
    [36, 6, false],
    [37, 6, true],
    [49, 10, false],
    [50, 10, false],
    [51, 10, true],
    [100, 20, false],
    [101, 20, true],
  ])('%d and %d: %s', (now, before, far) => {
    expect(isFarFrom(now, before)).toBe(far);
  });

  it.each<[number, number, ReturnType<typeof slipOfUnit>]>([
    [10000, 10, { times: 1000, up: true }],
    [10, 10000, { times: 1000, up: false }],
    [9000, 10, { times: 1000, up: true }],
    [8999, 10, null],
    [11000, 10, { times: 1000, up: true }],
    [11001, 10, null],
    [9000, 9, null],
    [10_000_000, 10, { times: 1_000_000, up: true }],
    [0, 0, null],
  ])('%d and %d slip by %j', (now, before, expected) => {
    expect(slipOfUnit(now, before)).toEqual(expected);
  });

  const counts = fc.nat(1_000_000);

  it('is far both ways or neither', () => {
    fc.assert(
      fc.property(counts, counts, (left, right) => {
        expect(isFarFrom(left, right)).toBe(isFarFrom(right, left));
        expect(slipOfUnit(left, right)?.times).toBe(slipOfUnit(right, left)?.times);
      }),
    );
  });

  it('stays far when both sides grow alike', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 1000 }), (left, right, times) => {
        if (isFarFrom(left, right)) expect(isFarFrom(left * times, right * times)).toBe(true);
        const slip = slipOfUnit(left, right);
        if (slip) expect(slipOfUnit(left * times, right * times)).toEqual(slip);
      }),
    );
  });
});

describe('serial numbers of dates', () => {
  it.each([
    [40000, { day: 6, month: 7 }],
    [46001, { day: 10, month: 12 }],
    [60000, { day: 8, month: 4 }],
    [39999, null],
    [60001, null],
    [46001.5, null],
  ])('%d is %j', (value, expected) => {
    expect(dayOfSerial(value)).toEqual(expected);
  });
});

describe('laws of comparing', () => {
  const codes = [...indicators.values()].filter(({ decimals }) => decimals === 0).map(({ code }) => code);
  const shorts = fc.dictionary(
    fc.constantFrom(...codes),
    fc.oneof(fc.nat(100), fc.nat(10_000_000), fc.constant(900_000_000_000_000), fc.constant('KPS')),
  );

  it('one issue a figure at most, never of nil, and none where nothing changed', () => {
    fc.assert(
      fc.property(shorts, shorts, shorts, (now, year, first) => {
        const before = {
          lastYear: report('2024-Y', year),
          previousPeriod: report('2025-H1', first),
          halfOfSameYear: report('2025-H1', first),
        };
        const issues = compareWithBefore(figures(now), before, indicators);
        expect(new Set(issues.map(({ indicator }) => indicator)).size).toBe(issues.length);
        expect(issues.filter(({ found }) => found === 'KPS')).toEqual([]);
        const held = issues.flatMap((issue) => issue.readings.map(parseAnswer));
        expect(
          held.filter((answer) => answer === null || (answer.kind === 'value' && /\./.test(answer.decimal))),
        ).toEqual([]);
        expect(compareWithBefore(figures(now), lastYear(now), indicators)).toEqual([]);
      }),
    );
  });

  it('the order of figures decides the order of issues and nothing else', () => {
    fc.assert(
      fc.property(shorts, shorts, (now, year) => {
        const given = figures(now);
        const issues = compareWithBefore(given, lastYear(year), indicators);
        expect(compareWithBefore(given.toReversed(), lastYear(year), indicators)).toEqual(
          issues.toReversed(),
        );
      }),
    );
  });
});
