import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriods, type PeriodHint } from '../../../shared/intake/match/find-period';
import { certainMatch } from '../../../shared/intake/match/match';
import { caoBang as preset } from '../../fixtures/presets';

const kinds = { half: 'half', year: 'year', adhoc: 'adhoc' } as const;
const periods: readonly PeriodHint[] = preset.periods.map(({ code, kind, year, dataFrom, dataTo }) => ({
  code,
  kind: kinds[kind as keyof typeof kinds],
  year,
  dataFrom,
  dataTo,
}));
const quarters: readonly PeriodHint[] = [
  { code: '2025-Q2', kind: 'quarter', year: 2025, dataFrom: '2025-03-15', dataTo: '2025-06-14' },
  { code: '2025-M9', kind: 'months', year: 2025, dataFrom: '2024-12-15', dataTo: '2025-09-14' },
  { code: '2025-D1', kind: 'adhoc', year: 2025, dataFrom: '2025-01-01', dataTo: '2025-11-30' },
];

function inShort(text: string, known = periods): string {
  const { matches, others } = findPeriods(text, known);
  return [
    ...matches.map(({ code, confidence, start, end }) => {
      return `${code}${confidence >= certainMatch ? '' : '?'} ${text.slice(start, end)}`;
    }),
    ...others.map((other) => `other: ${other}`),
  ].join('; ');
}

describe('periods in texts', () => {
  it.each([
    ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2025', '2025-H1 6 THÁNG ĐẦU NĂM 2025'],
    ['sáu tháng đầu năm 2025', '2025-H1 sáu tháng đầu năm 2025'],
    ['bao cao 6 thang dau nam 2025.xls', '2025-H1 6 thang dau nam 2025'],
    ['6 tháng năm 2025', '2025-H1 6 tháng năm 2025'],
    ['6T/2025', '2025-H1 6T/2025'],
    ['BC_6T2025.xlsx', '2025-H1 6T2025'],
    ['Kết quả năm 2025', '2025-Y năm 2025'],
    ['cả năm 2025', '2025-Y cả năm 2025'],
    ['Kỳ báo cáo: cả năm, năm: 2025', '2025-Y cả năm, năm: 2025'],
    ['12 tháng năm 2025', '2025-Y 12 tháng năm 2025'],
    ['kỳ 2025-Y', '2025-Y 2025-Y'],
    ['từ 15/12/2024 đến 14/6/2025', '2025-H1 từ 15/12/2024 đến 14/6/2025'],
    ['15/12/2024 - 14/06/2025', '2025-H1 15/12/2024 - 14/06/2025'],
    ['từ ngày 15/12 đến hết ngày 14/6/2025', '2025-H1 từ ngày 15/12 đến hết ngày 14/6/2025'],
    [
      'Từ ngày 15 tháng 12 năm 2024 đến ngày 14 tháng 6 năm 2025',
      '2025-H1 Từ ngày 15 tháng 12 năm 2024 đến ngày 14 tháng 6 năm 2025',
    ],
    ['6 tháng đầu năm 2025 so với cùng kỳ năm 2024', '2025-H1 6 tháng đầu năm 2025'],
    ['Kết quả năm 2025, phương hướng năm 2026', '2025-Y năm 2025'],
    [
      'Báo cáo 6 tháng đầu năm 2025 thực hiện Kế hoạch năm 2025',
      '2025-H1 6 tháng đầu năm 2025; 2025-Y? năm 2025',
    ],
  ])('%j says %s', (text, expected) => {
    expect([inShort(text), inShort(text.normalize('NFD')).normalize('NFC')]).toEqual([expected, expected]);
  });

  it.each([
    ['BC_SYT_2025 (sua).xlsx', '2025-H1? 2025; 2025-Y? 2025'],
    ['Năm báo cáo: 2025', '2025-H1? 2025; 2025-Y? 2025'],
    ['6 tháng đầu năm', '2025-H1? 6 tháng đầu năm; 2026-H1? 6 tháng đầu năm'],
    ['năm 2024 và năm 2025', '2024-Y? năm 2024; 2025-Y? năm 2025'],
    ['01/01/2025 - 30/6/2025', '2025-H1? 01/01/2025 - 30/6/2025; other: 01/01/2025 - 30/6/2025'],
  ])('%j leaves a question: %s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    ['quý II/2025', 'other: quý II/2025'],
    ['Quý 2 năm 2025', 'other: Quý 2 năm 2025'],
    ['9 tháng năm 2025', 'other: 9 tháng năm 2025'],
    ['9T/2025', 'other: 9T/2025'],
    ['6 tháng cuối năm 2025', 'other: 6 tháng cuối năm 2025'],
    ['tháng 5/2025', 'other: tháng 5/2025'],
    ['năm 2019', 'other: năm 2019'],
    ['giai đoạn 2021-2025', 'other: giai đoạn 2021-2025'],
    ['2023-H1', 'other: 2023-H1'],
  ])('%j names a period that the plan does not have', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    '',
    'Cao Bằng, ngày 10 tháng 6 năm 2025',
    'Cao Bằng, ngày … tháng … năm 2025',
    'Kế hoạch 664/KH-UBND ngày 10/3/2025',
    'so với cùng kỳ năm 2024',
    'trước ngày 15/6/2025',
    '20256 người',
  ])('%j names none', (text) => {
    expect(findPeriods(text, periods)).toEqual({ matches: [], others: [], parts: [] });
  });

  it.each([
    ['quý II/2025', '2025-Q2 quý II/2025'],
    ['quí 2 năm 2025', '2025-Q2 quí 2 năm 2025'],
    ['9 tháng đầu năm 2025', '2025-M9 9 tháng đầu năm 2025'],
    ['báo cáo đột xuất năm 2025', '2025-D1 đột xuất năm 2025'],
    ['kỳ 2025-D1', '2025-D1 2025-D1'],
  ])('%j says %s where the plan has it', (text, expected) => {
    expect(inShort(text, quarters)).toBe(expected);
  });

  it('stand within the text, whatever the text', () => {
    const parts = fc.constantFrom(
      '6 tháng ',
      'đầu ',
      'năm ',
      '2025',
      '/',
      '-',
      'ngày ',
      '15',
      'từ ',
      'đến ',
      '…',
      'quý ',
      'II',
      '\u0301',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.array(parts).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, confidence } of findPeriods(text, periods).matches) {
          expect([start >= 0, end > start, end <= text.length, confidence <= 1]).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
      }),
    );
  });
});
