import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listWorkbook } from '../agencies/list-workbook';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

async function register() {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'dak-lak-2024');
  const run = (...args: readonly string[]) => cliJson('agencies', ...args, '--db', db);
  return { folder, db, run };
}

const march = ['--date', '2025-03-01', '--basis', 'Nghị quyết 45'];
const merging = [
  'merge',
  '--from',
  'SNNPTNT,STNMT',
  '--into',
  'Sở Nông nghiệp và Môi trường',
  '--abbreviation',
  'Sở NN&MT',
];

describe('agencies on the command line', () => {
  it('prints the whole preview of a dry run, and writes nothing', async () => {
    const { db, run } = await register();
    const before = readFileSync(db);
    const { code, json } = await run(...merging, ...march, '--dry-run');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      dryRun: true,
      event: null,
      canApply: true,
      request: { into: { code: 'SNNMT' } },
    });
    expect(readFileSync(db).equals(before)).toBe(true);
    const { out } = await cli('agencies', ...merging, ...march, '--db', db, '--dry-run');
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'Sáp nhập từ ngày 01/03/2025 theo Nghị quyết 45',
        '  Kết thúc Sở Tài nguyên và Môi trường (STNMT) — về Sở Nông nghiệp và Môi trường (SNNMT)',
        '  Kỳ năm 2025 (xét ngày 14/12/2025): Sở Nông nghiệp và Môi trường (SNNMT) phải nộp',
        'Chưa ghi gì.',
      ]),
    );
  });

  it('merges, lists, tells, undoes and does again', async () => {
    const { run } = await register();
    const merged = await run(...merging, ...march);
    const { event } = merged.json as { readonly event: string };
    expect([merged.code, event]).toEqual([0, expect.any(String)]);
    const codes = async (...args: readonly string[]) =>
      ((await run('--search', 'nông nghiệp', ...args)).json as ReadonlyArray<{ code: string }>).map(
        (one) => one.code,
      );
    expect(await codes('--on', '2025-02-28')).toEqual(['SNNPTNT']);
    expect(await codes('--on', '2025-03-01')).toEqual(['SNNMT']);
    expect((await run('events')).json).toMatchObject([{ event, kind: 'merge', undoneAt: null }]);
    expect(await run('undo', '--event', event)).toMatchObject({
      code: 0,
      json: { state: 'undone', gone: [{ code: 'SNNMT' }] },
    });
    expect(await run('undo', '--event', event)).toMatchObject({ code: 1, json: { state: 'already_undone' } });
    expect(await run('redo', '--event', event)).toMatchObject({ code: 0, json: { state: 'applied' } });
    expect(await codes('--on', '2025-03-01')).toEqual(['SNNMT']);
  });

  it('splits once it has been said who takes what', async () => {
    const { run, folder } = await register();
    const splitting = ['split', '--from', 'SLDTBXH', '--into', 'Sở Nội vụ; SYT', ...march];
    const asked = await run(...splitting);
    expect(asked.code).toBe(1);
    const { questions } = asked.json as { readonly questions: ReadonlyArray<{ about: string; key: string }> };
    const answers = (about: string) =>
      Object.fromEntries(questions.filter((one) => one.about === about).map(({ key }) => [key, 'SNV']));
    const takes = join(folder, 'nhan.json');
    await writeFile(
      takes,
      JSON.stringify({
        duties: answers('duty'),
        rules: answers('rule'),
        indicators: answers('indicator'),
        groups: answers('group'),
        standing: answers('standing'),
      }),
    );
    expect(await run(...splitting, '--takes', takes)).toMatchObject({ code: 0, json: { canApply: true } });
    expect((await run('show', '--agency', 'SNV')).json).toMatchObject({
      predecessors: [{ code: 'SLDTBXH', kind: 'split' }],
    });
  });

  it('imports a roster and replaces the tier', async () => {
    const { run, folder } = await register();
    const group = 'NHOM-UBNDHTXTP';
    const districts = await listWorkbook(folder, 'huyen.xlsx', [
      ['TT', 'Tên đơn vị'],
      [1, 'Huyện Krông Pắc'],
      [2, 'UBND huyện Lắk'],
    ]);
    expect(await run('import', districts, '--group', group, '--date', '2024-12-01')).toMatchObject({
      code: 0,
      json: { list: { rows: 2, problems: [] }, groups: [{ membersBefore: 0, membersAfter: 2 }] },
    });
    const communes = await listWorkbook(folder, 'xa.xlsx', [
      ['TT', 'Tên đơn vị mới', 'Hình thành từ'],
      [1, 'Xã Krông Pắc', 'huyện Krông Pắc'],
      [2, 'Xã Liên Sơn Lắk', 'huyện Lắk'],
    ]);
    const replacing = ['replace-tier', '--group', group, '--list', communes, '--name', 'UBND các xã, phường'];
    const july = ['--date', '2025-07-01', '--basis', 'Nghị quyết 1660/NQ-UBTVQH15'];
    expect(await run(...replacing, ...july, '--dry-run')).toMatchObject({ code: 0, json: { event: null } });
    expect(await run(...replacing, ...july)).toMatchObject({ code: 0, json: { event: expect.any(String) } });
    const members = (await run('--group', group, '--on', '2025-07-01')).json as ReadonlyArray<{
      code: string;
    }>;
    expect(members.map(({ code }) => code)).toEqual(['UBND-X-KRONG-PAC', 'UBND-X-LIEN-SON-LAK']);
  });

  it('renames, dissolves and transfers', async () => {
    const { run } = await register();
    const may = ['--date', '2025-05-01', '--basis', 'QĐ 1'];
    expect(await run('rename', '--agency', 'SKHCN', '--name', 'Sở Khoa học', ...may)).toMatchObject({
      code: 0,
    });
    expect(
      await run('transfer', '--from', 'SNNPTNT', '--to', 'SCT', '--duties', 'dak-lak-2024:V.8/a', ...may),
    ).toMatchObject({ code: 0, json: { bindings: [{ key: 'dak-lak-2024:V.8/a', to: 'SCT' }] } });
    expect(await run('dissolve', '--agency', 'HND', ...may)).toMatchObject({
      code: 1,
      json: { canApply: false },
    });
  });

  it.each([
    [['fly'], 'agencies takes no fly.'],
    [['rename', '--agency', 'SYT', '--name', 'Y'], 'agencies needs --date.'],
    [['rename', '--agency', 'SYT', '--name', 'Y', '--date', '2025-01-01'], 'agencies needs --basis.'],
    [['rename', '--agency', 'SYT', '--into', 'STC', ...march], 'agencies has no option --into.'],
    [['merge', '--from', 'SYT,HND', '--into', 'Cái gì đó', ...march], '--kind expects one of department'],
    [['import'], 'agencies import needs exactly one file.'],
    [['import', 'a.xlsx', '--group', 'NHOM-DT'], 'agencies import --group needs --date.'],
    [
      ['split', '--from', 'SYT', '--into', 'HND', '--takes', 'gone.json', ...march],
      'gone.json cannot be read as JSON',
    ],
  ])('%j is wrong usage', async (args, said) => {
    const { db } = await register();
    const { code, err } = await cli('agencies', ...args, '--db', db);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it('answers the questions of a list, and refuses an answer to what is not asked', async () => {
    const { folder, db, run } = await register();
    const path = await listWorkbook(folder, 'so.xlsx', [
      ['STT', 'Tên cơ quan'],
      [1, 'Sở Cong Thương'],
      [2, 'Sở Y tê'],
    ]);
    const answers = async (said: unknown) => {
      const file = join(folder, 'tra-loi.json');
      await writeFile(file, JSON.stringify(said));
      return cli('agencies', 'import', path, '--dry-run', '--answers', file, '--db', db, '--json');
    };
    const asked = await run('import', path, '--dry-run');
    expect(asked).toMatchObject({
      code: 1,
      json: { questions: [{ key: 'Sở Cong Thương' }, { key: 'Sở Y tê' }] },
    });
    const told = await answers({ 'Sở Cong Thương': 'SCT', 'Sở Y tê': 'new' });
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ agencies: [{ change: 'begins', code: 'SYT-2' }] });
    expect((await answers([{ question: 'Sở Y tê', answer: 'STC' }])).code).toBe(2);
    expect((await answers({ 'Sở Y tê': 'SYT', 'Sở Lạ': 'new' })).code).toBe(2);
  });

  it('says what is wrong with a group that is none, and with an agency of which nothing is known', async () => {
    const { folder, db } = await register();
    const path = await listWorkbook(folder, 'so.xlsx', [['Tên cơ quan'], ['Sở Nội vụ']]);
    const list = ['agencies', 'replace-tier', '--list', path, ...march, '--db', db, '--group'];
    expect(await cli(...list, 'SYT')).toMatchObject({
      code: 1,
      out: 'SYT không phải là nhóm. Chọn một nhóm.\nChưa ghi gì.',
    });
    expect((await cli(...list, 'KHONG-CO')).code).toBe(2);
    expect((await cli('agencies', 'events', '--agency', 'KHONG-CO', '--db', db)).code).toBe(2);
    expect((await cli('agencies', 'events', '--agency', 'SYT', '--db', db)).code).toBe(0);
  });
});
