import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { forkReading } from '../../electron/data/reading/fork-reading';
import { openReaders } from '../../electron/data/reading/open-readers';
import type { StartReading } from '../../electron/data/reading/reading-line';
import { type BuiltReading, buildReading } from './build-reading';
import { known } from './read-hostile';

const patient = { milliseconds: 30_000, grownMegabytes: 100 };
let misbehaving: BuiltReading;

beforeAll(async () => {
  misbehaving = await buildReading({
    'data/reading-thread': join(import.meta.dirname, 'misbehaving-thread.ts'),
  });
});
afterAll(() => misbehaving.remove());

/** Asks several readers as one; what came of each question, and how many processes it took. */
async function say(words: readonly string[]) {
  let starts = 0;
  const start: StartReading = (listener) => {
    starts += 1;
    return forkReading(misbehaving.script)(listener);
  };
  const reader = openReaders(start, known, patient);
  onTestFinished(() => reader.close());
  const outcomes = await Promise.all(words.map((word) => reader.ask('readReport', word)));
  return { said: outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.problem.kind)), starts };
}

test('many questions take two processes, and each gets its own answer', async () => {
  const words = Array.from({ length: 100 }, (_, at) => `word ${at}`);
  expect(await say(words)).toEqual({ said: words.map((word) => ({ word })), starts: 2 });
});

test.each([1, 2])('%i takes one', async (count) => {
  const words = ['one', 'two'].slice(0, count);
  expect(await say(words)).toEqual({ said: words.map((word) => ({ word })), starts: 1 });
});

test('a file that ends one process costs nobody else', async () => {
  const { said } = await say(['one', 'two', 'kill', 'three', 'four', 'five']);
  expect(said).toEqual([
    { word: 'one' },
    { word: 'two' },
    'crashed',
    ...['three', 'four', 'five'].map((word) => ({ word })),
  ]);
});

test('closed, it answers what was asked before and after', async () => {
  const reader = openReaders(forkReading(misbehaving.script), known, patient);
  const asked = ['loop', 'one', 'two', 'three'].map((word) => reader.ask('readReport', word));
  reader.close();
  asked.push(reader.ask('readReport', 'four'));
  const kinds = (await Promise.all(asked)).map((outcome) => (outcome.ok ? 'ok' : outcome.problem.kind));
  expect(kinds).toEqual(new Array(5).fill('closed'));
});
