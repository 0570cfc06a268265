import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const knowledge = presetKnowledge();

const cases: ReadonlyArray<readonly [title: string, sheet: MadeSheet, expected: readonly string[]]> = [
  [
    'years below "Kết quả"',
    {
      rows: [
        ['STT', 'Nội dung', 'Kết quả', null, null],
        [null, null, 2023, 2024, 2025],
        [1, S, 1, 2, 3],
        [2, B, 4, 5, 6],
      ],
    },
    ['SK-01 Sheet1!E3 = 3', 'SK-03 Sheet1!E4 = 6'],
  ],
  [
    'three levels that reach further right each',
    {
      rows: [
        ['STT', 'Nội dung', 'Kết quả thực hiện', null, null],
        [null, null, 'Năm trước', 'Năm nay', null],
        [null, null, null, 'Kế hoạch', 'Thực hiện'],
        [1, S, 100, 200, 150],
      ],
    },
    ['SK-01 Sheet1!E4 = 150'],
  ],
  [
    'three levels of two years',
    {
      rows: [
        ['STT', 'Nội dung', 'Kết quả', null, null, null],
        [null, null, 'Năm 2024', null, 'Năm 2025', null],
        [null, null, '6 tháng', 'Cả năm', '6 tháng', 'Cả năm'],
        [1, S, 1, 2, 3, 4],
      ],
    },
    ['SK-01 Sheet1!F4 = 4'],
  ],
  [
    'the same below a merged title',
    {
      rows: [
        ['BÁO CÁO', null, null, null, null, null],
        ['STT', 'Nội dung', 'Kết quả', null, null, null],
        [null, null, 'Năm 2024', null, 'Năm 2025', null],
        [null, null, '6 tháng', 'Cả năm', '6 tháng', 'Cả năm'],
        [1, S, 1, 2, 3, 4],
      ],
      merges: ['A1:F1'],
    },
    ['SK-01 Sheet1!F5 = 4'],
  ],
  [
    'one heading in each row',
    {
      rows: [
        [null, null, 'Kết quả', null],
        ['STT', 'Nội dung', null, null],
        [null, null, '2024', '2025'],
        [1, S, 1, 2],
        [2, B, 3, 4],
      ],
    },
    ['SK-01 Sheet1!D4 = 2', 'SK-03 Sheet1!D5 = 4'],
  ],
  [
    'each heading on another line',
    {
      rows: [
        ['STT', null, 'Năm', null],
        [null, 'Nội dung', null, 'Năm'],
        [null, null, 2024, 2025],
        [1, S, 1, 2],
        [2, B, 3, 4],
      ],
    },
    ['SK-01 Sheet1!D4 = 2', 'SK-03 Sheet1!D5 = 4'],
  ],
  [
    'headings that run over three lines',
    {
      rows: [
        ['Số', 'Nội dung', 'Kết quả', 'Kết quả'],
        ['thứ', 'chỉ', 'thực hiện', 'thực hiện'],
        ['tự', 'tiêu', 'năm 2024', 'năm 2025'],
        [1, S, 1, 2],
        [2, B, 3, 4],
      ],
    },
    ['SK-01 Sheet1!D4 = 2', 'SK-03 Sheet1!D5 = 4'],
  ],
  [
    'a number where no figures stand',
    {
      rows: [
        ['STT', 'Nội dung', 'Ghi chú'],
        [1, S, 350],
      ],
    },
    ['question ambiguous_number@Sheet1!C2#SK-01 "350" → value:350'],
  ],
  [
    'a row of words in small letters is no heading',
    {
      rows: [
        ['Nội dung', 'Kết quả'],
        ['tổng số vụ TNLĐ', 'năm vụ'],
        ['số người chết do TNLĐ', 2],
      ],
    },
    ['TN-04 Sheet1!B2 = năm vụ', 'TN-01 Sheet1!B3 = 2'],
  ],
];

it.each(cases)('reads headings without merges: %s', (_, sheet, expected) => {
  const outcome = outcomeOf(madeWorkbook(sheet), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});
