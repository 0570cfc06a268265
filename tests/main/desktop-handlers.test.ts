import { expect, it, vi } from 'vitest';
import { desktopHandlers } from '../../electron/main/desktop-handlers';
import { mainContract } from '../../shared/contract';
import { createGate } from '../../shared/contract/gate';
import { standIn } from '../fixtures/electron-stand-in';

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
