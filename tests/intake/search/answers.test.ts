import { describe, expect, it } from 'vitest';
import { issueId } from '../../../shared/intake/issue';
import type { SearchKnowledge } from '../../../shared/intake/search/search-knowledge';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given, noContext, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const knowledge = presetKnowledge({ expectedAgency: 'SYT' });

type Case = {
  readonly title: string;
  readonly rows: MadeSheet['rows'];
  readonly answers: Readonly<Record<string, string>>;
  readonly figures: readonly string[];
  readonly open: readonly string[];
};

const unclear: MadeSheet['rows'] = [
  ['Nội dung', 'Kết quả'],
  ['Số mẫu quan trắc', 30],
  ['Số xe ô tô', 77],
  ['Tổng số vụ TNLĐ', 5],
];
const twoColumns: MadeSheet['rows'] = [
  ['Nội dung', 'Lần 1', 'Lần 2'],
  ['Tổng số vụ TNLĐ', 4, 5],
];
const enterprises: MadeSheet['rows'] = [
  ['Tên doanh nghiệp', 'Số NLĐ được huấn luyện ATVSLĐ'],
  ['Công ty A', 210],
  ['Công ty B', 90],
];
const wrongTotal: MadeSheet['rows'] = [...enterprises, ['Tổng cộng', 310]];
const twice: MadeSheet['rows'] = [
  ['Nội dung', 'Kết quả'],
  ['Tổng số vụ TNLĐ', 5],
  ['Tổng số vụ tai nạn lao động', 7],
];
const otherUnit: MadeSheet['rows'] = [
  ['Nội dung', 'ĐVT', 'Kết quả'],
  ['Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'lượt', 812],
  ['Số mẫu quan trắc MTLĐ', 'mẫu', 5],
];

const cases: readonly Case[] = [
  {
    title: 'the row is this indicator, the other is none',
    rows: unclear,
    answers: { 'which_indicator@Sheet1!A2': 'indicator:QT-02', 'unmatched_row@Sheet1!A3': 'ignore' },
    figures: ['QT-02 Sheet1!B2 = 30', 'TN-04 Sheet1!B4 = 5'],
    open: [
      'question which_indicator@Sheet1!A2 "Số mẫu quan trắc" → indicator:QT-02, ignore = indicator:QT-02',
      'question unmatched_row@Sheet1!A3 "Số xe ô tô" → ignore = ignore',
    ],
  },
  {
    title: 'a row that matched nothing is an indicator after all, one that might is none',
    rows: unclear,
    answers: { 'which_indicator@Sheet1!A2': 'ignore', 'unmatched_row@Sheet1!A3': 'indicator:KT-01' },
    figures: ['KT-01 Sheet1!B3 = 77', 'TN-04 Sheet1!B4 = 5'],
    open: [
      'question which_indicator@Sheet1!A2 "Số mẫu quan trắc" → ignore = ignore',
      'question unmatched_row@Sheet1!A3 "Số xe ô tô" → indicator:KT-01, ignore = indicator:KT-01',
    ],
  },
  {
    title: 'an answer that is none, or names no indicator of ours, settles nothing',
    rows: unclear,
    answers: { 'which_indicator@Sheet1!A2': 'indicator:XX-99', 'unmatched_row@Sheet1!A3': 'perhaps' },
    figures: ['TN-04 Sheet1!B4 = 5'],
    open: [
      'question which_indicator@Sheet1!A2 "Số mẫu quan trắc" → indicator:QT-02, ignore',
      'question unmatched_row@Sheet1!A3 "Số xe ô tô" → ignore',
    ],
  },
  {
    title: 'the figures stand in this column',
    rows: twoColumns,
    answers: { 'which_column@Sheet1!B1': 'column:C' },
    figures: ['TN-04 Sheet1!C2 = 5'],
    open: ['question which_column@Sheet1!B1 "B: Lần 1; C: Lần 2" → column:B, column:C = column:C'],
  },
  {
    title: 'a column that the table does not have settles nothing',
    rows: twoColumns,
    answers: { 'which_column@Sheet1!B1': 'column:Z' },
    figures: [],
    open: ['question which_column@Sheet1!B1 "B: Lần 1; C: Lần 2" → column:B, column:C'],
  },
  {
    title: 'the sum of the rows is the figure',
    rows: enterprises,
    answers: { 'no_total_row@Sheet1!B2:B3#HL-06': 'value:300' },
    figures: ['HL-06 Sheet1!B2:B3 = 300'],
    open: ['question no_total_row@Sheet1!B2:B3#HL-06 "2" → value:300 = value:300'],
  },
  {
    title: 'nothing is taken of rows that were left blank on purpose',
    rows: enterprises,
    answers: { 'no_total_row@Sheet1!B2:B3#HL-06': 'blank' },
    figures: [],
    open: ['question no_total_row@Sheet1!B2:B3#HL-06 "2" → value:300 = blank'],
  },
  {
    title: 'the total stands although it does not add up',
    rows: wrongTotal,
    answers: { 'total_differs@Sheet1!B4#HL-06': 'keep' },
    figures: ['HL-06 Sheet1!B4 = 310'],
    open: ['question total_differs@Sheet1!B4#HL-06 "310" → value:310, value:300 = keep'],
  },
  {
    title: 'the second of two rows is the figure',
    rows: twice,
    answers: { 'two_cells_one_indicator@Sheet1!B2#TN-04': 'value:7' },
    figures: ['TN-04 Sheet1!B3 = 7'],
    open: ['question two_cells_one_indicator@Sheet1!B2#TN-04 "5" → value:5, value:7 = value:7'],
  },
  {
    title: 'neither of two rows is the figure',
    rows: twice,
    answers: { 'two_cells_one_indicator@Sheet1!B2#TN-04': 'value:>8' },
    figures: ['TN-04 Sheet1!B2 = hơn 8'],
    open: ['question two_cells_one_indicator@Sheet1!B2#TN-04 "5" → value:5, value:7 = value:>8'],
  },
  {
    title: 'a label that was understood may be said to be another indicator',
    rows: twice,
    answers: { 'mapped_by_name@Sheet1!A3#TN-04': 'indicator:TN-05' },
    figures: ['TN-04 Sheet1!B2 = 5', 'TN-05 Sheet1!B3 = 7'],
    open: [],
  },
  {
    title: 'a row in another unit is this indicator, and the unit is settled with it',
    rows: otherUnit,
    answers: { 'which_indicator@Sheet1!A2': 'indicator:SK-03' },
    figures: ['SK-03 Sheet1!C2 = 812', 'QT-02 Sheet1!C3 = 5'],
    open: [
      'question which_indicator@Sheet1!A2 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore = indicator:SK-03',
    ],
  },
];

it.each(cases)('answers: $title', ({ rows, answers, figures, open }) => {
  const outcome = outcomeOf(madeWorkbook({ rows }), knowledge, given(answers));
  expect({ figures: outcome?.figures, open: outcome?.open }).toEqual({ figures, open });
});

describe('what is remembered', () => {
  const report = (rows: MadeSheet['rows'], said: Partial<SearchKnowledge> = {}, answers = {}) => {
    const found = searchWorkbook(
      madeWorkbook({ rows }),
      noContext,
      { ...knowledge, ...said },
      given(answers),
    );
    if (!found) throw new Error('Nothing was found.');
    return found;
  };
  const layout = report(unclear).layouts[0]?.key ?? '';

  it('teaches the label under the layout of its table', () => {
    expect([...report(unclear).lessons].map(([id, lesson]) => [id, lesson])).toEqual([
      ['which_indicator@Sheet1!A2', { layout, about: 'row', label: 'so mau quan trac' }],
      ['unmatched_row@Sheet1!A3', { layout, about: 'row', label: 'so xe o to' }],
    ]);
  });

  const mapping = {
    agency: 'SYT',
    layout,
    about: 'row',
    label: 'so mau quan trac',
    answer: 'indicator:QT-02',
  } as const;

  it('takes a remembered row without asking and says so', () => {
    const { body, issues } = report(unclear, { remembered: [mapping] });
    expect({
      figures: body.figures.map(({ indicator, at, confidence }) => [indicator, at.cell, confidence]),
      issues: issues.map((issue) => [issue.severity, issueId(issue), issue.expected]),
    }).toEqual({
      figures: [
        ['QT-02', 'B2', 1],
        ['TN-04', 'B4', 1],
      ],
      issues: [
        ['note', 'mapping_remembered@Sheet1!A2', 'QT-02 Số mẫu quan trắc MTLĐ'],
        ['question', 'unmatched_row@Sheet1!A3', '77'],
      ],
    });
  });

  it.each([
    ['another agency', { ...mapping, agency: 'SCT' }],
    ['another layout', { ...mapping, layout: 'r0' }],
    ['another label', { ...mapping, label: 'so mau' }],
  ])('does not take what was remembered of %s', (_, other) => {
    expect(report(unclear, { remembered: [other] }).body.figures.map(({ indicator }) => indicator)).toEqual([
      'TN-04',
    ]);
  });

  it('lets a fresh answer win over what was remembered', () => {
    const found = report(
      unclear,
      { remembered: [mapping] },
      { 'which_indicator@Sheet1!A2': 'indicator:QT-01' },
    );
    expect(found.body.figures.map(({ indicator, at }) => [indicator, at.cell])).toEqual([
      ['QT-01', 'B2'],
      ['TN-04', 'B4'],
    ]);
  });

  it('takes a remembered column, as its lesson taught it', () => {
    const asked = report(twoColumns, {}, { 'which_column@Sheet1!B1': 'column:C' });
    const lesson = asked.lessons.get('which_column@Sheet1!B1');
    expect(lesson).toEqual({ layout: asked.layouts[0]?.key, about: 'column', label: 'lan 2' });
    if (!lesson) return;
    const again = report(twoColumns, { remembered: [{ ...lesson, agency: 'SYT', answer: 'keep' }] });
    expect({
      figures: again.body.figures.map(({ at }) => at.cell),
      issues: again.issues.map(issueId),
    }).toEqual({ figures: ['C2'], issues: ['mapping_remembered@Sheet1!C1'] });
  });

  it.each([
    ['nothing where it stands as before', unclear, 'Sheet1', 'A1', []],
    [
      'a note where it moved',
      [['Báo cáo năm 2025'], null, ...unclear],
      'Sheet1',
      'A1',
      ['note Sheet1!A1 → Sheet1!A3'],
    ],
    ['a note where the sheet has another name', unclear, 'Cũ', 'A1', ['note Cũ!A1 → Sheet1!A1']],
    [
      'a warning where its headings changed',
      [['Nội dung', 'Kết quả đạt được'], ...unclear.slice(1)],
      'Sheet1',
      'A1',
      ['warning Nội dung | Kết quả đạt được'],
    ],
  ] as const)('says of a layout %s', (_, rows, sheet, cell, expected) => {
    const { issues } = report([...rows], {
      layouts: [{ agency: 'SYT', layout, sheet, cell, fileName: 'cu.xlsx' }],
    });
    expect(
      issues
        .filter(({ code }) => code === 'layout_moved')
        .map(({ severity, found }) => `${severity} ${found}`),
    ).toEqual(expected);
  });

  it('knows the same form of another year by its headings', () => {
    const of = (year: number) =>
      report([
        ['Nội dung', `Năm ${year - 1}`, `Năm ${year}`],
        ['Tổng số vụ TNLĐ', 4, 5],
        ['Số mẫu quan trắc MTLĐ', 1, 2],
      ]);
    expect(of(2026).layouts[0]?.key).toBe(of(2025).layouts[0]?.key);
  });
});
