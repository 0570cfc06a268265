import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { type ConsolidationInput, consolidate } from '../../shared/domain/consolidate';
import { Consolidation, type IndicatorTotal } from '../../shared/domain/consolidation';
import type { Reading } from '../../shared/domain/figure';
import type { Indicator } from '../../shared/domain/indicator';
import type { Period } from '../../shared/domain/period';
import type { Target } from '../../shared/domain/target';

const day = (text: string) => CalendarDate.parse(text);
const period: Period = {
  code: '2025-Y',
  kind: 'year',
  year: 2025,
  dataFrom: day('2024-12-15'),
  dataTo: day('2025-12-14'),
  dueDate: day('2025-12-14'),
  dueQuote: 'trước ngày 15 tháng 12',
};
const previousPeriod: Period = { ...period, code: '2024-Y', year: 2024 };

function indicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    unit: 'người',
    topic: 'Chung',
    decimals: 0,
    aggregation: 'sum',
    quotient: null,
    allowApproximate: true,
    suppliers: ['SYT'],
    ...changes,
  };
}

/** What the database would add up from the readings of one indicator. */
function total(code: string, readings: readonly Reading[]): IndicatorTotal {
  const amounts = readings.filter((reading) => reading.kind === 'amount');
  const count = (approximation: string) =>
    amounts.filter((reading) => reading.approximation === approximation).length;
  return {
    indicator: code,
    sum: amounts.reduce((sum, reading) => sum + reading.amount, 0),
    max: amounts.length > 0 ? Math.max(...amounts.map((reading) => reading.amount)) : null,
    amountCount: amounts.length,
    nilCount: readings.length - amounts.length,
    moreThanCount: count('more_than'),
    aboutCount: count('about'),
    lessThanCount: count('less_than'),
  };
}

const amount = (
  value: number,
  approximation: 'exact' | 'more_than' | 'about' | 'less_than' = 'exact',
): Reading => ({
  kind: 'amount',
  amount: value,
  approximation,
});
const nil: Reading = { kind: 'nil' };

function input(changes: Partial<ConsolidationInput> = {}): ConsolidationInput {
  return {
    period,
    previousPeriod,
    indicators: [],
    previousIndicators: changes.indicators ?? [],
    totals: [],
    previousTotals: [],
    reporters: {
      expected: [
        { code: 'SYT', name: 'Sở Y tế' },
        { code: 'SCT', name: 'Sở Công Thương' },
      ],
      reportedCodes: ['SYT'],
      groupsWithoutRoster: [],
    },
    previousReporters: { expected: [], reportedCodes: ['SYT'], groupsWithoutRoster: [] },
    targets: [],
    targetBackground: null,
    ...changes,
  };
}

function single(definition: Indicator, now: readonly Reading[], before: readonly Reading[] = []) {
  const [row] = consolidate(
    input({
      indicators: [definition],
      totals: [total(definition.code, now)],
      previousTotals: [total(definition.code, before)],
    }),
  ).indicators;
  if (!row) throw new Error('Expected one row, got none');
  return row;
}

describe('the total of an indicator', () => {
  it.each([
    ['a sum', 'sum', [amount(3), amount(4)], 'amount', 7, 'exact'],
    ['a newest value adds over agencies', 'latest', [amount(3), amount(4)], 'amount', 7, 'exact'],
    ['a highest value', 'max', [amount(3), amount(4)], 'amount', 4, 'exact'],
    ['0 is an amount', 'sum', [amount(0)], 'amount', 0, 'exact'],
    ['an amount outweighs không phát sinh', 'sum', [nil, amount(3)], 'amount', 3, 'exact'],
    ['không phát sinh alone', 'sum', [nil, nil], 'nil', null, 'exact'],
    ['an empty cell', 'sum', [], 'blank', null, 'exact'],
    ['hơn + exact', 'sum', [amount(3), amount(5000, 'more_than')], 'amount', 5003, 'more_than'],
    ['gần + exact', 'sum', [amount(3), amount(900, 'less_than')], 'amount', 903, 'less_than'],
    ['khoảng + exact', 'sum', [amount(3), amount(600, 'about')], 'amount', 603, 'about'],
    ['hơn + gần', 'sum', [amount(1, 'more_than'), amount(2, 'less_than')], 'amount', 3, 'about'],
    ['hơn + khoảng', 'sum', [amount(1, 'more_than'), amount(2, 'about')], 'amount', 3, 'about'],
    [
      'the highest of hơn 600 and 900',
      'max',
      [amount(600, 'more_than'), amount(900)],
      'amount',
      900,
      'about',
    ],
    [
      'the highest of hơn and hơn',
      'max',
      [amount(6, 'more_than'), amount(9, 'more_than')],
      'amount',
      9,
      'more_than',
    ],
  ] as const)('%s', (_, aggregation, readings, state, value, approximation) => {
    const row = single(indicator('SK-01', { aggregation }), readings);
    expect([row.state, row.value, row.approximation]).toEqual([state, value, approximation]);
  });

  it('is missing where none of its agencies has reported, or it has none', () => {
    expect(single(indicator('SK-01', { suppliers: ['SCT'] }), []).state).toBe('missing');
    expect(single(indicator('SK-01', { suppliers: [] }), []).state).toBe('missing');
    expect(single(indicator('SK-01', { suppliers: ['SCT'] }), []).previousState).toBe('missing');
  });

  it('is missing where the database has no line for it', () => {
    const { indicators } = consolidate(input({ indicators: [indicator('SK-01', { suppliers: ['SCT'] })] }));
    expect(indicators[0]).toMatchObject({
      state: 'missing',
      previousState: 'missing',
      value: null,
      previous: null,
    });
  });

  it('of last year is blank or missing by who reported last year', () => {
    const states = (reportedCodes: readonly string[]) =>
      consolidate(
        input({
          indicators: [indicator('SK-01')],
          previousReporters: { expected: [], reportedCodes, groupsWithoutRoster: [] },
        }),
      ).indicators[0]?.previousState;
    expect([states(['SYT']), states(['SCT']), states([])]).toEqual(['blank', 'missing', 'missing']);
  });

  it('is given in units', () => {
    expect(single(indicator('PC-03', { decimals: 1 }), [amount(214)]).value).toBe(21.4);
  });

  it('that would lose digits is refused', () => {
    const totals = [{ ...total('SK-01', [amount(1)]), sum: 2 ** 53 }];
    expect(() => consolidate(input({ indicators: [indicator('SK-01')], totals }))).toThrow(RangeError);
  });
});

describe('the comparison with the same period of last year', () => {
  it.each([
    ['khám bệnh nghề nghiệp', [amount(635)], [amount(707)], 'compared', 72, 11.34, false],
    ['chết vì tai nạn lao động', [amount(1)], [amount(2)], 'compared', 1, 100, true],
    ['a base of 0', [amount(0)], [amount(5)], 'base_zero', 5, null, true],
    ['0 and 0', [amount(0)], [amount(0)], 'base_zero', 0, null, true],
    ['a base không phát sinh', [nil], [amount(5)], 'no_base', null, null, false],
    ['no base', [], [amount(5)], 'no_base', null, null, false],
    ['không phát sinh now', [amount(5)], [nil], 'no_current', null, null, true],
    ['nothing on either side', [], [], 'no_current', null, null, false],
    ['a base of 10', [amount(10)], [amount(9)], 'compared', -1, -10, false],
  ] as const)('%s', (_, before, now, comparison, change, percent, smallBase) => {
    const row = single(indicator('SK-01'), now, before);
    expect([row.comparison, row.change, row.changePercent, row.smallBase]).toEqual([
      comparison,
      change,
      percent,
      smallBase,
    ]);
  });

  it('counts a small base in units, not in amounts', () => {
    const row = single(indicator('PC-03', { decimals: 1 }), [amount(214)], [amount(99)]);
    expect([row.change, row.smallBase]).toEqual([11.5, true]);
    expect(single(indicator('PC-03', { decimals: 1 }), [amount(214)], [amount(100)]).smallBase).toBe(false);
  });
});

describe('a rate', () => {
  const deaths = indicator('TN-01', { suppliers: ['SNV'] });
  const workers = indicator('TN-06', { suppliers: ['BHXH'] });
  const rate = indicator('TN-07', {
    aggregation: 'derived',
    decimals: 2,
    suppliers: [],
    quotient: { numerator: 'TN-01', denominator: 'TN-06', factor: 100_000 },
  });

  function rateOf(over: readonly Reading[], under: readonly Reading[], reportedCodes = ['SNV', 'BHXH']) {
    const found = consolidate(
      input({
        indicators: [rate, deaths, workers],
        totals: [total('TN-01', over), total('TN-06', under)],
        reporters: {
          expected: [
            { code: 'SNV', name: 'Sở Nội vụ' },
            { code: 'BHXH', name: 'Bảo hiểm xã hội tỉnh' },
          ],
          reportedCodes,
          groupsWithoutRoster: [],
        },
      }),
    ).indicators[0];
    if (!found) throw new Error('Expected a row, got none');
    return found;
  }

  it.each([
    ['2 deaths among 34.466', [amount(2)], [amount(34_466)], 'amount', 5.8, 'exact'],
    [
      'parts are added first',
      [amount(1), amount(1)],
      [amount(17_233), amount(17_233)],
      'amount',
      5.8,
      'exact',
    ],
    ['no deaths', [amount(0)], [amount(34_466, 'more_than')], 'amount', 0, 'exact'],
    ['a half is rounded up', [amount(1)], [amount(20_000_000)], 'amount', 0.01, 'exact'],
    ['hơn in the numerator', [amount(2, 'more_than')], [amount(4)], 'amount', 50_000, 'more_than'],
    ['hơn in the denominator', [amount(2)], [amount(4, 'more_than')], 'amount', 50_000, 'less_than'],
    ['gần in the denominator', [amount(2)], [amount(4, 'less_than')], 'amount', 50_000, 'more_than'],
    ['hơn in both', [amount(2, 'more_than')], [amount(4, 'more_than')], 'amount', 50_000, 'about'],
    ['hơn over gần', [amount(2, 'more_than')], [amount(4, 'less_than')], 'amount', 50_000, 'more_than'],
    ['khoảng over hơn', [amount(2, 'about')], [amount(4, 'more_than')], 'amount', 50_000, 'about'],
    ['nobody at work', [amount(0)], [amount(0)], 'nil', null, 'exact'],
    ['không phát sinh in the numerator', [nil], [amount(4)], 'nil', null, 'exact'],
    ['an empty denominator', [amount(2)], [], 'blank', null, 'exact'],
  ] as const)('%s', (_, over, under, state, value, approximation) => {
    const found = rateOf(over, under);
    expect([found.state, found.value, found.approximation]).toEqual([state, value, approximation]);
  });

  it('is missing where one of its parts is, and awaits the agencies of both parts', () => {
    const found = rateOf([amount(2)], [], ['SNV']);
    expect([found.state, found.suppliers]).toEqual([
      'missing',
      { expected: 2, reported: 1, missing: ['BHXH'] },
    ]);
  });

  it('brings the decimals of its parts to one scale', () => {
    const [, row] = consolidate(
      input({
        indicators: [
          indicator('PC-01', { decimals: 1 }),
          indicator('PC-02', {
            aggregation: 'derived',
            decimals: 2,
            quotient: { numerator: 'PC-01', denominator: 'PC-03', factor: 10 },
          }),
          indicator('PC-03', { decimals: 3 }),
        ],
        totals: [total('PC-01', [amount(214)]), total('PC-03', [amount(8000)])],
      }),
    ).indicators;
    expect(row?.value).toBe(26.75);
  });

  it('of a rate, or of parts that nobody knows, is missing', () => {
    const onRate = indicator('TN-08', {
      ...rate,
      code: 'TN-08',
      quotient: { numerator: 'TN-07', denominator: 'TN-06', factor: 1 },
    });
    const unfounded = indicator('TN-09', {
      ...rate,
      code: 'TN-09',
      quotient: { numerator: 'XX-01', denominator: 'TN-06', factor: 1 },
    });
    const without = indicator('TN-10', { ...rate, code: 'TN-10', quotient: null });
    const totals = ['TN-01', 'TN-06', 'TN-07', 'TN-08', 'TN-09', 'TN-10'].map((code) =>
      total(code, [amount(5)]),
    );
    const rows = consolidate(
      input({ indicators: [deaths, workers, rate, onRate, unfounded, without], totals }),
    ).indicators;
    expect(rows.slice(2).map((row) => row.state)).toEqual(['amount', 'missing', 'missing', 'missing']);
  });

  it('never has a small base, and ignores what agencies computed themselves', () => {
    const both = [
      total('TN-01', [amount(2)]),
      total('TN-06', [amount(34_466)]),
      total('TN-07', [amount(99_999)]),
    ];
    const rows = consolidate(
      input({ indicators: [rate, deaths, workers], totals: both, previousTotals: both }),
    ).indicators;
    expect(rows[0]).toMatchObject({ value: 5.8, previous: 5.8, changePercent: 0, smallBase: false });
  });

  it('as a target is judged on its two parts', () => {
    const target: Target = {
      code: 'CB-T1',
      text: 'Tỷ lệ tai nạn lao động chết người giảm ít nhất 4%/năm',
      quote: '',
      place: '',
      direction: 'decrease',
      amount: 4,
      unit: 'percent',
      atLeast: true,
      measure: 'count',
      indicator: 'TN-07',
      denominator: null,
      per: 'year',
      average: false,
      baseYear: null,
      milestones: [],
    };
    const { targets } = consolidate(
      input({
        indicators: [rate, deaths, workers],
        totals: [total('TN-01', [amount(96)]), total('TN-06', [amount(100_000)])],
        previousTotals: [total('TN-01', [amount(96)]), total('TN-06', [amount(96_000)])],
        targets: [target],
      }),
    );
    expect(targets).toMatchObject([{ verdict: 'met', actual: -4, value: 96, previousValue: 96 }]);
  });
});

describe('who has reported', () => {
  it('counts the suppliers that were to report, and those that did without being asked', () => {
    const suppliers = ['SYT', 'SCT', 'BHXH', 'CDC'];
    const { coverage, indicators } = consolidate(
      input({
        indicators: [indicator('SK-01', { suppliers })],
        reporters: {
          expected: [
            { code: 'SYT', name: 'Sở Y tế' },
            { code: 'SCT', name: 'Sở Công Thương' },
            { code: 'CAT', name: 'Công an tỉnh' },
          ],
          reportedCodes: ['SYT', 'BHXH'],
          groupsWithoutRoster: [{ code: 'UBND-XA', name: 'UBND các xã, phường' }],
        },
        previousReporters: {
          ...{ expected: [{ code: 'BHXH', name: 'BHXH tỉnh' }], reportedCodes: ['SYT'] },
          groupsWithoutRoster: [],
        },
      }),
    );
    expect(indicators[0]?.suppliers).toEqual({ expected: 3, reported: 2, missing: ['SCT'] });
    expect(indicators[0]?.previousSuppliers).toEqual({ expected: 2, reported: 1, missing: ['BHXH'] });
    expect(coverage).toEqual({
      expected: 3,
      reported: 1,
      missing: [
        { code: 'SCT', name: 'Sở Công Thương' },
        { code: 'CAT', name: 'Công an tỉnh' },
      ],
      groupsWithoutRoster: [{ code: 'UBND-XA', name: 'UBND các xã, phường' }],
    });
  });

  it('awaits a collective body whose members nobody has listed', () => {
    const { indicators } = consolidate(
      input({
        indicators: [indicator('TN-04', { suppliers: ['SYT', 'UBND-XA'] })],
        reporters: {
          expected: [{ code: 'SYT', name: 'Sở Y tế' }],
          reportedCodes: ['SYT'],
          groupsWithoutRoster: [{ code: 'UBND-XA', name: 'UBND các xã, phường' }],
        },
      }),
    );
    expect(indicators[0]?.suppliers).toEqual({ expected: 2, reported: 1, missing: ['UBND-XA'] });
  });
});

describe('laws of consolidation', () => {
  const readings = fc.array(
    fc.oneof(
      fc.constant(nil),
      fc.record({
        kind: fc.constant('amount' as const),
        amount: fc.nat(1_000_000),
        approximation: fc.constantFrom(
          'exact' as const,
          'more_than' as const,
          'about' as const,
          'less_than' as const,
        ),
      }),
    ),
    { maxLength: 12 },
  );

  it('the parts of a partition, consolidated, make up the whole', () => {
    fc.assert(
      fc.property(
        readings,
        readings,
        fc.constantFrom('sum' as const, 'latest' as const, 'max' as const),
        (left, right, aggregation) => {
          const definition = indicator('SK-01', { aggregation });
          const [whole, first, second] = [[...left, ...right], left, right].map((part) =>
            single(definition, part),
          );
          const values = [first?.value, second?.value].filter((value) => typeof value === 'number');
          const expected =
            values.length === 0
              ? null
              : aggregation === 'max'
                ? Math.max(...values)
                : values.reduce((sum, value) => sum + value, 0);
          expect(whole?.value).toBe(expected);
          const states = [first?.state, second?.state];
          const known = (['amount', 'nil', 'blank'] as const).find((state) => states.includes(state));
          expect(whole?.state).toBe(known);
        },
      ),
    );
  });

  it('a sum is exact only if every part is, and takes the word of its parts only if they agree', () => {
    fc.assert(
      fc.property(readings, (parts) => {
        const row = single(indicator('SK-01'), parts);
        const words = new Set(
          parts.flatMap((part) =>
            part.kind === 'amount' && part.approximation !== 'exact' ? [part.approximation] : [],
          ),
        );
        const [only = 'exact'] = words;
        expect(row.approximation).toBe(words.size > 1 ? 'about' : only);
      }),
    );
  });

  it('keeps its shape, and what was reported and what is missing make up what was expected', () => {
    const codes = fc.subarray(['SYT', 'SCT', 'BHXH', 'CAT', 'SNV']);
    fc.assert(
      fc.property(
        readings,
        readings,
        codes,
        codes,
        codes,
        (now, before, expected, reportedCodes, suppliers) => {
          const result = consolidate(
            input({
              indicators: [
                indicator('SK-01', { suppliers }),
                indicator('SK-09', {
                  aggregation: 'derived',
                  decimals: 3,
                  quotient: { numerator: 'SK-01', denominator: 'SK-01', factor: 100 },
                }),
              ],
              totals: [total('SK-01', now)],
              previousTotals: [total('SK-01', before)],
              reporters: {
                expected: expected.map((code) => ({ code, name: code })),
                reportedCodes,
                groupsWithoutRoster: [],
              },
            }),
          );
          expect(Consolidation.parse(result)).toEqual(result);
          for (const row of result.indicators) {
            expect(row.suppliers.reported + row.suppliers.missing.length).toBe(row.suppliers.expected);
            expect(row.value === null).toBe(row.state !== 'amount');
          }
        },
      ),
    );
  });

  it('counts the suppliers of many indicators one by one', () => {
    const communes = Array.from({ length: 120 }, (_, index) => ({
      code: `XA-${index}`,
      name: `Xã ${index}`,
    }));
    const suppliers = communes.map((commune) => commune.code);
    const indicators = Array.from({ length: 1000 }, (_, index) => indicator(`SK-${index}`, { suppliers }));
    const totals = indicators.map(({ code }) => total(code, [amount(5)]));
    const reporters = { expected: communes, reportedCodes: suppliers.slice(0, 60), groupsWithoutRoster: [] };
    const { indicators: rows } = consolidate(
      input({ indicators, totals, previousTotals: totals, reporters }),
    );
    const counts = new Set(rows.map((row) => `${row.suppliers.reported}/${row.suppliers.expected}`));
    expect([rows.length, [...counts]]).toEqual([1000, ['60/120']]);
  });
});
