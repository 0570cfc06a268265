import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptName } from '../../electron/data/handlers/duties/kept-name';
import { type InMemory, inMemory } from '../fixtures/in-memory';

async function dutyOf({ api }: InMemory): Promise<string> {
  const { rows } = await api.duties.list({ by: 'plan', limit: 500 });
  return rows.find(({ assignment, label }) => assignment === 'V.3' && label === '-1')?.duty ?? '';
}

async function attached(here: InMemory, paths: string[]) {
  const duty = await dutyOf(here);
  return here.api.duties.attach({ duty, agency: 'SYT', paths, note: '' });
}

describe('the name of a kept file', () => {
  it.each([
    ['/home/van-thu/Biên bản.pdf'.normalize('NFD'), 'Biên bản.pdf'],
    ['/chia-se/..\\..\\Windows\\x.pdf', 'x.pdf'],
    ['/t/bao\u202Efdp.exe', 'baofdp.exe'],
    ['/t/a\u0000b\nc.pdf', 'abc.pdf'],
    ['/t/ ', 'tệp'],
    ['/t/\u200B', 'tệp'],
    [`/t/${'a'.repeat(196)}.pdf`, `${'a'.repeat(196)}.pdf`],
    [`/t/${'a'.repeat(240)}.pdf`, `${'a'.repeat(196)}.pdf`],
    [`/t/${'ệ'.repeat(300)}.docx`.normalize('NFD'), `${'ệ'.repeat(195)}.docx`],
    [`/t/${'a'.repeat(240)}`, 'a'.repeat(200)],
    [`/t/a.${'b'.repeat(240)}`, `a.${'b'.repeat(198)}`],
  ])('of %j is %j', (path, name) => {
    expect(keptName(path)).toBe(name);
  });
});

describe('evidence', () => {
  it.each([
    ['an empty file', 'file_empty', (path: string) => writeFileSync(path, '')],
    [
      'a file that is too large',
      'file_too_large',
      (path: string) => {
        writeFileSync(path, '');
        truncateSync(path, 64 * 1024 * 1024 + 1);
      },
    ],
    ['a file that is gone', 'not_found', (path: string) => rmSync(path, { force: true })],
    ['a folder', 'file_unreadable', (path: string) => mkdirSync(path)],
  ])('of several files keeps none where one is %s', async (_what, code, make) => {
    const here = await inMemory();
    const [good, bad] = [join(here.folder, 'tốt.pdf'), join(here.folder, 'hỏng.pdf')];
    writeFileSync(good, 'biên bản');
    make(bad);
    await expect(attached(here, [good, bad])).rejects.toMatchObject({ problem: { code, subject: bad } });
    const { events } = await here.api.duties.history({ duty: await dutyOf(here), agency: 'SYT' });
    expect(events).toEqual([]);
    expect(here.db.prepare('SELECT COUNT(*) AS n FROM source_file').get()).toEqual({ n: 0 });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const here = await inMemory();
    const pipe = join(here.folder, 'ống');
    execFileSync('mkfifo', [pipe]);
    await expect(attached(here, [pipe])).rejects.toMatchObject({ problem: { code: 'file_unreadable' } });
  });

  it('takes a file once that is named twice, and the same content under another name', async () => {
    const here = await inMemory();
    const [first, second] = [join(here.folder, 'a.pdf'), join(here.folder, 'b.pdf')];
    for (const path of [first, second]) writeFileSync(path, 'biên bản');
    expect((await attached(here, [first, first, second])).entries).toHaveLength(2);
    const { events } = await here.api.duties.history({ duty: await dutyOf(here), agency: 'SYT' });
    expect(events.map((event) => event.kind === 'evidence' && event.fileName)).toEqual(['b.pdf', 'a.pdf']);
  });
});
