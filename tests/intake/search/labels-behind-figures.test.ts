import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const D = 'Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN';
const Q = 'Số mẫu quan trắc MTLĐ';
const knowledge = presetKnowledge();

const cases: ReadonlyArray<readonly [title: string, rows: MadeSheet['rows'], expected: readonly string[]]> = [
  [
    'label, figure and unit twice in a row',
    [
      [S, 10258, 'lượt', D, 25, 'đơn vị'],
      [B, 1432, 'người', Q, 612, 'mẫu'],
    ],
    ['SK-01 Sheet1!B1 = 10258', 'SK-03 Sheet1!B2 = 1432', 'SK-02 Sheet1!E1 = 25', 'QT-02 Sheet1!E2 = 612'],
  ],
  [
    'label and figure three times in a row',
    [
      [S, 10258, D, 25, Q, 612],
      [B, 1432],
    ],
    ['SK-01 Sheet1!B1 = 10258', 'SK-03 Sheet1!B2 = 1432', 'SK-02 Sheet1!D1 = 25', 'QT-02 Sheet1!F1 = 612'],
  ],
  [
    'numbers in front of the second labels',
    [
      [1, S, 10258, 1, D, 25],
      [2, B, 1432, 2, Q, 612],
    ],
    ['SK-01 Sheet1!C1 = 10258', 'SK-03 Sheet1!C2 = 1432', 'SK-02 Sheet1!F1 = 25', 'QT-02 Sheet1!F2 = 612'],
  ],
  [
    'the same indicator in both',
    [
      [S, 10258, D, 25],
      [B, 1432, S, 10300],
    ],
    [
      'SK-03 Sheet1!B2 = 1432',
      'SK-02 Sheet1!D1 = 25',
      'question two_cells_one_indicator@Sheet1!B1#SK-01 "10258" → value:10258, value:10300',
    ],
  ],
  [
    'the same indicator in both with a figure like a year',
    [
      [D, 2930, null, 'Số TT', 'Nội dung', 'Thực hiện năm 2025'],
      [B, 849, null, 1, 'Số tin, bài phát trên Đài PTTH tỉnh', 1152],
      [S, 1687, null, 2, D, 1990],
    ],
    [
      'SK-03 Sheet1!B2 = 849',
      'SK-01 Sheet1!B3 = 1687',
      'TT-03 Sheet1!F2 = 1152',
      'question two_cells_one_indicator@Sheet1!B1#SK-02 "2930" → value:2930, value:1990',
    ],
  ],
  [
    'a second label without a figure is a remark',
    [
      [S, 10258, `trong đó ${D}`],
      [B, 1432, 'đã kiểm tra'],
    ],
    ['SK-01 Sheet1!B1 = 10258', 'SK-03 Sheet1!B2 = 1432'],
  ],
  [
    'two figures behind the first label',
    [
      [S, 9800, 10258, D, 25],
      [B, 1305, 1432, Q, 612],
    ],
    [
      'SK-02 Sheet1!E1 = 25',
      'QT-02 Sheet1!E2 = 612',
      'question which_column@Sheet1!B1 "B: ?; C: ?" → column:B, column:C',
    ],
  ],
  [
    'figures in front of their labels',
    [
      [5, S, 25, D, 48, Q],
      [6, B, 7, 'Số tin, bài phát trên Đài PTTH tỉnh'],
    ],
    [
      'question which_column@Sheet1!C1 "C: ?; E: ?" → column:C, column:E',
      'question unmatched_row@Sheet1!D1 "Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN" → ignore',
    ],
  ],
  [
    'headings of one table beside rows of another',
    [
      ['Đơn vị', D, Q, null, 1, S, 11],
      ['Thành phố Cao Bằng', 3, 104, null, 2, B, 2930],
    ],
    [
      'SK-01 Sheet1!G1 = 11',
      'SK-03 Sheet1!G2 = 2930',
      'question no_total_row@Sheet1!B2:B2#SK-02 "1" → value:3',
      'question no_total_row@Sheet1!C2:C2#QT-02 "1" → value:104',
    ],
  ],
  [
    'several names before one figure',
    [
      ['Đơn vị', D, Q, 5, S, 11],
      ['Thành phố Cao Bằng', 3, 104, 7, B, 2930],
    ],
    [
      'SK-03 Sheet1!F2 = 2930',
      'question which_column@Sheet1!D1 "D: ?; F: ?" → column:D, column:F',
      'question unmatched_row@Sheet1!E1 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → ignore',
    ],
  ],
  [
    'a name among units',
    [
      [D, 20, 'đơn vị', 25],
      [B, 1305, S, 1432],
    ],
    [
      'question which_column@Sheet1!B1 "B: ?; D: ?" → column:B, column:D',
      'question unmatched_row@Sheet1!C2 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → ignore',
    ],
  ],
  [
    'numbers of the second labels behind labels without figures',
    [
      [Q, null, 1, S, 11],
      ['Số tin, bài phát trên Đài PTTH tỉnh', null, 2, B, 2930],
    ],
    [
      'question which_column@Sheet1!C1 "C: ?; E: ?" → column:C, column:E',
      'question unmatched_row@Sheet1!D1 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → ignore',
      'question unmatched_row@Sheet1!D2 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → ignore',
    ],
  ],
  [
    'units that an indicator is named after',
    [
      [D, 20, 'đơn vị, doanh nghiệp', 25],
      [B, 1305, 'người', 1432],
    ],
    ['question which_column@Sheet1!B1 "B: ?; D: ?" → column:B, column:D'],
  ],
  [
    'codes behind figures',
    [
      [D, 20, 'SK-02', 25],
      [B, 1305, 'SK-03', 1432],
    ],
    ['question which_column@Sheet1!B1 "B: ?; D: ?" → column:B, column:D'],
  ],
  [
    'labels without figures of their own before the second',
    [
      [S, null, D, 25],
      [B, null, Q, 612],
    ],
    [
      'question which_indicator@Sheet1!D1 "25" → ignore',
      'question which_indicator@Sheet1!D2 "612" → ignore',
      'question unmatched_row@Sheet1!C1 "Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN" → ignore',
      'question unmatched_row@Sheet1!C2 "Số mẫu quan trắc MTLĐ" → ignore',
    ],
  ],
];

it.each(cases)('reads labels behind figures: %s', (_, rows, expected) => {
  const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});
