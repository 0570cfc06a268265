import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PreviewedFile } from '../../shared/contract/intake';
import { filledTemplate } from '../fixtures/filled-template';
import { type InMemory, inMemory } from '../fixtures/in-memory';
import { brief, figuresOf, open, preview, single } from '../fixtures/intake';
import { ownReport, ownWorkbook } from './own-workbook';

/** Begins an intake that can go on after a crash. */
function begin(api: DataApi, paths: readonly string[]) {
  const none = { period: null, agency: null, receivedOn: '2025-12-18' };
  return api.intake.preview({ paths: [...paths], ...none, resumable: true });
}

const question = 'ambiguous_number@Số liệu!E8#SK-03';

async function unclear({ api, folder }: InMemory, dash = '-'): Promise<string> {
  return filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-01': 27, 'SK-03': dash } });
}

async function clear({ api, folder }: InMemory, accidents = 3): Promise<string> {
  return filledTemplate(api, folder, { agency: 'SNV', figures: { 'TN-04': accidents } });
}

const told = ({ fileName, status, issues }: PreviewedFile) => [
  fileName,
  status,
  ...open(issues).map(({ code }) => code),
];

test('a begun intake waits for whoever opens the program next, with its answers', async () => {
  const memory = await inMemory();
  const { api, second } = memory;
  const paths = [await unclear(memory), await clear(memory)];
  const { intakeId, files } = await begin(api, paths);
  const first = files[0];
  const answers = [{ question, answer: 'value:0', reason: 'đã hỏi' }];
  const { files: answered } = await api.intake.answer({ intakeId, key: first?.key ?? '', answers });

  const other = second();
  const about = { startedAt: '2025-12-20T02:03:04.000Z', startedBy: 'thu-ky' };
  expect(await other.intake.waiting()).toEqual({ intakeId, ...about, fileCount: 2, answerCount: 1 });
  const resumed = await other.intake.resume({ intakeId });
  expect(resumed).toEqual({ intakeId, files: [answered[0], files[1]] });
  expect(resumed.files.map(({ status, receivedOn }) => [status, receivedOn])).toEqual([
    ['ready', '2025-12-18'],
    ['ready', '2025-12-18'],
  ]);

  const { files: outcomes, waiting } = await other.intake.commit({ intakeId });
  expect([outcomes.map(({ status }) => status), waiting]).toEqual([['committed', 'committed'], 0]);
  expect(await other.intake.waiting()).toBeNull();
  await expect(second().intake.resume({ intakeId })).rejects.toMatchObject({
    problem: { code: 'not_found', subject: intakeId },
  });
});

test('what was accepted before the crash is unchanged, and the rest goes on', async () => {
  const memory = await inMemory();
  const { api, second } = memory;
  const { intakeId } = await begin(api, [await unclear(memory), await clear(memory)]);
  expect((await api.intake.commit({ intakeId })).waiting).toBe(1);
  const { files } = await second().intake.resume({ intakeId });
  expect(files.map(told)).toEqual([
    ['SYT.xlsx', 'needs-review', 'ambiguous_number'],
    ['SNV.xlsx', 'unchanged'],
  ]);
});

test('a file that is gone or has changed meanwhile says so, and the others go on', async () => {
  const memory = await inMemory();
  const { api, folder, second } = memory;
  const third = await ownWorkbook(folder, 'SCT.xlsx', ownReport([[1, 'Tổng số vụ TNLĐ', 'vụ', 3]]));
  const paths = [await unclear(memory), await clear(memory), third];
  const { intakeId, files } = await begin(api, paths);
  const answers = [{ question, answer: 'value:0', reason: null }];
  await api.intake.answer({ intakeId, key: files[0]?.key ?? '', answers });
  // The clerk's colleague saves another figure, and moves a file away.
  await unclear(memory, 'không');
  rmSync(third);

  const { files: resumed } = await second().intake.resume({ intakeId });
  expect(resumed.map((file) => [...told(file), figuresOf(file)])).toEqual([
    ['SYT.xlsx', 'needs-review', 'ambiguous_number', { 'SK-01': 27 }],
    ['SNV.xlsx', 'ready', { 'TN-04': 3 }],
    ['SCT.xlsx', 'rejected', 'unreadable', {}],
  ]);
  expect(
    resumed.flatMap(({ issues }) => brief(issues)).filter(([, code]) => code === 'file_changed'),
  ).toEqual([['warning', 'file_changed', null, null, null]]);
  expect(resumed[2]?.issues.map(({ message }) => message)).toEqual([
    'Không có tệp ở đường dẫn này. Kiểm tra lại tên tệp và thư mục.',
  ]);
});

test('discarding ends it and keeps the answers by content', async () => {
  const memory = await inMemory();
  const { api, db, second } = memory;
  const path = await unclear(memory);
  const { intakeId } = await begin(api, [path]);
  await api.intake.answer({ intakeId, key: '1', answers: [{ question, answer: 'nil', reason: null }] });
  await api.intake.discard({ intakeId });
  expect(await api.intake.waiting()).toBeNull();
  expect(db.prepare<object>('SELECT * FROM waiting_file').all()).toEqual([]);
  await expect(api.intake.commit({ intakeId })).rejects.toMatchObject({ problem: { code: 'not_found' } });
  expect(figuresOf(single((await preview(second(), [path])).files))).toEqual({ 'SK-01': 27, 'SK-03': 'KPS' });
});

test('another process may discard what waits', async () => {
  const memory = await inMemory();
  const { intakeId } = await begin(memory.api, [await unclear(memory)]);
  const other = memory.second();
  await other.intake.discard({ intakeId: 'another' });
  expect((await other.intake.waiting())?.intakeId).toBe(intakeId);
  await other.intake.discard({ intakeId });
  expect(await other.intake.waiting()).toBeNull();
});

test('a new intake takes the place of the old', async () => {
  const memory = await inMemory();
  const { api, db } = memory;
  const older = await begin(api, [await unclear(memory), await clear(memory)]);
  const newer = await begin(api, [await clear(memory, 4)]);
  expect(await api.intake.waiting()).toMatchObject({ intakeId: newer.intakeId, fileCount: 1 });
  const noted = db.prepare<object>('SELECT uuid FROM waiting_intake').all();
  expect(noted).toEqual([{ uuid: newer.intakeId }]);
  await expect(api.intake.resume({ intakeId: older.intakeId })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  });
});

test('an intake in one go, as of the command line, leaves nothing and disturbs nothing', async () => {
  const memory = await inMemory();
  const { api, db, second } = memory;
  const path = await clear(memory);
  await preview(api, [path]);
  expect(await api.intake.waiting()).toBeNull();
  expect(db.prepare<object>('SELECT * FROM waiting_intake').all()).toEqual([]);

  const { intakeId } = await begin(api, [await unclear(memory)]);
  await preview(second(), [path]);
  expect((await api.intake.waiting())?.intakeId).toBe(intakeId);
});
