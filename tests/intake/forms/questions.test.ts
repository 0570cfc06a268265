import { describe, expect, it } from 'vitest';
import { statutoryForms } from '../../../shared/domain/forms/statutory-forms';
import { readStatutoryForm } from '../../../shared/intake/forms/read-statutory-form';
import { recogniseForm } from '../../../shared/intake/forms/recognise-form';
import { isOpen, issueId } from '../../../shared/intake/issue';
import { answersOf, figuresOf, findings, isAccountedFor, readForm } from '../../fixtures/statutory-draft';
import { type FormOrders, formWorkbook } from '../../fixtures/statutory-workbook';
import { changed } from './samples';

/** The sample without lists that bring notes of their own. */
const plain = (more: FormOrders) => changed({ factors: [], occupations: [], ...more });
const zeros = Array.from({ length: 11 }, () => 0);
const one = [2, 1, 1, 3, 0, 1, 0, 1, 0, 1, 0];

describe('a row whose code and label are not of one row', () => {
  it.each<[string, FormOrders, ReadonlyArray<readonly unknown[]>]>([
    [
      'a cause under the code of another',
      { codes: { 'r1.1/4': '5' } },
      [
        [
          'question',
          'row_code_mismatch',
          'B20',
          '5 · Chưa huấn luyện hoặc huấn luyện an toàn, vệ sinh lao động chưa đầy đủ',
          ['indicator:r1.1/4', 'indicator:r1.1/5', 'ignore'],
        ],
      ],
    ],
    [
      'a cause under a code of none',
      { codes: { 'r1.1/4': '44' } },
      [
        [
          'question',
          'row_code_mismatch',
          'B20',
          '44 · Chưa huấn luyện hoặc huấn luyện an toàn, vệ sinh lao động chưa đầy đủ',
          ['indicator:r1.1/4', 'ignore'],
        ],
      ],
    ],
    [
      'another label under the code of a cause',
      { cells: { A20: 'Say nắng' } },
      [['question', 'row_code_mismatch', 'B20', '4 · Say nắng', ['indicator:r1.1/4', 'ignore']]],
    ],
    [
      'a row that is none of the form',
      { cells: { A20: 'Say nắng', B20: 77 } },
      [['question', 'unmatched_row', 'A20', '77 · Say nắng', ['ignore']]],
    ],
    [
      'a factor under the code of another',
      { factors: [['2', 'Điện', one]] },
      [
        [
          'question',
          'row_code_mismatch',
          'B28',
          '2 · Điện',
          ['indicator:r1.2/1', 'indicator:r1.2/2', 'keep', 'ignore'],
        ],
      ],
    ],
    [
      'a known code with an own label in an open list',
      { factors: [['4', 'Máy cưa', one]] },
      [['question', 'row_code_mismatch', 'B28', '4 · Máy cưa', ['indicator:r1.2/4', 'keep', 'ignore']]],
    ],
  ])('is asked about: %s', async (_what, orders, questions) => {
    const draft = readForm(await formWorkbook(plain(orders)));
    expect(findings(draft).filter(([severity]) => severity === 'question')).toEqual(questions);
    expect(isAccountedFor(draft)).toBe(true);
    expect(draft.held.length).toBe(11);
  });

  it('goes where the clerk says', async () => {
    const workbook = await formWorkbook(plain({ factors: [['4', 'Máy cưa', one]] }));
    const id = 'row_code_mismatch@Phụ lục XII!B28';
    const factorsOf = (answer: string) =>
      Object.keys(figuresOf(readForm(workbook, answersOf({ [id]: answer })))).filter((key) =>
        key.startsWith('r1.2'),
      );
    expect(['indicator:r1.2/4', 'keep', 'ignore', 'indicator:nowhere'].map(factorsOf)).toEqual([
      ['r1.2/4'],
      ['r1.2/4 may cua'],
      [],
      [],
    ]);
  });

  it('stays open under an answer that decides nothing', async () => {
    const workbook = await formWorkbook(plain({ codes: { 'r1.1/4': '5' } }));
    const isOpenAfter = (answer: string) =>
      readForm(workbook, answersOf({ 'row_code_mismatch@Phụ lục XII!B20': answer })).issues.some(isOpen);
    expect(
      ['indicator:r1.1/4', 'ignore', 'keep', 'value:3', 'indicator:r1.1', 'blank'].map(isOpenAfter),
    ).toEqual([...[false, false, true, true, true, true]]);
  });

  it('keeps codes of an open list that only share a number apart', async () => {
    const draft = readForm(
      await formWorkbook(
        plain({
          occupations: [
            ['0711', 'Thợ xây', one],
            [711, 'Thợ mộc', zeros],
          ],
        }),
      ),
    );
    expect(Object.keys(figuresOf(draft)).filter((key) => key.startsWith('r1.3'))).toEqual([
      'r1.3/711 tho xay',
      'r1.3/711 tho moc',
    ]);
    expect(draft.rows.filter(({ row }) => row.startsWith('r1.3')).map(({ code }) => code)).toEqual([
      '0711',
      '711',
    ]);
  });

  it.each([['10'], ['201'], [''], ['010']])(
    'is row 2 under the code %j of one copy or another',
    async (code) => {
      const draft = readForm(await formWorkbook(plain({ codes: { r2: code } })));
      expect(figuresOf(draft)['r2']).toEqual(figuresOf(draft)['r1.1/9']);
      expect(draft.issues.filter(isOpen)).toEqual([]);
    },
  );
});

describe('a row that stands twice', () => {
  it('is asked about, and the first one is kept', async () => {
    const draft = readForm(
      await formWorkbook(plain({ cells: { A20: 'Tổ chức lao động không hợp lý', B20: '3' } })),
    );
    expect(findings(draft).filter(([severity]) => severity === 'question')).toEqual([
      [
        'question',
        'row_twice',
        'A20',
        'C20 = 1, D20 = 0, E20 = 1, F20 = 2, G20 = 0, H20 = 1, I20 = 0, J20 = 0, K20 = 0, L20 = 1, M20 = 0',
        ['ignore'],
      ],
    ]);
    expect(figuresOf(draft)['r1.1/3']?.['c6']).toBe(0);
    expect(isAccountedFor(draft)).toBe(true);
  });
});

describe('a figure that is not clear', () => {
  it.each<[string, string | number, readonly unknown[]]>([
    ['a number with a point', '1.250', ['note', 'text_as_number']],
    ['a fraction', 1.5, ['question', 'too_many_decimals']],
    ['less than nothing', -1, ['error', 'negative']],
    ['about', 'khoảng 3', ['question', 'approximate_not_allowed']],
    ['a dash', '-', ['question', 'ambiguous_number']],
    ['a word', 'nhiều', ['error', 'not_a_number']],
    ['a mark of quotation', '‘', ['note', 'blank_figure']],
    ['a formula of numbers alone', '=1+2', ['note', 'formula_computed']],
  ])('%s', async (_what, value, [severity, code]) => {
    const draft = readForm(await formWorkbook(plain({ cells: { A37: value } })));
    const found = draft.issues.filter(({ cell }) => cell === 'A37');
    expect(found.map((issue) => [issue.severity, issue.code])).toEqual([[severity, code]]);
    expect(isAccountedFor(draft)).toBe(true);
  });

  it('takes "KPS" of one cell for nil and keeps it apart from 0 and blank', async () => {
    const draft = readForm(await formWorkbook(plain({ rows: { r2: ['KPS', 0, null] } })));
    expect([figuresOf(draft)['r2'], draft.nil]).toEqual([{ c3: 'KPS', c4: 0 }, false]);
  });

  it('asks about money in another unit than the form states', async () => {
    const draft = readForm(
      await formWorkbook(plain({ cells: { B33: 'Chi phí tính bằng tiền (triệu đồng)' } })),
    );
    const asked = findings(draft).filter(([, code]) => code === 'other_unit');
    expect(asked).toEqual([
      ['question', 'other_unit', 'B37', '120500', ['value:120500000', 'value:120500']],
      ['question', 'other_unit', 'C37', '20500', ['value:20500000', 'value:20500']],
      ['question', 'other_unit', 'D37', '30000', ['value:30000000', 'value:30000']],
      ['question', 'other_unit', 'E37', '70000', ['value:70000000', 'value:70000']],
    ]);
  });

  it('asks about wages that read in two ways', async () => {
    const draft = readForm(await formWorkbook(plain({ header: { wages: '10.258' } })));
    expect(findings(draft)).toContainEqual([
      'question',
      'ambiguous_number',
      'A7',
      '10.258 triệu đồng',
      ['value:10258', 'value:10.258'],
    ]);
  });
});

describe('two figures in one cell', () => {
  it('are asked about apart', async () => {
    const workbook = await formWorkbook(plain({ header: { workers: '1,234', women: '1,100' } }));
    const draft = readForm(workbook);
    const ids = draft.issues.filter(isOpen).map(issueId);
    expect(ids).toEqual(['ambiguous_number@Phụ lục XII!A6#H-3', 'ambiguous_number@Phụ lục XII!A6#H-4']);
    const answered = readForm(
      workbook,
      answersOf({ [ids[0] ?? '']: 'value:1234', [ids[1] ?? '']: 'value:1100' }),
    );
    expect([figuresOf(answered)['H'], answered.issues.filter(isOpen)]).toEqual([
      { h3: 1234, h4: 1100, h5: 5400.5 },
      [],
    ]);
  });
});

describe('whose report it is and of which period', () => {
  it.each<[string, FormOrders['header'], string, string | null]>([
    ['the form', { period: '6 tháng đầu năm 2025' }, 'a.xlsx', '2025-H1'],
    ['the form, shortly', { period: '6 tháng năm 2025' }, 'a.xlsx', '2025-H1'],
    ['the form, for the year', { period: 'cả năm 2025' }, 'a.xlsx', '2025-Y'],
    ['the form, for the year in months', { period: '12 tháng năm 2025' }, 'a.xlsx', '2025-Y'],
    [
      'the file name for the year that the form leaves out',
      { period: '6 tháng' },
      'TNLD_2025.xlsx',
      '2025-H1',
    ],
    ['the file name alone', { period: null }, 'TNLD 6T 2025.xlsx', '2025-H1'],
    ['nobody', { period: null }, 'TNLD.xlsx', null],
    ['a half that employers do not report', { period: '6 tháng cuối năm 2025' }, 'a.xlsx', null],
    ['two that fight', { period: 'cả năm 2025' }, 'TNLD 6 tháng 2025.xlsx', null],
  ])('says %s', async (_who, header, fileName, period) => {
    const draft = readForm(await formWorkbook(plain({ header: header ?? {} })), new Map(), fileName);
    expect([draft.period, draft.issues.filter(isOpen).length]).toEqual([period, period === null ? 1 : 0]);
  });

  it('takes the answer of the clerk, and no other than such a form has', async () => {
    const workbook = await formWorkbook(plain({ header: { period: null } }));
    const periodOf = (answer: string) => readForm(workbook, answersOf({ which_period: answer })).period;
    expect(['period:2025-Y', 'period:2025-H1', 'period:2025-H2', 'keep'].map(periodOf)).toEqual([
      '2025-Y',
      '2025-H1',
      null,
      null,
    ]);
  });

  it('does not take the name of a folder for a kind of period', async () => {
    const recognised = recogniseForm(await formWorkbook(plain({})), statutoryForms);
    const draft =
      recognised && readStatutoryForm(recognised, { fileName: 'a.xlsx', folders: ['Năm 2025', 'TNLĐ'] });
    expect([draft?.period, draft?.issues.filter(isOpen)]).toEqual(['2025-H1', []]);
  });

  it('asks where no name stands behind the words for it', async () => {
    const workbook = await formWorkbook(
      plain({ header: { name: null }, cells: { A2: 'Công ty Cổ phần Hòa Bình' } }),
    );
    const draft = readForm(workbook);
    expect([draft.establishment, findings(draft)[0]]).toEqual([
      null,
      [
        'question',
        'which_establishment',
        null,
        'Công ty Cổ phần Hòa Bình',
        ['agency:Công ty Cổ phần Hòa Bình'],
      ],
    ]);
    const answered = readForm(
      workbook,
      answersOf({ which_establishment: 'agency:Công ty Cổ phần Hòa Bình' }),
    );
    expect([answered.establishment?.name, answered.establishment?.at?.cell]).toEqual([
      'Công ty Cổ phần Hòa Bình',
      'A2',
    ]);
  });
});

describe('a report of nothing', () => {
  const empty = (more: FormOrders = {}): FormOrders => ({
    header: { name: 'HTX Bình Minh', period: 'cả năm 2025', workers: 12, women: 4, wages: 900 },
    ...more,
  });

  it.each<[string, FormOrders, boolean, ReadonlyArray<string>]>([
    ['says so in a sentence', empty({ cells: { A8: 'Trong kỳ không xảy ra tai nạn lao động' } }), true, []],
    ['says so in its table', empty({ rows: { r1: ['Không phát sinh'] } }), true, []],
    ['is all zeros', empty({ rows: { r1: zeros, r2: zeros, r3: zeros } }), false, []],
    ['is blank', empty(), false, ['empty_report']],
    [
      'says something like it',
      empty({ cells: { A8: 'Ghi chú: kỳ trước không phát sinh' } }),
      false,
      ['unclear_nil'],
    ],
    [
      'says so beside figures',
      empty({ cells: { A8: 'Không phát sinh' }, rows: { r1: one } }),
      false,
      ['nil_with_figures'],
    ],
  ])('%s', async (_how, orders, nil, open) => {
    const draft = readForm(await formWorkbook(orders));
    expect([draft.nil, draft.issues.filter(isOpen).map(({ code }) => code)]).toEqual([nil, open]);
  });

  it('becomes one by the answer of the clerk', async () => {
    const draft = readForm(await formWorkbook(empty()), answersOf({ empty_report: 'nil' }));
    expect([draft.nil, draft.issues.filter(isOpen).map(issueId)]).toEqual([true, []]);
  });
});
