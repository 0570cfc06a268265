import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWorkbook } from '../../electron/data/workbook/read/read-workbook';
import type { PreviewedFile } from '../../shared/contract/intake';
import { recogniseTemplate } from '../../shared/intake/recognise';
import type { Workbook } from '../../shared/intake/sheet';
import { type Filling, filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { accept, brief, figuresOf, open, preview, single } from '../fixtures/intake';
import { recalculate } from '../fixtures/libreoffice';
import { editInLibreOffice } from '../fixtures/libreoffice-edit';
import { fillByOpenpyxl } from '../fixtures/openpyxl';

const report: Filling = {
  agency: 'SYT',
  figures: {
    'SK-01': '3.997',
    'SK-02': 27,
    'SK-03': { formula: '350+357', result: 707 },
    'QT-02': 'hơn 5.000',
  },
  cells: {
    DOC_NUMBER: '1251/SYT-NVY',
    DOC_DATE: new Date('2025-12-10T00:00:00Z'),
    NOTE_SK_03: 'tính cả cơ sở ngoài tỉnh',
    DUTY_V_3__1_STATUS: 'Đã hoàn thành',
    DUTY_V_3__1_RESULT: 'Khám 707 người;\nso với năm trước tăng.',
    TEXT_RESULTS: 'Việc khám sức khỏe được duy trì.',
  },
};

/** What a file says, without where it says it. */
function said({
  agency,
  period,
  documentNumber,
  documentDate,
  dutyCount,
  textCount,
  figures,
  issues,
}: PreviewedFile) {
  return {
    ...{ agency, period, documentNumber, documentDate, dutyCount, textCount },
    figures: figures.map(({ code, value, approximation, nil, rawText }) => [
      code,
      value,
      approximation,
      nil,
      rawText,
    ]),
    issues: issues.map(({ severity, code, indicator, found }) => [severity, code, indicator, found]),
  };
}

const edits: ReadonlyArray<{
  edit: string;
  lines: readonly string[];
  place: readonly [sheet: string, cell: string];
}> = [
  { edit: 'saved as it is', lines: [], place: ['Số liệu', 'E8'] },
  {
    edit: 'with rows and a column inserted',
    lines: [
      'doc.Sheets.getByName("Số liệu").Rows.insertByIndex(6, 3)',
      'doc.Sheets.getByName("Số liệu").Columns.insertByIndex(3, 1)',
      'doc.Sheets.getByName("Thông tin").Rows.insertByIndex(0, 2)',
      'doc.Sheets.getByName("Nhiệm vụ").Rows.insertByIndex(3, 1)',
    ],
    place: ['Số liệu', 'F11'],
  },
  {
    edit: 'with sheets renamed, reordered and added',
    lines: [
      `doc.Sheets.getByName("Số liệu").Name = "Biểu 'chính thức' 2025"`,
      'doc.Sheets.getByName("Thông tin").Name = "Trang1"',
      'doc.Sheets.moveByName("Trang1", 4)',
      'doc.Sheets.insertNewByName("Nháp", 0)',
    ],
    place: ["Biểu 'chính thức' 2025", 'E8'],
  },
];

test.each(edits)('a report that LibreOffice has $edit says the same', async ({ lines, place }) => {
  const { api, folder } = await inMemory();
  const sent = await filledTemplate(api, folder, report);
  const edited = join(folder, 'edited.xlsx');
  await editInLibreOffice(sent, edited, lines);

  const original = single((await preview(api, [sent])).files);
  const file = single((await preview(api, [edited])).files);
  expect(original.status).toBe('ready');
  expect(said(file)).toEqual(said(original));
  const followed = file.figures.find(({ code }) => code === 'SK-03');
  expect([followed?.sheet, followed?.cell]).toEqual(place);

  await accept(api, sent);
  expect(single(await accept(api, edited))).toMatchObject({ status: 'unchanged', version: 1 });
});

test('formulas typed in LibreOffice count with the results it saved, a real 0 among them', async () => {
  const { api, folder } = await inMemory();
  const blank = await filledTemplate(api, folder, { agency: 'SYT' });
  const filled = join(folder, 'filled.xlsx');
  await editInLibreOffice(blank, filled, [
    'Named(doc, "IND_SK_01").Formula = "=SUM(4000;-3)"',
    'Named(doc, "IND_SK_02").Formula = "=1-1"',
    'Named(doc, "IND_SK_03").Formula = "=350+357"',
    'Named(doc, "IND_QT_01").Formula = "=1/0"',
    'Named(doc, "IND_QT_02").Formula = "=""hơn "" & ""5.000"""',
  ]);
  const file = single((await preview(api, [filled])).files);
  expect(
    file.figures.map(({ code, value, rawText, approximation }) => [code, value, rawText, approximation]),
  ).toEqual([
    ['SK-01', 3997, '=SUM(4000,-3)', 'exact'],
    ['SK-02', 0, '=1-1', 'exact'],
    ['SK-03', 707, '=350+357', 'exact'],
    ['QT-02', 5000, '="hơn " & "5.000"', 'more_than'],
  ]);
  expect(brief(open(file.issues))).toEqual([['error', 'error_value', 'Số liệu', 'E10', '=1/0']]);
});

test('formulas typed by openpyxl are read where they hold numbers only; the rest is asked, until a program has calculated it', async () => {
  const { api, folder } = await inMemory();
  const blank = await filledTemplate(api, folder, { agency: 'SYT' });
  const filled = join(folder, 'filled.xlsx');
  await fillByOpenpyxl(blank, filled, {
    cells: {
      IND_SK_01: '=4000-3',
      IND_SK_02: '=1-1',
      IND_SK_03: '=350+357',
      IND_QT_01: '=SUM(20,20)',
      IND_QT_02: '=1/3',
      TEXT_RESULTS: 'Điền bằng chương trình.',
    },
    first: 'Số liệu',
  });
  const file = single(await accept(api, filled));
  expect(file.status).toBe('needs-review');
  expect(
    file.figures.map(({ code, value, rawText, confidence }) => [code, value, rawText, confidence]),
  ).toEqual([
    ['SK-01', 3997, '=4000-3', 0.9],
    ['SK-02', 0, '=1-1', 0.9],
    ['SK-03', 707, '=350+357', 0.9],
  ]);
  expect(brief(open(file.issues))).toEqual([
    ['question', 'formula_without_result', 'Số liệu', 'E10', '=SUM(20,20)'],
    ['question', 'formula_without_result', 'Số liệu', 'E11', '=1/3'],
  ]);

  const copy = await recalculate(filled);
  onTestFinished(() => rm(dirname(dirname(copy)), { recursive: true }));
  const calculated = single((await preview(api, [copy])).files);
  expect(figuresOf(calculated)).toEqual({ 'SK-01': 3997, 'SK-02': 0, 'SK-03': 707, 'QT-01': 40 });
  expect(brief(open(calculated.issues))).toEqual([
    ['question', 'too_many_decimals', 'Số liệu', 'E11', '=1/3'],
  ]);
});

test('a row that was deleted is asked about; names that a program has let go of are found again by code and name', async () => {
  const { api, folder } = await inMemory();
  const sent = await filledTemplate(api, folder, report);
  const deleted = join(folder, 'deleted.xlsx');
  await editInLibreOffice(sent, deleted, ['doc.Sheets.getByName("Số liệu").Rows.removeByIndex(7, 1)']);
  const oneLost = single(await accept(api, deleted));
  expect(oneLost.status).toBe('needs-review');
  expect(figuresOf(oneLost)).toEqual({ 'SK-01': 3997, 'SK-02': 27, 'QT-02': 5000 });
  expect(open(oneLost.issues).map(({ code, indicator }) => [code, indicator])).toEqual([
    ['cell_missing', 'SK-03'],
  ]);

  const renamed = join(folder, 'renamed.xlsx');
  await fillByOpenpyxl(sent, renamed, { titles: { 'Số liệu': 'Biểu 1' } });
  const allLost = single(await accept(api, renamed));
  expect([allLost.status, figuresOf(allLost), open(allLost.issues)]).toEqual([
    'committed',
    { 'SK-01': 3997, 'SK-02': 27, 'SK-03': 707, 'QT-02': 5000 },
    [],
  ]);
  expect(brief(allLost.issues.filter(({ severity }) => severity === 'warning'))).toEqual([
    ['warning', 'template_damaged', null, null, 'SK-01, SK-02, SK-03, QT-01, QT-02'],
  ]);

  const unnamed = join(folder, 'unnamed.xlsx');
  await fillByOpenpyxl(sent, unnamed, { titles: { 'Thông tin': 'Trang 1' } });
  const damaged = single(await accept(api, unnamed));
  // Its own words restore the names of the first sheet, so that it says what the file before it said.
  expect([damaged.status, damaged.agency, damaged.period, brief(open(damaged.issues))]).toEqual([
    'unchanged',
    'SYT',
    '2025-Y',
    [],
  ]);
  expect(damaged.issues.map(({ severity, code }) => `${severity} ${code}`)).toContain(
    'warning template_damaged',
  );
  expect(figuresOf(damaged)).toEqual({ 'SK-01': 3997, 'SK-02': 27, 'SK-03': 707, 'QT-02': 5000 });
});

test('names that hold for a copied sheet alone do not replace those of the workbook', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, report);
  const read = readWorkbook({ name: 'SYT.xlsx', bytes: readFileSync(path) });
  if (!read.ok) throw new Error(`Expected a readable workbook, got ${read.problem.code}`);
  const [information] = read.value.sheets;
  if (!information) throw new Error('Expected a first sheet.');
  const copied: Workbook = {
    ...read.value,
    sheets: [...read.value.sheets, { ...information, name: 'Số liệu (2)' }],
    definedNames: [
      ...read.value.definedNames,
      {
        name: 'IND_SK_03',
        scope: 'Số liệu (2)',
        target: { sheet: 'Số liệu (2)', range: { top: 0, left: 0, bottom: 0, right: 0 } },
        reference: "'Số liệu (2)'!$A$1",
      },
    ],
  };
  const recognised = recogniseTemplate(copied);
  expect(recognised.ok && recognised.value.cells.get('IND_SK_03')).toMatchObject({
    sheet: 'Số liệu',
    cell: 'E8',
  });
});
