import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const D = 'Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN';
const knowledge = presetKnowledge();

const counted = (heading: string, counts: readonly (number | string)[]): MadeSheet => ({
  rows: [
    ['Nội dung', null, heading],
    [S, counts[0] ?? null, 10258],
    [D, counts[1] ?? null, 25],
    [B, counts[2] ?? null, 1432],
  ],
});
const read = ['SK-01 Sheet1!C2 = 10258', 'SK-02 Sheet1!C3 = 25', 'SK-03 Sheet1!C4 = 1432'];
const asked = (heading: string) => [
  `question which_column@Sheet1!B1 "B: ?; C: ${heading}" → column:B, column:C`,
];

const cases: ReadonlyArray<readonly [title: string, sheet: MadeSheet, expected: readonly string[]]> = [
  ['numbers before "Kết quả"', counted('Kết quả', [1, 2, 3]), read],
  ['numbers as texts before "Số lượng"', counted('Số lượng', ['1', '2', '3']), read],
  [
    'numbers before and behind the names',
    {
      rows: [
        [null, 'Nội dung', null, 'Kết quả'],
        [1, S, 1, 10258],
        [2, D, 2, 25],
        [3, B, 3, 1432],
      ],
    },
    ['SK-01 Sheet1!D2 = 10258', 'SK-02 Sheet1!D3 = 25', 'SK-03 Sheet1!D4 = 1432'],
  ],
  ['numbers with a gap', counted('Kết quả', [1, 2, 4]), asked('Kết quả')],
  ['numbers not from 1', counted('Kết quả', [2, 3, 4]), asked('Kết quả')],
  [
    'a figure of last year beside them',
    counted('Năm 2024', [1, 2, 3]),
    ['question which_column@Sheet1!B1 "B: ?; C: Năm 2024" → column:B, column:C'],
  ],
  [
    'a result of last year beside them',
    counted('Kết quả năm 2024', [1, 2, 3]),
    ['question which_column@Sheet1!B1 "B: ?; C: Kết quả năm 2024" → column:B, column:C'],
  ],
  [
    'two rows alone',
    {
      rows: [
        ['Nội dung', null, 'Kết quả'],
        [S, 1, 10258],
        [B, 2, 1432],
      ],
    },
    asked('Kết quả'),
  ],
  [
    'figures behind other figures',
    {
      rows: [
        ['Nội dung', 'Kế hoạch', null, 'Kết quả'],
        [S, 9, 1, 10258],
        [D, 9, 2, 25],
        [B, 9, 3, 1432],
      ],
    },
    ['question which_column@Sheet1!C1 "C: ?; D: Kết quả" → column:C, column:D'],
  ],
];

it.each(cases)('tells numbers of rows from figures under no heading: %s', (_, sheet, expected) => {
  const outcome = outcomeOf(madeWorkbook(sheet), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});
