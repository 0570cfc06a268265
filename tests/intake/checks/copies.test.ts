import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../shared/intake/checks/check-report';
import { type LastReport, sameAsLast } from '../../../shared/intake/checks/same-as-last';
import { type OtherReport, sameEventTwice } from '../../../shared/intake/checks/same-event-twice';
import { figures, indicators, line, readings } from './figures';

type Short = Readonly<Record<string, string | number>>;

const long = 'Ngày 12/5/2025 đã kiểm tra liên ngành tại 04 doanh nghiệp có nguy cơ cao trên địa bàn tỉnh.';
const nextYear =
  'Ngày 14/5/2026 đã kiểm tra liên ngành tại 04 doanh nghiệp có nguy cơ cao trên địa bàn tỉnh.';

describe('a report that says what the last one said', () => {
  const last = (period: string, of: Short, texts: readonly string[] = []): LastReport => ({
    period,
    readings: readings(of),
    texts,
  });
  const three: Short = { 'SK-01': 1, 'SK-02': 2, 'SK-03': 3 };

  it.each<[string, Short, readonly string[], readonly LastReport[], string | null]>([
    ['the same three figures', three, [], [last('2024-Y', three)], 'năm 2024'],
    ['the same with other texts', three, [long], [last('2024-Y', three, ['khác'])], 'năm 2024'],
    ['one figure differs', three, [], [last('2024-Y', { ...three, 'SK-03': 4 })], null],
    [
      'one is an estimate now',
      { ...three, 'QT-02': '~9' },
      [],
      [last('2024-Y', { ...three, 'QT-02': 9 })],
      null,
    ],
    ['one more figure than last time', three, [], [last('2024-Y', { 'SK-01': 1, 'SK-02': 2 })], null],
    [
      'one figure less than last time',
      three,
      [],
      [last('2024-Y', { ...three, 'SK-01': 0, 'QT-01': 40 })],
      null,
    ],
    ['nothing of last time is left out', three, [], [last('2024-Y', { ...three, 'QT-01': 40 })], null],
    ['nil for 0', { ...three, 'QT-01': 'KPS' }, [], [last('2024-Y', { ...three, 'QT-01': 0 })], null],
    ['two small figures', { 'SK-01': 1, 'SK-02': 9 }, [], [last('2024-Y', { 'SK-01': 1, 'SK-02': 9 })], null],
    [
      'two figures, one not small',
      { 'SK-01': 1, 'SK-02': 10 },
      [],
      [last('2024-Y', { 'SK-01': 1, 'SK-02': 10 })],
      'năm 2024',
    ],
    ['one large figure', { 'SK-01': 3997 }, [], [last('2024-Y', { 'SK-01': 3997 })], null],
    [
      'zeros only',
      { 'SK-01': 0, 'SK-02': 0, 'SK-03': 0 },
      [],
      [last('2024-Y', { 'SK-01': 0, 'SK-02': 0, 'SK-03': 0 })],
      null,
    ],
    [
      'nothing but nil',
      { 'SK-01': 'KPS', 'SK-02': 'KPS', 'SK-03': 'KPS' },
      [],
      [last('2024-Y', { 'SK-01': 'KPS', 'SK-02': 'KPS', 'SK-03': 'KPS' })],
      null,
    ],
    [
      'one figure, and its text with new dates',
      { 'KT-01': 4 },
      [nextYear],
      [last('2024-Y', { 'KT-01': 4 }, [long])],
      'năm 2024',
    ],
    [
      'one figure with a short text',
      { 'KT-01': 4 },
      ['Đã thực hiện'],
      [last('2024-Y', { 'KT-01': 4 }, ['Đã thực hiện'])],
      null,
    ],
    [
      'the report before last',
      three,
      [],
      [last('2025-H1', { ...three, 'SK-01': 0 }), last('2024-Y', three)],
      'năm 2024',
    ],
    ['the half year handed in as the year', three, [], [last('2025-H1', three)], '6 tháng đầu năm 2025'],
    ['nothing earlier', three, [], [], null],
    ['two empty reports', {}, [], [last('2024-Y', {})], null],
  ])('%s', (_, of, texts, earlier, period) => {
    expect(sameAsLast({ readings: readings(of), texts }, earlier)).toEqual(
      period === null
        ? []
        : [
            {
              severity: 'warning',
              code: 'same_as_last_report',
              indicator: null,
              sheet: null,
              cell: null,
              found: null,
              expected: period,
              readings: ['keep'],
              answer: null,
              reason: null,
            },
          ],
    );
  });
});

describe('the same event reported by two agencies', () => {
  const other = (agencyName: string, of: Short, texts: readonly string[] = []): OtherReport => ({
    agencyName,
    readings: readings(of),
    texts,
  });
  const text = { text: long, sheet: 'Nhiệm vụ', cell: 'F9' };
  const check = (of: Short, texts: ReadonlyArray<typeof text>, others: readonly OtherReport[]) =>
    sameEventTwice({ figures: figures(of), texts }, others, indicators).map(line);

  it.each<[string, Short, ReadonlyArray<typeof text>, readonly OtherReport[], readonly string[]]>([
    [
      'equal figures of a sum with several suppliers',
      { 'TT-01': 9, 'TT-02': 564 },
      [],
      [other('Liên đoàn Lao động tỉnh', { 'TT-01': 9, 'TT-02': 560 })],
      ['warning same_event_twice TT-01 E2 9 [Liên đoàn Lao động tỉnh] keep blank'],
    ],
    ['a single case each', { 'TN-04': 1 }, [], [other('Ban Quản lý Khu kinh tế tỉnh', { 'TN-04': 1 })], []],
    ['none at all each', { 'TT-01': 0 }, [], [other('Sở Nội vụ', { 'TT-01': 0 })], []],
    ['nil each', { 'TT-01': 'KPS' }, [], [other('Sở Nội vụ', { 'TT-01': 'KPS' })], []],
    ['the same estimate', { 'TT-01': 9 }, [], [other('Sở Nội vụ', { 'TT-01': '~9' })], []],
    ['an indicator of one supplier', { 'SK-03': 707 }, [], [other('Sở Nội vụ', { 'SK-03': 707 })], []],
    [
      'two others, each named once',
      { 'HL-06': 370 },
      [],
      [
        other('Sở Nội vụ', { 'HL-06': 370 }),
        other('Sở Công Thương', { 'HL-06': 370 }),
        other('Sở Nội vụ', { 'HL-06': 370 }),
      ],
      ['warning same_event_twice HL-06 E2 370 [Sở Công Thương, Sở Nội vụ] keep blank'],
    ],
    [
      'the same words, whatever their accents and spaces',
      {},
      [text],
      [other('Sở Nội vụ', {}, [`  ${long.toUpperCase().normalize('NFD')} `])],
      [`warning same_event_twice F9 ${long} [Sở Nội vụ] keep`],
    ],
    ['other words', {}, [text], [other('Sở Nội vụ', {}, [nextYear])], []],
    [
      'the same short words',
      {},
      [{ ...text, text: 'Đã hoàn thành theo kế hoạch' }],
      [other('Sở Nội vụ', {}, ['Đã hoàn thành theo kế hoạch'])],
      [],
    ],
  ])('%s', (_, of, texts, others, expected) => {
    expect(check(of, texts, others)).toEqual(expected);
  });

  it('is the same whichever of the two is judged, and in whatever order the others come', () => {
    const shorts = fc.dictionary(fc.constantFrom('TN-04', 'TT-01', 'TT-02', 'HL-06', 'SK-03'), fc.nat(4));
    fc.assert(
      fc.property(shorts, shorts, shorts, (one, two, three) => {
        const found = (of: Short, others: readonly Short[]) =>
          sameEventTwice(
            { figures: figures(of), texts: [] },
            others.map((short) => other('Sở Nội vụ', short)),
            indicators,
          )
            .map(({ indicator }) => indicator)
            .toSorted();
        expect(found(one, [two])).toEqual(found(two, [one]));
        expect(found(one, [two, three])).toEqual(found(one, [three, two]));
      }),
    );
  });
});

describe('all checks of a report', () => {
  it('come together, those of the whole file first', () => {
    const of: Short = { 'TT-01': 564, 'TT-02': 9, 'SK-03': 7070 };
    const earlier = { period: '2024-Y', readings: readings({ ...of, 'SK-03': 100 }), texts: [] };
    const issues = checkReport(
      { figures: figures(of), texts: [{ text: long, sheet: 'Nhiệm vụ', cell: 'F9' }] },
      {
        lastYear: earlier,
        previousPeriod: { ...earlier, period: '2025-H1', readings: readings(of) },
        halfOfSameYear: null,
        others: [{ agencyName: 'Sở Nội vụ', readings: readings({ 'TT-02': 9 }), texts: [long] }],
        kin: [],
        indicators,
      },
    );
    expect(issues.map(line)).toEqual([
      'warning same_as_last_report [6 tháng đầu năm 2025] keep',
      'question cross_check TT-01 E2 TT-01 = 564 (E2); TT-02 = 9 (E3) [TT-01 ≤ TT-02] keep blank',
      'warning far_from_before SK-03 E4 7070 [100 (năm 2024)] keep blank',
      'warning same_event_twice TT-02 E3 9 [Sở Nội vụ] keep blank',
      `warning same_event_twice F9 ${long} [Sở Nội vụ] keep`,
    ]);
  });
});
