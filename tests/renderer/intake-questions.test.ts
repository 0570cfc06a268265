import { describe, expect, it } from 'vitest';
import { canBeBlank, choicesOf, freeAnswerOf, sharedAnswers } from '../../renderer/model/intake-choices';
import { trimmedExcerpt } from '../../renderer/model/intake-excerpt';
import { alikeQuestions, openQuestions, questionAfter } from '../../renderer/model/intake-questions';
import { readingLines } from '../../renderer/model/intake-reading-lines';
import { rememberedUses } from '../../renderer/model/intake-remembered';
import { batchSummary, issueGroups } from '../../renderer/model/intake-summary';
import { typedAnswer } from '../../renderer/model/intake-typed';
import type { Excerpt } from '../../shared/contract/excerpt';
import type { Indicator } from '../../shared/domain/indicator';
import { figure, issue, previewedFile, readings } from './samples';

const waiting = (key: string, ...issues: ReturnType<typeof issue>[]) =>
  previewedFile({ key, status: 'needs-review', issues });

const aboutFile = { sheet: null, cell: null, indicator: null } as const;
const thousands = (cell: string, found: string, whole: string) =>
  issue({
    cell,
    found,
    readings: readings(`value:${whole}`, `value:${found}`),
    indicator: `SK-${cell.slice(1)}`,
  });

describe('the order of questions', () => {
  it('asks agencies and periods of all files first, then file by file, kinds together', () => {
    const files = [
      waiting(
        '1',
        issue({ cell: 'B1', found: '-', code: 'ambiguous_number' }),
        issue({ cell: 'B2', found: '1.234' }),
        issue({ cell: 'B3', found: '-', code: 'ambiguous_number' }),
        issue({ cell: 'A4', code: 'unmatched_row', indicator: null, found: 'x' }),
        issue({ ...aboutFile, code: 'empty_report' }),
        issue({ ...aboutFile, code: 'two_files_one_report' }),
        issue({ ...aboutFile, code: 'which_period' }),
      ),
      waiting('2', issue({ ...aboutFile, code: 'which_agency' }), issue({ cell: 'C1', answer: 'blank' })),
      previewedFile({ key: '3', status: 'rejected', issues: [issue({ ...aboutFile, code: 'unreadable' })] }),
      waiting('4', issue({ cell: 'C1', severity: 'error' }), issue({ cell: 'C2', severity: 'warning' })),
    ];
    expect(openQuestions(files).map(({ id }) => id)).toEqual([
      '2 which_agency',
      '1 which_period',
      '1 two_files_one_report',
      '1 unmatched_row@Sheet1!A4',
      '1 ambiguous_number@Sheet1!B1#SK-03',
      '1 ambiguous_number@Sheet1!B3#SK-03',
      '1 ambiguous_number@Sheet1!B2#SK-03',
      '1 empty_report',
      '4 ambiguous_number@Sheet1!C1#SK-03',
    ]);
  });

  it('goes on to the next question that is still open, and back at the end', () => {
    const all = openQuestions([
      waiting('1', thousands('F1', '1.1', '11'), thousands('F2', '2.1', '21'), thousands('F3', '3.1', '31')),
    ]);
    const [first, second, third] = all;
    if (!first || !second || !third) throw new Error('Expected three questions.');
    expect(questionAfter(first.id, all, [third])).toBe(third.id);
    expect(questionAfter(third.id, all, [first, second])).toBe(second.id);
    expect(questionAfter(third.id, all, [])).toBeNull();
  });
});

describe('one answer for many cells', () => {
  const dash = (cell: string, found = '-') =>
    issue({ cell, found, readings: readings('nil', 'value:0', 'blank') });
  const questions = openQuestions([
    waiting(
      '1',
      dash('F1'),
      dash('F2'),
      dash('F3', 'không'),
      thousands('F4', '10.258', '10258'),
      thousands('F5', '3.997', '3997'),
    ),
    waiting('2', dash('F1')),
  ]);
  const [first, , , number] = questions.toSorted((a, b) => a.id.localeCompare(b.id));
  const at = (cell: string) => {
    const found = questions.find(({ file, issue: { cell: own } }) => file.key === '1' && own === cell);
    if (!found) throw new Error(`No question at ${cell}.`);
    return found;
  };
  const answered = (cell: string, answer: string) =>
    sharedAnswers(answer, at(cell), alikeQuestions(at(cell), questions)).map(({ question, answer: word }) => [
      question,
      word,
    ]);

  it('serves the cells of the same file that are written alike, and no others', () => {
    expect(first && number).toBeDefined();
    expect(answered('F1', 'nil')).toEqual([
      ['ambiguous_number@Sheet1!F1#SK-03', 'nil'],
      ['ambiguous_number@Sheet1!F2#SK-03', 'nil'],
    ]);
  });

  it('takes each number by the reading at the same place', () => {
    expect(answered('F4', 'value:10258')).toEqual([
      ['ambiguous_number@Sheet1!F4#SK-4', 'value:10258'],
      ['ambiguous_number@Sheet1!F5#SK-5', 'value:3997'],
    ]);
    expect(answered('F5', 'value:3.997')).toEqual([
      ['ambiguous_number@Sheet1!F5#SK-5', 'value:3.997'],
      ['ambiguous_number@Sheet1!F4#SK-4', 'value:10.258'],
    ]);
  });

  it('leaves all of them blank, but keeps a typed number to its own cell', () => {
    expect(answered('F4', 'blank').map(([, word]) => word)).toEqual(['blank', 'blank']);
    expect(answered('F4', 'value:7')).toEqual([['ambiguous_number@Sheet1!F4#SK-4', 'value:7']]);
  });
});

describe('what may be answered', () => {
  it.each([
    [issue({}), 'value', true],
    [issue({ ...aboutFile, code: 'which_agency' }), 'agency', false],
    [issue({ ...aboutFile, code: 'period_conflict' }), 'period', false],
    [issue({ code: 'unmatched_row', indicator: null }), 'indicator', true],
    [issue({ code: 'which_column', indicator: null }), null, false],
    [issue({ code: 'version_choice', sheet: null, cell: null }), null, false],
    [issue({ code: 'cell_missing' }), null, true],
    [issue({ code: 'unclear_document_date', indicator: null, readings: readings('blank') }), null, true],
  ] as const)('%o', (one, free, blank) => {
    expect([freeAnswerOf(one), canBeBlank(one)]).toEqual([free, blank]);
  });

  it('numbers the readings and puts the blank last, or where there can be none another day', () => {
    const words = { blank: 'Để trống', later: 'Để lại' };
    expect(choicesOf(issue({ readings: readings('blank', 'nil') }), words)).toEqual([
      { answer: 'nil', text: 'nil' },
      { answer: 'blank', text: 'Để trống' },
    ]);
    expect(
      choicesOf(issue({ ...aboutFile, code: 'which_agency', readings: readings('agency:SYT') }), words),
    ).toEqual([
      { answer: 'agency:SYT', text: 'agency:SYT' },
      { answer: null, text: 'Để lại' },
    ]);
  });
});

describe('columns', () => {
  it('are named by letter and heading', () => {
    const asked = issue({
      code: 'which_column',
      indicator: null,
      found: 'D: Năm 2025; AD: Năm 2024',
      readings: [
        { answer: 'column:D', text: 'Cột D', value: null },
        { answer: 'column:AD', text: 'Cột AD', value: null },
      ],
    });
    expect(choicesOf(asked, { blank: '', later: 'Để lại' }).map(({ text }) => text)).toEqual([
      'Cột D: Năm 2025',
      'Cột AD: Năm 2024',
      'Để lại',
    ]);
  });
});

describe('two figures that fight', () => {
  const asked = (part: Parameters<typeof issue>[0]) =>
    issue({
      ...{ code: 'version_choice', sheet: null, cell: null, found: '4001', expected: 'số đã nhập tay: 4010' },
      readings: [
        { answer: 'keep', text: 'Lấy số trong tệp', value: null },
        { answer: 'before', text: 'Giữ số đã ghi nhận', value: null },
      ],
      ...part,
    });

  it.each([
    ['both', {}, ['Lấy số trong tệp: 4001', 'Giữ số đã ghi nhận: 4010']],
    ['the file leaves it blank', { found: '' }, ['Lấy số trong tệp', 'Giữ số đã ghi nhận: 4010']],
    ['what was typed is not told', { expected: null }, ['Lấy số trong tệp: 4001', 'Giữ số đã ghi nhận']],
  ])('are told apart by their numbers: %s', (_, part, lines) => {
    const choices = choicesOf(asked(part), { blank: '', later: 'Để lại' });
    expect(choices.map(({ text }) => text)).toEqual([...lines, 'Để lại']);
  });
});

describe('what rests on remembered decisions', () => {
  it('is told with the decision that it can be taken back by', () => {
    const said = issue({ code: 'mapping_remembered', severity: 'note', indicator: null, found: 'Số xe' });
    const plain = issue({ code: 'mapped_by_name', severity: 'note' });
    const mapping = { code: null, label: 'Số xe', line: null, column: null, behind: null };
    const file = previewedFile({
      issues: [plain, said],
      mappings: [
        { ...mapping, issue: plain.id, remembered: null },
        { ...mapping, issue: said.id, remembered: 'm1' },
      ],
    });
    expect(rememberedUses(file)).toEqual([
      { issue: said.id, remembered: 'm1', message: said.message, label: 'Số xe' },
    ]);
  });
});

describe('a typed figure', () => {
  const people: Indicator = {
    code: 'SK-03',
    name: 'Số NLĐ được khám',
    unit: 'người',
    topic: 'Sức khỏe',
    decimals: 0,
    aggregation: 'sum',
    quotient: null,
    allowApproximate: false,
    suppliers: ['SYT'],
  };
  const money: Indicator = {
    ...people,
    code: 'HL-09',
    unit: 'triệu đồng',
    decimals: 3,
    allowApproximate: true,
  };

  it.each([
    ['10258', people, 'value:10258'],
    ['0', people, 'value:0'],
    ['KPS', people, 'nil'],
    ['21,4', money, 'value:21.4'],
    ['hơn 5', money, 'value:>5'],
    ['', people, 'blank_figure'],
    ['-', people, 'ambiguous_number'],
    ['1,5', people, 'too_many_decimals'],
    ['10.258', money, 'ambiguous_number'],
    ['khoảng 600', people, 'approximate_not_allowed'],
    ['nhiều', people, 'not_a_number'],
  ] as const)('%s for %o', (text, indicator, expected) => {
    const typed = typedAnswer(text, indicator);
    expect(typed.ok ? typed.value : typed.problem.code).toBe(expected);
  });
});

describe('a batch', () => {
  it('sums up what accepting would do: ready files only, and a kept figure is no change', () => {
    const files = [
      previewedFile({
        key: '1',
        figures: [figure({}), figure({ code: 'B-1', change: 'changed', keepsBefore: true })],
      }),
      waiting('2', issue({})),
      previewedFile({ key: '3', status: 'rejected', figures: [figure({})] }),
    ];
    expect(batchSummary(files)).toEqual({
      changes: { added: 1, changed: 0, unchanged: 0, gone: 0 },
      keptBefore: 1,
    });
  });

  it('puts warnings and notes of one sort together, the gravest first', () => {
    const warning = (cell: string, answer: string | null) =>
      issue({ severity: 'warning', code: 'hidden_cell', cell, answer });
    const issues = [
      issue({ severity: 'note', code: 'text_as_number', cell: 'A1' }),
      warning('B1', null),
      warning('B2', 'keep'),
      warning('B3', null),
      issue({ cell: 'C1' }),
      issue({ cell: 'C2' }),
      issue({ severity: 'error', code: 'negative', cell: 'D1' }),
    ];
    expect(issueGroups(issues).map((group) => group.map(({ cell }) => cell))).toEqual([
      ['D1'],
      ['C1'],
      ['C2'],
      ['B1', 'B3'],
      ['B2'],
      ['A1'],
    ]);
  });

  it('shows one line a file while it is read', () => {
    const progress = { done: 1, total: 3, fileName: 'a.xlsx', read: ['a.xlsx'] };
    expect(readingLines(progress, ['/in/a.xlsx', 'C:\\in\\b.xlsx', '/in/c.xlsx'])).toEqual({
      lines: [
        { name: 'a.xlsx', state: 'read' },
        { name: 'b.xlsx', state: 'reading' },
        { name: 'c.xlsx', state: 'waits' },
      ],
      left: 0,
    });
    expect(readingLines(progress, ['/in'])).toEqual({ lines: [{ name: 'a.xlsx', state: 'read' }], left: 2 });
  });
});

describe('an excerpt', () => {
  const at = (cell: string, text: string, columnSpan = 1) => ({
    cell,
    text,
    kind: text === '' ? ('blank' as const) : ('text' as const),
    formula: null,
    rowSpan: 1,
    columnSpan,
  });

  it('ends with what is written or asked about, merged cells whole', () => {
    const excerpt: Excerpt = {
      sheet: 'Sheet1',
      state: 'visible',
      cell: 'A2',
      columns: ['A', 'B', 'C', 'D'].map((letter) => ({ letter, hidden: letter === 'B' })),
      rows: [
        {
          number: 1,
          hidden: false,
          cells: [at('A1', ''), at('B1', 'Tên', 2), at('C1', '', 0), at('D1', '')],
        },
        { number: 2, hidden: true, cells: [at('A2', ''), at('B2', ''), at('C2', ''), at('D2', '')] },
        { number: 3, hidden: false, cells: [at('A3', ''), at('B3', ''), at('C3', ''), at('D3', '')] },
      ],
    };
    expect(trimmedExcerpt(excerpt)).toEqual({
      ...excerpt,
      columns: excerpt.columns.slice(0, 3),
      rows: excerpt.rows.slice(0, 2).map((row) => ({ ...row, cells: row.cells.slice(0, 3) })),
    });
  });
});
