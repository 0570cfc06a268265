import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocumentApart, readPlanApart, readSheetsApart } from '../../electron/data/reading/ask-reader';
import { forkReading } from '../../electron/data/reading/fork-reading';
import { openReaders } from '../../electron/data/reading/open-readers';
import { readInProcess } from '../../electron/data/reading/read-in-process';
import { docx, p } from '../document/fixtures/docx';
import { pdf } from '../document/fixtures/pdf';
import { tinyWorkbook } from '../fixtures/workbooks/tiny-workbook';
import { type BuiltReading, buildReading } from './build-reading';

const folder = mkdtempSync(join(tmpdir(), 'ask-reader-'));
const textPath = join(folder, 'Kế hoạch.txt');
const listPath = join(folder, 'Danh sách.xlsx');
let real: BuiltReading;
let hanging: BuiltReading;

beforeAll(async () => {
  real = await buildReading();
  hanging = await buildReading({ 'data/reading-thread': join(import.meta.dirname, 'misbehaving-thread.ts') });
  writeFileSync(textPath, 'KẾ HOẠCH\r\n1. Mục đích\r\n');
  writeFileSync(listPath, await tinyWorkbook({}));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  real.remove();
  hanging.remove();
});

const within = { openReader: readInProcess };
const apart = () => ({
  openReader: (known: Parameters<typeof readInProcess>[0]) => openReaders(forkReading(real.script), known),
});

const line = { page: null, cell: null, bold: false, footnote: false };

describe('a document is read apart as it is without a process', () => {
  it('from a path', async () => {
    const read = await readDocumentApart(apart(), { path: textPath });
    expect(read).toEqual({
      fileName: 'Kế hoạch.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: new Uint8Array(Buffer.from('KẾ HOẠCH\r\n1. Mục đích\r\n')),
      document: {
        ok: true,
        value: {
          format: 'txt',
          text: 'KẾ HOẠCH\r\n1. Mục đích\r\n',
          lines: [
            { start: 0, end: 8, ...line },
            { start: 10, end: 21, ...line },
          ],
          remarks: [],
        },
      },
    });
    const other = await readDocumentApart(within, { path: textPath });
    expect({ ...other, bytes: [...other.bytes] }).toEqual({ ...read, bytes: [...read.bytes] });
  });

  it.each([
    ['.docx', () => docx({ body: p('Mục đích') }), 'Mục đích'],
    ['.pdf', () => pdf([{ texts: [{ text: 'Mục đích', x: 50, y: 700 }] }]), 'Mục đích'],
  ])('from a %s', async (ending, bytes, text) => {
    const path = join(folder, `ke-hoach${ending}`);
    writeFileSync(path, bytes());
    const [there, here] = [
      await readDocumentApart(apart(), { path }),
      await readDocumentApart(within, { path }),
    ];
    expect(there.document).toEqual(here.document);
    expect(there.document).toMatchObject({ ok: true, value: { text } });
  });

  it('pasted', async () => {
    expect(await readDocumentApart(apart(), { pasted: 'Mục đích' })).toEqual({
      fileName: '',
      sha256: '',
      bytes: new Uint8Array(),
      document: {
        ok: true,
        value: { format: 'pasted', text: 'Mục đích', lines: [{ start: 0, end: 8, ...line }], remarks: [] },
      },
    });
  });

  it('where there is none', async () => {
    const read = await readDocumentApart(apart(), { path: join(folder, 'Không có.docx') });
    expect([read.fileName, read.document]).toEqual([
      'Không có.docx',
      { ok: false, problem: { code: 'not_found', detail: 'the bytes cannot be fetched: missing' } },
    ]);
  });
});

describe('a plan is read apart', () => {
  it('with what it says', async () => {
    const read = await readPlanApart(apart(), {
      pasted: 'KẾ HOẠCH\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Khám.',
    });
    expect(read.reading?.items.map(({ ref, heading }) => [ref, heading])).toEqual([['I.1', 'Sở Y tế']]);
  });

  it('where it cannot be read, without', async () => {
    const read = await readPlanApart(apart(), { path: join(folder, 'Không có.docx') });
    expect([read.reading, read.document]).toMatchObject([
      null,
      { ok: false, problem: { code: 'not_found' } },
    ]);
  });
});

describe('a list is read apart as sheets', () => {
  it('from a path', async () => {
    const read = await readSheetsApart(apart(), listPath);
    expect(read.workbook).toMatchObject({ ok: true, value: { file: 'Danh sách.xlsx', format: 'xlsx' } });
    const other = await readSheetsApart(within, listPath);
    expect({ ...other, bytes: [...other.bytes] }).toEqual({ ...read, bytes: [...read.bytes] });
  });

  it('where it is none', async () => {
    const read = await readSheetsApart(apart(), textPath);
    expect(read.workbook).toMatchObject({ ok: false, problem: { code: 'plain_text' } });
  });
});

it('what is given up is cancelled', async () => {
  const openReader = (known: Parameters<typeof readInProcess>[0]) =>
    openReaders(forkReading(hanging.script), known);
  const giveUp = new AbortController();
  const reading = readDocumentApart({ openReader }, { pasted: 'loop' }, giveUp.signal);
  giveUp.abort();
  expect((await reading).document).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  const late = await readSheetsApart({ openReader }, listPath, giveUp.signal);
  expect(late.workbook).toMatchObject({ ok: false, problem: { code: 'closed' } });
});
