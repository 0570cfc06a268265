import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cli, cliJson } from '../fixtures/command-line';
import { expected } from '../messy/expected';
import { makeCorpus } from '../messy/made-corpus';

const folder = mkdtempSync(join(tmpdir(), 'atvsld-detect-'));
const corpus = join(folder, 'corpus');

beforeAll(() => makeCorpus(corpus), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const Evidence = z.strictObject({
  code: z.string(),
  from: z.enum(['clerk', 'mark', 'remembered', 'content', 'file_name', 'folder']),
  confidence: z.number().min(0).max(1),
  text: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
});
const Detected = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      format: z.string(),
      form: z.string().nullable(),
      formConfidence: z.number().min(0).max(1),
      agency: Evidence.nullable(),
      period: Evidence.nullable(),
      agencyCandidates: z.array(Evidence),
      periodCandidates: z.array(Evidence),
      sheets: z.array(
        z.strictObject({ name: z.string(), state: z.enum(['visible', 'hidden', 'veryHidden']) }),
      ),
      message: z.string().nullable(),
    }),
  ),
});

const formats: Readonly<Record<string, string>> = {
  'ban-quet.pdf.xlsx': 'pdf',
  'cat-cut.xlsx': 'truncated',
  'co-mat-khau.xlsx': 'encrypted',
  'cong-van.xlsx': 'word_document',
  'rong.xlsx': 'empty_file',
  'trang-web.xls': 'html',
  'van-ban.xlsx': 'plain_text',
};

/** What stands first where the import has to ask. */
const surest: Readonly<Record<string, readonly [agency: string, period: string]>> = {
  'SYT_bao cao ATVSLD nam 2025.xlsx': ['CAT', '2025-Y'],
  'SNV_bao cao nam 2025.xlsx': ['LDLD', '2025-Y'],
  'hnd-hai-bang-hai-nam.xlsx': ['HND', '2025-Y'],
  'hnd-trang-6-thang-trang-nam.xlsx': ['HND', '2025-H1'],
  'syt-tieu-de-nam-ngoai.xlsx': ['SYT', '2024-Y'],
  'syt-va-bhxh.xlsx': ['SYT', '2025-Y'],
};

/** Files whose figures stand on a hidden sheet alone, which is asked about as a whole. */
const hidden: ReadonlySet<string> = new Set(['syt-trang-an.xlsx']);

describe('detect', () => {
  it('says of every file what it is, whose and of which period as the import does, without a register', async () => {
    const names = Object.keys(expected);
    const { code, json } = await cliJson('detect', ...names.map((name) => join(corpus, name)));
    const { files } = Detected.parse(json);
    expect(code).toBe(0);
    const said = files.map(({ path, format, form, agency, period, message }) => {
      const name = path.slice(corpus.length + 1);
      return [name, format, form, agency?.code ?? '-', period?.code ?? '-', message !== null];
    });
    expect(said).toEqual(
      names.map((name) => {
        const [status = '', ...whose] = (expected[name]?.[0] ?? '').split(' ');
        const format = formats[name] ?? name.split('.').at(-1);
        const form = status === 'rejected' ? null : 'search';
        const isUnclear = whose.includes('-') || hidden.has(name);
        return [name, format, form, ...(surest[name] ?? whose), isUnclear];
      }),
    );
  });

  it('names hidden sheets', async () => {
    const { json } = await cliJson('detect', join(corpus, 'syt-trang-an-so-cu.xlsx'));
    expect(Detected.parse(json).files[0]?.sheets).toEqual([
      { name: 'Biểu 1', state: 'visible' },
      { name: 'Biểu 1 (2)', state: 'veryHidden' },
    ]);
  });

  it('prints a line a file; a file that is not there is a problem, no file at all wrong usage', async () => {
    const { code, out } = await cli('detect', join(corpus, '2024'));
    expect([code, out.split('\n').length]).toEqual([0, 3]);
    expect((await cli('detect', join(corpus, 'none.xlsx'))).code).toBe(1);
    expect((await cli('detect')).code).toBe(2);
    expect((await cli('detect', '--db', 'x.sqlite', corpus)).code).toBe(2);
  });
});
