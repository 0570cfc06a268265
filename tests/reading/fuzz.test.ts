import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forkReading } from '../../electron/data/reading/fork-reading';
import { openReader } from '../../electron/data/reading/open-reader';
import { packKnown } from '../../electron/data/reading/pack-known';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { type BuiltReading, buildReading } from './build-reading';
import { known } from './read-hostile';

const fixtures = ['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.xls', 'libreoffice.ods'];
const table = `Chỉ tiêu;Đơn vị;Kỳ này\r\n${'"Số vụ ""nặng""; chết";vụ;1.234,5\r\nSố người;người;\r\n'.repeat(20)}`;
const names = [...fixtures, 'template.xlsx', 'table.csv', 'utf16.csv'];
/** How often each file is changed: a little in every run of the suite, more where asked. */
const times = Math.ceil(Number(process.env['ATVSLD_FUZZ'] ?? 700) / names.length);
const firstSeed = Number(process.env['ATVSLD_FUZZ_SEED'] ?? 1);
const limits = { milliseconds: 5_000, grownMegabytes: 260 };
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
let built: BuiltReading;

beforeAll(async () => {
  built = await buildReading({ 'data/reading-thread': join(import.meta.dirname, 'fuzz/fuzz-thread.ts') });
  for (const name of fixtures)
    copyFileSync(join(import.meta.dirname, '../fixtures/workbooks', name), join(folder, name));
  writeFileSync(join(folder, 'table.csv'), table);
  writeFileSync(join(folder, 'utf16.csv'), Buffer.from(`\uFEFF${table}`, 'utf16le'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  built.remove();
});

type Found = {
  readonly ending: string;
  readonly complaints: readonly string[];
  readonly unreadable: boolean;
};

test.each(names)(
  '%s, changed by chance, is a sound workbook or a problem with a name',
  async (name) => {
    if (name === 'template.xlsx') {
      const { api } = await inMemory();
      await filledTemplate(api, folder, { agency: 'SYT', fileName: name, figures: { 'SK-03': 707 } });
    }
    const reader = openReader(forkReading(built.script), packKnown(known), limits);
    const faults: unknown[] = [];
    const endings: Record<string, number> = {};
    const asked = Array.from({ length: times }, async (_, at) => {
      const question = `${join(folder, name)}#${firstSeed + at}`;
      const outcome = await reader.ask('readReport', question);
      const fault = { seed: firstSeed + at };
      if (!outcome.ok) {
        faults.push({ ...fault, ...outcome.problem });
        return;
      }
      // The thread of this test answers so.
      const { ending, complaints, unreadable } = outcome.value as unknown as Found;
      endings[ending] = (endings[ending] ?? 0) + 1;
      if (complaints.length > 0 || unreadable === (ending === 'read')) {
        faults.push({ ...fault, ending, complaints: complaints.slice(0, 5) });
      }
    });
    await Promise.all(asked);
    reader.close();
    if (process.env['ATVSLD_FUZZ']) console.log(name, endings);
    expect(faults).toEqual([]);
  },
  3_600_000,
);
