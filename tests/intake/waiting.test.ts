import { expect, test } from 'vitest';
import { filledTemplate } from '../fixtures/filled-template';
import { dumpOf, inMemory } from '../fixtures/in-memory';
import { accept, preview, single } from '../fixtures/intake';

test('a preview that is cancelled stops, writes nothing and leaves nothing to accept', async () => {
  const { api, db, folder } = await inMemory();
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } });
  const earlier = await preview(api, [path]);
  const before = dumpOf(db);
  const running = preview(api, [path]);
  await api.intake.cancel();
  await expect(running).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  await expect(api.intake.commit({ intakeId: earlier.intakeId })).rejects.toMatchObject({
    problem: { code: 'not_found', subject: earlier.intakeId },
  });
  expect(dumpOf(db)).toEqual(before);
  expect((await preview(api, [path])).files.length).toBe(1);
});

test('only the newest preview waits, and it is accepted once', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } });
  const older = await preview(api, [path]);
  const newer = await preview(api, [path]);
  const commit = ({ intakeId }: { readonly intakeId: string }) => api.intake.commit({ intakeId });
  await expect(commit(older)).rejects.toMatchObject({ problem: { code: 'not_found' } });
  expect(single((await commit(newer)).files).status).toBe('committed');
  await expect(commit(newer)).rejects.toMatchObject({ problem: { code: 'not_found' } });
});

test('an empty register refuses every file until a plan is loaded', async () => {
  const { api, db, folder } = await inMemory();
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } });
  db.pragma('foreign_keys = OFF');
  db.exec('DELETE FROM plan');
  await expect(preview(api, [path])).rejects.toMatchObject({ problem: { code: 'no_plan' } });
});

test('what another process has accepted since the preview is neither doubled nor taken back', async () => {
  const { api, db, folder, second } = await inMemory();
  const report = (fileName: string, persons: number) =>
    filledTemplate(api, folder, { agency: 'SYT', fileName, figures: { 'SK-03': persons } });
  const [first, corrected] = [await report('first.xlsx', 700), await report('corrected.xlsx', 707)];
  const waiting = await preview(api, [first]);
  expect(single(waiting.files)).toMatchObject({ status: 'ready', version: 1 });

  const other = second();
  await accept(other, first);
  await accept(other, corrected);
  const before = dumpOf(db);
  const { files } = await api.intake.commit({ intakeId: waiting.intakeId });
  expect(single(files).status).toBe('unchanged');
  expect(dumpOf(db)).toEqual(before);
});
