import { expect, it } from 'vitest';
import type { CellValue } from '../../../shared/intake/sheet';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const BH = 'Số người tham gia bảo hiểm TNLĐ, BNN';
const knowledge = presetKnowledge();
const inRow = (unit: string, value: CellValue): MadeSheet['rows'] => [
  ['STT', 'Nội dung', 'ĐVT', 'Kết quả'],
  [1, BH, unit, value],
];
const inHeading = (heading: string, value: CellValue): MadeSheet['rows'] => [
  ['STT', 'Nội dung', heading],
  [1, BH, value],
];
const both = (cell: string) =>
  `question ambiguous_number@Sheet1!${cell}#BH-01 "34,466" → value:34466, value:34466000`;

it.each([
  ['in a row of thousands', inRow('1.000 người', '34,466'), [both('D2')]],
  ['under a heading of thousands', inHeading('Số lượng (nghìn người)', '34,466'), [both('C2')]],
  [
    'under a title of thousands',
    [['(Đơn vị tính: nghìn người)'], ...inHeading('Kết quả', '34,466')],
    [both('C3')],
  ],
  ['with two decimals', inRow('nghìn người', '34,46'), ['BH-01 Sheet1!D2 = 34,46 [nghìn người]']],
  ['as a stored number', inRow('nghìn người', 34.466), ['BH-01 Sheet1!D2 = 34.466 [nghìn người]']],
  ['in people', inRow('người', '34,466'), ['BH-01 Sheet1!D2 = 34,466']],
])('reads a comma before three digits: %s', (_, rows, expected) => {
  const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});

it('takes the answer in the unit of the indicator', () => {
  const answers = given({ 'ambiguous_number@Sheet1!D2#BH-01': 'value:34466' });
  const outcome = outcomeOf(madeWorkbook({ rows: inRow('nghìn người', '34,466') }), knowledge, answers);
  expect(outcome?.figures).toEqual(['BH-01 Sheet1!D2 = 34466']);
});
