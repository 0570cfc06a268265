import { expect, test } from 'vitest';
import { filledTemplate } from '../fixtures/filled-template';
import { clock, inMemory } from '../fixtures/in-memory';
import { acceptAll } from '../fixtures/intake';

test('a report that was sent back is so until a correction comes, and again when that is undone', async () => {
  const { api, folder } = await inMemory();
  const take = async (fileName: string, samples: number) =>
    acceptAll(
      api,
      await filledTemplate(api, folder, { agency: 'SYT', fileName, figures: { 'QT-02': samples } }),
    );
  const standing = async () => {
    const list = await api.reception.status({ period: '2025-Y' });
    const found = list.find(({ agency }) => agency === 'SYT');
    return [found?.state, found?.version, found?.returnedAt];
  };
  const newest = async () => {
    const [found] = await api.reception.submissions({ agency: 'SYT', period: '2025-Y' });
    return { submission: found?.submission ?? '' };
  };

  expect(await standing()).toEqual(['missing', 0, null]);
  await take('a.xlsx', 30);
  expect(await standing()).toEqual(['late', 1, null]);
  await api.reception.markReturned({ ...(await newest()), reason: 'thiếu thuyết minh' });
  expect(await standing()).toEqual(['returned', 1, clock.now]);
  await take('b.xlsx', 31);
  expect(await standing()).toEqual(['late', 2, null]);
  await api.reception.undo(await newest());
  expect(await standing()).toEqual(['returned', 1, clock.now]);
});
