import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PreviewedFile } from '../../shared/contract/intake';
import { type Filling, filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { brief, figuresOf, open, preview, single } from '../fixtures/intake';
import { saveAs } from '../fixtures/libreoffice';
import { editInLibreOffice } from '../fixtures/libreoffice-edit';

const report: Filling = {
  agency: 'SYT',
  fileName: 'bao-cao.xlsx',
  figures: { 'SK-01': '3.997', 'SK-02': '27', 'SK-03': '707', 'QT-01': 'KPS', 'QT-02': 'hơn 5.000' },
  cells: {
    DOC_NUMBER: '1251/SYT-NVY',
    DOC_DATE: new Date('2025-12-10T00:00:00Z'),
    CONTACT: 'Phòng Nghiệp vụ Y',
    NOTE_SK_03: 'tính cả cơ sở ngoài tỉnh',
    DUTY_V_3__1_STATUS: 'Đã hoàn thành',
    DUTY_V_3__1_RESULT: 'Khám 707 người.',
    TEXT_RESULTS: 'Việc khám sức khỏe được duy trì.',
    TEXT_PROPOSALS: 'KPS',
  },
};
const figures = { 'SK-01': 3997, 'SK-02': 27, 'SK-03': 707, 'QT-01': 'KPS', 'QT-02': 5000 };
const versionOne = join(import.meta.dirname, '../fixtures/workbooks/template-1.xlsx');

/** Takes names away from a workbook, as programs do that know none; the rest stays. */
async function withoutNames(
  path: string,
  target: string,
  isLost: (name: string) => boolean,
  edit?: (figures: ExcelJS.Worksheet) => void,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook.definedNames.model = workbook.definedNames.model.filter(({ name }) => !isLost(name));
  const sheet = workbook.getWorksheet('Số liệu');
  if (sheet) edit?.(sheet);
  await workbook.xlsx.writeFile(target);
}

function said({ form, status, agency, period, documentNumber, documentDate, ...file }: PreviewedFile) {
  const { dutyCount, textCount } = file;
  return {
    ...{ form, status, agency, period, documentNumber, documentDate, dutyCount, textCount },
    figures: file.figures.map((figure) => [
      figure.code,
      figure.value,
      figure.rawText,
      figure.confidence,
      figure.cell,
    ]),
    issues: brief(file.issues).filter(([, code]) => code !== 'template_damaged'),
  };
}

function warnings(file: PreviewedFile) {
  return brief(file.issues.filter(({ severity }) => severity === 'warning'));
}

describe('a template that lost its names', () => {
  test.each([
    ['all of them', () => true, '^META_TEMPLATE'],
    [
      'those of its figures',
      (name: string) => name.startsWith('IND_'),
      '^SK-01, SK-02, SK-03, QT-01, QT-02$',
    ],
    ['the mark of the template', (name: string) => name === 'META_TEMPLATE', '^META_TEMPLATE$'],
    ['those of texts and duties', (name: string) => /^(TEXT|DUTY|NOTE)_/.test(name), 'TEXT_RESULTS'],
  ] as const)('says the same without %s, and that they are gone', async (what, isLost, told) => {
    const { api, folder } = await inMemory();
    const sent = await filledTemplate(api, folder, report);
    const path = join(folder, 'khong-ten.xlsx');
    await withoutNames(sent, path, isLost);
    const whole = single((await preview(api, [sent])).files);
    const file = single((await preview(api, [path])).files);
    expect([whole.status, figuresOf(whole), said(file)]).toEqual(['ready', figures, said(whole)]);
    const found = file.issues.filter(({ code }) => code === 'template_damaged');
    expect([found.length, found[0]?.severity, found[0]?.found]).toEqual([
      1,
      'warning',
      expect.stringMatching(
        what === 'all of them' ? /^SK-01, SK-02, SK-03, QT-01, QT-02$/ : new RegExp(told),
      ),
    ]);
  });

  test('says the same in version 1', async () => {
    const { api, folder } = await inMemory();
    const path = join(folder, 'khong-ten.xlsx');
    await withoutNames(versionOne, path, () => true);
    const whole = single((await preview(api, [versionOne])).files);
    expect(said(single((await preview(api, [path])).files))).toEqual(said(whole));
  });

  test.each<{
    what: string;
    edit: (sheet: ExcelJS.Worksheet) => void;
    read: Record<string, number | string>;
    asked: readonly (readonly (string | null)[])[];
  }>([
    {
      what: 'the code of a row is another',
      edit: (sheet) => {
        sheet.getCell('A7').value = 'SK-09';
      },
      read: { 'SK-01': 3997, 'SK-03': 707, 'QT-01': 'KPS', 'QT-02': 5000 },
      asked: [['question', 'code_mismatch', 'SK-02', 'E7']],
    },
    {
      what: 'the name in a row is another',
      edit: (sheet) => {
        sheet.getCell('B7').value = 'Số lớp tập huấn đã mở';
      },
      read: { 'SK-01': 3997, 'SK-03': 707, 'QT-01': 'KPS', 'QT-02': 5000 },
      asked: [['question', 'which_indicator', null, 'B7']],
    },
    {
      what: 'the unit in a row is another',
      edit: (sheet) => {
        sheet.getCell('C7').value = 'người';
      },
      read: { 'SK-01': 3997, 'SK-03': 707, 'QT-01': 'KPS', 'QT-02': 5000 },
      asked: [['question', 'protected_cell_changed', 'SK-02', 'E7']],
    },
    {
      what: 'a heading is another',
      edit: (sheet) => {
        sheet.getCell('B4').value = 'Nội dung';
      },
      read: figures,
      asked: [],
    },
  ])('asks where $what as well', async ({ edit, read, asked }) => {
    const { api, folder } = await inMemory();
    const sent = await filledTemplate(api, folder, report);
    const path = join(folder, 'khong-ten.xlsx');
    await withoutNames(sent, path, (name) => name.startsWith('IND_'), edit);
    const file = single((await preview(api, [path])).files);
    expect([
      figuresOf(file),
      open(file.issues).map(({ severity, code, indicator, cell }) => [severity, code, indicator, cell]),
    ]).toEqual([read, asked]);
  });
});

async function csvOf(api: DataApi, folder: string, sheet: string): Promise<string> {
  const sent = await filledTemplate(api, folder, report);
  const first = join(folder, 'first.xlsx');
  await editInLibreOffice(sent, first, [`doc.Sheets.moveByName("${sheet}", 0)`]);
  const saved = await saveAs(first, 'csv');
  onTestFinished(() => rm(dirname(dirname(saved)), { recursive: true }));
  const path = join(folder, 'bao-cao.csv');
  await copyFile(saved, path);
  return path;
}

describe('a sheet of a template that LibreOffice saved as text', () => {
  test('of figures: agency, period and figures by what is printed', async () => {
    const { api, folder } = await inMemory();
    const file = single((await preview(api, [await csvOf(api, folder, 'Số liệu')])).files);
    expect([
      file.status,
      file.agency,
      file.period,
      figuresOf(file),
      warnings(file),
      open(file.issues),
    ]).toEqual(['ready', 'SYT', '2025-Y', figures, [], []]);
  });

  test('of information: agency, period and document; that the figures are missing is told', async () => {
    const { api, folder } = await inMemory();
    const file = single((await preview(api, [await csvOf(api, folder, 'Thông tin')])).files);
    expect([
      ...[file.status, file.agency, file.period, file.documentNumber, file.documentDate, figuresOf(file)],
      open(file.issues).map(({ code }) => code),
    ]).toEqual(['needs-review', 'SYT', '2025-Y', '1251/SYT-NVY', '2025-12-10', {}, ['empty_report']]);
  });
});
