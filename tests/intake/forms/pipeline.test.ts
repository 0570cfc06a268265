import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inMemory } from '../../fixtures/in-memory';
import { accept, open, preview, single } from '../../fixtures/intake';
import { buildForm } from '../../fixtures/statutory-workbook';
import { changed, sound } from './samples';

test("an employer's form is taken in with the other files, by versions, and can be undone", async () => {
  const { api, folder } = await inMemory();
  const path = join(folder, 'TNLD 2025.xlsx');
  await buildForm(path, sound);
  const file = single((await preview(api, [path])).files);
  expect(file.statutory).toMatchObject({ form: 'nd39-2016-xii', establishment: null, nil: false });
  expect([file.form, file.status, open(file.issues), file.figures]).toEqual([
    'nd39-2016-xii',
    'ready',
    [],
    [],
  ]);

  const first = single(await accept(api, path));
  expect([first.status, first.version]).toEqual(['committed', 1]);
  expect(single(await accept(api, path))).toMatchObject({ status: 'unchanged', version: 1 });

  const corrected = join(folder, 'TNLD 2025 sua.xlsx');
  await buildForm(corrected, changed({ header: { workers: 999 }, rows: { r2: ['KPS', 0] } }));
  const second = single(await accept(api, corrected));
  expect([second.status, second.version]).toEqual(['committed', 2]);
  expect(second.statutory?.figures.filter(({ change }) => change !== 'unchanged')).toMatchObject([
    { table: 'H', column: 'h3', value: 999, change: 'changed' },
    { table: 'I', row: 'r2', column: 'c3', value: null, nil: true, change: 'changed', before: 0 },
  ]);
  expect(file.statutory?.gone).toEqual([]);
  const label = 'Tai nạn được hưởng trợ cấp theo quy định tại khoản 2 Điều 39 Luật an toàn, vệ sinh lao động';
  expect(new Set(second.statutory?.gone)).toEqual(
    new Set(
      [5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => ({
        ...{ table: 'I', row: 'r2', column: `c${number}`, label, before: 0 },
      })),
    ),
  );

  const period = second.statutory?.period ?? '';
  const workers = async () => {
    const trace = await api.statutory.trace({ form: 'nd39-2016-xii', period, row: 'H', column: 'h3' });
    return [trace.current.map(({ value, version }) => [value, version]), trace.superseded.length];
  };
  expect(await workers()).toEqual([[[999, 2]], 1]);
  await api.statutory.undo({ report: second.submission ?? '' });
  expect((await workers())[0]).toEqual([
    [file.statutory?.figures.find(({ column }) => column === 'h3')?.value, 1],
  ]);
});
