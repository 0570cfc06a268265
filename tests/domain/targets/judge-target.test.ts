import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountToNumber } from '../../../shared/domain/amount';
import type { ConsolidatedIndicator } from '../../../shared/domain/consolidation';
import { Approximation } from '../../../shared/domain/figure';
import { percentChange } from '../../../shared/domain/percent-change';
import { Target } from '../../../shared/domain/target';
import { judgeTarget as judgeOnTable, targetGround } from '../../../shared/domain/targets/judge-target';
import { TargetVerdict } from '../../../shared/domain/targets/target-verdict';
import { targetNote, variantNote } from '../../../shared/wording/target-note';

const labels: { readonly previous: string | null } = { previous: 'năm 2024' };

/** A row of the consolidated table; a word instead of a number is a state without an amount. */
type Side = number | 'nil' | 'blank' | 'missing';

function row(
  previous: Side,
  current: Side,
  changes: Partial<ConsolidatedIndicator> = {},
): ConsolidatedIndicator {
  const number = (side: Side) => (typeof side === 'number' ? side : null);
  const state = (side: Side) => (typeof side === 'number' ? 'amount' : side);
  const scaled = (value: number) => Math.round(value * 10 ** (changes.decimals ?? 0));
  const both = typeof previous === 'number' && typeof current === 'number';
  return {
    code: 'TN-01',
    name: 'Số người chết do TNLĐ',
    unit: 'người',
    topic: 'TNLĐ',
    decimals: 0,
    aggregation: 'sum',
    state: state(current),
    value: number(current),
    approximation: 'exact',
    previousState: state(previous),
    previous: number(previous),
    previousApproximation: 'exact',
    comparison: 'compared',
    change: both ? current - previous : null,
    changePercent: both ? percentChange(scaled(previous), scaled(current)) : null,
    smallBase: typeof previous === 'number' && previous < 10,
    suppliers: { expected: 1, reported: 1, missing: [] },
    previousSuppliers: { expected: 1, reported: 1, missing: [] },
    ...changes,
  };
}

/** Judges a target in 2025 on one or two rows of the table, and puts its note beside the verdict. */
function judgeTarget(
  target: Target,
  indicator: ConsolidatedIndicator | undefined,
  denominator: ConsolidatedIndicator | undefined,
  { previous }: typeof labels,
) {
  const rows = [indicator, denominator].filter((each) => each !== undefined);
  const table = {
    indicators: new Map(),
    rows: new Map(rows.map((each) => [each.code, each])),
    period: '2025-Y',
    previousPeriod: previous === null ? null : '2024-Y',
    names: new Map([['SNV', 'Sở Nội vụ']]),
    previousNames: new Map([['SLD', 'Sở Lao động - Thương binh và Xã hội']]),
  };
  const judged = judgeOnTable(target, targetGround(table, null));
  return { ...judged, note: targetNote(judged) };
}

const workers = (previous: Side, current: Side) =>
  row(previous, current, { code: 'TN-06', name: 'Số người lao động', smallBase: false });

const increase: Target = {
  code: 'CB-T2',
  text: 'Số người lao động được khám, phát hiện bệnh nghề nghiệp tăng ít nhất 5%/năm',
  quote: '',
  place: '',
  direction: 'increase',
  amount: 5,
  unit: 'percent',
  atLeast: true,
  measure: 'count',
  indicator: 'TN-01',
  denominator: null,
  per: 'year',
  average: false,
  baseYear: null,
  milestones: [],
};
const decrease: Target = { ...increase, code: 'CB-T1', direction: 'decrease', amount: 4 };
const rate: Target = { ...decrease, measure: 'rate', denominator: 'TN-06' };
const thirtyMore: Target = { ...increase, amount: 30, unit: 'count', atLeast: false };

describe('the three results of the report of December 2025', () => {
  it('707 examined for occupational disease against 635 reach +5 %', () => {
    const figure = { indicator: 'TN-01', state: 'amount', approximation: 'exact', restated: null };
    const current = { ...figure, period: '2025-Y', value: 707 };
    const previous = { ...figure, period: '2024-Y', value: 635 };
    expect(judgeTarget(increase, row(635, 707), undefined, labels)).toEqual({
      code: 'CB-T2',
      text: increase.text,
      verdict: 'met',
      direction: 'increase',
      unit: 'percent',
      atLeast: true,
      required: 5,
      actual: 11.34,
      previousValue: 635,
      value: 707,
      countChangePercent: 11.34,
      provisional: false,
      smallBase: false,
      indicator: { code: 'TN-01', name: 'Số người chết do TNLĐ', unit: 'người' },
      denominator: null,
      change: { current, previous, difference: 72 },
      variants: [
        {
          ...{ measure: 'count', method: 'year', isMain: true, verdict: 'met', required: 5, actual: 11.34 },
          ...{ years: 1, current, base: previous, denominator: null, baseDenominator: null },
          reasons: [{ kind: 'changed' }],
        },
      ],
      note: '707 so với 635: +11,34 %, cần tăng ít nhất 5 %.',
    });
  });

  it('40 workplaces measured against 39 do not reach +5 %', () => {
    expect(judgeTarget(increase, row(39, 40), undefined, labels)).toMatchObject({
      verdict: 'missed',
      required: 5,
      actual: 2.56,
      note: '40 so với 39: +2,56 %, cần tăng ít nhất 5 %.',
    });
  });

  it('two deaths against one, as a rate without a denominator, cannot be judged, and the note says what is missing', () => {
    expect(judgeTarget(rate, row(1, 2), undefined, labels)).toMatchObject({
      verdict: 'not-decidable',
      required: -4,
      actual: null,
      countChangePercent: 100,
      smallBase: true,
      note:
        '02 so với 01: số lượng +100 %. ' +
        'Chỉ tiêu tính theo tỷ lệ (cần giảm ít nhất 4 %) nên cần TN-06 của năm 2025 và năm 2024. ' +
        'Chỉ đạt nếu mẫu số năm 2025 bằng ít nhất 2,09 lần năm 2024. ' +
        'Gốc so sánh dưới 10 nên tỷ lệ phần trăm ít ý nghĩa.',
    });
  });

  it('two deaths against one, as a count, miss −4 %', () => {
    expect(judgeTarget(decrease, row(1, 2), undefined, labels)).toMatchObject({
      verdict: 'missed',
      actual: 100,
      note: '02 so với 01: +100 %, cần giảm ít nhất 4 %. Gốc so sánh dưới 10 nên tỷ lệ phần trăm ít ý nghĩa.',
    });
  });
});

describe('a change in percent of a count', () => {
  it.each([
    ['exactly +5 %', increase, 100, 105, 'met', 5],
    ['just below +5 %', increase, 100_000, 104_999, 'missed', 5],
    ['exactly −4 %', decrease, 100, 96, 'met', -4],
    ['just above −4 %', decrease, 100_000, 96_001, 'missed', -4],
    ['a fall to nothing', decrease, 3, 0, 'met', -100],
    ['no change', decrease, 3, 3, 'missed', 0],
    ['an increase that fell to nothing', increase, 3, 0, 'missed', -100],
    ['a decrease that rose from nothing', decrease, 0, 1, 'missed', null],
    ['an increase from nothing', increase, 0, 12, 'not-decidable', null],
    ['without "ít nhất" the bound counts as well', { ...increase, atLeast: false }, 100, 105, 'met', 5],
    ['a fraction of a percent', { ...increase, amount: 0.5 }, 1000, 1005, 'met', 0.5],
    ['0 and 0', decrease, 0, 0, 'no-occurrence', null],
    ['không phát sinh twice', decrease, 'nil', 'nil', 'no-occurrence', null],
    ['0 and không phát sinh', decrease, 0, 'nil', 'no-occurrence', null],
    ['không phát sinh after 3', decrease, 3, 'nil', 'not-decidable', null],
    ['3 after không phát sinh', increase, 'nil', 3, 'not-decidable', null],
    ['nobody has reported', increase, 3, 'missing', 'no-data', null],
    ['the cell was left empty', increase, 3, 'blank', 'no-data', null],
    ['no figure of last year', increase, 'missing', 3, 'no-data', null],
    ['an empty cell last year', increase, 'blank', 3, 'no-data', null],
  ] as const)('%s', (_, target, previous, current, verdict, actual) => {
    const judged = judgeTarget(target, row(previous, current), undefined, labels);
    expect([judged.verdict, judged.actual]).toEqual([verdict, actual]);
  });

  it.each([
    [
      increase,
      0,
      12,
      '12 so với 0: tăng 12 người, cần tăng ít nhất 5 %. Gốc so sánh bằng 0 nên không tính được tỷ lệ phần trăm.',
    ],
    [decrease, 0, 0, 'Không phát sinh trong năm 2025 và năm 2024.'],
    [
      decrease,
      3,
      'nil',
      'Năm 2025: không phát sinh; năm 2024: 03; cần giảm ít nhất 4 %. Không tính được mức thay đổi khi một bên chưa ghi bằng số.',
    ],
    [increase, 3, 'missing', 'Chưa có số liệu năm 2025: chưa cơ quan nào báo cáo.'],
    [increase, 3, 'blank', 'Chưa có số liệu năm 2025: cơ quan đã báo cáo nhưng để trống.'],
    [increase, 'missing', 3, 'Chưa có số liệu năm 2024: chưa cơ quan nào báo cáo.'],
    [
      increase,
      100_000,
      104_999,
      '104.999 so với 100.000: +5 %, cần tăng ít nhất 5 %. Kết luận dựa trên số chưa làm tròn.',
    ],
    [
      decrease,
      100_000,
      96_001,
      '96.001 so với 100.000: -4 %, cần giảm ít nhất 4 %. Kết luận dựa trên số chưa làm tròn.',
    ],
  ] as const)('%o from %s to %s: %s', (target, previous, current, note) => {
    expect(judgeTarget(target, row(previous, current), undefined, labels).note).toBe(note);
  });
});

describe('a change as a count', () => {
  it.each([
    [100, 130, 'met', 30, '130 so với 100: tăng 30 người, cần tăng 30.'],
    [100, 129, 'missed', 29, '129 so với 100: tăng 29 người, cần tăng 30.'],
    [100, 98, 'missed', -2, '98 so với 100: giảm 02 người, cần tăng 30.'],
    [0, 30, 'met', 30, '30 so với 0: tăng 30 người, cần tăng 30.'],
    [0, 0, 'missed', 0, '0 so với 0: không thay đổi, cần tăng 30.'],
  ] as const)('%d → %d: %s', (previous, current, verdict, actual, note) => {
    const judged = judgeTarget(thirtyMore, row(previous, current), undefined, labels);
    expect([judged.verdict, judged.required, judged.actual, judged.note]).toEqual([
      verdict,
      30,
      actual,
      note,
    ]);
  });

  it('is exact with decimals', () => {
    const target: Target = { ...thirtyMore, amount: 0.3 };
    expect(judgeTarget(target, row(0.1, 0.4, { decimals: 1 }), undefined, labels)).toMatchObject({
      verdict: 'met',
      actual: 0.3,
    });
    expect(judgeTarget(target, row(0.1, 0.3, { decimals: 1 }), undefined, labels)).toMatchObject({
      verdict: 'missed',
      actual: 0.2,
    });
  });
});

describe('a rate', () => {
  it.each([
    ['rises with the deaths', row(1, 2), workers(30_000, 40_000), 'missed', 50],
    ['falls although the deaths rose', row(1, 2), workers(10_000, 21_000), 'met', -4.76],
    ['falls by exactly 4 %', row(96, 96), workers(96, 100), 'met', -4],
    ['falls to 0', row(3, 0), workers(30_000, 40_000), 'met', -100],
    ['falls to 0 whatever the denominator', row(3, 0), undefined, 'met', -100],
    ['rises from 0 whatever the denominator', row(0, 1), undefined, 'missed', null],
    ['rises from 0', row(0, 1), workers(30_000, 40_000), 'missed', null],
    ['has no denominator for last year', row(1, 2), workers('missing', 40_000), 'not-decidable', null],
    ['has a denominator of 0', row(1, 2), workers(0, 40_000), 'not-decidable', null],
    ['did not occur', row(0, 0), undefined, 'no-occurrence', null],
  ] as const)('%s', (_, numerator, denominator, verdict, actual) => {
    const judged = judgeTarget(rate, numerator, denominator, labels);
    expect([judged.verdict, judged.actual]).toEqual([verdict, actual]);
  });

  it('prints numerator and denominator', () => {
    expect(judgeTarget(rate, row(12, 11), workers(33_000, 34_466), labels).note).toBe(
      'Trên TN-06 (Số người lao động): 11/34.466 so với 12/33.000: -12,23 %, cần giảm ít nhất 4 %.',
    );
  });

  it.each([
    [
      'asks only for the year that is missing',
      rate,
      row(12, 11),
      workers('missing', 34_466),
      '11 so với 12: số lượng -8,33 %. Chỉ tiêu tính theo tỷ lệ (cần giảm ít nhất 4 %) nên cần TN-06 (Số người lao động) của năm 2024. Chỉ đạt nếu mẫu số năm 2025 bằng ít nhất 0,96 lần năm 2024.',
    ],
    [
      'says that the conclusion is certain',
      rate,
      row(12, 0),
      undefined,
      '0 so với 12: -100 %, cần giảm ít nhất 4 %. Kết luận này đúng với mọi mẫu số.',
    ],
    [
      'names a denominator that the plan does not give',
      { ...rate, denominator: null },
      row(12, 11),
      undefined,
      '11 so với 12: số lượng -8,33 %. Chỉ tiêu tính theo tỷ lệ (cần giảm ít nhất 4 %) nên cần mẫu số của tỷ lệ, kế hoạch chưa gắn với chỉ tiêu nào, của năm 2025 và năm 2024. Chỉ đạt nếu mẫu số năm 2025 bằng ít nhất 0,96 lần năm 2024.',
    ],
    [
      'bounds an increase from above',
      { ...increase, measure: 'rate', denominator: 'TN-06' },
      row(12, 24),
      undefined,
      '24 so với 12: số lượng +100 %. Chỉ tiêu tính theo tỷ lệ (cần tăng ít nhất 5 %) nên cần TN-06 của năm 2025 và năm 2024. Chỉ đạt nếu mẫu số năm 2025 bằng nhiều nhất 1,9 lần năm 2024.',
    ],
    [
      'knows when no denominator would do',
      { ...rate, amount: 100 },
      row(12, 1),
      undefined,
      '01 so với 12: số lượng -91,67 %, cần giảm ít nhất 100 %. Kết luận này đúng với mọi mẫu số.',
    ],
    [
      'does not print a bound of 0',
      { ...increase, measure: 'rate', denominator: 'TN-06' },
      row(1000, 1),
      undefined,
      '01 so với 1.000: số lượng -99,9 %. Chỉ tiêu tính theo tỷ lệ (cần tăng ít nhất 5 %) nên cần TN-06 của năm 2025 và năm 2024. Chỉ đạt nếu mẫu số năm 2025 bằng chưa đến 0,01 lần năm 2024.',
    ],
  ] as const)('%s', (_, target, numerator, denominator, note) => {
    expect(judgeTarget(target, numerator, denominator, labels).note).toBe(note);
  });
});

describe('what cannot be judged, and what is only provisional', () => {
  it.each([
    [
      'no measure in the plan',
      { ...decrease, amount: null, unit: null },
      row(3, 2),
      'not-decidable',
      'Kế hoạch không nêu mức phải đạt nên không đánh giá được bằng số.',
    ],
    [
      'no figure behind the target',
      { ...decrease, indicator: null },
      undefined,
      'not-decidable',
      'Chỉ tiêu này chưa gắn với số liệu nào trong biểu tổng hợp.',
    ],
    [
      'a figure that is not in the table',
      decrease,
      undefined,
      'no-data',
      'Biểu tổng hợp chưa có số liệu TN-01.',
    ],
    [
      'a rate in a count',
      { ...rate, unit: 'count' },
      row(3, 2),
      'not-decidable',
      'Mức phải đạt ghi bằng số lượng trong khi chỉ tiêu tính theo tỷ lệ.',
    ],
  ] as const)('%s', (_, target, indicator, verdict, note) => {
    const judged = judgeTarget(target, indicator, undefined, labels);
    expect([judged.verdict, judged.note]).toEqual([verdict, note]);
  });

  it('says that figures are estimates and that agencies are missing', () => {
    const estimated = row(4800, 5000, {
      approximation: 'more_than',
      suppliers: { expected: 3, reported: 1, missing: ['SYT', 'SCT'] },
    });
    expect(judgeTarget(increase, estimated, undefined, labels)).toMatchObject({
      verdict: 'not-decidable',
      provisional: true,
      note: 'hơn 5.000 so với 4.800: +4,17 %, cần tăng ít nhất 5 %. Số liệu ước lượng chưa đủ chặt để kết luận. Có số liệu ước lượng. Tạm tính: còn 02 cơ quan cung cấp số liệu chưa báo cáo (SYT; SCT).',
    });
  });

  it('says that the base is not all, and who is missing from it', () => {
    const partial = row(100, 120, { previousSuppliers: { expected: 4, reported: 3, missing: ['SLD'] } });
    expect(judgeTarget(increase, partial, undefined, labels)).toMatchObject({
      verdict: 'met',
      provisional: true,
      note: '120 so với 100: +20 %, cần tăng ít nhất 5 %. Số liệu gốc năm 2024 chưa đủ: còn 01 cơ quan chưa báo cáo (Sở Lao động - Thương binh và Xã hội).',
    });
  });

  it('names five of many', () => {
    const missing = Array.from({ length: 103 }, (_, index) => `XA-${index + 1}`);
    const late = row(100, 120, { suppliers: { expected: 104, reported: 1, missing } });
    expect(judgeTarget(increase, late, undefined, labels).note).toMatch(
      / còn 103 cơ quan cung cấp số liệu chưa báo cáo \(XA-1; XA-2; XA-3; XA-4; XA-5 và 98 cơ quan khác\)\.$/,
    );
  });

  it('a rate is provisional where only its denominator is', () => {
    const late = { ...workers(30_000, 40_000), suppliers: { expected: 1, reported: 0, missing: ['SNV'] } };
    expect(judgeTarget(rate, row(12, 11), late, labels).provisional).toBe(true);
    expect(judgeTarget(decrease, row(12, 11), late, labels).provisional).toBe(false);
  });

  it('says so where the period has no earlier one', () => {
    const alone = judgeTarget(increase, row('missing', 3), undefined, { ...labels, previous: null });
    expect([alone.verdict, alone.note]).toEqual([
      'no-data',
      'Chưa có số liệu cùng kỳ năm trước: chưa cơ quan nào báo cáo.',
    ]);
  });
});

describe('laws of verdicts', () => {
  const directions = fc.constantFrom('increase' as const, 'decrease' as const);
  const hundredths = fc.integer({ min: 0, max: 12_000 });

  it('a percentage of a count is judged as fractions say', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.nat(1e9));
    // Chosen at random, a pair hardly ever lies on the bound; this one lies on it or one beside it.
    const nearBound = fc
      .tuple(fc.integer({ min: 1, max: 90_000 }), hundredths, fc.constantFrom(-1, 0, 1), directions)
      .map(([tenth, size, beside, direction]) => {
        const bound = tenth * (direction === 'increase' ? 10_000 + size : 10_000 - size);
        return { previous: tenth * 10_000, current: Math.max(0, bound + beside), size, direction };
      });
    const anywhere = fc
      .tuple(counts, hundredths, directions)
      .map(([[previous, current], size, direction]) => ({ previous, current, size, direction }));
    fc.assert(
      fc.property(fc.oneof(nearBound, anywhere), ({ previous, current, size, direction }) => {
        const target: Target = { ...increase, direction, amount: size / 100 };
        const gained = (BigInt(current) - BigInt(previous)) * (direction === 'increase' ? 1n : -1n);
        const met = gained * 10_000n >= BigInt(size) * BigInt(previous);
        const judged = judgeTarget(target, row(previous, current), undefined, labels);
        expect(judged.verdict).toBe(met ? 'met' : 'missed');
      }),
      { numRuns: 500 },
    );
  });

  it('a rate is judged as fractions say', () => {
    const positive = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(
        positive,
        fc.nat(1e6),
        positive,
        positive,
        hundredths,
        directions,
        (previous, current, underBefore, under, size, direction) => {
          const target: Target = { ...rate, direction, amount: size / 100 };
          const before = BigInt(previous) * BigInt(under);
          const now = BigInt(current) * BigInt(underBefore);
          const gained = (now - before) * (direction === 'increase' ? 1n : -1n);
          const judged = judgeTarget(target, row(previous, current), workers(underBefore, under), labels);
          expect(judged.verdict).toBe(gained * 10_000n >= BigInt(size) * before ? 'met' : 'missed');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the growth that the note asks for is enough, and a hundredth less is not', () => {
    const positive = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 9900 }), (previous, current, size) => {
        const target: Target = { ...rate, amount: size / 100 };
        const { note } = judgeTarget(target, row(previous, current), undefined, labels);
        const growth = /ít nhất ([\d.,]+) lần/.exec(note)?.[1] ?? '';
        const hundred = Math.round(Number(growth.replace(/\./g, '').replace(',', '.')) * 100);
        const verdict = (share: number) =>
          judgeTarget(target, row(previous, current), workers(100_000, share * 1000), labels).verdict;
        expect(verdict(hundred)).toBe('met');
        if (hundred > 1) expect(verdict(hundred - 1)).toBe('missed');
      }),
    );
  });

  it('the scale of the figures does not matter', () => {
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.nat(9999),
        fc.integer({ min: 0, max: 6 }),
        directions,
        (previous, current, decimals, direction) => {
          const target: Target = { ...increase, direction };
          const scaled = row(amountToNumber(previous, decimals), amountToNumber(current, decimals), {
            decimals,
          });
          expect(judgeTarget(target, scaled, undefined, labels).verdict).toBe(
            judgeTarget(target, row(previous, current), undefined, labels).verdict,
          );
        },
      ),
    );
  });

  it('every verdict keeps its shape, and every note its tone', () => {
    const side = fc.oneof(fc.nat(50), fc.constantFrom('nil' as const, 'blank' as const, 'missing' as const));
    const approximation = fc.constantFrom(...Approximation.options);
    const targets = fc.record({
      direction: fc.constantFrom(...Target.shape.direction.options),
      amount: fc.option(fc.integer({ min: 0, max: 200 })),
      unit: fc.option(fc.constantFrom('percent' as const, 'count' as const)),
      atLeast: fc.boolean(),
      per: fc.option(fc.constantFrom('year' as const, 'plan' as const)),
      average: fc.boolean(),
      baseYear: fc.option(fc.integer({ min: 2020, max: 2026 })),
      measure: fc.constantFrom(...Target.shape.measure.options),
      indicator: fc.option(fc.constant('TN-01')),
      denominator: fc.option(fc.constant('TN-06')),
      milestones: fc.oneof(
        fc.constant([]),
        fc.uniqueArray(fc.record({ year: fc.integer({ min: 2022, max: 2030 }), amount: fc.nat(100) }), {
          selector: ({ year }) => year,
          minLength: 1,
        }),
      ),
    });
    fc.assert(
      fc.property(
        targets,
        fc.tuple(side, side, side, side),
        fc.tuple(approximation, approximation),
        (changes, [previous, current, underBefore, under], [previousApproximation, approximation]) => {
          const target = Target.parse({ ...increase, ...changes });
          const numerator = row(previous, current, { approximation, previousApproximation });
          const { note, ...judged } = judgeTarget(target, numerator, workers(underBefore, under), labels);
          expect(TargetVerdict.parse(judged)).toEqual(judged);
          expect(judged.variants.filter(({ isMain }) => isMain)).toEqual([judged.variants[0]]);
          for (const words of [note, ...judged.variants.map((variant) => variantNote(variant, judged))]) {
            expect(words).toMatch(/^[^!]+\.$/);
            expect(words).not.toMatch(/chúng tôi|NaN|undefined|null|Infinity| {2}/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
