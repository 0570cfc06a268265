import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyWorkbook } from '../fixtures/workbooks/tiny-workbook';
import { type BuiltReading, buildReading } from './build-reading';
import { hostileFiles } from './hostile';
import { readMeasured } from './read-hostile';

const mostMegabytes = 300;
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const goodPath = join(folder, 'good.xlsx');
let built: BuiltReading;

beforeAll(async () => {
  built = await buildReading();
  writeFileSync(goodPath, tinyWorkbook());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  built.remove();
});

test.each(hostileFiles)('$name', async ({ make, ending }) => {
  const bytes = make();
  const path = join(folder, 'hostile.xlsx');
  writeFileSync(path, bytes);
  const measuredBy = join(import.meta.dirname, 'measured-process.ts');
  const { script } = built;
  const found = await readMeasured({ script, measuredBy, notes: folder }, path, goodPath);
  expect([ending].flat()).toContain(found.ending);
  expect(found.after).toBe('read');
  expect(found.grownMegabytes + bytes.length / 1e6).toBeLessThan(mostMegabytes);
});
