import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

const Listed = z.object({
  total: z.int(),
  units: z.int(),
  counts: z.record(z.string(), z.int()),
  duties: z.array(
    z.object({ duty: z.string(), assignment: z.string(), label: z.string(), words: z.string() }),
  ),
});

async function register(): Promise<string> {
  const db = join(await temporaryFolder(), 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  return db;
}

async function listed(db: string, ...options: readonly string[]) {
  const { json } = await cliJson('duties', '--db', db, ...options);
  return Listed.parse(json);
}

describe('duties', () => {
  it('lists units by agency, records one, extends it and takes it back', async () => {
    const db = await register();
    const { total, duties } = await listed(db, '--agency', 'SYT');
    expect([total, duties.map(({ assignment, label }) => `${assignment} ${label}`)]).toEqual([
      3,
      ['V.3 -1', 'V.3 -2', 'V.3 -3'],
    ]);
    const unit = ['--db', db, '--duty', duties[2]?.duty ?? '', '--agency', 'SYT'];
    const { code, json } = await cliJson(
      'duties',
      'record',
      ...unit,
      '--state',
      'done',
      '--as-of',
      '2025-12-01',
      '--note',
      'đã kiểm tra',
    );
    expect([code, json]).toEqual([
      0,
      expect.objectContaining({
        agency: 'SYT',
        state: 'done',
        from: 'clerk',
        words: 'đã hoàn thành',
        entries: [expect.any(String)],
      }),
    ]);
    expect(
      (await listed(db, '--state', 'done')).duties.map(({ assignment, label }) => `${assignment} ${label}`),
    ).toEqual(['V.3 -3']);
    const [entry = ''] = z.object({ entries: z.array(z.string()) }).parse(json).entries;
    expect(await cliJson('duties', 'undo', '--db', db, '--entry', entry)).toEqual({
      code: 0,
      json: { undone: 1 },
    });
    const extended = await cliJson(
      'duties',
      'extend',
      ...unit,
      '--due',
      '2099-01-31',
      '--note',
      'chờ kết quả',
    );
    expect(extended).toMatchObject({ code: 0, json: { state: 'extended', words: 'gia hạn đến 31/01/2099' } });
  });

  it('searches and says it in words', async () => {
    const db = await register();
    const { out, code } = await cli('duties', '--db', db, '--search', 'khen thưởng');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/SNV +Sở Nội vụ +V\.2 -3 +thực hiện +○ chưa thực hiện/),
    ]);
    expect(out).toMatch(/1 nhiệm vụ\.$/);
  });

  it('never says of a body that is asked that it is late', async () => {
    const db = await register();
    const { duties } = await listed(db, '--agency', 'HND');
    expect(duties.map(({ words }) => words)).toEqual(['chưa nhận được thông tin']);
  });

  it.each([
    ['a state that is none', ['--state', 'late'], 2],
    ['an option that it does not have', ['--preset', 'x'], 2],
    ['an agency that nobody knows', ['--agency', 'XYZ'], 2],
    ['a deed that there is not', ['drop'], 2],
    ['a record without a day', ['record', '--duty', 'x', '--agency', 'SYT', '--state', 'done'], 2],
    [
      'a withdrawal without a reason',
      ['record', '--duty', 'x', '--agency', 'SYT', '--state', 'withdrawn', '--as-of', '2025-12-01'],
      2,
    ],
    [
      'a duty that nobody knows',
      ['record', '--duty', 'x', '--agency', 'SYT', '--state', 'done', '--as-of', '2025-12-01'],
      1,
    ],
  ])('refuses %s', async (_what, options, code) => {
    expect((await cli('duties', '--db', await register(), ...options)).code).toBe(code);
  });

  it('does again what was taken back', async () => {
    const db = await register();
    const [first] = (await listed(db, '--agency', 'SYT')).duties;
    const { json } = await cliJson(
      ...['duties', 'record', '--db', db, '--duty', first?.duty ?? '', '--agency', 'SYT'],
      ...['--state', 'done', '--as-of', '2025-12-01'],
    );
    const [entry = ''] = z.object({ entries: z.array(z.string()) }).parse(json).entries;
    const state = async () => (await listed(db, '--agency', 'SYT')).duties[0]?.words;
    const seen = [await state()];
    for (const deed of ['undo', 'redo']) {
      expect((await cli('duties', deed, '--db', db, '--entry', entry)).code).toBe(0);
      seen.push(await state());
    }
    expect(seen).toEqual(['đã hoàn thành', 'chưa thực hiện', 'đã hoàn thành']);
    expect((await cli('duties', 'redo', '--db', db, '--entry', entry)).code).toBe(1);
  });

  const unit = ['--duty', 'x', '--agency', 'SYT'];
  it.each([
    ['entries that are none', ['undo', '--entry', ','], 'duties undo: entries.0: '],
    ['blank entries', ['redo', '--entry', ' '], 'duties needs --entry.'],
    ['a blank reason', ['extend', ...unit, '--due', '2025-12-31', '--note', ' '], 'duties needs --note.'],
    [
      'a note that is too long',
      ['record', ...unit, '--state', 'done', '--as-of', '2025-12-01', '--note', 'x'.repeat(4001)],
      'duties record: note: ',
    ],
  ])('says what is wrong with %s', async (_what, options, said) => {
    const { code, err } = await cli('duties', '--db', await register(), ...options);
    expect([code, err.startsWith(said)]).toEqual([2, true]);
  });
});
