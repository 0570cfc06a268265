import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesAt } from '../../electron/data/files/walk';
import { writeFile } from '../../electron/data/files/write-file';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory, temporaryFolder } from '../fixtures/in-memory';
import { accept } from '../fixtures/intake';

const bytes = (size: number) => new Uint8Array(size).fill(7);

/** A file system of 64 kB of its own; null where this user may not mount one. */
function smallDisk(): { readonly folder: string; readonly makeReadOnly: () => void } | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return {
    folder,
    makeReadOnly: () => {
      execFileSync('mount', ['-o', 'remount,ro', folder]);
    },
  };
}

test('a file is written whole, over an older one, and leaves nothing beside it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'Tổng hợp năm 2025.xlsx');
  writeFile(path, bytes(100_000));
  writeFile(path, bytes(3));
  expect([readdirSync(folder), [...readFileSync(path)]]).toEqual([['Tổng hợp năm 2025.xlsx'], [7, 7, 7]]);
});

test.each([
  ['a folder that is missing', 'missing/out.xlsx', 'folder_missing'],
  ['a folder that is a file', 'file.txt/out.xlsx', 'folder_missing'],
  ['a folder in the place of the file', 'folder', 'not_writable'],
  ['a name that no disk can hold', `${'x'.repeat(300)}.xlsx`, 'write_failed'],
])('%s is refused and nothing is left', async (_what, name, code) => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file.txt'), 'text');
  const path = join(folder, name);
  expect(() => writeFile(path, bytes(10))).toThrow(
    expect.objectContaining({ name: 'Refusal', problem: { code, subject: path } }),
  );
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['file.txt', 'folder']);
});

test('a full disk keeps the older file whole and no half of the new one', ({ skip }) => {
  const disk = smallDisk() ?? skip('a disk of its own can only be mounted by root on Linux');
  const path = join(disk.folder, 'out.xlsx');
  writeFile(path, bytes(1_000));
  expect(() => writeFile(path, bytes(200_000))).toThrow(
    expect.objectContaining({ problem: { code: 'disk_full', subject: path } }),
  );
  expect([readdirSync(disk.folder), readFileSync(path).length]).toEqual([['out.xlsx'], 1_000]);
});

test('a read-only disk is refused and keeps what it has', ({ skip }) => {
  const disk = smallDisk() ?? skip('a disk of its own can only be mounted by root on Linux');
  const path = join(disk.folder, 'out.xlsx');
  writeFile(path, bytes(1_000));
  disk.makeReadOnly();
  expect(() => writeFile(path, bytes(10))).toThrow(
    expect.objectContaining({ problem: { code: 'not_writable', subject: path } }),
  );
  expect([readdirSync(disk.folder), readFileSync(path).length]).toEqual([['out.xlsx'], 1_000]);
});

test('a disk that fills up while workbooks are written keeps whole files only', async ({ skip }) => {
  const disk = smallDisk() ?? skip('a disk of its own can only be mounted by root on Linux');
  const { api, folder } = await inMemory();
  await accept(api, await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } }));
  await expect(
    api.templates.write({ period: '2025-Y', folder: disk.folder, agency: null }),
  ).rejects.toMatchObject({
    problem: { code: 'disk_full' },
  });
  const written = readdirSync(disk.folder);
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((name) => !name.endsWith('_bao-cao.xlsx'))).toEqual([]);

  const path = join(disk.folder, 'tong-hop.xlsx');
  await expect(api.consolidation.exportWorkbook({ period: '2025-Y', path })).rejects.toMatchObject({
    problem: { code: 'disk_full', subject: path },
  });
  expect(readdirSync(disk.folder)).toEqual(written);
});

test('a folder is walked in name order, without lock files, leftovers and links', async () => {
  const folder = await temporaryFolder();
  const names = [
    ...['b.xlsx', 'a.xlsx', '~$a.xlsx', '.~lock.a.xlsx#', '.hidden.xlsx', 'Thumbs.db', 'desktop.ini'],
    ...['2025/Sở Y tế/c.xlsx', '2025/d.txt', '2025/.git/config', 'empty/.keep'],
  ];
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  symlinkSync(join(folder, 'a.xlsx'), join(folder, 'link.xlsx'));
  symlinkSync(folder, join(folder, '2025', 'loop'));
  symlinkSync('itself', join(folder, 'itself'));

  const found = (...paths: readonly string[]) =>
    filesAt(paths.map((path) => join(folder, path))).map((path) => relative(folder, path));
  expect(found('')).toEqual(['2025/Sở Y tế/c.xlsx', '2025/d.txt', 'a.xlsx', 'b.xlsx']);
  // What is named outright is taken as it is: a link, a lock file, a missing file, a link to itself; the same only once.
  expect(found('link.xlsx', '~$a.xlsx', 'missing.xlsx', 'itself', 'a.xlsx', '', 'a.xlsx')).toEqual([
    ...['link.xlsx', '~$a.xlsx', 'missing.xlsx', 'itself', 'a.xlsx'],
    ...['2025/Sở Y tế/c.xlsx', '2025/d.txt', 'b.xlsx'],
  ]);
  expect(found('empty')).toEqual([]);
});

test('a folder nested deeper than anyone files reports is refused', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, ...Array.from({ length: 20 }, () => 'sub')), { recursive: true });
  expect(() => filesAt([folder])).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'file_unreadable' }) }),
  );
});
