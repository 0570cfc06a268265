import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../electron/data/surroundings';
import { addDays, CalendarDate } from '../../shared/domain/calendar-date';
import { isWeekend } from '../../shared/domain/working-days/weekend';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

async function register(): Promise<string> {
  const db = join(await temporaryFolder(), 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  return db;
}

describe('holidays', () => {
  it('shows the shipped table of a year without any register', async () => {
    const { code, out } = await cli('holidays', '--year', '2026');
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        'Bảng ngày nghỉ năm 2026: đã xác nhận theo Thông báo 9441/TB-BNV; công văn 12729/VPCP-KGVX ngày 25/12/2025',
        expect.stringMatching(/^Từ +Đến +Tên +Mức +Văn bản +Mã$/),
        expect.stringMatching(/^[─ ]+$/),
        expect.stringMatching(/^01\/01\/2026 {2}01\/01\/2026 {2}nghỉ/),
        expect.stringMatching(/^02\/01\/2026 {2}04\/01\/2026 {2}nghỉ .*hoán đổi/),
        expect.stringMatching(/^10\/01\/2026 {2}10\/01\/2026 {2}làm bù .*2026-lam-bu-10-01$/),
        ...Array.from({ length: 6 }, () => expect.any(String)),
        '14 ngày nghỉ từ thứ Hai đến thứ Sáu, 2 ngày cuối tuần làm bù.',
      ],
    ]);
    const { json } = await cliJson('holidays', '--year', '2030');
    expect(json).toMatchObject({ year: 2030, state: 'provisional', daysWorked: 0 });
  });

  it('adds, withdraws and takes back in a register', async () => {
    const db = await register();
    const day = ['--from', '2031-03-03', '--name', 'Nghỉ', '--source', 'Công văn 1'];
    expect((await cli('holidays', 'add', '--db', db, ...day, '--dry-run')).out).toBe(
      'Không hạn nào đang mở thay đổi.',
    );
    const { json } = await cliJson('holidays', 'add', '--db', db, ...day);
    expect(json).toEqual({ entry: expect.any(String), moves: [] });
    const { entry } = json as { entry: string };
    const entryOf = async () => {
      const year = (await cliJson('holidays', '--db', db, '--year', '2031')).json as {
        entries: Array<{ entry: string; undoneBy: string | null }>;
      };
      return year.entries.find((one) => one.entry === entry);
    };
    expect(await entryOf()).toMatchObject({
      from: '2031-03-03',
      to: '2031-03-03',
      kind: 'off',
      undoneBy: null,
    });
    await cli('holidays', 'withdraw', '--db', db, '--entry', entry);
    expect(await entryOf()).toMatchObject({ undoneBy: expect.any(String) });
    await cli('holidays', 'undo', '--db', db, '--entry', entry);
    expect(await entryOf()).toMatchObject({ undoneBy: null });
    const changed = await cliJson(
      'holidays',
      'add',
      '--db',
      db,
      ...day,
      '--entry',
      entry,
      '--to',
      '2031-03-04',
    );
    expect(changed.json).toEqual({ entry: expect.not.stringContaining(entry), moves: [] });
  });

  it('prints what moves', async () => {
    const db = await register();
    const day = nextDayBeforeJuly();
    const { code, out } = await cli(
      ...['holidays', 'add', '--db', db, '--from', day, '--name', 'Nghỉ', '--source', 'Công văn 1'],
    );
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/tai nạn lao động 6 tháng.*ngày làm việc cuối: .* → /),
    ]);
  });

  it('confirms a year and takes that back', async () => {
    const db = await register();
    const year = ['--db', db, '--year', '2031'];
    expect((await cliJson('holidays', 'confirm', ...year, '--source', 'Công văn 1')).json).toMatchObject({
      ...{ state: 'confirmed', confirmation: { source: 'Công văn 1' } },
    });
    expect((await cliJson('holidays', 'unconfirm', ...year)).json).toMatchObject({ state: 'provisional' });
  });

  it.each([
    ['no year', [], 2],
    ['a year that is none', ['--year', 'x'], 2],
    ['a deed that there is not', ['close', '--year', '2026'], 2],
    ['a deed without a register', ['confirm', '--year', '2026', '--source', 'x'], 2],
    ['a register that is not there', ['--db', '/gone/register.sqlite', '--year', '2026'], 1],
    ['a stray option', ['--year', '2026', '--period', '2026-H1'], 2],
    ['words that it does not take', ['add', 'more'], 2],
  ])('refuses %s', async (_what, options, code) => {
    expect((await cli('holidays', ...options)).code).toBe(code);
  });

  const day = ['--name', 'Nghỉ', '--from', '2031-03-05'];
  it.each([
    ['days that end before they begin', [...day, '--to', '2031-03-04', '--source', 'x'], 2],
    ['a kind that is none', [...day, '--source', 'x', '--kind', 'half'], 2],
    ['a date that is none', ['--name', 'Nghỉ', '--from', '2031-02-30', '--source', 'x'], 2],
    ['a confirmed day without its document', day, 1],
    ['work on a Wednesday', [...day, '--source', 'x', '--kind', 'worked'], 1],
  ])('adds no entry with %s', async (_what, options, code) => {
    expect((await cli('holidays', 'add', '--db', await register(), ...options)).code).toBe(code);
  });
});

/** The last working day before the next 5 July, on which reports of accidents are due. */
function nextDayBeforeJuly(): CalendarDate {
  const today = surroundings.today();
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '06-20' ? 1 : 0);
  let day = CalendarDate.parse(`${year}-07-04`);
  while (isWeekend(day)) day = addDays(day, -1);
  return day;
}
