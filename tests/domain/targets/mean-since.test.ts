import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetNote, variantNote } from '../../../shared/wording/target-note';
import { judged, target } from './figures-by-year';

const rate = { measure: 'rate', denominator: 'A-2' } as const;
const mean = (baseYear: number | null, changes = {}) => target({ average: true, baseYear, ...changes });
const fall = (baseYear: number | null, changes = {}) =>
  mean(baseYear, { direction: 'decrease', amount: 4, ...changes });

describe('a mean since a base year', () => {
  it.each([
    ['+5 % a year for three years, exactly', mean(2022), { 2022: 8000, 2025: 9261 }, 'met', 5],
    ['one short of it', mean(2022), { 2022: 8000, 2025: 9260 }, 'missed', 5],
    ['−4 % a year for three years, exactly', fall(2022), { 2022: 1_000_000, 2025: 884_736 }, 'met', -4],
    ['one more than that', fall(2022), { 2022: 1_000_000, 2025: 884_737 }, 'missed', -4],
    ['the year before as the base', mean(2024), { 2024: 635, 2025: 707 }, 'met', 11.34],
    ['a fall to nothing', fall(2020), { 2020: 5, 2025: 0 }, 'met', -100],
    ['a base of 0', fall(2020), { 2020: 0, 2025: 1 }, 'missed', null],
    ['no base year in the plan', fall(null), { 2024: 5, 2025: 4 }, 'not-decidable', null],
    ['a base year that is not before', fall(2025), { 2024: 5, 2025: 4 }, 'not-decidable', null],
    ['a base year that nobody reported', fall(2019), { 2024: 5, 2025: 4 }, 'no-data', null],
    [
      '30 more a year, exactly',
      mean(2022, { amount: 30, unit: 'count' }),
      { 2022: 10, 2025: 100 },
      'met',
      30,
    ],
    [
      '30 more a year but for one',
      mean(2022, { amount: 30, unit: 'count' }),
      { 2022: 10, 2025: 99 },
      'missed',
      29.67,
    ],
    [
      'a plan asks 10 % in all',
      target({ amount: 10, per: 'plan', baseYear: 2022 }),
      { 2022: 100, 2025: 110 },
      'met',
      10,
    ],
    [
      'a plan asks 30 in all',
      target({ amount: 30, unit: 'count', per: 'plan', baseYear: 2022 }),
      { 2022: 100, 2025: 129 },
      'missed',
      29,
    ],
    ['2 fewer a year, exactly', fall(2022, { amount: 2, unit: 'count' }), { 2022: 10, 2025: 4 }, 'met', -2],
    [
      '2 fewer a year but for one',
      fall(2022, { amount: 2, unit: 'count' }),
      { 2022: 10, 2025: 5 },
      'missed',
      -1.67,
    ],
    ['more than all a year', fall(2023, { amount: 150 }), { 2023: 100, 2025: 10 }, 'missed', -68.38],
    [
      'a plan in all without a base year',
      target({ per: 'plan' }),
      { 2022: 100, 2025: 110 },
      'not-decidable',
      null,
    ],
  ] as const)('%s', (_, wanted, figures, verdict, actual) => {
    const { variants } = judged(wanted, { 'A-1': figures });
    expect([variants[0]?.verdict, variants[0]?.actual]).toEqual([verdict, actual]);
  });

  it('stands beside the change against the year before, with a verdict of its own', () => {
    const verdict = judged(fall(2022), { 'A-1': { 2022: 100, 2024: 80, 2025: 85 } });
    expect(
      verdict.variants.map(({ method, isMain, verdict: each, actual }) => [method, isMain, each, actual]),
    ).toEqual([
      ['mean', true, 'met', -5.27],
      ['year', false, 'missed', 6.25],
    ]);
    expect([verdict.verdict, verdict.previousValue, verdict.value]).toEqual(['met', 80, 85]);
    expect(verdict.variants.map((variant) => variantNote(variant, verdict))).toEqual([
      '85 so với 100 của năm 2022: bình quân -5,27 % mỗi năm trong 3 năm, cần giảm bình quân 4 % mỗi năm.',
      '85 so với 80: +6,25 %, cần giảm 4 %.',
    ]);
  });

  it('of a rate (tần suất) is taken on both denominators, count and rate side by side', () => {
    const figures = {
      'A-1': { 2022: 100, 2024: 99, 2025: 100 },
      'A-2': { 2022: 884_736, 2024: 990_000, 2025: 1_000_000 },
    };
    const verdict = judged(fall(2022, rate), figures);
    expect(
      verdict.variants.map(({ measure, method, verdict: each, actual }) => [measure, method, each, actual]),
    ).toEqual([
      ['rate', 'mean', 'met', -4],
      ['count', 'mean', 'missed', 0],
      ['rate', 'year', 'missed', 0],
      ['count', 'year', 'missed', 1.01],
    ]);
    expect(targetNote(verdict)).toBe(
      'Trên A-2 (Chỉ tiêu A-2): 100/1.000.000 so với 100/884.736 của năm 2022: bình quân -4 % mỗi năm trong 3 năm, cần giảm bình quân 4 % mỗi năm.',
    );
  });

  it('of a rate without denominators says how far they would have had to move over all the years', () => {
    const verdict = judged(fall(2022, rate), { 'A-1': { 2022: 100, 2024: 99, 2025: 100 } });
    expect(verdict.variants[0]).toMatchObject({
      verdict: 'not-decidable',
      reasons: [
        { kind: 'counts-changed', percent: 0, judged: false },
        { kind: 'needs-denominator', periods: ['2025-Y', '2022-Y'], times: 1.14 },
      ],
    });
  });

  it('says that the base year is not all, by the names of that year', () => {
    const verdict = judged(
      target({ average: true, baseYear: 2020 }),
      { 'A-1': { 2020: 100, 2024: 190, 2025: 200 } },
      {
        baseReporters: {
          expected: [{ code: 'SNV', name: 'Sở Lao động - Thương binh và Xã hội' }],
          ...{ reportedCodes: [], groupsWithoutRoster: [] },
        },
      },
    );
    expect([verdict.verdict, verdict.provisional, targetNote(verdict)]).toEqual([
      ...['met', true],
      '200 so với 100 của năm 2020: bình quân +14,87 % mỗi năm trong 5 năm, cần tăng bình quân 5 % mỗi năm. ' +
        'Số liệu gốc năm 2020 chưa đủ: còn 01 cơ quan chưa báo cáo (Sở Lao động - Thương binh và Xã hội).',
    ]);
  });

  it('asks for a base year that the plan does not name', () => {
    const verdict = judged(fall(null), { 'A-1': { 2024: 5, 2025: 4 } });
    expect(targetNote(verdict)).toBe(
      'Kế hoạch không nêu năm gốc nên chưa tính được; chọn năm gốc rồi đánh giá.',
    );
    expect(verdict.variants[1]).toMatchObject({ method: 'year', verdict: 'met', actual: -20 });
  });

  it('is decided as the powers of fractions say', () => {
    const count = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(
        count,
        fc.nat(2e6),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.boolean(),
        (base, current, years, hundredths, rises) => {
          const direction = rises ? 'increase' : 'decrease';
          const wanted = mean(2025 - years, { direction, amount: hundredths / 100 });
          const factor = BigInt(rises ? 10_000 + hundredths : 10_000 - hundredths);
          const power = BigInt(years);
          const now = BigInt(current) * 10_000n ** power;
          const bound = BigInt(base) * factor ** power;
          const met = rises ? now >= bound : now <= bound;
          expect(judged(wanted, { 'A-1': { [2025 - years]: base, 2025: current } }).verdict).toBe(
            met ? 'met' : 'missed',
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is met by every better figure where it is met', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(400),
        fc.nat(50),
        fc.boolean(),
        (base, current, more, rises) => {
          const wanted = mean(2021, { direction: rises ? 'increase' : 'decrease', amount: 7 });
          const verdictAt = (figure: number) =>
            judged(wanted, { 'A-1': { 2021: base, 2025: figure } }).verdict;
          const better = rises ? current + more : Math.max(0, current - more);
          if (verdictAt(current) === 'met') expect(verdictAt(better)).toBe('met');
          else expect(verdictAt(current)).toBe('missed');
        },
      ),
    );
  });
});

describe('an approximate figure', () => {
  it.each([
    ['hơn 105 against 100 reaches +5 %', { 2024: 100, 2025: [105, 'more_than'] }, 'met'],
    ['hơn 104 against 100 may or may not', { 2024: 100, 2025: [104, 'more_than'] }, 'not-decidable'],
    ['gần 105 against 100 falls short', { 2024: 100, 2025: [105, 'less_than'] }, 'missed'],
    ['gần 106 against 100 may or may not', { 2024: 100, 2025: [106, 'less_than'] }, 'not-decidable'],
    ['105 against gần 100 reaches it', { 2024: [100, 'less_than'], 2025: 105 }, 'met'],
    ['105 against hơn 100 falls short', { 2024: [100, 'more_than'], 2025: 105 }, 'missed'],
    ['5 against hơn 0 says nothing', { 2024: [0, 'more_than'], 2025: 5 }, 'not-decidable'],
    ['hơn 0 against khoảng 0 says nothing', { 2024: [0, 'about'], 2025: [0, 'more_than'] }, 'not-decidable'],
    ['khoảng 900 against 100 says nothing', { 2024: 100, 2025: [900, 'about'] }, 'not-decidable'],
  ] as const)('%s', (_, figures, verdict) => {
    expect(judged(target({}), { 'A-1': figures }).verdict).toBe(verdict);
  });

  it('is no matter of rounding', () => {
    const [exact, vague] = (['exact', 'more_than'] as const).map((word) =>
      targetNote(judged(target({}), { 'A-1': { 2024: [100_000, word], 2025: 104_999 } })),
    );
    expect(exact).toBe('104.999 so với 100.000: +5 %, cần tăng 5 %. Kết luận dựa trên số chưa làm tròn.');
    expect(vague).toBe('104.999 so với hơn 100.000: +5 %, cần tăng 5 %. Có số liệu ước lượng.');
  });

  it('decides counts by their bounds as well', () => {
    const thirty = target({ amount: 30, unit: 'count' });
    const verdicts = (['exact', 'more_than', 'less_than', 'about'] as const).map(
      (word) => judged(thirty, { 'A-1': { 2024: 100, 2025: [130, word] } }).verdict,
    );
    expect(verdicts).toEqual(['met', 'met', 'missed', 'not-decidable']);
  });
});
