import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const knowledge = presetKnowledge({ expectedAgency: 'SYT', expectedPeriod: null });

const beside = (
  title: string,
  left: string | null,
  right: string | null,
  gap: readonly null[] = [null],
): MadeSheet => ({
  rows: [
    [title],
    ['Cao Bằng, ngày 10 tháng 12 năm 2025'],
    [left, null, null, ...gap, right],
    ['STT', 'Nội dung', 'Kết quả', ...gap, 'STT', 'Nội dung', 'Kết quả'],
    [1, S, 9800, ...gap, 1, S, 10258],
    [2, B, 1305, ...gap, 2, B, 1432],
  ],
});

const cases: ReadonlyArray<readonly [title: string, sheet: MadeSheet, expected: readonly string[]]> = [
  [
    'two years',
    beside('BÁO CÁO NĂM 2025', 'Số liệu năm 2024', 'Số liệu năm 2025'),
    ['SK-01 Sheet1!G5 = 10258', 'SK-03 Sheet1!G6 = 1432'],
  ],
  [
    'two years the other way',
    beside('BÁO CÁO NĂM 2025', 'Số liệu năm 2025', 'Số liệu năm 2024'),
    ['SK-01 Sheet1!C5 = 9800', 'SK-03 Sheet1!C6 = 1305'],
  ],
  [
    'two years without a gap',
    beside('BÁO CÁO NĂM 2025', 'Số liệu năm 2024', 'Số liệu năm 2025', []),
    ['SK-01 Sheet1!F5 = 10258', 'SK-03 Sheet1!F6 = 1432'],
  ],
  [
    'two years under the title of the earlier',
    beside('BÁO CÁO NĂM 2024', 'Số liệu năm 2024', 'Số liệu năm 2025'),
    [
      'question two_cells_one_indicator@Sheet1!C5#SK-01 "9800" → value:9800, value:10258',
      'question two_cells_one_indicator@Sheet1!C6#SK-03 "1305" → value:1305, value:1432',
    ],
  ],
  [
    'two years under no title',
    beside('BÁO CÁO', 'Số liệu năm 2024', 'Số liệu năm 2025'),
    [
      'question two_cells_one_indicator@Sheet1!C5#SK-01 "9800" → value:9800, value:10258',
      'question two_cells_one_indicator@Sheet1!C6#SK-03 "1305" → value:1305, value:1432',
    ],
  ],
  [
    'two years under a title of a half',
    beside('BÁO CÁO 6 THÁNG ĐẦU NĂM 2025', 'Năm 2024', 'Năm 2025'),
    ['SK-01 Sheet1!G5 = 10258', 'SK-03 Sheet1!G6 = 1432'],
  ],
  [
    'the same year twice',
    beside('BÁO CÁO NĂM 2025', 'Năm 2025', 'Số liệu năm 2025'),
    [
      'question two_cells_one_indicator@Sheet1!C5#SK-01 "9800" → value:9800, value:10258',
      'question two_cells_one_indicator@Sheet1!C6#SK-03 "1305" → value:1305, value:1432',
    ],
  ],
  [
    'a title over the left alone',
    beside('BÁO CÁO NĂM 2025', 'Số liệu năm 2024', null),
    [
      'question two_cells_one_indicator@Sheet1!C5#SK-01 "9800" → value:9800, value:10258',
      'question two_cells_one_indicator@Sheet1!C6#SK-03 "1305" → value:1305, value:1432',
    ],
  ],
  [
    'a title over the right alone',
    beside('BÁO CÁO NĂM 2025', null, 'Số liệu năm 2024'),
    [
      'question two_cells_one_indicator@Sheet1!C5#SK-01 "9800" → value:9800, value:10258',
      'question two_cells_one_indicator@Sheet1!C6#SK-03 "1305" → value:1305, value:1432',
    ],
  ],
  [
    'two halves',
    beside('BÁO CÁO NĂM 2025', '6 tháng đầu năm 2025', '6 tháng cuối năm 2025'),
    [
      'question two_cells_one_indicator@Sheet1!C5#SK-01 "9800" → value:9800, value:10258',
      'question two_cells_one_indicator@Sheet1!C6#SK-03 "1305" → value:1305, value:1432',
    ],
  ],
  [
    'two districts',
    beside('BÁO CÁO NĂM 2025', 'Huyện Hòa An', 'Huyện Bảo Lạc'),
    [
      'question which_column@Sheet1!C4 "C: Kết quả" → column:C, ignore',
      'question which_column@Sheet1!G4 "G: Kết quả" → column:G, ignore',
    ],
  ],
];

it.each(cases)('reads tables side by side: %s', (_, sheet, expected) => {
  const outcome = outcomeOf(madeWorkbook(sheet), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});

it('drops neither of two tables of earlier years where the period is known', () => {
  const sheet = beside('BÁO CÁO NĂM 2025', 'Số liệu năm 2023', 'Số liệu năm 2024');
  const outcome = outcomeOf(madeWorkbook(sheet), presetKnowledge({ expectedAgency: 'SYT' }));
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual([
    'question which_column@Sheet1!C4 "C: Kết quả" → column:C, ignore',
    'question which_column@Sheet1!G4 "G: Kết quả" → column:G, ignore',
  ]);
});
