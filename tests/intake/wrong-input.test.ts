import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PreviewedFile } from '../../shared/contract/intake';
import { cellNamed, type Filling, filledTemplate } from '../fixtures/filled-template';
import { dumpOf, inMemory } from '../fixtures/in-memory';
import { acceptAll, brief, open, preview, type Said, single } from '../fixtures/intake';
import { workbookOfRows } from '../fixtures/workbooks/tiny-workbook';

type Finding = readonly (string | null)[];

/** A report with one good figure, so that something could be lost. */
function ofHealth(filling: Partial<Filling>): Filling {
  return { agency: 'SYT', ...filling, figures: { 'SK-02': 27, ...filling.figures } };
}

const wrongReports: ReadonlyArray<{
  what: string;
  filling: Filling;
  said?: Said;
  status: PreviewedFile['status'];
  found: readonly Finding[];
}> = [
  {
    what: 'another plan',
    filling: ofHealth({ cells: { META_PLAN: 'thai-nguyen-2025' } }),
    status: 'rejected',
    found: [['error', 'other_plan', null, null, 'thai-nguyen-2025']],
  },
  {
    what: 'another period than the clerk takes in',
    filling: ofHealth({ period: '2025-H1' }),
    said: { period: '2025-Y' },
    status: 'rejected',
    found: [['error', 'other_period', null, null, '2025-H1']],
  },
  {
    what: 'a period that the plan does not have',
    filling: ofHealth({ cells: { META_PERIOD: '2031-Y' } }),
    status: 'needs-review',
    found: [['error', 'unknown_period', null, null, '2031-Y']],
  },
  {
    what: 'an agency that nobody knows',
    filling: ofHealth({ cells: { META_AGENCY: 'XYZ' } }),
    status: 'needs-review',
    found: [['error', 'unknown_agency', null, null, 'XYZ']],
  },
  {
    what: 'a collective body in place of an agency',
    filling: ofHealth({ cells: { META_AGENCY: 'NHOM-DN' } }),
    status: 'needs-review',
    found: [['error', 'unknown_agency', null, null, 'NHOM-DN']],
  },
  {
    what: 'no agency, period or plan at all',
    filling: ofHealth({ cells: { META_AGENCY: null, META_PERIOD: ' ', META_PLAN: null } }),
    status: 'rejected',
    found: [
      ['error', 'other_plan', null, null, null],
      ['error', 'unknown_agency', null, null, null],
      ['error', 'unknown_period', null, null, null],
    ],
  },
  {
    what: 'another agency than the clerk takes in',
    filling: ofHealth({}),
    said: { agency: 'SNV' },
    status: 'rejected',
    found: [['error', 'other_agency', null, null, 'SYT']],
  },
  {
    what: 'the mark of a newer template',
    filling: ofHealth({ cells: { META_TEMPLATE: 'atvsld-bao-cao@3' } }),
    status: 'rejected',
    found: [['error', 'template_newer', null, null, 'atvsld-bao-cao@3']],
  },
  {
    what: 'the figures of an agency under the name of another',
    filling: ofHealth({ cells: { META_AGENCY: 'CAT' }, fileName: 'bao-cao.xlsx' }),
    status: 'needs-review',
    found: [['question', 'agency_conflict', null, null, 'mẫu: CAT; nội dung: SYT']],
  },
  {
    what: 'a figure that another agency is to supply',
    filling: ofHealth({
      cells: { META_AGENCY: 'CAT' },
      fileName: 'bao-cao.xlsx',
      edit: (workbook) => {
        const [information] = workbook.worksheets;
        if (information) information.getCell('B6').value = 'Công an tỉnh Cao Bằng';
      },
    }),
    status: 'needs-review',
    found: [
      ['question', 'not_supplier', 'Số liệu', 'E7', '27'],
      // The rows of the police are not in this workbook: a warning each, since an older template may lack them.
    ],
  },
  {
    what: 'the mark of one agency under a file name of another',
    filling: ofHealth({ cells: { META_AGENCY: 'CAT' } }),
    status: 'needs-review',
    found: [['question', 'agency_conflict', null, null, 'mẫu: CAT; nội dung: SYT; tên tệp: SYT']],
  },
  {
    what: 'a figure in a row that bears another code',
    filling: ofHealth({
      edit: (workbook) => {
        cellNamed(workbook, 'IND_SK_02').worksheet.getCell('A7').value = 'SK-03';
      },
    }),
    status: 'needs-review',
    found: [['question', 'code_mismatch', 'Số liệu', 'E7', '27']],
  },
  {
    what: 'a figure of an indicator that the catalogue does not have',
    filling: ofHealth({
      edit: (workbook) => {
        const cell = cellNamed(workbook, 'IND_SK_02').worksheet.getCell('E30');
        cell.value = 5;
        cell.name = 'IND_ZZ_99';
      },
    }),
    status: 'needs-review',
    found: [['question', 'unknown_indicator', 'Số liệu', 'E30', '5']],
  },
  {
    what: 'a date in a figure, as Excel makes it of 10/12',
    filling: ofHealth({
      figures: { 'SK-03': new Date('2025-12-10T00:00:00Z') },
      edit: (workbook) => {
        const cell = cellNamed(workbook, 'IND_SK_03');
        cell.style = { ...cell.style, numFmt: 'dd/mm' };
      },
    }),
    status: 'needs-review',
    found: [['question', 'date_in_figure', 'Số liệu', 'E8', '2025-12-10']],
  },
  {
    what: 'a document date that is none',
    filling: ofHealth({ cells: { DOC_DATE: 'hôm qua' } }),
    status: 'needs-review',
    found: [['question', 'unclear_document_date', 'Thông tin', 'B16', 'hôm qua']],
  },
  ...(
    [
      ['words', 'nhiều', 'error', 'not_a_number', 'nhiều'],
      ['a negative number', -5, 'error', 'negative', '-5'],
      ['a negative number as text', '-5', 'error', 'negative', '-5'],
      ['a negative sum', { formula: '3-8' }, 'error', 'negative', '=3-8'],
      ['a fraction of a person', 12.5, 'question', 'too_many_decimals', '12.5'],
      ['more digits than Excel keeps', 1e16, 'question', 'too_large', '10000000000000000'],
      ['a number that reads in two ways', '1,234', 'question', 'ambiguous_number', '1,234'],
      ['several numbers', '39/05/35', 'question', 'ambiguous_number', '39/05/35'],
      ['a bare dash', '-', 'question', 'ambiguous_number', '-'],
      ['a bare "không"', 'không', 'question', 'ambiguous_number', 'không'],
      [
        'an estimate where none is allowed',
        'khoảng 600',
        'question',
        'approximate_not_allowed',
        'khoảng 600',
      ],
      ['a truth value', true, 'error', 'boolean_in_figure', 'TRUE'],
      ['an error of Excel', { error: '#REF!' }, 'error', 'error_value', '#REF!'],
      ['a formula without result', { formula: 'A1+1' }, 'question', 'formula_without_result', '=A1+1'],
    ] as const
  ).map(([what, value, severity, code, shown]) => ({
    what: `${what} in a figure`,
    filling: ofHealth({ figures: { 'SK-03': value as ExcelJS.CellValue } }),
    status: 'needs-review' as const,
    found: [[severity, code, 'Số liệu', 'E8', shown]],
  })),
];

test.each(wrongReports)(
  'a report with $what is told and not written',
  async ({ filling, said, status, found }) => {
    const { api, db, folder } = await inMemory();
    const path = await filledTemplate(api, folder, filling);
    const before = dumpOf(db);
    const { intakeId, files } = await preview(api, [path], said);
    const file = single(files);
    expect([file.status, brief(open(file.issues))]).toEqual([status, found]);
    expectWords(file);
    const asked = new Set(open(file.issues).map(({ sheet, cell }) => `${sheet} ${cell}`));
    expect(file.figures.filter(({ sheet, cell }) => asked.has(`${sheet} ${cell}`))).toEqual([]);
    // What is clear stays readable: only a file that is not recognised shows no figure.
    if (status === 'needs-review' && !found.some(([, , , cell]) => cell === 'E7')) {
      expect(file.figures.find(({ code }) => code === 'SK-02')).toMatchObject({ value: 27, cell: 'E7' });
    }
    await api.intake.commit({ intakeId });
    expect(dumpOf(db)).toEqual(before);
  },
);

const salaries = [
  ['Họ tên', 'Lương', 'Phụ cấp'],
  ['Cán bộ 1', '5000000', '300000'],
  ['Cán bộ 2', '6000000', '200000'],
]
  .map((texts, row) => {
    const cells = texts.map(
      (text, column) => `<c r="${'ABC'.charAt(column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  })
  .join('');

const wrongFiles: ReadonlyArray<{
  what: string;
  make: (path: string, api: DataApi, folder: string) => Promise<void> | void;
  found: Finding;
}> = [
  { what: 'that is not there', make: () => undefined, found: ['unreadable', 'missing'] },
  { what: 'of no bytes', make: (path) => writeFileSync(path, ''), found: ['unreadable', 'empty_file'] },
  {
    what: 'of plain text',
    make: (path) => writeFileSync(path, 'Kính gửi Sở Y tế: số liệu là 707.\n'),
    found: ['unreadable', 'plain_text'],
  },
  {
    what: 'that is a web page',
    make: (path) => writeFileSync(path, '<html><body><table><tr><td>707</td></tr></table></body></html>'),
    found: ['unreadable', 'html'],
  },
  {
    what: 'that is a PDF',
    make: (path) => writeFileSync(path, '%PDF-1.7\n'),
    found: ['unreadable', 'pdf'],
  },
  {
    what: 'that lost its end on the way',
    make: async (path, api, folder) => {
      const whole = readFileSync(await filledTemplate(api, folder, ofHealth({ fileName: 'whole.xlsx' })));
      writeFileSync(path, whole.subarray(0, whole.length * 0.6));
    },
    found: ['unreadable', 'truncated'],
  },
  {
    what: 'that was damaged in the middle',
    make: async (path, api, folder) => {
      const whole = readFileSync(await filledTemplate(api, folder, ofHealth({ fileName: 'whole.xlsx' })));
      whole.fill(0x55, 2_000, 2_400);
      writeFileSync(path, whole);
    },
    found: ['unreadable', 'damaged'],
  },
  {
    what: 'that is another workbook',
    make: (path) => writeFileSync(path, workbookOfRows(salaries)),
    found: ['unknown_form', 'S'],
  },
];

test('a template with the mark of somebody else is read by its words, and the clerk is told', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, ofHealth({ cells: { META_TEMPLATE: 'other@1' } }));
  const file = single((await preview(api, [path])).files);
  expect([file.form, file.status, file.agency, file.period]).toEqual(['search', 'ready', 'SYT', '2025-Y']);
  expect(file.figures.find(({ code }) => code === 'SK-02')).toMatchObject({ value: 27, cell: 'E7' });
  expect(brief(file.issues)).toContainEqual(['warning', 'not_our_template', null, null, 'other@1']);
  expectWords(file);
});

test.each(wrongFiles)(
  'a file $what is rejected with a reason and written nowhere',
  async ({ make, found }) => {
    const { api, db, folder } = await inMemory();
    const before = dumpOf(db);
    const path = join(folder, 'BC Sở Y tế.xlsx');
    await make(path, api, folder);
    const { intakeId, files } = await preview(api, [path]);
    const file = single(files);
    expect(file).toMatchObject({
      path,
      fileName: 'BC Sở Y tế.xlsx',
      status: 'rejected',
      figures: [],
      agency: null,
    });
    expect(file.issues.map((issue) => [issue.severity, issue.code, issue.found])).toEqual([
      ['error', ...found],
    ]);
    expectWords(file);
    await api.intake.commit({ intakeId });
    expect(dumpOf(db)).toEqual(before);
  },
);

test('a wrong file never stops the others', async () => {
  const { api, folder } = await inMemory();
  const good = await filledTemplate(api, folder, ofHealth({}));
  const text = join(folder, 'a.xlsx');
  writeFileSync(text, 'text');
  const paths = [
    join(folder, 'missing.xlsx'),
    text,
    join(folder, 'x'.repeat(300)),
    join(good, 'below-a-file.xlsx'),
    good,
  ];
  const files = await acceptAll(api, ...paths);
  expect(files.map(({ status }) => status)).toEqual([
    ...['rejected', 'rejected', 'rejected', 'rejected', 'committed'],
  ]);
  for (const file of files) expectWords(file);
});

test('hidden cells are read and pointed out', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(
    api,
    folder,
    ofHealth({
      edit: (workbook) => {
        cellNamed(workbook, 'IND_SK_02').worksheet.getRow(7).hidden = true;
      },
    }),
  );
  const file = single((await preview(api, [path])).files);
  expect([file.status, file.figures.map(({ value }) => value)]).toEqual(['ready', [27]]);
  expect(brief(file.issues)).toContainEqual(['warning', 'hidden_cell', 'Số liệu', 'E7', '27']);
});

test('the period or agency that the clerk names must be one of the plan', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, ofHealth({}));
  await expect(preview(api, [path], { period: '2031-Y' })).rejects.toMatchObject({
    problem: { code: 'unknown_period', subject: '2031-Y' },
  });
  await expect(preview(api, [path], { agency: 'XYZ' })).rejects.toMatchObject({
    problem: { code: 'unknown_agency', subject: 'XYZ' },
  });
});

/** Every input cell of the department of home affairs: the widest mix of indicators. */
const codes = [...['TN-01', 'TN-04', 'TN-05', 'TN-06', 'TN-08', 'TT-01', 'TT-02', 'KT-01', 'HL-06']] as const;

const cellValue: fc.Arbitrary<ExcelJS.CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    '',
    ' ',
    'KPS',
    'không phát sinh',
    '0',
    '-',
    '1.234',
    '1,5',
    'hơn 5.000',
    '04',
    '39/05',
    '12 người',
  ),
  fc.nat(),
  fc.constantFrom(0, -1, 0.5, 1e15, 1e300),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.boolean(),
  fc.constantFrom<ExcelJS.CellValue>(
    { formula: '1-1' },
    { formula: '350+357', result: 707 },
    { formula: 'SUM(A1:A3)' },
    { error: '#N/A' },
    new Date('2025-12-10T00:00:00Z'),
  ),
);

test('every input cell is accepted, asked about or blank; nothing is lost, nothing invented, and once accepted it is known', async () => {
  const { api, db, folder } = await inMemory();
  const filling = fc.record(Object.fromEntries(codes.map((code) => [code, cellValue])));
  await fc.assert(
    fc.asyncProperty(filling, async (figures) => {
      const path = await filledTemplate(api, folder, { agency: 'SNV', figures });
      const before = dumpOf(db);
      const file = single((await preview(api, [path])).files);
      expect(dumpOf(db)).toEqual(before);

      const taken = file.figures.filter(({ change }) => change !== 'gone').map(({ code }) => code);
      // The very same bytes may have come before: then their questions are answered already, with a blank.
      const asked = new Set(
        file.issues
          .filter(({ severity }) => severity === 'error' || severity === 'question')
          .flatMap(({ indicator }) => indicator ?? []),
      );
      const blank = file.issues.flatMap((issue) =>
        issue.code === 'blank_figure' ? (issue.indicator ?? []) : [],
      );
      expect([...taken, ...asked, ...blank].sort()).toEqual([...codes].sort());
      for (const { code, value, rawText } of file.figures.filter(({ change }) => change !== 'gone')) {
        const typed = figures[code];
        if (typeof typed === 'number') expect(value).toBe(typed);
        if (typeof typed === 'string') expect(rawText).toBe(typed);
      }
      for (const code of blank) expect(visible(figures[code])).toBe('');
      expectWords(file);

      expect(['committed', 'unchanged']).toContain(single(await acceptAll(api, path)).status);
      expect(single((await preview(api, [path])).files).status).toBe('unchanged');
      const kept = await api.consolidation.sources({ period: '2025-Y' });
      expect(kept.map(({ indicator, rawText }) => [indicator, rawText]).sort()).toEqual(
        file.figures
          .filter(({ change }) => change !== 'gone')
          .map(({ code, rawText }) => [code, rawText])
          .sort(),
      );
    }),
    { numRuns: 40 },
  );
});

/** What a person sees in a cell: without spaces, invisible signs and the apostrophe that marks a text in Excel. */
function visible(value: ExcelJS.CellValue | undefined): string {
  return String(value ?? '')
    .replace(/[\p{Z}\p{Cf}\p{Cc}]/gu, '')
    .replace(/^['’‘]/, '');
}

/** Each finding says in Vietnamese what is wrong, names its cell, and does not shout. */
function expectWords({ issues }: Pick<PreviewedFile, 'issues'>): void {
  for (const { code, message, sheet, cell, indicator, found } of issues) {
    expect(message.length, code).toBeGreaterThan(20);
    expect(message.replace(found ?? '', ''), code).not.toContain('!');
    expect(message, code).not.toMatch(/undefined|null/);
    if (cell !== null) expect(message, code).toContain(`${sheet} › ${cell}`);
    if (indicator !== null) expect(message, code).toContain(indicator);
  }
}
