import { expect, test } from 'vitest';
import type { PreviewedFile } from '../../shared/contract/intake';
import { filledTemplate } from '../fixtures/filled-template';
import { type InMemory, inMemory } from '../fixtures/in-memory';
import { accept, figuresOf, preview } from '../fixtures/intake';

/** HL-06 is supplied by the departments of home affairs and of industry. */
const shared = 'HL-06';

function report(
  { api, folder }: InMemory,
  agency: string,
  figures: Record<string, number | string>,
  name = agency,
) {
  return filledTemplate(api, folder, { agency, fileName: `${name}.xlsx`, figures });
}

const twins = ({ agency, status, issues }: PreviewedFile) => [
  ...[agency, status],
  ...issues
    .filter(({ code }) => code === 'same_event_twice')
    .map(({ severity, indicator, message }) => `${severity} ${indicator}: ${message}`),
];

test('two agencies of one intake that report the same are told, and both are ready', async () => {
  const memory = await inMemory();
  const paths = [
    await report(memory, 'SNV', { [shared]: 320 }),
    await report(memory, 'SCT', { [shared]: 320 }),
  ];
  const { files } = await preview(memory.api, paths);
  expect(files.map(({ status }) => status)).toEqual(['ready', 'ready']);
  expect(files.map((file) => twins(file).length)).toEqual([3, 3]);
  expect(twins(files[0] as PreviewedFile)[2]).toContain('Sở Công Thương');
  expect(twins(files[1] as PreviewedFile)[2]).toContain('Sở Nội vụ');
});

test.each([
  ['other figures', 320, 321],
  ['a single case each', 1, 1],
  ['nothing each', 0, 0],
  ['nil each', 'KPS', 'KPS'],
])('%s are no twins', async (_what, one, other) => {
  const memory = await inMemory();
  const paths = [
    await report(memory, 'SNV', { [shared]: one }),
    await report(memory, 'SCT', { [shared]: other }),
  ];
  const { files } = await preview(memory.api, paths);
  expect(files.map((file) => twins(file))).toEqual([
    ['SNV', 'ready'],
    ['SCT', 'ready'],
  ]);
});

test('a report of the register is compared as those of the intake are, and named once', async () => {
  const memory = await inMemory();
  const { api } = memory;
  const first = await report(memory, 'SCT', { [shared]: 320 });
  await accept(api, first);
  const second = await report(memory, 'SNV', { [shared]: 320 });
  const alone = (await preview(api, [second])).files;
  const beside = (await preview(api, [first, second])).files;
  expect(alone.map((file) => twins(file).length)).toEqual([3]);
  expect(beside.map((file) => file.status)).toEqual(['unchanged', 'ready']);
  expect(twins(beside[1] as PreviewedFile)).toEqual(twins(alone[0] as PreviewedFile));
});

test('leaving the figure out takes it out, and taking that back brings it back', async () => {
  const memory = await inMemory();
  const { api } = memory;
  const figures = { [shared]: 320, 'TN-04': 3 };
  const paths = [await report(memory, 'SNV', figures), await report(memory, 'SCT', { [shared]: 320 })];
  const { intakeId, files } = await preview(api, paths);
  const question = files[0]?.issues.find(({ code }) => code === 'same_event_twice')?.id ?? '';
  const answer = async (word: string | null) => {
    const answers = [{ question, answer: word, reason: null }];
    const now = await api.intake.answer({ intakeId, key: '1', answers });
    return now.files[0] as PreviewedFile;
  };
  expect(figuresOf(await answer('keep'))).toEqual(figures);
  expect(figuresOf(await answer('blank'))).toEqual({ 'TN-04': 3 });
  expect(await answer(null)).toEqual(files[0]);
  await answer('blank');
  expect((await api.intake.commit({ intakeId })).files.map(({ status }) => status)).toEqual([
    'committed',
    'committed',
  ]);
  const { indicators } = await api.consolidation.summary({ period: '2025-Y' });
  expect(indicators.find(({ code }) => code === shared)?.value).toBe(320);
});

test('what many agencies supply is equal by chance', async () => {
  const memory = await inMemory();
  const { api, db } = memory;
  db.exec(
    `INSERT INTO indicator_supplier (indicator_id, agency_id, position)
     SELECT i.id, a.id, 10 + a.id FROM indicator i, agency a WHERE i.code = 'HL-06' AND a.code IN ('SYT', 'SXD', 'STC', 'HND')`,
  );
  const first = await report(memory, 'SCT', { [shared]: 320 });
  const second = await report(memory, 'SNV', { [shared]: 320 });
  expect((await preview(api, [first, second])).files.map((file) => twins(file))).toEqual([
    ['SCT', 'ready'],
    ['SNV', 'ready'],
  ]);
  await accept(api, first);
  expect((await preview(api, [second])).files.map((file) => twins(file))).toEqual([['SNV', 'ready']]);
});
