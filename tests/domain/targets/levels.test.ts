import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { investigateUntil, type OpenInvestigation } from '../../../shared/domain/targets/open-investigation';
import { targetNote } from '../../../shared/wording/target-note';
import { judged, type Side, share, target } from './figures-by-year';

const of = (part: Side, whole: Side) => ({ 'B-1': { 2025: part }, 'B-2': { 2025: whole } });
const day = (text: string) => CalendarDate.parse(text);

function open(changes: Partial<OpenInvestigation> = {}): OpenInvestigation {
  return {
    ...{ id: 'o', indicator: 'B-2', period: '2025-Y', severity: 'fatal', notifiedOn: day('2025-12-10') },
    ...{ extended: false, note: '', recordedBy: 'thu-ky', recordedAt: 't' },
    ...changes,
  };
}

describe('a share', () => {
  it.each([
    ['all of them', share(100), of(5, 5), 'met', 100],
    ['all but one', share(100), of(4, 5), 'missed', 80],
    ['nothing to take a share of', share(100), of(0, 0), 'no-occurrence', null],
    ['không phát sinh', share(100), of('nil', 'nil'), 'no-occurrence', null],
    ['more than all', share(100), of(6, 5), 'not-decidable', null],
    ['one of nothing', share(100), of(1, 0), 'not-decidable', null],
    ['the part không phát sinh', share(100), of('nil', 5), 'not-decidable', null],
    ['no whole', share(100), of(5, 'missing'), 'no-data', null],
    ['an empty part', share(100), of('blank', 5), 'no-data', null],
    ['exactly 80 %', share(80), of(4, 5), 'met', 80],
    ['just below', share(80), of(79_999, 100_000), 'missed', 80],
    ['hơn 4 of 5 for 80 %', share(80), of([4, 'more_than'], 5), 'met', 80],
    ['hơn 4 of 5 for 100 %', share(100), of([4, 'more_than'], 5), 'not-decidable', 80],
    ['gần 5 of 5 for 100 %', share(100), of([5, 'less_than'], 5), 'missed', 100],
    ['2 of hơn 0 for 100 %', share(100), of(2, [0, 'more_than']), 'not-decidable', null],
    ['0 of khoảng 0 for 100 %', share(100), of(0, [0, 'about']), 'not-decidable', null],
    ['no denominator in the plan', share(100, { denominator: null }), of(5, 5), 'not-decidable', null],
    ['a denominator that is not in the table', share(100, { denominator: 'B-9' }), of(5, 5), 'no-data', null],
    ['a change of a share', share(5, { direction: 'increase' }), of(5, 5), 'not-decidable', null],
    ['100 % of a count is a share', share(100, { measure: 'count' }), of(5, 5), 'met', 100],
  ] as const)('%s', (_, wanted, figures, verdict, actual) => {
    const { variants } = judged(wanted, figures);
    expect([variants[0]?.verdict, variants[0]?.actual]).toEqual([verdict, actual]);
  });

  it.each([
    [of(5, 5), '05/05 vụ: 100 %, cần đạt 100 %.'],
    [of(4, 5), '04/05 vụ: 80 %, cần đạt 100 %.'],
    [of(6, 5), '06/05 vụ. Phần được tính lớn hơn tổng số; cần kiểm tra lại hai số này.'],
    [of(0, 0), 'Không phát sinh trong năm 2025.'],
    [of(99_999, 100_000), '99.999/100.000 vụ: 100 %, cần đạt 100 %. Kết luận dựa trên số chưa làm tròn.'],
    [of([5, 'less_than'], 5), 'gần 05/05 vụ: 100 %, cần đạt 100 %. Có số liệu ước lượng.'],
    [of(5, 'missing'), 'Chưa có số liệu B-2 năm 2025: chưa cơ quan nào báo cáo.'],
    [
      of('nil', 5),
      'B-1: không phát sinh; B-2: 05; cần đạt 100 %. Không tính được tỷ lệ khi một số chưa ghi bằng số.',
    ],
  ])('%o: %s', (figures, note) => {
    expect(targetNote(judged(share(100), figures))).toBe(note);
  });

  it('given as a quotient is judged on its two parts, with the decimals of each', () => {
    const quotients = { 'P-1': { numerator: 'B-1', denominator: 'B-2', factor: 100 } };
    const wanted = share(80, { measure: 'count', indicator: 'P-1', denominator: null });
    const verdict = judged(wanted, of(0.4, 0.5), { quotients, decimals: { 'B-1': 1, 'B-2': 2 } });
    expect([verdict.verdict, verdict.actual, verdict.denominator?.code]).toEqual(['met', 80, 'B-2']);
  });

  it('is judged as fractions say, and more of the part never makes it worse', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(10_000),
        (part, whole, hundredths) => {
          const wanted = share(hundredths / 100);
          const { verdict } = judged(wanted, of(part, whole));
          const expected =
            part > whole ? 'not-decidable' : part * 10_000 >= hundredths * whole ? 'met' : 'missed';
          expect(verdict).toBe(expected);
        },
      ),
    );
  });
});

describe('the time for an investigation', () => {
  it.each([
    ['minor', false, '2025-12-14'],
    ['minor', true, '2025-12-14'],
    ['serious', false, '2025-12-17'],
    ['serious', true, '2025-12-24'],
    ['several_serious', false, '2025-12-30'],
    ['several_serious', true, '2026-01-19'],
    ['fatal', false, '2026-01-09'],
    ['fatal', true, '2026-02-08'],
    ['fatal_examined', false, '2026-02-08'],
    ['fatal_examined', true, '2026-04-09'],
  ] as const)('of a %s accident, extended %s, ends on %s', (severity, extended, until) => {
    expect(investigateUntil({ severity, extended, notifiedOn: day('2025-12-10') })).toBe(until);
  });

  it.each([
    ['the missing one is within it', [open()], '2025-12-31', 'not-decidable'],
    ['on its last day', [open()], '2026-01-09', 'not-decidable'],
    ['a day later', [open()], '2026-01-10', 'missed'],
    ['before anybody was told', [open()], '2025-12-09', 'missed'],
    ['an accident that another indicator counts', [open({ indicator: 'B-9' })], '2025-12-31', 'missed'],
    ['two open ones for one missing', [open(), open({ id: 'p' })], '2025-12-31', 'not-decidable'],
  ] as const)('%s', (_, openCases, measuredOn, verdict) => {
    expect(judged(share(100), of(4, 5), { open: openCases, measuredOn }).verdict).toBe(verdict);
  });

  it('says until when, and where even the open ones would not be enough', () => {
    const cases = [open(), open({ id: 'p', severity: 'fatal_examined', notifiedOn: day('2025-12-01') })];
    const beside = { open: cases, measuredOn: '2025-12-31' };
    expect(targetNote(judged(share(100), of(3, 5), beside))).toBe(
      '03/05 vụ: 60 %, cần đạt 100 %. Còn 02 vụ chưa xong, trong đó 02 còn trong thời hạn điều tra theo luật, muộn nhất đến 30/01/2026.',
    );
    expect(targetNote(judged(share(100), of(2, 5), beside))).toBe(
      '02/05 vụ: 40 %, cần đạt 100 %. Còn 03 vụ chưa xong, chỉ 02 còn trong thời hạn điều tra theo luật.',
    );
    expect(judged(share(100), of(5, 5), beside).verdict).toBe('met');
  });
});

describe('milestones', () => {
  const milestones = [
    { year: 2030, amount: 80 },
    { year: 2025, amount: 50 },
  ];
  const stepped = share(null, { milestones });
  const at = (year: number, part: number, whole = 1000) => ({
    'B-1': { [year]: part },
    'B-2': { [year]: whole },
  });

  it.each([
    ['before the first', 2024, 999, 'not-decidable', null],
    ['in the first, reached', 2025, 500, 'met', 50],
    ['in the first, not reached', 2025, 499, 'missed', 50],
    ['between, exactly on the line', 2027, 620, 'on-track', 62],
    ['between, behind the line', 2027, 619, 'behind', 62],
    ['in the last', 2030, 800, 'met', 80],
    ['after the last', 2033, 799, 'missed', 80],
  ] as const)('%s', (_, year, part, verdict, required) => {
    const found = judged(stepped, at(year, part), { year });
    expect([found.verdict, found.required, found.unit]).toEqual([verdict, required, 'percent']);
  });

  it('in the middle of a year are looked at in passing', () => {
    expect(judged(stepped, at(2025, 500), { period: '2025-H1' }).verdict).toBe('on-track');
  });

  it('say what they ask', () => {
    expect(targetNote(judged(stepped, at(2027, 619), { year: 2027 }))).toBe(
      '619/1.000 vụ: 61,9 %, cần đạt 62 %. Mức này nằm trên đường thẳng nối mốc năm 2025 và mốc năm 2030.',
    );
    expect(targetNote(judged(stepped, at(2024, 619), { year: 2024 }))).toBe(
      'Kế hoạch chỉ nêu mức từ năm 2025 (50 %).',
    );
    expect(targetNote(judged(stepped, at(2033, 900), { year: 2033 }))).toBe(
      '900/1.000 vụ: 90 %, cần đạt 80 %. Sau mốc cuối, năm 2030, lấy mức của mốc đó.',
    );
  });

  it('of a count, and of a rate among so many workers', () => {
    const counted = target({ ...{ direction: 'reach', amount: null, unit: null, milestones } });
    expect(judged(counted, { 'A-1': { 2027: 62 } }, { year: 2027 })).toMatchObject({
      verdict: 'on-track',
      unit: 'count',
    });
    const quotients = { 'P-1': { numerator: 'A-1', denominator: 'A-2', factor: 100_000 } };
    const most = { ...counted, direction: 'decrease', indicator: 'P-1', unit: 'count', amount: 5 } as const;
    const figures = (deaths: number) => ({ 'A-1': { 2030: deaths }, 'A-2': { 2030: 100_000 } });
    const verdicts = [80, 81].map(
      (deaths) => judged(most, figures(deaths), { year: 2030, quotients }).verdict,
    );
    expect(verdicts).toEqual(['met', 'missed']);
  });

  it('between two lie on a straight line, exactly', () => {
    const year = fc.integer({ min: 2020, max: 2040 });
    fc.assert(
      fc.property(
        fc.uniqueArray(year, { minLength: 2, maxLength: 2 }),
        fc.tuple(fc.nat(100), fc.nat(100)),
        year,
        fc.nat(1000),
        (years, amounts, asked, part) => {
          const [from = 0, to = 0] = years.toSorted((left, right) => left - right);
          fc.pre(from < asked && asked < to);
          const wanted = share(null, {
            milestones: [
              { year: from, amount: amounts[0] },
              { year: to, amount: amounts[1] },
            ],
          });
          const line = amounts[0] * (to - from) + (amounts[1] - amounts[0]) * (asked - from);
          const reached = part * 100 * (to - from) >= line * 1000;
          expect(judged(wanted, at(asked, part), { year: asked }).verdict).toBe(
            reached ? 'on-track' : 'behind',
          );
        },
      ),
    );
  });
});

describe('a level of a count', () => {
  const level = target({ direction: 'reach', amount: 500, unit: 'count' });
  it.each([
    [500, 'met'],
    [499, 'missed'],
    [[499, 'more_than'], 'not-decidable'],
    [[500, 'more_than'], 'met'],
    ['nil', 'not-decidable'],
    ['missing', 'no-data'],
  ] as const)('%o: %s', (figure, verdict) => {
    expect(judged(level, { 'A-1': { 2025: figure } }).verdict).toBe(verdict);
  });
});
