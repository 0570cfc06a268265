import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const V = 'Tổng số vụ TNLĐ';
const C = 'Số người chết do TNLĐ';
const months = Array.from({ length: 12 }, (_, month) => month + 1);

type Case = readonly [
  title: string,
  rows: MadeSheet['rows'],
  expected: readonly string[],
  period?: '2025-H1' | '2025-Y',
];

const cases: readonly Case[] = [
  [
    'years under "Thời gian"',
    [
      ['STT', 'Thời gian', V, C],
      [1, 'Năm 2023', 8, 1],
      [2, 'Năm 2024', 10, 2],
      [3, 'Năm 2025', 12, 0],
    ],
    ['TN-04 Sheet1!C4 = 12', 'TN-01 Sheet1!D4 = 0'],
  ],
  [
    'bare years under "Năm"',
    [
      ['Năm', V, C],
      [2023, 8, 1],
      ['2024', 10, 2],
      [2025, 12, 0],
    ],
    ['TN-04 Sheet1!B4 = 12', 'TN-01 Sheet1!C4 = 0'],
  ],
  [
    'years with their total, which is of no one year',
    [
      ['Thời gian', V],
      ['Năm 2024', 10],
      ['Năm 2025', 12],
      ['Tổng cộng', 22],
    ],
    ['TN-04 Sheet1!B3 = 12'],
  ],
  [
    'other years only',
    [
      ['Thời gian', V],
      ['Năm 2023', 10],
      ['Năm 2024', 12],
    ],
    ['question two_cells_one_indicator@Sheet1!B2#TN-04 "10" → value:10, value:12'],
  ],
  [
    'halves and the whole year',
    [
      ['Kỳ', V],
      ['6 tháng đầu năm', 5],
      ['6 tháng cuối năm', 7],
      ['Cả năm', 12],
    ],
    ['TN-04 Sheet1!B4 = 12'],
  ],
  [
    'halves and the whole year, for the first half',
    [
      ['Kỳ', V],
      ['6 tháng đầu năm', 5],
      ['6 tháng cuối năm', 7],
      ['Cả năm', 12],
    ],
    ['TN-04 Sheet1!B2 = 5'],
    '2025-H1',
  ],
  [
    'halves without the year: their sum is offered',
    [
      ['Kỳ', V],
      ['6 tháng đầu năm 2025', 5],
      ['6 tháng cuối năm 2025', 7],
    ],
    ['question no_total_row@Sheet1!B2:B3#TN-04 "2" → value:12'],
  ],
  [
    'months by their numbers',
    [['Tháng', V], ...months.map((month) => [month, 2]), ['Cả năm', 24]],
    ['TN-04 Sheet1!B14 = 24'],
  ],
  [
    'months and a total that differs from their sum',
    [['Thời gian', V], ...months.map((month) => [`Tháng ${month}`, 2]), ['Cộng', 25]],
    ['question total_differs@Sheet1!B14#TN-04 "25" → value:25, value:24'],
  ],
  [
    'eleven months make no year',
    [['Tháng', V], ...months.slice(1).map((month) => [month, month])],
    ['question two_cells_one_indicator@Sheet1!B2#TN-04 "2" → value:2, value:3, value:4, value:5, value:6'],
  ],
  [
    'quarters beside the year',
    [
      ['Thời gian', V],
      ['Quý I', 1],
      ['Quý II', 2],
      ['Quý III', 3],
      ['Quý IV', 4],
      ['Năm 2025', 10],
    ],
    ['TN-04 Sheet1!B6 = 10'],
  ],
  [
    'a year for each district: only those of this year are added',
    [
      ['Năm', 'Đơn vị', V],
      [2024, 'Hòa An', 8],
      [2025, 'Hòa An', 10],
      [2024, 'Bảo Lạc', 1],
      [2025, 'Bảo Lạc', 2],
    ],
    ['question no_total_row@Sheet1!C3:C5#TN-04 "2" → value:12'],
  ],
  [
    'a year alone in a report of half a year',
    [
      ['Năm', V],
      [2024, 10],
      [2025, 12],
    ],
    ['question two_cells_one_indicator@Sheet1!B3#TN-04 "12" → value:12'],
    '2025-H1',
  ],
  [
    'days from and to',
    [
      ['Kỳ báo cáo', V],
      ['15/12/2023 - 14/12/2024', 12],
      ['15/12/2024 - 14/12/2025', 13],
    ],
    ['TN-04 Sheet1!B3 = 13'],
  ],
  [
    'a year for each district and for the whole',
    [
      ['Đơn vị', 'Năm', V],
      ['Hòa An', 2025, 10],
      ['Bảo Lạc', 2025, 2],
      ['Toàn tỉnh', 2025, 12],
      ['Toàn tỉnh', 2024, 9],
    ],
    ['TN-04 Sheet1!C4 = 12'],
  ],
  [
    'one district of this year',
    [
      ['Đơn vị', 'Năm', V],
      ['Hòa An', 2025, 10],
      ['Bảo Lạc', 2024, 2],
    ],
    ['question no_total_row@Sheet1!C2:C2#TN-04 "1" → value:10'],
  ],
  [
    'the day of each accident',
    [
      ['Thời gian', V],
      ['20/5/2024', 1],
      ['15/3/2025', 2],
    ],
    ['question two_cells_one_indicator@Sheet1!B3#TN-04 "2" → value:2'],
  ],
  [
    'an indicator and a time in each row',
    [
      ['STT', 'Chỉ tiêu', 'Thời gian', 'Kết quả'],
      [1, V, 'Năm 2024', 8],
      [2, V, 'Năm 2025', 9],
      [3, C, 'Năm 2024', 1],
    ],
    ['TN-04 Sheet1!D3 = 9', `question which_indicator@Sheet1!B4 "${C}" → indicator:TN-01, ignore`],
  ],
];

const named = cases.map(([title, rows, expected, period = '2025-Y']) => ({ title, rows, expected, period }));

it.each(named)('reads the row of the own period: $title', ({ rows, expected, period }) => {
  const outcome = outcomeOf(madeWorkbook({ rows }), presetKnowledge({ expectedPeriod: period }));
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});
