import { describe, expect, it } from 'vitest';
import { namedLines } from '../../../shared/intake/search/named-lines';
import { madeWorkbook } from './made-workbook';
import { given, outcomeOf } from './outcome-of';

const three = [
  '- Số hội nghị tuyên truyền, phổ biến pháp luật: 25',
  '- Số người tham dự hội nghị tuyên truyền: 1.450 người',
  'Trong đó nữ: 600',
  '- Số xe tuyên truyền lưu động: 7',
].join('\n');

const rows = [
  ['TT', 'Nội dung', 'Kết quả thực hiện'],
  [1, 'Công tác tuyên truyền', three],
  [2, 'Chăm lo', 'Số NLĐ bị TNLĐ được thăm hỏi, tặng quà: 18 người'],
];

describe('a cell of several lines with a figure each', () => {
  it.each([
    ['before anything is answered', {}, ''],
    [
      'after the lines of no indicator were passed over',
      { 'unmatched_row@Sheet1!C2': 'ignore' },
      ' = ignore',
    ],
  ])('gives every line as a figure or a question %s', (_, answers, answered) => {
    const outcome = outcomeOf(madeWorkbook({ rows }), undefined, given(answers));
    expect({ figures: outcome?.figures, open: outcome?.open }).toEqual({
      figures: [
        'TN-08 Sheet1!C3 = Số NLĐ bị TNLĐ được thăm hỏi, tặng quà: 18 người',
        'TT-01 Sheet1!C2 = - Số hội nghị tuyên truyền, phổ biến pháp luật: 25',
        'TT-02 Sheet1!C2 = - Số người tham dự hội nghị tuyên truyền: 1.450 người; Trong đó nữ: 600',
      ],
      open: [`question unmatched_row@Sheet1!C2 "- Số xe tuyên truyền lưu động: 7" → ignore${answered}`],
    });
  });

  it('asks about a name beneath the table that has no figure', () => {
    const beneath = [
      ['Nội dung', 'Kết quả'],
      ['Tổng số vụ TNLĐ', 31],
      [],
      ['* Số vụ TNLĐ nghiêm trọng chưa thống kê được'],
    ];
    const outcome = outcomeOf(madeWorkbook({ rows: beneath }));
    expect({ figures: outcome?.figures, open: outcome?.open }).toEqual({
      figures: ['TN-04 Sheet1!B2 = 31'],
      open: [
        'question ambiguous_number@Sheet1!A4#TN-05 "* Số vụ TNLĐ nghiêm trọng chưa thống kê được" → blank, nil',
      ],
    });
  });
});

describe('lines with names', () => {
  it.each([
    ['two of them', 'Số vụ: 3\nSố người chết: 1', ['Số vụ', 'Số người chết']],
    ['parted by semicolons', 'Số vụ: 3; số người chết: 1', ['Số vụ', 'số người chết']],
    ['a line with a number and no name', 'Số vụ: 3\nKế hoạch số 12\nSố chết: 1', ['Số vụ', null, 'Số chết']],
    ['one name alone', 'Số vụ: 3\nđã xử lý xong', []],
    ['one line', 'Số vụ: 3', []],
    ['more lines than anybody writes', 'Số vụ: 3\n'.repeat(50), []],
  ])('%s', (_, text, labels) => {
    expect(namedLines(text).map(({ label }) => label)).toEqual(labels);
  });
});
