import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { acceptAll, figuresOf, preview, single } from '../fixtures/intake';

const figures = { 'SK-01': 3997, 'SK-02': 27, 'SK-03': 707, 'QT-01': 40, 'QT-02': 'hơn 5.000' };

describe('a template that is filled in again', () => {
  it('of last year, under this year’s date, waits until somebody says of which year it is', async () => {
    const { api, folder } = await inMemory();
    const path = await filledTemplate(api, folder, {
      agency: 'SYT',
      period: '2024-Y',
      figures,
      cells: { DOC_DATE: '05/12/2025' },
    });
    const { intakeId, files } = await preview(api, [path]);
    const file = single(files);
    const asked = file.issues.filter(({ severity }) => severity === 'question');
    expect([
      file.status,
      file.period,
      asked.map(({ id, found, readings }) => [id, found, readings.map(({ answer }) => answer)]),
    ]).toEqual([
      'needs-review',
      null,
      [
        [
          'period_conflict',
          'báo cáo: 2024-Y; ngày văn bản 05/12/2025: 2025-Y',
          ['period:2025-Y', 'period:2024-Y'],
        ],
      ],
    ]);
    const answers = [{ question: 'period_conflict', answer: 'period:2025-Y', reason: null }];
    const { files: again } = await api.intake.answer({ intakeId, key: file.key, answers });
    expect([single(again).status, single(again).period, figuresOf(single(again))]).toEqual([
      'ready',
      '2025-Y',
      { ...figures, 'QT-02': 5000 },
    ]);
  });

  it('under a file name of another year waits as well', async () => {
    const { api, folder } = await inMemory();
    const path = await filledTemplate(api, folder, {
      agency: 'SYT',
      period: '2024-Y',
      figures,
      fileName: 'SYT_bao cao nam 2025.xlsx',
    });
    const file = single((await preview(api, [path])).files);
    expect([
      file.status,
      file.issues.filter(({ severity }) => severity === 'question').map(({ id, found }) => [id, found]),
    ]).toEqual(['needs-review', [['period_conflict', 'mẫu: 2024-Y; tên tệp: 2025-Y']]]);
    // The clerk's own word decides.
    expect(single((await preview(api, [path], { period: '2024-Y' })).files).status).toBe('ready');
  });

  it.each([
    ['weeks before the period ends', '2025-Y', '01/11/2025'],
    ['months after it', '2025-Y', '20/04/2026'],
    ['late for the half year', '2025-H1', '15/09/2025'],
    ['in the year 9999', '2026-Y', '31/12/9999'],
  ])('and dated %s is what it says', async (_, period, date) => {
    const { api, folder } = await inMemory();
    const path = await filledTemplate(api, folder, {
      agency: 'SYT',
      period,
      figures,
      cells: { DOC_DATE: date },
    });
    expect(single((await preview(api, [path])).files)).toMatchObject({ status: 'ready', period });
  });
});

/** Another workbook with nothing but the values of this one. */
async function pasted(path: string, target: string): Promise<string> {
  const from = new ExcelJS.Workbook();
  await from.xlsx.readFile(path);
  const to = new ExcelJS.Workbook();
  for (const sheet of from.worksheets) {
    const copy = to.addWorksheet(sheet.name);
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        if (cell.master === cell) copy.getCell(number, column).value = cell.value;
      });
    });
  }
  await to.xlsx.writeFile(target);
  return target;
}

describe('the values of a template pasted into another workbook', () => {
  it('are read by what a template prints and come to the same figures', async () => {
    const { api, folder } = await inMemory();
    const path = await filledTemplate(api, folder, { agency: 'SYT', figures });
    const copy = await pasted(path, join(folder, 'chep.xlsx'));
    const file = single((await preview(api, [copy])).files);
    expect([file.form, file.agency, file.period, figuresOf(file)]).toEqual([
      'template',
      'SYT',
      '2025-Y',
      { ...figures, 'QT-02': 5000 },
    ]);
    await acceptAll(api, copy);
    const again = single((await preview(api, [path])).files);
    expect(again.figures.map(({ change }) => change)).toEqual(Array(5).fill('unchanged'));
  });
});
