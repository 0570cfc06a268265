import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { defaultReadingLimits } from '../../electron/data/reading/reading-limits';
import { tinyWorkbook } from '../fixtures/workbooks/tiny-workbook';
import { type BuiltReading, buildReading } from './build-reading';
import { hostileFiles } from './hostile';
import { endingOf, openMeasured } from './read-hostile';

const mostMegabytes = 300;
/** How long each takes is told by `npm run bench -- hostile`; here a busy machine gets all the time that it needs. */
const patient = { ...defaultReadingLimits, milliseconds: 20_000 };
/** One file of every kind that is known to do harm; all files are in `npm run bench -- hostile`. */
const ofEveryKind = [
  'a file of 70 MB',
  '.csv of 60 MB of quotes',
  '4 GB of zeros, said so',
  '4 GB of zeros, said to be 300 bytes',
  '4 GB of rows, said to be 95 MB',
  '8 GB of zeros in ZIP64, said so',
  '8 GB of zeros in ZIP64, said to be 300 bytes',
  '2 GB of shared strings, said so',
  '2 GB of shared strings, said to be 95 MB',
  'a thousand parts in one',
  'bytes that are no deflate',
  'deflate that stops early',
  'a wrong CRC',
  'a billion laughs in a sheet',
  'a billion laughs in UTF-16',
  'a long entity a hundred thousand times',
  'an entity from outside',
  'entities of parameters',
  'twenty million elements',
  'a text of 18 million references',
  'one merge of the whole sheet',
  'the whole sheet merged 200,000 times',
  'columns to two thousand million',
  'hidden columns to two thousand million',
  'a cell at XFD1048576',
  'far cells in many rows',
  'a huge row',
  'a string that is not there',
  'a style that is not there',
  'a sheet that is linked to nothing',
  'a sheet outside the package',
  'no main part',
  'no sheet',
  'no styles',
  'no strings',
  'no links',
  '.xls whose sectors go in a circle',
  '.ods with a row ten thousand million times',
  '.ods with a cell ten thousand million times',
];

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const goodPath = join(folder, 'good.xlsx');
const measuredBy = join(import.meta.dirname, 'measured-process.ts');
let built: BuiltReading;
let misbehaving: BuiltReading;

beforeAll(async () => {
  built = await buildReading();
  misbehaving = await buildReading({
    'data/reading-thread': join(import.meta.dirname, 'misbehaving-thread.ts'),
  });
  writeFileSync(goodPath, tinyWorkbook());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  built.remove();
  misbehaving.remove();
});

describe('a hostile file ends clearly and within its memory, and the next file is read', () => {
  it.each(ofEveryKind)('%s', async (name) => {
    const reader = openMeasured(built.script, measuredBy, folder, patient);
    onTestFinished(() => reader.close());
    const file = hostileFiles.find((hostile) => hostile.name === name);
    if (!file) throw new Error(`There is no hostile file "${name}".`);
    const path = join(folder, 'hostile.xlsx');
    writeFileSync(path, file.make());
    const { outcome, grownMegabytes } = await reader.read(path);
    expect([file.ending].flat()).toContain(endingOf(outcome));
    const received = outcome.ok ? outcome.value.bytes.length : 0;
    expect(grownMegabytes + received / 1e6).toBeLessThan(mostMegabytes);
    expect(endingOf((await reader.read(goodPath)).outcome)).toBe('read');
  });
});

describe('work that is not held by limits of the reader ends within its memory', () => {
  it.each([
    ['loop', 'too_slow', defaultReadingLimits],
    ['map', 'out_of_memory', patient],
    ['texts', 'out_of_memory', patient],
  ])('%s: %s', async (deed, kind, limits) => {
    const reader = openMeasured(misbehaving.script, measuredBy, folder, limits);
    onTestFinished(() => reader.close());
    const { outcome, grownMegabytes } = await reader.read(deed);
    expect(outcome).toMatchObject({ ok: false, problem: { kind } });
    expect(grownMegabytes).toBeLessThan(mostMegabytes);
  });
});
