import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const Q = 'Số cơ sở có yếu tố có hại được quan trắc MTLĐ';
const knowledge = presetKnowledge();

const T = 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân';
const cases: ReadonlyArray<readonly [title: string, rows: MadeSheet['rows'], expected: readonly string[]]> = [
  [
    'one further down in the columns behind it',
    [
      ['Đơn vị', Q, S],
      ['Toàn tỉnh', 3, 104],
      null,
      [null, null, null, 'Nội dung', 'Kết quả'],
      [null, null, null, B, 11],
    ],
    ['QT-01 Sheet1!B2 = 3', 'SK-01 Sheet1!C2 = 104', 'SK-03 Sheet1!E5 = 11'],
  ],
  [
    'one that names more indicators behind it',
    [
      ['Đơn vị', S, B],
      ['Thành phố Cao Bằng', 3, 104],
      null,
      [null, null, null, 'Nội dung', 'Kết quả'],
      [null, null, null, null, 'Thực hiện'],
      [null, null, null, Q, 11],
      [null, null, null, T, 2930],
    ],
    [
      'QT-01 Sheet1!E6 = 11',
      'TT-06 Sheet1!E7 = 2930',
      'question no_total_row@Sheet1!B2:B2#SK-01 "1" → value:3',
      'question no_total_row@Sheet1!C2:C2#SK-03 "1" → value:104',
    ],
  ],
  [
    'one further down in the columns in front of it',
    [[null, null, 'Đơn vị', Q, S], [null, null, 'Toàn tỉnh', 3, 104], null, ['Nội dung', 'Kết quả'], [B, 11]],
    ['QT-01 Sheet1!D2 = 3', 'SK-01 Sheet1!E2 = 104', 'SK-03 Sheet1!B5 = 11'],
  ],
  [
    'a column without a heading, and one further down behind it',
    [
      ['Nội dung', 'Kết quả'],
      [S, 104, 105],
      [Q, 3, 4],
      null,
      [null, null, null, 'Nội dung', 'Kết quả'],
      [null, null, null, B, 11],
    ],
    ['SK-03 Sheet1!E6 = 11', 'question which_column@Sheet1!B1 "B: Kết quả; C: ?" → column:B, column:C'],
  ],
];

it.each(cases)('finds a table above %s', (_, rows, expected) => {
  const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});
