import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { counted, typeIn } from '../fixtures/entry';
import { filledTemplate } from '../fixtures/filled-template';
import { dumpOf, inMemory } from '../fixtures/in-memory';
import { accept, preview } from '../fixtures/intake';

/** The beginning of a scan, a picture and an old Word document; more than the beginning is nobody's business here. */
const contents: ReadonlyArray<readonly [string, string, Uint8Array]> = [
  [
    'quet.pdf',
    'pdf',
    Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  ],
  ['anh.xlsx', 'image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
];

function put(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function scan(folder: string, name = 'quet.pdf'): string {
  return put(folder, name, contents[0]?.[2] ?? new Uint8Array());
}

const arrived = '2025-12-11';

/** Drops one file as received on a day of its own, and takes it in as the report of the department of health. */
async function attach(api: DataApi, path: string, agency = 'SYT', period = '2025-Y') {
  const { intakeId } = await api.intake.preview({
    ...{ paths: [path], period: null, agency: null, receivedOn: arrived },
  });
  return api.intake.attach({ intakeId, key: '1', agency, period });
}

async function versions(api: DataApi) {
  const list = await api.reception.submissions({ agency: 'SYT', period: '2025-Y' });
  return list.map(({ version, origin, fileName, receivedOn, figureCount, nil }) => [
    ...[version, origin, fileName, receivedOn, figureCount, nil],
  ]);
}

async function reception(api: DataApi) {
  const list = await api.reception.status({ period: '2025-Y' });
  return list
    .filter(({ agency }) => agency === 'SYT')
    .map(({ state, receivedAt, version }) => [state, receivedAt, version]);
}

test.each(contents)(
  '%s becomes a report without figures, received on its day',
  async (name, format, bytes) => {
    const { api, db, folder } = await inMemory();
    const { intakeId, files } = await api.intake.preview({
      ...{ paths: [put(folder, name, bytes)], period: null, agency: null, receivedOn: arrived },
    });
    expect(files.map(({ status, figures, issues }) => [status, figures, issues.length])).toEqual([
      ['rejected', [], 1],
    ]);
    expect(files[0]?.format.startsWith(format)).toBe(true);
    const outcome = await api.intake.attach({ intakeId, key: '1', agency: 'SYT', period: '2025-Y' });
    expect(outcome).toEqual({ key: '1', status: 'committed', version: 1, submission: expect.any(String) });
    expect(await versions(api)).toEqual([[1, 'attachment', name, arrived, 0, false]]);
    expect((await reception(api)).map(([, ...rest]) => rest)).toEqual([[arrived, 1]]);
    const kept = db.prepare<{ content: Uint8Array }>('SELECT content FROM source_file').all();
    expect(kept.map(({ content }) => Buffer.from(content).equals(bytes))).toEqual([true]);
  },
);

test('figures that were accepted before stay, with the file they stand in', async () => {
  const { api, folder } = await inMemory();
  await accept(
    api,
    await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 700, 'QT-02': 'KPS' } }),
  );
  const before = await counted(api);
  expect(await attach(api, scan(folder))).toMatchObject({ status: 'committed', version: 2 });
  expect(await counted(api)).toEqual(before);
  const { current } = await api.consolidation.trace({ period: '2025-Y', indicator: 'SK-03' });
  expect(current.map(({ source }) => source)).toEqual([{ file: 'SYT.xlsx', sheet: 'Số liệu', cell: 'E8' }]);
});

test('a report of nothing stays one under its scan', async () => {
  const { api, folder } = await inMemory();
  await accept(api, await filledTemplate(api, folder, { agency: 'SYT', cells: { NIL: 'x' } }));
  const [[state] = []] = await reception(api);
  await attach(api, scan(folder));
  expect((await versions(api)).map(([version, , , , , nil]) => [version, nil])).toEqual([
    [2, true],
    [1, true],
  ]);
  expect((await reception(api)).map(([now]) => now)).toEqual([state]);
});

test('number and date of the letter and who wrote it stay until somebody says otherwise', async () => {
  const { api, db, folder } = await inMemory();
  await accept(
    api,
    await filledTemplate(api, folder, {
      agency: 'SYT',
      figures: { 'SK-03': 700 },
      cells: {
        DOC_NUMBER: '1251/SYT-NVY',
        DOC_DATE: new Date('2025-12-10T00:00:00Z'),
        CONTACT: 'Phòng Nghiệp vụ Y',
      },
    }),
  );
  await attach(api, scan(folder));
  const headings = db.prepare(
    'SELECT version, origin, document_number, document_date, contact FROM submission ORDER BY version',
  );
  const heading = {
    document_number: '1251/SYT-NVY',
    document_date: '2025-12-10',
    contact: 'Phòng Nghiệp vụ Y',
  };
  expect(headings.all()).toEqual([
    { version: 1, origin: 'template', ...heading },
    { version: 2, origin: 'attachment', ...heading },
  ]);
});

test('the same scan again is unchanged', async () => {
  const { api, db, folder } = await inMemory();
  await attach(api, scan(folder));
  const before = dumpOf(db);
  expect(await attach(api, scan(folder, 'lan 2.pdf'))).toEqual({
    ...{ key: '1', status: 'unchanged', version: 1, submission: null },
  });
  expect(dumpOf(db)).toEqual(before);
});

test('what is typed on top of a scan counts, and the scan is its file', async () => {
  const { api, db, folder } = await inMemory();
  const path = scan(folder);
  await attach(api, path);
  expect(await typeIn(api, { 'SK-03': '707' })).toMatchObject({ version: 2 });
  expect(await counted(api)).toMatchObject({ 'SK-03': expect.stringMatching(/^707 · quet\.pdf\//) });
  const file = db.prepare<{ name: string; content: Uint8Array }>(
    `SELECT s.file_name AS name, f.content FROM submission s JOIN source_file f ON f.id = s.file_id WHERE s.version = 2`,
  );
  expect(
    file.all().map(({ name, content }) => [name, Buffer.from(content).equals(readFileSync(path))]),
  ).toEqual([['quet.pdf', true]]);
  expect((await reception(api)).map(([, receivedAt]) => receivedAt)).toEqual([arrived]);
});

test.each([
  ['an agency that nobody knows', 'XYZ', '2025-Y', 'unknown_agency'],
  ['a collective body', 'NHOM-DN', '2025-Y', 'unknown_agency'],
  ['a period that the plan does not have', 'SYT', '2031-Y', 'unknown_period'],
])('%s is refused and nothing is written', async (_what, agency, period, code) => {
  const { api, db, folder } = await inMemory();
  const before = dumpOf(db);
  await expect(attach(api, scan(folder), agency, period)).rejects.toMatchObject({ problem: { code } });
  expect(dumpOf(db)).toEqual(before);
});

test('a file that is not there cannot be attached, and the other files of the intake still wait', async () => {
  const { api, folder } = await inMemory();
  const paths = [join(folder, 'missing.pdf'), scan(folder)];
  const { intakeId } = await preview(api, paths);
  const into = { agency: 'SYT', period: '2025-Y' };
  await expect(api.intake.attach({ intakeId, key: '1', ...into })).rejects.toMatchObject({
    problem: { code: 'file_unreadable' },
  });
  expect(await api.intake.attach({ intakeId, key: '2', ...into })).toMatchObject({ status: 'committed' });
  await expect(api.intake.attach({ intakeId, key: '2', ...into })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  });
  expect((await api.intake.commit({ intakeId })).files.map(({ key, status }) => [key, status])).toEqual([
    ['1', 'rejected'],
  ]);
});
