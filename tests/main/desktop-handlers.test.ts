import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { desktopHandlers } from '../../electron/main/desktop-handlers';
import { mainContract } from '../../shared/contract';
import { createGate } from '../../shared/contract/gate';
import { standIn } from '../fixtures/electron-stand-in';
import { temporaryFolder } from '../fixtures/in-memory';

vi.mock('electron', () => import('../fixtures/electron-stand-in'));

const gate = createGate(
  mainContract,
  { desktop: desktopHandlers('/data/atvsld.sqlite') },
  (_channel, error) => {
    throw error;
  },
);

it('asks for workbooks of Excel, several at once', async () => {
  standIn.dialogAnswer.filePaths = ['/in/a.xlsx', '/in/b.xlsm'];
  expect(await gate('desktop.chooseWorkbooks', undefined)).toEqual({
    ok: true,
    value: ['/in/a.xlsx', '/in/b.xlsm'],
  });
  expect(standIn.dialogOptions).toMatchObject({
    title: 'Chọn tệp báo cáo',
    properties: ['openFile', 'multiSelections'],
    filters: [{ extensions: ['xlsx', 'xlsm'] }, { extensions: ['*'] }],
  });
});

it.each([
  ['desktop.chooseFolder', { title: 'Thư mục ghi biểu mẫu' }, ['/out'], { path: '/out' }],
  ['desktop.chooseFolder', { title: 'Thư mục ghi biểu mẫu' }, [], null],
  [
    'desktop.chooseFiles',
    { title: 'Tệp minh chứng', kind: 'all' },
    ['/in/a.pdf', '/in/b.jpg'],
    ['/in/a.pdf', '/in/b.jpg'],
  ],
  ['desktop.chooseFiles', { title: 'Kế hoạch', kind: 'documents' }, [], []],
  [
    'desktop.chooseSaveFile',
    { title: 'Lưu', suggestedName: 'a.xlsx', kind: 'workbook' },
    ['/out/a.xlsx'],
    { path: '/out/a.xlsx' },
  ],
  ['desktop.chooseSaveFile', { title: 'Lưu', suggestedName: 'a.xlsx', kind: 'workbook' }, [], null],
])('%s %j, answered by %j, gives %j', async (channel, input, chosen, value) => {
  standIn.dialogAnswer = { filePaths: chosen, filePath: chosen[0] ?? '' };
  expect(await gate(channel, input)).toEqual({ ok: true, value });
  expect(standIn.dialogOptions).toMatchObject({ title: input.title });
});

it.each([
  ['workbook', ['xlsx', 'xlsm']],
  ['pdf', ['pdf']],
  ['calendar', ['ics']],
  ['letter', ['docx']],
  ['any', ['*']],
])('asks where to save a %s among its own files first', async (kind, extensions) => {
  await gate('desktop.chooseSaveFile', { title: 'Lưu', suggestedName: 'a', kind });
  expect(standIn.dialogOptions).toMatchObject({
    filters: [{ extensions }, { extensions: ['*'] }].slice(0, kind === 'any' ? 1 : 2),
  });
});

describe('paper', () => {
  type Answer = readonly [printed: boolean, reason: string];

  /** A window that prints as it is told, and keeps how it was asked. */
  function windowThatPrints(
    answer: Answer,
    pdf: () => Promise<Uint8Array> = async () => Buffer.from('%PDF'),
  ): unknown[] {
    const asked: unknown[] = [];
    const webContents = {
      print(options: unknown, answered: (...answer: Answer) => void) {
        asked.push(options);
        answered(...answer);
      },
      printToPDF(options: unknown) {
        asked.push(options);
        return pdf();
      },
    };
    standIn.windows = [{ webContents }];
    return asked;
  }

  it.each<[Answer, boolean]>([
    [[true, ''], true],
    [[false, 'cancelled'], false],
    [[false, 'Print job canceled'], false],
  ])('the system answers %j: printed is %j', async (answer, printed) => {
    const asked = windowThatPrints(answer);
    expect(await gate('desktop.print', { landscape: true })).toEqual({ ok: true, value: { printed } });
    expect(asked).toEqual([{ pageSize: 'A4', printBackground: true, landscape: true }]);
  });

  it('says why it could not be printed', async () => {
    windowThatPrints([false, 'Invalid printer settings']);
    const problem = { code: 'cannot_print', subject: 'Invalid printer settings' };
    expect(await gate('desktop.print', { landscape: false })).toEqual({ ok: false, problem });
  });

  it('writes a PDF where it was told to', async () => {
    const path = join(await temporaryFolder(), 'Lịch hạn.pdf');
    const asked = windowThatPrints([true, '']);
    expect(await gate('desktop.savePdf', { path, landscape: true })).toEqual({ ok: true, value: { path } });
    expect(await readFile(path, 'utf8')).toBe('%PDF');
    expect(asked).toMatchObject([{ pageSize: 'A4', printBackground: true, landscape: true }]);
  });

  it.each<[string, string, () => Promise<Uint8Array>, unknown]>([
    ['the folder is gone', '/gone/a.pdf', async () => Buffer.from('%PDF'), 'folder_missing'],
    [
      'Chromium gives up',
      '/tmp/a.pdf',
      () => Promise.reject(new Error('Failed to generate PDF')),
      'cannot_print',
    ],
  ])('refuses where %s', async (_why, path, pdf, code) => {
    windowThatPrints([true, ''], pdf);
    expect(await gate('desktop.savePdf', { path, landscape: false })).toMatchObject({
      ok: false,
      problem: { code },
    });
  });
});

it('shows a file in its folder', async () => {
  await gate('desktop.showInFolder', { path: '/out/a.xlsx' });
  expect(standIn.shown).toEqual(['/out/a.xlsx']);
});

it('knows the running application', async () => {
  expect(await gate('desktop.about', undefined)).toEqual({
    ok: true,
    value: { version: '1.2.3', databasePath: '/data/atvsld.sqlite' },
  });
});
