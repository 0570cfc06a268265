import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import { forkReading } from '../../electron/data/reading/fork-reading';
import { openReader } from '../../electron/data/reading/open-reader';
import { packKnown } from '../../electron/data/reading/pack-known';
import { readInProcess } from '../../electron/data/reading/read-in-process';
import type { Reader } from '../../electron/data/reading/reader';
import { defaultReadingLimits, type ReadingLimits } from '../../electron/data/reading/reading-limits';
import type { StartReading } from '../../electron/data/reading/reading-line';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { type BuiltReading, buildReading } from './build-reading';
import { known } from './read-hostile';

const patient = { milliseconds: 30_000, grownMegabytes: 100 };
const impatient = { ...defaultReadingLimits, milliseconds: 300 };
const folder = mkdtempSync(join(tmpdir(), 'reader-'));
let real: BuiltReading;
let misbehaving: BuiltReading;

beforeAll(async () => {
  real = await buildReading();
  misbehaving = await buildReading({
    'data/reading-thread': join(import.meta.dirname, 'misbehaving-thread.ts'),
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  real.remove();
  misbehaving.remove();
});

/** Asks a misbehaving reader; what came of each question, details left out. */
async function say(
  words: readonly string[],
  limits: ReadingLimits,
): Promise<{ readonly said: unknown[]; readonly starts: number }> {
  let starts = 0;
  const start: StartReading = (listener) => {
    starts += 1;
    return forkReading(misbehaving.script)(listener);
  };
  const reader = openReader(start, packKnown(known), limits);
  onTestFinished(() => reader.close());
  const outcomes = await Promise.all(words.map((word) => reader.ask('readReport', word)));
  return { said: outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.problem.kind)), starts };
}

describe('a job that does not end well gets its failure, and those behind it are done', () => {
  it.each([
    ['loop', 'too_slow', impatient],
    ['pattern', 'too_slow', impatient],
    ['objects', 'out_of_memory', patient],
    ['numbers', 'out_of_memory', patient],
    ['map', 'out_of_memory', patient],
    ['array', 'out_of_memory', patient],
    ['buffers', 'out_of_memory', patient],
    ['texts', 'out_of_memory', patient],
    ['leave', 'crashed', patient],
    ['kill', 'crashed', patient],
  ])('%s: %s', async (word, kind, limits) => {
    const { said } = await say(['one', word, 'two', word, 'three'], limits);
    expect(said).toEqual([{ word: 'one' }, kind, { word: 'two' }, kind, { word: 'three' }]);
  });

  it('a bug in a job costs that job alone', async () => {
    const { said } = await say(['throw', 'one', 'unsendable', 'two'], patient);
    expect(said).toEqual(['crashed', { word: 'one' }, 'crashed', { word: 'two' }]);
  });
});

test('answers come in the order of asking', async () => {
  const words = Array.from({ length: 300 }, (_, at) => `word ${at}`);
  const { said, starts } = await say(words, patient);
  expect([said, starts]).toEqual([words.map((word) => ({ word })), 1]);
});

test.each([0, 1, 100, 70_000, 3_000_000])('%i bytes arrive as they are', async (length) => {
  const path = join(folder, 'bytes');
  const bytes = Buffer.from(Array.from({ length }, (_, at) => (at * 31) % 251));
  writeFileSync(path, bytes);
  const { said } = await say([`bytes of ${path}`], patient);
  const [answer] = said as [{ readonly bytes: Uint8Array }];
  expect(Buffer.compare(answer.bytes, bytes)).toBe(0);
});

test('a reader that is closed answers what was asked before and after', async () => {
  const reader = openReader(forkReading(misbehaving.script), packKnown(known), patient);
  const asked = ['loop', 'one'].map((word) => reader.ask('readReport', word));
  reader.close();
  asked.push(reader.ask('readReport', 'two'));
  const kinds = (await Promise.all(asked)).map((outcome) => (outcome.ok ? 'ok' : outcome.problem.kind));
  expect(kinds).toEqual(['closed', 'closed', 'closed']);
});

test('a process that cannot be started is a failure of each file', async () => {
  const reader = openReader(forkReading(join(folder, 'missing.js')), packKnown(known));
  onTestFinished(() => reader.close());
  const asked = ['one', 'two'].map((word) => reader.ask('readReport', word));
  const kinds = (await Promise.all(asked)).map((outcome) => (outcome.ok ? 'ok' : outcome.problem.kind));
  expect(kinds).toEqual(['crashed', 'crashed']);
});

test('a report is read as it is without a process', async () => {
  const { api } = await inMemory();
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } });
  const readers: readonly Reader[] = [
    openReader(forkReading(real.script), packKnown(known)),
    readInProcess(known),
  ];
  const outcomes = await Promise.all(readers.map((reader) => reader.ask('readReport', path)));
  for (const reader of readers) reader.close();
  const [apart, within] = outcomes.map(
    (outcome) => outcome.ok && { ...outcome.value, bytes: [...outcome.value.bytes] },
  );
  expect(apart).toEqual(within);
  expect(apart).toMatchObject({ report: { agency: 'SYT' } });
});
