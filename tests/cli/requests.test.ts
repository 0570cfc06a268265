import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';
import { ownTable } from '../messy/own-table';

/** A register with the farmers' figure of the year, 120. */
async function register(): Promise<string> {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  const path = await ownTable(folder, {
    agency: 'HỘI NÔNG DÂN TỈNH',
    title: 'BÁO CÁO NĂM 2025',
    fileName: 'hnd.xlsx',
    rows: [
      ['STT', 'Nội dung', 'Kết quả'],
      [1, 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân', 120],
    ],
  });
  await cli('import', '--db', db, path);
  return db;
}

const letter = [
  '--number',
  '11057/BNV-CVL',
  '--date',
  '2025-11-24',
  '--asker',
  'Bộ Nội vụ',
  '--due',
  '2025-12-05',
];

describe('requests', () => {
  it('opens one, says what is held and what is missing, and takes it back', async () => {
    const db = await register();
    expect(
      await cliJson('requests', 'open', '--db', db, ...letter, '--indicators', 'TT-06,TT-07'),
    ).toMatchObject({
      code: 0,
      json: {
        ...{ period: '2025-D1', number: '11057/BNV-CVL', asker: 'Bộ Nội vụ', dueOn: '2025-12-05' },
        ...{ reuse: ['2025-Y'], indicators: ['TT-06', 'TT-07'] },
      },
    });
    expect(await cliJson('requests', 'gap', '--db', db, '--period', '2025-D1')).toMatchObject({
      code: 0,
      json: {
        counts: { answered: 0, reused: 1, missing: 1 },
        lines: [
          {
            ...{ indicator: 'TT-06', state: 'reused', supplier: 'HND' },
            held: [
              {
                agency: 'HND',
                period: '2025-Y',
                version: 1,
                source: { file: 'hnd.xlsx', cell: expect.any(String) },
              },
            ],
          },
          { indicator: 'TT-07', state: 'missing', supplier: 'HND', held: [] },
        ],
        ask: [{ agency: 'HND', indicators: ['TT-07'] }],
      },
    });
    const { out } = await cli('requests', 'gap', '--db', db, '--period', '2025-D1');
    expect(out.split('\n')[0]).toBe(
      '2025-D1 · Công văn 11057/BNV-CVL ngày 24/11/2025 của Bộ Nội vụ; hạn 05/12/2025',
    );
    expect(out).toMatch(/Cần hỏi Hội Nông dân tỉnh: TT-07$/);
    expect((await cli('requests', 'reuse', '--db', db, '--period', '2025-D1', '--reuse', '')).out).toMatch(
      /Dùng lại số liệu kỳ: không có\.$/,
    );
    const [changed] = (await cliJson('requests', '--db', db)).json as [{ reuseEdits: [{ edit: string }] }];
    const { edit } = changed.reuseEdits[0];
    expect(
      await cliJson('requests', 'reuse', '--db', db, '--period', '2025-D1', '--entry', edit),
    ).toMatchObject({ code: 0, json: { reuseEdits: [{ edit, undoneBy: expect.any(String) }] } });
    expect(await cliJson('requests', 'undo', '--db', db, '--period', '2025-D1')).toMatchObject({ code: 0 });
    expect((await cli('requests', '--db', db)).out).toMatch(/\(đã hoàn tác\)$/);
    expect(await cliJson('requests', 'redo', '--db', db, '--period', '2025-D1')).toMatchObject({
      code: 0,
      json: { period: '2025-D1', undoneAt: null },
    });
  });

  it('takes over nothing where an empty list is given', async () => {
    const db = await register();
    expect(await cliJson('requests', 'open', '--db', db, ...letter, '--reuse', '')).toMatchObject({
      code: 0,
      json: { reuse: [] },
    });
  });

  it.each([
    ['a date that is none', ['open', ...letter, '--due', '2025-13-01'], 2],
    ['a period that nobody knows', ['open', ...letter, '--reuse', '2019-Y'], 2],
    ['no letter', ['open'], 2],
    ['an ordinary period', ['gap', '--period', '2025-Y'], 1],
    ['a deed that there is not', ['close'], 2],
  ])('refuses %s', async (_what, options, code) => {
    expect((await cli('requests', '--db', await register(), ...options)).code).toBe(code);
  });

  const from = (date: string) => ['open', '--number', '1/BNV', '--asker', 'Bộ Nội vụ', '--date', date];
  it.each([
    ['a blank asker', ['open', ...letter, '--asker', ' '], 'requests needs --asker.'],
    [
      'a due day before the letter',
      [...from('2025-11-24'), '--due', '2025-11-23'],
      'requests open: the due day ',
    ],
    [
      'figures that end before they begin',
      [...from('2025-11-24'), '--from', '2025-12-01', '--to', '2025-01-01'],
      'requests open: the figures cannot end ',
    ],
    ['no indicator at all', [...from('2025-11-24'), '--indicators', ''], 'requests open: indicators: '],
    [
      'a code in small letters',
      [...from('2025-11-24'), '--indicators', 'sk-01'],
      'requests open: indicators.0: ',
    ],
    ['a period that is none', [...from('2025-11-24'), '--reuse', 'x'], 'requests open: reuse.0: '],
    ['a letter of the year 1', from('0001-01-01'), 'requests open: date: '],
    [
      'its own period',
      ['reuse', '--period', '2025-D1', '--reuse', '2025-D1'],
      'requests reuse takes other periods ',
    ],
  ])('says what is wrong with %s', async (_what, options, said) => {
    const { code, err } = await cli('requests', '--db', await register(), ...options);
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringMatching(new RegExp(`^${said}`))]);
  });

  it('says of a request that was undone that it was', async () => {
    const db = await register();
    await cli('requests', 'open', '--db', db, ...letter);
    const undo = () => cli('requests', 'undo', '--db', db, '--period', '2025-D1');
    expect((await undo()).code).toBe(0);
    expect(await undo()).toMatchObject({ code: 1, err: expect.stringContaining('2025-D1 đã được hoàn tác') });
  });
});
