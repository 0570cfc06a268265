import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { readDocumentApart } from '../../electron/data/reading/ask-reader';
import { forkReading } from '../../electron/data/reading/fork-reading';
import { nothingKnown } from '../../electron/data/reading/nothing-known';
import { openReader } from '../../electron/data/reading/open-reader';
import { packKnown } from '../../electron/data/reading/pack-known';
import { defaultReadingLimits } from '../../electron/data/reading/reading-limits';
import { type BuiltReading, buildReading } from '../reading/build-reading';
import { hostileDocuments } from './fixtures/hostile-documents';

const folder = mkdtempSync(join(tmpdir(), 'hostile-documents-'));
const path = join(folder, 'document');
/** A busy machine gets all the time that it needs. */
const patient = { ...defaultReadingLimits, milliseconds: 10_000 };
const impatient = { ...defaultReadingLimits, milliseconds: 300 };
let built: BuiltReading;

beforeAll(async () => {
  built = await buildReading();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  built.remove();
});

it.each(hostileDocuments)(
  '$name ends clearly, and the next document is read',
  async ({ make, endings, isEndless }) => {
    writeFileSync(path, make());
    const reader = openReader(
      forkReading(built.script),
      packKnown(nothingKnown),
      isEndless ? impatient : patient,
    );
    onTestFinished(() => reader.close());
    // One reader for both: what the first left behind is there when the second comes.
    const openReaderOnce = { openReader: () => ({ ask: reader.ask, close: () => undefined }) };
    const read = await readDocumentApart(openReaderOnce, { path });
    expect(endings).toContain(read.document.ok ? 'read' : read.document.problem.code);
    const next = await readDocumentApart(openReaderOnce, { pasted: 'Mục đích' });
    expect(next.document).toMatchObject({ ok: true, value: { text: 'Mục đích' } });
  },
  60_000,
);
