import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../shared/intake/sheet';
import { temporaryFolder } from '../../fixtures/in-memory';
import { recalculate } from '../../fixtures/libreoffice';
import {
  answersOf,
  figuresOf,
  findings,
  isAccountedFor,
  readForm,
  withCells,
} from '../../fixtures/statutory-draft';
import { buildForm, type FormOrders, formWorkbook, openForm } from '../../fixtures/statutory-workbook';
import { changed, sound } from './samples';

const columns = ['c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13'];

function row(values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
}

/** What the sound sample says, wherever its tables stand. */
const expected = {
  H: { h3: 120, h4: 45, h5: 5400.5 },
  ...Object.fromEntries(Object.entries(sound.rows ?? {}).map(([code, values]) => [code, row(values)])),
  'r1.2/4': row(sound.factors?.[1]?.[2] ?? []),
  'r1.2/7': row(sound.factors?.[0]?.[2] ?? []),
  'r1.3/811 tho khai thac mo': row(sound.occupations?.[0]?.[2] ?? []),
  II: { d1: 45, d2: 120500, d3: 20500, d4: 30000, d5: 70000, d6: 15000 },
};
const alias = ['note', 'code_alias', expect.any(String), '101', []];

describe('a form without a fault', () => {
  it('is read whole, every figure with its cell', async () => {
    const draft = readForm(await formWorkbook(sound));
    expect(figuresOf(draft)).toEqual(expected);
    expect(findings(draft)).toEqual([alias]);
    const { figures, rows, issues, establishment, typeCode, typeName, sectorCode, sectorName, ...rest } =
      draft;
    expect(rest).toEqual({
      form: 'nd39-2016-xii',
      confidence: 0.99,
      period: '2025-H1',
      dataFrom: '2025-01-01',
      dataTo: '2025-06-30',
      nil: false,
      notes: [],
      held: [],
      cellsRead: 3 + 15 * 11 + 6,
    });
    expect([establishment, typeCode, typeName, sectorCode, sectorName].map(placed)).toEqual([
      ['Công ty TNHH Khai thác đá Minh Tâm', 'A1'],
      ['02', 'I4'],
      ['Công ty trách nhiệm hữu hạn', 'A4'],
      ['0810', 'I5'],
      ['Khai thác đá', 'A5'],
    ]);
    expect(
      figures.filter(({ column }) => column === 'c6').map(({ row: code, at }) => [code, at.cell]),
    ).toEqual([
      ['r1', 'F14'],
      ...[1, 2, 3, 4, 5, 6].map((code) => [`r1.1/${code}`, `F${16 + code}`]),
      ...[7, 8, 9].map((code) => [`r1.1/${code}`, `F${17 + code}`]),
      ['r1.2/7', 'F28'],
      ['r1.2/4', 'F29'],
      ['r1.3/811', 'F31'],
      ['r2', 'F32'],
      ['r3', 'F33'],
    ]);
    expect(rows.filter(({ row: code }) => code.startsWith('r1.2') || code.startsWith('r1.3'))).toEqual([
      {
        table: 'I',
        row: 'r1.2/7',
        labelKey: '',
        code: '7',
        label: 'Vật rơi, đổ, sập',
        sheet: 'Phụ lục XII',
        cell: 'A28',
      },
      {
        table: 'I',
        row: 'r1.2/4',
        labelKey: '',
        code: '101',
        label: 'Thiết bị nâng',
        sheet: 'Phụ lục XII',
        cell: 'A29',
      },
      {
        ...{
          table: 'I',
          row: 'r1.3/811',
          labelKey: 'tho khai thac mo',
          code: '0811',
          label: 'Thợ khai thác mỏ',
        },
        ...{ sheet: 'Phụ lục XII', cell: 'A31' },
      },
    ]);
  });

  it.each<[string, FormOrders]>([
    ['lower and further right, with blank rows and columns around', { layout: { top: 9, left: 3 } }],
    ['with a column without a number between', { layout: { gap: 5 } }],
    ['with the second table beside', { layout: { second: 'beside' } }],
    ['with the second table on a sheet of its own', { layout: { second: 'sheet' } }],
    ['going on on a second sheet', { layout: { split: 'r1.1/7' } }],
    ['without a single merged cell', { layout: { merged: false } }],
    [
      'with lines of the header right above the table',
      { cells: { A8: 'Tổng số lao động của cơ sở: 120 người', F8: 'Trong đó nữ: 45 người' } },
    ],
    ['on a sheet of another name', { layout: { sheet: 'Sheet1' } }],
    [
      'with codes that lost their quotation or zeros',
      {
        codes: {
          'r1.1/1': '01',
          'r1.1/2': 2,
          'r1.1/3': "'03",
          'r1.1/4': '4.',
          'r1.1/5': '(5)',
          'r1.1/6': '06/6',
        },
      },
    ],
    [
      'without any codes',
      { codes: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((code) => [`r1.1/${code}`, ''])) },
    ],
  ])('says the same %s', async (_how, orders) => {
    const draft = readForm(await formWorkbook(changed(orders)));
    expect(figuresOf(draft)).toEqual(expected);
    expect(findings(draft)).toEqual([alias]);
    expect(isAccountedFor(draft)).toBe(true);
  });

  it('says the same after LibreOffice has saved it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'bao-cao.xlsx');
    await buildForm(path, sound);
    const copy = await recalculate(path);
    const draft = readForm(await openForm(copy));
    await rm(join(copy, '..', '..'), { recursive: true });
    expect(figuresOf(draft)).toEqual(expected);
    expect(findings(draft)).toEqual([alias]);
  }, 120_000);

  it('keeps the remarks of a column that is none of the form', async () => {
    const draft = readForm(
      await formWorkbook(changed({ layout: { remarks: { r1: 'đã điều tra', 'r1.1/4': 12 } } })),
    );
    expect(draft.notes.map(({ row: code, text, at }) => [code, text, at.cell])).toEqual([
      ['r1', 'đã điều tra', 'N14'],
    ]);
    expect(findings(draft)).toEqual(
      [alias, ['question', 'unknown_indicator', 'N20', '12', ['ignore']]].toReversed(),
    );
    expect(isAccountedFor(draft)).toBe(true);
  });
});

describe('a hidden sheet with an older report', () => {
  it('does not stand in for the one that can be seen', async () => {
    const workbook = await formWorkbook(sound);
    const [seen] = workbook.sheets;
    if (!seen) throw new Error('Expected a sheet');
    const older = withCells(workbook, { F14: 9 }).sheets.map((sheet) => ({
      ...sheet,
      name: 'Năm 2024',
      state: 'veryHidden' as const,
    }));
    const draft = readForm({ ...workbook, sheets: [...older, seen] });
    expect(figuresOf(draft)['r1']).toEqual(row(sound.rows?.['r1'] ?? []));
    expect(draft.issues.some(({ code, sheet }) => code === 'row_twice' && sheet === 'Năm 2024')).toBe(true);
    expect(isAccountedFor(draft)).toBe(true);
  });
});

describe('columns without numbers', () => {
  it('are found by their headings and asked about', async () => {
    const workbook = await formWorkbook(changed({ layout: { numbers: false } }));
    const draft = readForm(workbook);
    expect(figuresOf(draft)).toEqual(expected);
    const all =
      'c1 = A, c2 = B, c3 = C, c4 = D, c5 = E, c6 = F, c7 = G, c8 = H, c9 = I, c10 = J, c11 = K, c12 = L, c13 = M';
    const second = 'd1 = A, d2 = B, d3 = C, d4 = D, d5 = E, d6 = F';
    expect(findings(draft)).toEqual([
      ['question', 'columns_by_words', 'A9', all, ['keep']],
      ['question', 'columns_by_words', 'A35', second, ['keep']],
      alias,
    ]);
    const answers = answersOf({
      'columns_by_words@Phụ lục XII!A9': 'keep',
      'columns_by_words@Phụ lục XII!A35': 'keep',
    });
    expect(
      readForm(workbook, answers).issues.filter(
        ({ severity, answer }) => severity === 'question' && answer === null,
      ),
    ).toEqual([]);
  });

  it('are found by their headings where a copy counts them in its own way', async () => {
    const own = ['A', 'B', ...columns.map((_, index) => index + 1)];
    const workbook = await formWorkbook(sound);
    const cells = Object.fromEntries(own.map((value, index) => [cellAddress(12, index), value]));
    const draft = readForm(withCells(workbook, cells));
    expect(figuresOf(draft)).toEqual(expected);
    expect(findings(draft).map(([, code]) => code)).toEqual(['columns_by_words', 'code_alias']);
  });

  it('under another heading than their number says are asked about', async () => {
    const draft = readForm(await formWorkbook(changed({ cells: { E11: 'Số vụ nhẹ' } })));
    expect(findings(draft)).toEqual([
      [
        'question',
        'column_heading_differs',
        'E13',
        'Phân loại TNLĐ theo mức độ thương tật › Số vụ (Vụ) › Số vụ nhẹ',
        ['keep', 'ignore'],
      ],
      alias,
    ]);
  });

  it('that are gone are asked about, a whole table too', async () => {
    const draft = readForm(await formWorkbook(changed({ layout: { second: 'none' } })));
    expect(findings(draft)).toEqual([['question', 'form_column_missing', null, null, ['keep']], alias]);
  });
});

function placed(
  found: {
    readonly at: { readonly cell: string } | null;
    readonly name?: string;
    readonly text?: string;
  } | null,
) {
  return [found?.name ?? found?.text, found?.at?.cell];
}
