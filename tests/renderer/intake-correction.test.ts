import { describe, expect, it } from 'vitest';
import { correctionsOf, isCorrectable } from '../../renderer/model/intake-correction';
import { correctionWords } from '../../renderer/text/intake-correction';
import type { Excerpt, ExcerptCell } from '../../shared/contract/excerpt';
import type { IntakeMapping } from '../../shared/contract/intake';

const mapping: IntakeMapping = {
  code: 'QT-02',
  issue: 'mapped_by_name@Sheet1!B6#QT-02',
  label: 'Số mẫu',
  line: 'which_indicator@Sheet1!B6',
  column: 'which_column@Sheet1!A5',
  behind: 'B',
  remembered: null,
};

function row(number: number, ...texts: readonly string[]): Excerpt['rows'][number] {
  const cells = texts.map((text, index): ExcerptCell => {
    const kind = text === '' ? 'blank' : /^\d/.test(text) ? 'number' : 'text';
    return {
      ...{ cell: `${'ABCDEFGH'[index]}${number}`, text, kind, formula: null, rowSpan: 1, columnSpan: 1 },
    };
  });
  return { number, hidden: false, cells };
}

const excerpt: Excerpt = {
  ...{ sheet: 'Sheet1', state: 'visible', cell: 'D6' },
  columns: [...'ABCDEFGH'].map((letter) => ({ letter, hidden: false })),
  rows: [
    row(5, 'STT', 'Nội dung', 'ĐVT', 'Kết quả', 'Kế hoạch', 'So sánh', 'Ghi chú', 'Cũ'),
    row(6, '1', 'Số mẫu', 'mẫu', '30', '44', '', 'chưa đủ', 'KPS'),
    row(7, '2', 'Số cơ sở', 'cơ sở', '20', '25', '1', '', '9'),
  ],
};

const said = (corrections: ReturnType<typeof correctionsOf>) =>
  corrections.map((one) => [one.given.question, one.given.answer, correctionWords(one)]);

const ignored = [mapping.line, 'ignore', 'Bỏ qua dòng này'];

describe('how a figure can be read otherwise', () => {
  it('passes over its line, or takes what may be a figure behind the labels of its row', () => {
    expect(said(correctionsOf(mapping, { cell: 'D6' }, excerpt))).toEqual([
      ignored,
      [mapping.column, 'column:E', 'Số liệu ở cột E: “44”'],
      [mapping.column, 'column:H', 'Số liệu ở cột H: “KPS”'],
    ]);
  });

  it.each([
    ['the cells are not known yet', mapping, null],
    ['its table has no column of figures', { ...mapping, column: null }, excerpt],
    ['its cell is not among those shown', mapping, { ...excerpt, rows: excerpt.rows.slice(0, 1) }],
  ] as const)('only passes over its line where %s', (_, of, around) => {
    expect(said(correctionsOf(of, { cell: 'D6' }, around))).toEqual([ignored]);
  });

  it('only names other columns where the label is the indicator’s own name', () => {
    const exact = { ...mapping, issue: null, label: null, line: null };
    expect(said(correctionsOf(exact, { cell: 'D7' }, excerpt)).map(([, answer]) => answer)).toEqual([
      'column:E',
      'column:F',
      'column:H',
    ]);
    expect([isCorrectable(exact), isCorrectable({ ...exact, column: null })]).toEqual([true, false]);
  });
});
