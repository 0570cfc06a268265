import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given, outcomeOf } from './outcome-of';

// A second list of names and figures that begins inside the first, without headings or a gap.
const rows: MadeSheet['rows'] = [
  ['Nội dung', 'Kết quả'],
  ['Tổng số vụ TNLĐ', 5],
  ['Số hồ sơ nghiệm thu PCCC', 35, 'Số người chết do TNLĐ', 9],
  ['Số người chết do TNLĐ', 2, 'Số mẫu quan trắc MTLĐ', 7],
];

const column = { 'which_column@Sheet1!B1': 'column:B' };
const asked = 'question which_column@Sheet1!B1 "B: Kết quả; D: ?" → column:B, column:D = column:B';
const samples = 'question unmatched_row@Sheet1!C4 "Số mẫu quan trắc MTLĐ" → ignore';

it('asks about names that no table took in, and holds back what a table says of the same indicator', () => {
  const outcome = outcomeOf(madeWorkbook({ rows }), undefined, given(column));
  expect({ figures: outcome?.figures, open: outcome?.open }).toEqual({
    figures: ['TN-04 Sheet1!B2 = 5', 'PC-06 Sheet1!B3 = 35'],
    open: [
      asked,
      'question unmatched_row@Sheet1!C3 "Số người chết do TNLĐ" → ignore',
      samples,
      'question two_cells_one_indicator@Sheet1!B4#TN-01 "2" → value:2',
    ],
  });
});

it('takes what the table says once the other name is none of ours', () => {
  const answers = given({ ...column, 'unmatched_row@Sheet1!C3': 'ignore' });
  const outcome = outcomeOf(madeWorkbook({ rows }), undefined, answers);
  expect({ figures: outcome?.figures, open: outcome?.open }).toEqual({
    figures: ['TN-04 Sheet1!B2 = 5', 'PC-06 Sheet1!B3 = 35', 'TN-01 Sheet1!B4 = 2'],
    open: [asked, 'question unmatched_row@Sheet1!C3 "Số người chết do TNLĐ" → ignore = ignore', samples],
  });
});
