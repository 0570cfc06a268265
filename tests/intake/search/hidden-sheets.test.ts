import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const M = 'Số mẫu quan trắc MTLĐ';
const knowledge = presetKnowledge();
const sheet = (
  name: string,
  state: 'visible' | 'hidden' | 'veryHidden',
  ...rows: MadeSheet['rows']
): MadeSheet => ({
  name,
  state,
  rows: [['Nội dung', 'Kết quả'], ...rows],
});
const question = 'question hidden_sheet@Số cũ! "Số cũ" → keep, ignore';
const workbook = madeWorkbook(sheet('Biểu', 'visible', [M, 120]), sheet('Số cũ', 'hidden', [S, 3850]));
const read = (answer?: string) => {
  const answers = given(answer === undefined ? {} : { 'hidden_sheet@Số cũ!': answer });
  const outcome = outcomeOf(workbook, knowledge, answers);
  return outcome && [...outcome.figures, ...outcome.open];
};

it('asks before it takes a figure from a hidden sheet', () => {
  expect(read()).toEqual(['QT-02 Biểu!B2 = 120', question]);
});

it('takes it, or leaves it out, as the clerk says', () => {
  expect(read('keep')).toEqual(['QT-02 Biểu!B2 = 120', 'SK-01 Số cũ!B2 = 3850', `${question} = keep`]);
  expect(read('ignore')).toEqual(['QT-02 Biểu!B2 = 120', `${question} = ignore`]);
  expect(read('nil')).toEqual(['QT-02 Biểu!B2 = 120', question]);
});

it('accounts for the rows of a hidden sheet', () => {
  expect(outcomeOf(workbook, knowledge)?.rows).toEqual({ read: 2, figures: 1, issues: 1 });
});

it('warns of a hidden sheet that says the same, and asks which figure holds where it differs', () => {
  const outcome = outcomeOf(
    madeWorkbook(
      sheet('Biểu', 'visible', [S, 3997], [M, 120]),
      sheet('Số cũ', 'veryHidden', [S, 3850], [M, 120]),
    ),
    knowledge,
  );
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual([
    'QT-02 Biểu!B3 = 120',
    'question two_cells_one_indicator@Biểu!B2#SK-01 "3997" → value:3997, value:3850',
    'warning hidden_sheet@Số cũ! "Số cũ" → ',
  ]);
});
