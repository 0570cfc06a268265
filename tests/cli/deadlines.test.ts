import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

/** A register file with the plan of Cao Bằng. */
async function register(): Promise<string> {
  const path = join(await temporaryFolder(), 'register.sqlite');
  expect((await cli('init', '--db', path, '--preset', 'cao-bang-2025')).code).toBe(0);
  return path;
}

describe('deadlines on the command line', () => {
  it('gives every deadline of a year with its rule in words, in order, as JSON and as a table', async () => {
    const db = await register();
    const { code, json } = await cliJson('deadlines', '--db', db, '--year', '2026');
    expect(code).toBe(0);
    const list = json as ReadonlyArray<Record<string, unknown>>;
    expect(list.find(({ id }) => id === 'report:cao-bang-2025/CB-R1/2026-H1')).toEqual({
      id: 'report:cao-bang-2025/CB-R1/2026-H1',
      title: 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND',
      rule: 'trước ngày 15/6 hằng năm',
      quote: 'trước ngày 15 tháng 6 hằng năm',
      ...{ lastDay: '2026-06-14', lastWorkingDay: '2026-06-12', shifted: null },
      ...{ plan: 'cao-bang-2025', agency: null, kind: 'plan_report' },
      who: 'Các Sở, Ban ngành, đoàn thể tỉnh, UBND các huyện, thành phố, các cơ quan, đơn vị liên quan',
      document: 'Kế hoạch 664/KH-UBND ngày 10/03/2025, VI.1',
      ...{ beginsOn: null, provisional: false },
      warning: 'từ ngày chốt số liệu đến hạn không còn ngày làm việc nào',
      progress: { done: 0, of: 19 },
    });
    const days = list.map(({ lastDay }) => String(lastDay));
    expect(days).toEqual(days.toSorted());
    const { out } = await cli('deadlines', '--db', db, '--year', '2026', '--kind', 'plan_report');
    expect(out.split('\n').map((line) => line.split(/ {2,}/).slice(0, 4))).toEqual([
      ['Ngày cuối', 'Ngày làm việc cuối', 'Việc', 'Quy tắc'],
      expect.any(Array),
      [
        ...['CN 14/06/2026', 'T6 12/06/2026', 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND'],
        'trước ngày 15/6 hằng năm',
      ],
      [
        ...['T2 14/12/2026', 'T2 14/12/2026', 'Báo cáo năm 2026 theo Kế hoạch 664/KH-UBND'],
        'trước ngày 15/12 hằng năm',
      ],
    ]);
  });

  it('grants one agency a later day, says why its day is another one, and takes it back', async () => {
    const db = await register();
    const granted = await cliJson(
      ...['deadlines', 'extend', '--db', db, '--period', '2026-H1', '--agency', 'SYT', '--due', '2026-06-20'],
      ...['--note', 'chờ số liệu', '--number', '12/SNV'],
    );
    expect(granted.code).toBe(0);
    const [{ extension }] = granted.json as [{ extension: string }];
    const own = async () =>
      (
        (await cliJson('deadlines', '--db', db, '--year', '2026', '--agency', 'SYT')).json as ReadonlyArray<
          Record<string, unknown>
        >
      ).map(({ id, lastDay, shifted }) => [id, lastDay, shifted]);
    expect(await own()).toEqual([
      [
        ...['report:cao-bang-2025/CB-R1/2026-H1@SYT', '2026-06-20'],
        { from: '2026-06-14', because: 'gia hạn từ ngày 14/06/2026 theo văn bản 12/SNV: chờ số liệu' },
      ],
      ['report:cao-bang-2025/CB-R2/2026-Y', '2026-12-14', null],
    ]);
    const undone = await cli('deadlines', 'undo', '--db', db, '--entry', extension);
    expect([undone.code, undone.out]).toEqual([0, 'Đã bỏ gia hạn 20/06/2026: Sở Y tế']);
    expect((await own())[0]).toEqual(['report:cao-bang-2025/CB-R1/2026-H1', '2026-06-14', null]);
  });

  it('tells the rules with their dates', async () => {
    const { code, out } = await cli('deadlines', 'rules', '--db', await register(), '--year', '2026');
    expect(code).toBe(0);
    expect(out.split('\n\n')[0]?.split('\n')).toEqual([
      expect.stringMatching(/^CB-R1 · VI\.1 · Các Sở, .* → Sở Nội vụ$/),
      '  trước ngày 15/6 hằng năm (“trước ngày 15 tháng 6 hằng năm”); giữ nguyên ngày; số liệu theo năm báo cáo hành chính (15/12 năm trước đến 14/12)',
      '  6 tháng đầu năm 2025: T7 14/06/2025, làm việc T6 13/06/2025',
      '  6 tháng đầu năm 2026: CN 14/06/2026, làm việc T6 12/06/2026',
      '  6 tháng đầu năm 2027: T2 14/06/2027, làm việc T2 14/06/2027',
    ]);
  });

  it('writes a calendar file', async () => {
    const db = await register();
    const path = join(await temporaryFolder(), 'lich.ics');
    expect((await cli('deadlines', '--db', db, '--year', '2026', '--ics', path)).code).toBe(0);
    expect(existsSync(path) && readFileSync(path, 'utf8').startsWith('BEGIN:VCALENDAR')).toBe(true);
  });

  it('says that an agency is not in the register, and writes no file', async () => {
    const path = join(await temporaryFolder(), 'lich.ics');
    const asked = ['--year', '2026', '--agency', 'KHONGCO', '--ics', path];
    const { code, err } = await cli('deadlines', ...asked, '--db', await register());
    expect([code, err, existsSync(path)]).toEqual([
      2,
      'Không có cơ quan KHONGCO trong kế hoạch. Chọn một cơ quan trong danh sách.',
      false,
    ]);
  });

  it.each([
    [['--year', '2026', '--kind', 'x'], /--kind expects plan_report/],
    [['--year', '26'], /--year expects a year/],
    [['nonsense', '--year', '2026'], /deadlines has no nonsense/],
    [['--year', '2026', '--kind', ''], /--kind expects plan_report.*, got nothing/],
    [['--year', '1995', '--ics', 'lich.ics'], /deadlines --ics: year: /],
    [['--year', '2026', '--ics', ''], /deadlines --ics: path: /],
    [['rules', '--year', '1999'], /deadlines rules: year: /],
  ])('%j is wrong usage', async (args, words) => {
    const { code, err } = await cli('deadlines', ...args, '--db', await register());
    expect([code, words.test(err)]).toEqual([2, true]);
  });
});
