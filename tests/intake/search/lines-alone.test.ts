import { expect, it } from 'vitest';
import { valueInLine } from '../../../shared/intake/search/inline-value';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const knowledge = presetKnowledge();

const cases: ReadonlyArray<readonly [title: string, rows: MadeSheet['rows'], expected: readonly string[]]> = [
  [
    'lines and nothing else',
    [
      ['Báo cáo năm 2025'],
      ['Số vụ tai nạn lao động: không'],
      ['TNLĐ: 0 vụ'],
      ['- Số người chết do TNLĐ là 0 người'],
    ],
    [
      'TN-01 Sheet1!A4 = - Số người chết do TNLĐ là 0 người',
      'question ambiguous_number@Sheet1!A2#TN-04 "Số vụ tai nạn lao động: không" → nil, value:0, blank',
      'question which_indicator@Sheet1!A3 "TNLĐ" → indicator:TN-04, indicator:TN-01, indicator:TN-05, ignore',
    ],
  ],
  [
    'a line below a table, in the column of numbers',
    [['STT', 'Nội dung', 'Kết quả'], [1, S, 5], ['Số mẫu quan trắc MTLĐ: không']],
    [
      'SK-01 Sheet1!C2 = 5',
      'question ambiguous_number@Sheet1!A3#QT-02 "Số mẫu quan trắc MTLĐ: không" → nil, value:0, blank',
    ],
  ],
  [
    'a line below a table with an indicator a column',
    [['Đơn vị', S], ['Toàn tỉnh', 5], ['Số mẫu quan trắc MTLĐ: không phát sinh']],
    [
      'SK-01 Sheet1!B2 = 5',
      'question ambiguous_number@Sheet1!A3#QT-02 "Số mẫu quan trắc MTLĐ: không phát sinh" → nil',
    ],
  ],
  [
    'a line above a table',
    [['TNLĐ: 05 vụ, làm 02 người chết'], ['STT', 'Nội dung', 'Kết quả'], [1, S, 5]],
    [
      'SK-01 Sheet1!C3 = 5',
      'question which_indicator@Sheet1!A1 "TNLĐ" → indicator:TN-04, indicator:TN-01, indicator:TN-05, ignore',
    ],
  ],
  [
    'sentences that nothing occurred',
    [['Trong năm 2025, không xảy ra tai nạn lao động.'], ['Tổng số vụ TNLĐ: không xảy ra vụ nào']],
    [
      'question which_indicator@Sheet1!A1 "tai nạn lao động" → indicator:TN-04, indicator:TN-01, indicator:TN-05, ignore',
      'question ambiguous_number@Sheet1!A2#TN-04 "Tổng số vụ TNLĐ: không xảy ra vụ nào" → nil, value:0, blank',
    ],
  ],
];

it.each(cases)('lets no line vanish: %s', (_, rows, expected) => {
  const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});

it('takes what the clerk says that the line means', () => {
  const rows = [['Báo cáo năm 2025'], ['Tổng số vụ TNLĐ: không'], ['Số người chết do TNLĐ: 0 người']];
  const answers = given({ 'ambiguous_number@Sheet1!A2#TN-04': 'nil' });
  expect(outcomeOf(madeWorkbook({ rows }), knowledge, answers)?.figures).toEqual([
    'TN-04 Sheet1!A2 = Không phát sinh',
    'TN-01 Sheet1!A3 = Số người chết do TNLĐ: 0 người',
  ]);
});

it.each([
  ['Số cơ sở được kiểm tra năm 2025', null],
  ['Kỳ báo cáo: 6 tháng đầu năm 2025', null],
  ['Số lớp huấn luyện nhóm 3', null],
  ['Phụ lục 2', null],
  ['Số: 45/BC-SNV', null],
  ['Kết quả không đạt yêu cầu so với kế hoạch đề ra', null],
  ['Số mẫu: 2025', { label: 'Số mẫu', value: '2025' }],
  ['Tổng số vụ TNLĐ 05 vụ', { label: 'Tổng số vụ TNLĐ', value: '05 vụ' }],
  ['Tổng số vụ TNLĐ không phát sinh.', { label: 'Tổng số vụ TNLĐ', value: 'không phát sinh' }],
])('tells the value that “%s” states', (text, value) => {
  expect(valueInLine(text)).toEqual(value);
});
