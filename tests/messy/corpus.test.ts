import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openRegister } from '../../electron/data/database/open-register';
import { cli, cliJson } from '../fixtures/command-line';
import { dumpOf } from '../fixtures/in-memory';
import { expected } from './expected';
import { makeCorpus } from './made-corpus';
import { outcomeLines, Told, type ToldFile } from './outcome-lines';

const folder = mkdtempSync(join(tmpdir(), 'atvsld-messy-'));
const corpus = join(folder, 'corpus');
/** A register in which the health department has reported last year. */
const base = join(folder, 'base.sqlite');

beforeAll(async () => {
  await makeCorpus(corpus);
  await cli('init', '--db', base, '--preset', 'cao-bang-2025');
  const last = await cli('import', '--db', base, join(corpus, '2024'));
  expect(last.code).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

let registers = 0;
function freshRegister(): string {
  registers += 1;
  const db = join(folder, `register-${registers}.sqlite`);
  copyFileSync(base, db);
  return db;
}

async function told(db: string, paths: readonly string[], ...options: readonly string[]) {
  const { code, json } = await cliJson('import', '--db', db, ...options, ...paths);
  return { code, files: Told.parse(json).files };
}

function rowsIn(path: string) {
  const opened = openRegister(path);
  if (!opened.ok) throw new Error(`Expected a register, got ${opened.problem}`);
  try {
    return dumpOf(opened.value);
  } finally {
    opened.value.close();
  }
}

const nameOf = ({ path }: ToldFile) => path.slice(corpus.length + 1);

describe('every file comes to what its cells say', () => {
  it('and each file of the corpus is among them', () => {
    const made = readdirSync(corpus).filter((name) => name !== '2024');
    expect(Object.keys(expected).toSorted()).toEqual(made.toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, lines) => {
    const db = freshRegister();
    const before = rowsIn(db);
    const { code, files } = await told(db, [join(corpus, name)]);
    const [file] = files;
    expect(file && outcomeLines(file)).toEqual(lines);
    const isAccepted = file?.status === 'committed';
    expect(code).toBe(isAccepted ? 0 : 1);
    const after = rowsIn(db);
    if (!isAccepted) return expect(after).toEqual(before);
    const count = (rows: typeof after) => rows['figure']?.length ?? 0;
    expect(count(after) - count(before)).toBe(file?.figures.length);
    const again = await told(db, [join(corpus, name)]);
    expect([again.code, again.files[0]?.status]).toEqual([0, 'unchanged']);
    expect(rowsIn(db)).toEqual(after);
  });
});

/** Reports of different agencies and periods, clear ones and others. */
const batch = [
  'syt-nam-truoc-nam-nay.xlsx',
  'cat-nghin-dong.xlsx',
  'hnd-ke-hoach-thuc-hien.xlsx',
  'dptth-6-thang-ca-nam.xlsx',
  'dptth-6-thang.xlsx',
  'bhxh-tong-trong-do-nu.xlsx',
  'sct-gach-kps-trong.xlsx',
  'snv-tong-khong-khop.xlsx',
  'lmhtx-khong-phai-cua-minh.xlsx',
  'bang-luong.xlsx',
  'cat-cut.xlsx',
  'rong.xlsx',
];

const Sources = z.object({
  current: z.array(
    z.object({
      agency: z.string(),
      rawText: z.string(),
      source: z.object({ file: z.string(), sheet: z.string(), cell: z.string() }),
      reading: z.object({ kind: z.string(), amount: z.number().optional() }),
    }),
  ),
  decimals: z.number(),
});

describe('a batch', () => {
  it('accepts what is clear and writes nothing of the rest', async () => {
    const db = freshRegister();
    const { code, files } = await told(
      db,
      batch.map((name) => join(corpus, name)),
    );
    expect(code).toBe(1);
    expect(files.map((file) => [nameOf(file), file.status])).toEqual(
      batch.map((name) => [name, expected[name]?.[0]?.split(' ')[0]]),
    );
    const rows = rowsIn(db);
    const clear = files.filter(({ status }) => status === 'committed');
    // The report of last year is the first.
    expect(rows['submission']?.length).toBe(clear.length + 1);
    expect(rows['source_file']?.length).toBe(clear.length + 1);
    expect(rows['file_answer']).toEqual([]);
    expect(rows['remembered_mapping']).toEqual([]);
  });

  it('of files that wait or are refused leaves every table as it was', async () => {
    const db = freshRegister();
    const before = rowsIn(db);
    const waiting = Object.entries(expected).filter(([, [head = '']]) => !head.startsWith('committed'));
    const { code, files } = await told(
      db,
      waiting.map(([name]) => join(corpus, name)),
    );
    expect([code, files.filter(({ status }) => status === 'committed')]).toEqual([1, []]);
    expect(rowsIn(db)).toEqual(before);
  });

  it('with two agencies that report the same event warns of it at both', async () => {
    const names = ['ldld-chung-hoi-nghi.xlsx', 'snv-chung-hoi-nghi.xlsx'];
    const { files } = await told(
      freshRegister(),
      names.map((name) => join(corpus, name)),
    );
    const twins = files.map(({ issues }) =>
      issues
        .filter(({ code }) => code === 'same_event_twice')
        .map(({ severity, indicator, cell }) => [severity, indicator, cell]),
    );
    expect(twins).toEqual([[['warning', 'TT-02', 'C9']], [['warning', 'TT-02', 'C9']]]);
  });
});

describe('one answer for everything that is open', () => {
  const aboutTheFile = new Set([
    ...['which_agency', 'which_period', 'agency_conflict', 'period_conflict'],
    // A report of which nothing is left takes the place of no other.
    'empty_report',
  ]);

  it('“blank” leaves open only whose report it is, of when, and whether it is one; it brings in no figure', async () => {
    const answers = join(folder, 'blank.json');
    writeFileSync(answers, '[{"answer":"blank"}]');
    const left: string[] = [];
    for (const [name, [head = '']] of Object.entries(expected)) {
      if (!head.startsWith('needs-review')) continue;
      const db = freshRegister();
      const [before] = (await told(db, [join(corpus, name)])).files;
      const [after] = (await told(db, [join(corpus, name)], '--answers', answers)).files;
      const places = new Set(before?.figures.map(({ code, value, cell }) => `${code} ${value} ${cell}`));
      const added = after?.figures.filter(({ code, value, cell }) => !places.has(`${code} ${value} ${cell}`));
      expect([name, added]).toEqual([name, []]);
      const open = (after?.issues ?? []).filter(
        ({ severity, answer }) => (severity === 'question' || severity === 'error') && answer === null,
      );
      left.push(...open.filter(({ code }) => !aboutTheFile.has(code)).map(({ id }) => `${name} ${id}`));
      expect([name, after?.status]).toEqual([name, open.length === 0 ? 'committed' : 'needs-review']);
    }
    expect(left).toEqual([]);
  });
});

/** What openpyxl, another reader, finds in the cells. */
function cellsByOpenpyxl(): Readonly<Record<string, Record<string, Record<string, string>>>> {
  const script = join(import.meta.dirname, 'cells-of.py');
  return JSON.parse(execFileSync('/usr/bin/python3', [script, corpus], { encoding: 'utf8' }));
}

/** The value of a cell's text by a rule of its own: dots between groups of three, a decimal comma. */
function plainValue(text: string): number | 'KPS' {
  if (/^(kps|không phát sinh)$/i.test(text)) return 'KPS';
  const [digits = ''] = /\d[\d.,]*/.exec(text.normalize('NFKC').replace(/[\s\u00a0]/g, '')) ?? [];
  return Number(
    /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)
      ? digits.replaceAll('.', '').replace(',', '.')
      : digits.replace(',', '.'),
  );
}

describe('what another program finds in the files', () => {
  it('every accepted figure leads to a cell whose text reads as its value', async () => {
    const cells = cellsByOpenpyxl();
    let checked = 0;
    for (const [name, [head = '']] of Object.entries(expected)) {
      if (!head.startsWith('committed') || !(name in cells)) continue;
      const db = freshRegister();
      const { files } = await told(db, [join(corpus, name)]);
      const [file] = files;
      const converted = new Set(
        file?.issues.filter(({ code }) => code === 'unit_converted').map(({ indicator }) => indicator),
      );
      for (const { code, value, nil, sheet, cell } of file?.figures ?? []) {
        const { json } = await cliJson(
          'trace',
          '--db',
          db,
          '--period',
          file?.period ?? '',
          '--indicator',
          code,
        );
        const source = Sources.parse(json).current.find(({ agency }) => agency === file?.agency)?.source;
        expect([name, source]).toEqual([name, { ...source, file: name, sheet, cell }]);
        const found = plainValue(cells[name]?.[sheet]?.[cell] ?? 'nothing');
        if (!converted.has(code)) expect([name, code, found]).toEqual([name, code, nil ? 'KPS' : value]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(40);
  });

  it('no row with a number vanishes: each is a figure, a finding, or under a question about its table', async () => {
    const cells = cellsByOpenpyxl();
    const lost: string[] = [];
    for (const name of Object.keys(expected)) {
      const { files } = await told(freshRegister(), [join(corpus, name)], '--dry-run');
      const [file] = files;
      if (!file || file.status === 'rejected') continue;
      for (const [sheet, own] of Object.entries(cells[name] ?? {})) {
        const rows = new Set(
          Object.entries(own)
            .filter(([cell, text]) => !cell.startsWith('A') && isNumber.test(text) && !isYear.test(text))
            .map(([cell]) => rowOf(cell)),
        );
        for (const row of rows) if (!isToldOf(file, sheet, row)) lost.push(`${name} ${sheet} row ${row}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

const isNumber = /^[-+']?\d[\d.,]*%?$/;
/** Years head columns. */
const isYear = /^202[45]$/;

function rowOf(cell: string): number {
  return Number(/\d+/.exec(cell)?.[0]);
}

/**
 * A question about two cells of an indicator stands at the first and names the other in its words; one about a hidden sheet is about all
 * of its rows.
 */
function isToldOf({ figures, issues }: ToldFile, sheet: string, row: number): boolean {
  const isAt = (one: {
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly code: string;
  }) => {
    if (one.sheet === sheet && one.code === 'hidden_sheet') return true;
    if (one.sheet !== sheet || one.cell === null) return false;
    const [from = '', to = from] = one.cell.split(':');
    const isAboutTable = one.code === 'which_column';
    return isAboutTable ? row >= rowOf(from) : row >= rowOf(from) && row <= rowOf(to);
  };
  const isNamed = issues.some(
    ({ code, message }) =>
      code === 'two_cells_one_indicator' && new RegExp(`\\b[A-Z]{1,2}${row}\\b`).test(message),
  );
  return isNamed || [...figures, ...issues].some(isAt);
}
