import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const knowledge = presetKnowledge();

function underYears(whole: string, part: string): MadeSheet {
  return {
    rows: [
      ['TT', 'Nội dung', 'KẾT QUẢ THỰC HIỆN', null, null, null],
      [null, null, 'Năm 2024', null, 'Năm 2025', null],
      [null, null, whole, part, whole, part],
      ['(A)', '(B)', '(1)', '(2)', '(3)', '(4)'],
      [1, S, 9800, 1, 10258, 2],
      [2, B, 1305, 1, 1432, 2],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
  };
}

it.each([
  ['Tổng', 'Tr.đó: nữ'],
  ['Tổng số', 'Trong đó: nữ'],
  ['TS', 'Tr. đó: nữ'],
  ['Tổng', 'Tr.đ: nữ'],
  ['Tổng', 'T.đó: nữ'],
])('reads %s beside %s below two years', (whole, part) => {
  const outcome = outcomeOf(madeWorkbook(underYears(whole, part)), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual([
    'SK-01 Sheet1!E5 = 10258',
    'SK-03 Sheet1!E6 = 1432',
  ]);
});

const cases: ReadonlyArray<readonly [title: string, sheet: MadeSheet, expected: readonly string[]]> = [
  [
    'the year beside what was done since 2021, not merged',
    {
      rows: [
        ['STT', 'Nội dung', 'ĐVT', 'Kết quả thực hiện'],
        [null, null, null, 'Trong năm', 'Lũy kế từ 2021'],
        [1, S, 'lượt', 10258, 41032],
        [2, B, 'người', 1432, 5728],
      ],
    },
    ['SK-01 Sheet1!D3 = 10258', 'SK-03 Sheet1!D4 = 1432'],
  ],
  [
    'the year in the column of another year is that year',
    {
      rows: [
        ['STT', 'Nội dung', 'Năm 2024', null, 'Năm 2025', null],
        [null, null, '6 tháng', 'Trong năm', '6 tháng', 'Kế hoạch năm'],
        [1, S, 1, 2, 3, 4],
      ],
      merges: ['C1:D1', 'E1:F1', 'A1:A2', 'B1:B2'],
    },
    [
      'question which_column@Sheet1!C2 "C: Năm 2024 › 6 tháng; D: Năm 2024 › Trong năm; E: Năm 2025 › 6 tháng; F: Năm 2025 › Kế hoạch năm" → column:C, column:D, column:E, column:F',
    ],
  ],
  [
    'nor is a bare "Năm" below another year',
    {
      rows: [
        ['STT', 'Nội dung', 'Năm 2024', null, 'Năm 2025'],
        [null, null, '6 tháng', 'Năm', '6 tháng'],
        [1, S, 1, 2, 3],
      ],
      merges: ['C1:D1', 'A1:A2', 'B1:B2'],
    },
    [
      'question which_column@Sheet1!C2 "C: Năm 2024 › 6 tháng; D: Năm 2024 › Năm; E: Năm 2025 › 6 tháng" → column:C, column:D, column:E',
    ],
  ],
  [
    'a column of women alone is asked about',
    {
      rows: [
        ['STT', 'Nội dung', 'Tr.đó: nữ'],
        [1, S, 5],
      ],
    },
    ['question which_column@Sheet1!C1 "C: Tr.đó: nữ" → column:C, ignore'],
  ],
];

it.each(cases)('reads what stands below a heading: %s', (_, sheet, expected) => {
  const outcome = outcomeOf(madeWorkbook(sheet), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});
