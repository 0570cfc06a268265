import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';
import { Told } from '../messy/outcome-lines';
import { ownTable } from '../messy/own-table';

const Annotated = z.strictObject({
  path: z.string(),
  marks: z.number(),
  lost: z.array(z.string()),
  letter: z.string(),
});

/** The farmers' report with a dash in C5, and an answers file that leaves everything blank. */
async function desk() {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  const file = await ownTable(folder, {
    agency: 'HỘI NÔNG DÂN TỈNH',
    title: 'BÁO CÁO NĂM 2025',
    rows: [
      ['STT', 'Nội dung', 'Kết quả'],
      [1, 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân', '-'],
      [2, 'Số hội viên, nông dân được tuyên truyền', 5400],
    ],
  });
  const answers = join(folder, 'answers.json');
  writeFileSync(answers, '[{"answer":"blank"}]');
  return { folder, db, file, answers, out: join(folder, 'out.xlsx') };
}

const byOpenpyxl = `
import json, sys, openpyxl
path, cell, value, target = sys.argv[1:]
workbook = openpyxl.load_workbook(path)
comment = workbook["Biểu"][cell].comment
print(json.dumps([comment.text if comment else "", workbook.sheetnames]))
if target:
    workbook["Biểu"][cell] = int(value)
    workbook.save(target)
`;
const Marked = z.tuple([z.string(), z.array(z.string())]);

/** The comment at a cell of the agency's sheet and the names of all sheets; the cell may be filled in on the way. */
function markedAt(path: string, cell: string, filled?: { readonly value: number; readonly target: string }) {
  const args = ['-c', byOpenpyxl, path, cell, String(filled?.value ?? 0), filled?.target ?? ''];
  // Debian's own Python: the package python3-openpyxl is installed for it alone.
  return Marked.parse(JSON.parse(execFileSync('/usr/bin/python3', args, { encoding: 'utf8' })));
}

describe('annotate', () => {
  it('marks a file that waits, before anything of it is accepted, and leaves it as it is', async () => {
    const { db, file, out } = await desk();
    const before = readFileSync(file);
    const { code, json } = await cliJson('annotate', '--db', db, '--file', file, '--out', out);
    const { path, marks, lost, letter } = Annotated.parse(json);
    expect([code, path, marks, lost]).toEqual([0, out, 1, []]);
    expect(letter).toContain('Kính gửi: Hội Nông dân tỉnh.');
    expect(letter).toContain('C5');
    const [comment, sheets] = markedAt(out, 'C5');
    expect(comment).toContain('“-”');
    expect(sheets).toEqual(['Danh sách cần sửa', 'Biểu']);
    expect(readFileSync(file)).toEqual(before);
    const status = await cliJson('status', '--db', db, '--period', '2025-Y');
    expect(status.json).toContainEqual(expect.objectContaining({ agency: 'HND', status: 'missing' }));
  });

  it('marks what was left blank on purpose in an accepted report, from its kept original', async () => {
    const { db, file, answers, out } = await desk();
    const { json } = await cliJson('import', '--db', db, '--answers', answers, file);
    const submission = Told.parse(json).files[0]?.submission ?? '';
    writeFileSync(file, 'gone');
    for (const time of ['once', 'twice']) {
      const done = await cliJson('annotate', '--db', db, '--submission', submission, '--out', out);
      expect([time, done.code, Annotated.parse(done.json).marks]).toEqual([time, 0, 1]);
    }
    expect(markedAt(out, 'C5')[0]).toContain('“-”');
  });

  it('a marked copy that comes back with the cell filled in is read like the file itself', async () => {
    const { folder, db, file, out } = await desk();
    await cli('annotate', '--db', db, '--file', file, '--out', out);
    const back = join(folder, 'tra-loi.xlsx');
    markedAt(out, 'C5', { value: 120, target: back });
    const { code, json } = await cliJson('import', '--db', db, back);
    const [told] = Told.parse(json).files;
    expect([code, told?.status, told?.figures.map(({ code: of, value }) => [of, value])]).toEqual([
      0,
      'committed',
      [
        ['TT-06', 120],
        ['TT-07', 5400],
      ],
    ]);
  });

  it('refuses what is none: unknown ids and unreadable files with 1, a wrong command line with 2', async () => {
    const { folder, db, file, out } = await desk();
    const scan = join(folder, 'scan.pdf');
    writeFileSync(scan, '%PDF-1.4\n%%EOF\n');
    const said = async (...args: readonly string[]) => {
      const { code, json } = await cliJson('annotate', '--db', db, ...args);
      return [code, z.object({ error: z.object({ code: z.string() }) }).parse(json).error.code];
    };
    expect(await said('--submission', 'none', '--out', out)).toEqual([1, 'not_found']);
    expect(await said('--file', join(folder, 'none.xlsx'), '--out', out)).toEqual([1, 'file_unreadable']);
    expect(await said('--file', scan, '--out', out)).toEqual([1, 'file_unreadable']);
    const codes = [
      await cli('annotate', '--db', db, '--file', file),
      await cli('annotate', '--db', db, '--out', out),
      await cli('annotate', '--db', db, '--file', file, '--submission', 'x', '--out', out),
      await cli('annotate', '--db', db, '--file', file, '--out', file),
    ].map(({ code, out: printed, err }) => [code, printed, err !== '']);
    expect(codes).toEqual([2, 2, 2, 2].map((code) => [code, '', true]));
    expect(existsSync(out)).toBe(false);
  });
});
