import { expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given, inWords, noContext, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const months = (count: number) => Array.from({ length: count }, (_, month) => `Tháng ${month + 1}`);

/** A table of one row with a figure in each column. */
const table = (headings: readonly (string | number | null)[], figures: readonly number[]): MadeSheet => ({
  rows: [
    ['STT', 'Nội dung', ...headings],
    [1, S, ...figures],
  ],
});

const cases: ReadonlyArray<
  readonly [title: string, sheet: MadeSheet, period: string, expected: readonly string[]]
> = [
  [
    'both halves and the year',
    table(['6 tháng đầu năm', '6 tháng cuối năm', 'Cả năm'], [100, 150, 250]),
    '2025-Y',
    ['SK-01 Sheet1!E2 = 250'],
  ],
  [
    'both halves and the year, for the first half',
    table(['6 tháng đầu năm', '6 tháng cuối năm', 'Cả năm'], [100, 150, 250]),
    '2025-H1',
    ['SK-01 Sheet1!C2 = 100'],
  ],
  [
    'halves in short and "Năm"',
    table(['6T đầu năm', '6T cuối năm', 'Năm'], [100, 150, 250]),
    '2025-Y',
    ['SK-01 Sheet1!E2 = 250'],
  ],
  [
    'halves and the year in short',
    table(['6T đầu', '6T cuối', '12T'], [100, 150, 250]),
    '2025-Y',
    ['SK-01 Sheet1!E2 = 250'],
  ],
  [
    'halves and their total',
    table(['6 tháng đầu năm', '6 tháng cuối năm', 'Tổng cộng'], [100, 150, 250]),
    '2025-Y',
    ['SK-01 Sheet1!E2 = 250'],
  ],
  [
    'halves and a total that is not their sum',
    table(['6 tháng đầu năm', '6 tháng cuối năm', 'Tổng cộng'], [100, 150, 260]),
    '2025-Y',
    ['question total_differs@Sheet1!E2#SK-01 "260" → value:260, value:250'],
  ],
  [
    'halves alone',
    table(['6 tháng đầu năm', '6 tháng cuối năm'], [100, 150]),
    '2025-Y',
    ['question no_total_row@Sheet1!C2:D2#SK-01 "6 tháng đầu năm; 6 tháng cuối năm" → value:250'],
  ],
  [
    'halves and a column without a heading',
    table(['6 tháng đầu năm', '6 tháng cuối năm', null], [100, 150, 250]),
    '2025-Y',
    [
      'question which_column@Sheet1!C1 "C: 6 tháng đầu năm; D: 6 tháng cuối năm; E: ?" → column:C, column:D, column:E',
    ],
  ],
  [
    'six months and their total, for the first half',
    table([...months(6), 'Cộng'], [3, 3, 3, 3, 3, 3, 18]),
    '2025-H1',
    ['SK-01 Sheet1!I2 = 18'],
  ],
  [
    'twelve months and their total, for the first half',
    table([...months(12), 'Cộng'], [...Array<number>(12).fill(3), 36]),
    '2025-H1',
    [
      `question which_column@Sheet1!C1 "${[...months(12), 'Cộng']
        .map((heading, at) => `${'CDEFGHIJKLMNO'[at]}: ${heading}`)
        .join('; ')}" → ${[...'CDEFGHIJ'].map((letter) => `column:${letter}`).join(', ')}`,
    ],
  ],
  ['three years', table([2023, '2024', 'Năm 2025'], [100, 150, 250]), '2025-Y', ['SK-01 Sheet1!E2 = 250']],
  [
    'three years and their total',
    table(['2023', '2024', '2025', 'Tổng cộng'], [100, 150, 250, 500]),
    '2025-Y',
    ['SK-01 Sheet1!E2 = 250'],
  ],
  [
    'other years and their total',
    table(['Năm 2023', 'Năm 2024', 'Tổng cộng'], [100, 150, 250]),
    '2025-Y',
    [
      'question which_column@Sheet1!C1 "C: Năm 2023; D: Năm 2024; E: Tổng cộng" → column:C, column:D, column:E',
    ],
  ],
];

it.each(cases)('reads the column of the own period: %s', (_, sheet, period, expected) => {
  const outcome = outcomeOf(madeWorkbook(sheet), presetKnowledge({ expectedPeriod: period }));
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});

it('takes the sum of halves that the clerk confirms', () => {
  const sheet = table(['6 tháng đầu năm', '6 tháng cuối năm'], [100, 150]);
  const answers = given({ 'no_total_row@Sheet1!C2:D2#SK-01': 'value:250' });
  expect(outcomeOf(madeWorkbook(sheet), presetKnowledge(), answers)?.figures).toEqual([
    'SK-01 Sheet1!C2:D2 = 250',
  ]);
});

it.each([
  ['the file name', 'SYT 6 thang dau nam 2025.xlsx', []],
  ['the title', 'bieu.xlsx', ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2025']],
] as const)('does not ask which year where %s says the half', (_, fileName, title) => {
  const rows: MadeSheet['rows'] = [
    ['SỞ Y TẾ'],
    [...title],
    ['STT', 'Nội dung', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
    [1, S, 1, 2, 3],
    [2, B, 4, 5, 6],
  ];
  const knowledge = presetKnowledge({ expectedPeriod: null });
  const report = searchWorkbook(madeWorkbook({ rows }), { ...noContext, fileName }, knowledge, noAnswers);
  const outcome = report && inWords(report);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual([
    'SK-01 Sheet1!E4 = 3',
    'SK-03 Sheet1!E5 = 6',
  ]);
});
