import { expect, it } from 'vitest';
import type { CellValue } from '../../../shared/intake/sheet';
import { madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const knowledge = presetKnowledge();

type Row = readonly CellValue[];

const rowsOf = (first: string, second: string, own: readonly Row[]): readonly Row[] => [
  ['TT', 'Nội dung', 'ĐVT', 'Năm 2025'],
  ['I', first],
  ...own,
  ['II', second],
  [1, 'Số vụ', 'vụ', 310],
  [2, 'Số người chết', 'người', 50],
];
const accidents: readonly Row[] = [
  [1, 'Số vụ', 'vụ', 31],
  [2, 'Số người chết', 'người', 5],
];
const traffic = [
  'question which_indicator@Sheet1!B6 "Tai nạn giao thông › Số vụ" → indicator:TN-05, indicator:TN-04, ignore',
  'question which_indicator@Sheet1!B7 "Tai nạn giao thông › Số người chết" → indicator:TN-01, ignore',
];

const cases: ReadonlyArray<readonly [title: string, rows: readonly Row[], expected: readonly string[]]> = [
  [
    'ours beside another',
    rowsOf('Tai nạn lao động', 'Tai nạn giao thông', accidents),
    ['TN-04 Sheet1!D3 = 31', 'TN-01 Sheet1!D4 = 5', ...traffic],
  ],
  [
    'numbers within the labels',
    [
      ['Nội dung', 'Năm 2025'],
      ['I. Tai nạn lao động'],
      ['1. Số vụ', 31],
      ['2. Số người chết', 5],
      ['II. Tai nạn giao thông'],
      ['1. Số vụ', 310],
      ['2. Số người chết', 50],
    ],
    [
      'TN-04 Sheet1!B3 = 31',
      'TN-01 Sheet1!B4 = 5',
      'question which_indicator@Sheet1!A6 "Tai nạn giao thông › 1. Số vụ" → indicator:TN-05, indicator:TN-04, ignore',
      'question which_indicator@Sheet1!A7 "Tai nạn giao thông › 2. Số người chết" → indicator:TN-01, ignore',
    ],
  ],
  [
    'dashes under sections',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      ['I', 'Tai nạn lao động'],
      [null, '- Số vụ', 31],
      ['II', 'Tai nạn giao thông'],
      [null, '- Số vụ', 310],
    ],
    [
      'TN-04 Sheet1!C3 = 31',
      'question which_indicator@Sheet1!B5 "Tai nạn giao thông › - Số vụ" → indicator:TN-05, indicator:TN-04, ignore',
    ],
  ],
  [
    'dashes under counted rows are not the section’s own',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      [null, S, 350],
      ['I', 'Tai nạn lao động'],
      [1, 'Khu vực có quan hệ lao động', 4],
      [null, '- Số vụ', 3],
      ['II', 'Tai nạn giao thông'],
      [1, 'Đường bộ', 40],
      [null, '- Số vụ', 30],
    ],
    [
      'SK-01 Sheet1!C2 = 350',
      'question unmatched_row@Sheet1!B4 "Khu vực có quan hệ lao động" → ignore',
      'question unmatched_row@Sheet1!B5 "- Số vụ" → ignore',
      'question unmatched_row@Sheet1!B7 "Đường bộ" → ignore',
      'question unmatched_row@Sheet1!B8 "- Số vụ" → ignore',
    ],
  ],
  [
    'a title within a section',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      [null, S, 350],
      ['I', 'Tai nạn lao động'],
      [null, 'Khu vực không có quan hệ lao động'],
      [1, 'Số vụ', 3],
      ['II', 'Tai nạn giao thông'],
      [1, 'Số vụ', 30],
    ],
    [
      'SK-01 Sheet1!C2 = 350',
      'question unmatched_row@Sheet1!B5 "Số vụ" → ignore',
      'question unmatched_row@Sheet1!B7 "Số vụ" → ignore',
    ],
  ],
  [
    'a narrower section',
    rowsOf('Tai nạn lao động khu vực không có quan hệ lao động', 'Tai nạn giao thông', accidents),
    [
      'question unmatched_row@Sheet1!B3 "Tai nạn lao động khu vực không có quan hệ lao động › Số vụ" → ignore',
      'question which_indicator@Sheet1!B4 "Tai nạn lao động khu vực không có quan hệ lao động › Số người chết" → indicator:TN-01, ignore',
      'question which_indicator@Sheet1!B6 "Tai nạn giao thông › Số vụ" → indicator:TN-05, indicator:TN-04, ignore',
      'question which_indicator@Sheet1!B7 "Tai nạn giao thông › Số người chết" → indicator:TN-01, ignore',
    ],
  ],
  [
    'a section of last year',
    rowsOf('Tai nạn lao động năm 2024', 'Tai nạn giao thông', accidents),
    [
      'question which_indicator@Sheet1!B3 "Tai nạn lao động năm 2024 › Số vụ" → indicator:TN-04, indicator:TN-05, ignore',
      'question which_indicator@Sheet1!B4 "Tai nạn lao động năm 2024 › Số người chết" → indicator:TN-01, indicator:TN-07, ignore',
      'question which_indicator@Sheet1!B6 "Tai nạn giao thông › Số vụ" → indicator:TN-05, indicator:TN-04, ignore',
      'question which_indicator@Sheet1!B7 "Tai nạn giao thông › Số người chết" → indicator:TN-01, ignore',
    ],
  ],
  [
    'a section of plans',
    rowsOf('Kế hoạch giảm tai nạn lao động', 'Tai nạn giao thông', accidents),
    [
      'question which_indicator@Sheet1!B3 "Kế hoạch giảm tai nạn lao động › Số vụ" → indicator:TN-04, ignore',
      'question which_indicator@Sheet1!B4 "Kế hoạch giảm tai nạn lao động › Số người chết" → indicator:TN-01, indicator:TN-07, ignore',
      'question which_indicator@Sheet1!B6 "Tai nạn giao thông › Số vụ" → indicator:TN-05, indicator:TN-04, ignore',
      'question which_indicator@Sheet1!B7 "Tai nạn giao thông › Số người chết" → indicator:TN-01, ignore',
    ],
  ],
  [
    'letters above Roman numbers',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      [null, S, 350],
      ['A', 'Khu vực không có quan hệ lao động'],
      ['I', 'Tai nạn lao động'],
      [1, 'Số vụ', 31],
      ['II', 'Tai nạn giao thông'],
      [1, 'Số vụ', 310],
    ],
    [
      'SK-01 Sheet1!C2 = 350',
      'question unmatched_row@Sheet1!B5 "Số vụ" → ignore',
      'question unmatched_row@Sheet1!B7 "Số vụ" → ignore',
    ],
  ],
  [
    'a title above the sections',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      [null, S, 350],
      [null, 'Khu vực không có quan hệ lao động'],
      ['I', 'Tai nạn lao động'],
      [1, 'Số vụ', 31],
      ['II', 'Tai nạn giao thông'],
      [1, 'Số vụ', 310],
    ],
    [
      'SK-01 Sheet1!C2 = 350',
      'question unmatched_row@Sheet1!B5 "Số vụ" → ignore',
      'question unmatched_row@Sheet1!B7 "Số vụ" → ignore',
    ],
  ],
  [
    'a counted title within a section',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      [null, S, 350],
      ['I', 'Tai nạn lao động'],
      [1, 'Khu vực không có quan hệ lao động'],
      [null, '- Số vụ', 31],
      ['II', 'Tai nạn giao thông'],
      [1, 'Đường bộ'],
      [null, '- Số vụ', 310],
    ],
    [
      'SK-01 Sheet1!C2 = 350',
      'question unmatched_row@Sheet1!B5 "- Số vụ" → ignore',
      'question unmatched_row@Sheet1!B8 "- Số vụ" → ignore',
    ],
  ],
  [
    'a section of the register below another',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      ['I', 'Tai nạn giao thông'],
      [1, 'Số vụ', 310],
      ['II', 'Tai nạn lao động'],
      [1, 'Số vụ', 31],
      [2, 'Số vụ nghiêm trọng', 2],
      ['III', 'Cháy, nổ'],
      [1, 'Số vụ', 12],
    ],
    [
      'TN-04 Sheet1!C5 = 31',
      'TN-05 Sheet1!C6 = 2',
      'question which_indicator@Sheet1!B3 "Tai nạn giao thông › Số vụ" → indicator:TN-05, indicator:TN-04, ignore',
      'question unmatched_row@Sheet1!B8 "Cháy, nổ › Số vụ" → ignore',
    ],
  ],
  [
    'the same section twice',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      ['I', 'Tai nạn lao động'],
      [1, 'Số vụ', 31],
      ['II', 'Tai nạn lao động'],
      [1, 'Số vụ', 12],
    ],
    ['question two_cells_one_indicator@Sheet1!C3#TN-04 "31" → value:31, value:12'],
  ],
  [
    'sections without a child of the same name',
    [
      ['TT', 'Nội dung', 'Năm 2025'],
      [null, S, 350],
      ['I', 'Tai nạn lao động'],
      [1, 'Số vụ', 31],
      ['II', 'Tuyên truyền'],
      [1, 'Số buổi', 30],
    ],
    [
      'SK-01 Sheet1!C2 = 350',
      'question unmatched_row@Sheet1!B4 "Số vụ" → ignore',
      'question unmatched_row@Sheet1!B6 "Số buổi" → ignore',
    ],
  ],
];

it.each(cases)('reads children of the same names under their sections: %s', (_, rows, expected) => {
  const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});
