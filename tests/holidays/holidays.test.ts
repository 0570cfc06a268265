import { describe, expect, it } from 'vitest';
import { apiOver, clerk, clock, dumpOf } from '../fixtures/in-memory';
import { date, datedRegister, dayOff } from './register';

const friday = { ...dayOff, from: date('2026-06-12'), to: date('2026-06-12') };

describe('the table of a year', () => {
  it('is what ships, with what is missing from it', async () => {
    const { api } = await datedRegister('2026-06-01');
    const [y2025, y2026, y2027, y2028] = await Promise.all(
      [2025, 2026, 2027, 2028].map((year) => api.holidays.year({ year })),
    );
    expect(
      [y2025, y2026, y2027, y2028].map((year) => [
        ...[year?.year, year?.state, year?.entries.length, year?.daysOff, year?.daysWorked],
        ...[year?.confirmation?.confirmedBy ?? null, year?.remark],
      ]),
    ).toEqual([
      [2025, 'confirmed', 6, 12, 1, 'ứng dụng', ''],
      [2026, 'confirmed', 9, 14, 2, 'ứng dụng', ''],
      [2027, 'provisional', 7, 12, 0, null, expect.stringContaining('10065/VPCP-KGVX')],
      [2028, 'provisional', 8, 5, 0, null, expect.stringContaining('ngày cố định theo luật')],
    ]);
    expect(y2026?.entries[2]).toEqual({
      ...{ entry: '2026-lam-bu-10-01', kind: 'worked', from: '2026-01-10', to: '2026-01-10' },
      ...{ name: 'Làm bù cho ngày nghỉ 02/01/2026', status: 'confirmed', makesUpFor: '2026-01-02' },
      ...{ source: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025', knownFrom: '2025-12-25', knownTo: null },
      ...{
        origin: 'shipped',
        replaces: null,
        recordedBy: 'ứng dụng',
        recordedAt: '2026-06-01T02:00:00.000Z',
      },
      ...{ undoneBy: null, undoneAt: null },
    });
    expect(await api.holidays.years(undefined)).toEqual([
      { year: 2025, state: 'confirmed' },
      { year: 2026, state: 'confirmed' },
      { year: 2027, state: 'provisional' },
    ]);
  });

  it('is put into a register once, and what the clerk withdrew stays withdrawn', async () => {
    const { api, db } = await datedRegister('2026-06-01');
    await api.holidays.withdraw({ entry: '2027-gio-to' });
    await api.holidays.unconfirm({ year: 2026 });
    const before = dumpOf(db);
    const again = apiOver(db);
    expect(dumpOf(db)).toEqual(before);
    expect((await again.holidays.year({ year: 2026 })).state).toBe('provisional');
  });

  it('gets what a later version ships, but for what contradicts the clerk', async () => {
    const { db } = await datedRegister('2026-06-01');
    db.exec("DELETE FROM holiday WHERE shipped_code IN ('2026-lam-bu-22-8', '2026-ngay-van-hoa')");
    db.exec(
      `INSERT INTO holiday (uuid, kind, first_day, last_day, name, status, source, recorded_by, recorded_at)
       VALUES ('own', 'off', '2026-08-22', '2026-08-22', 'Nghỉ', 'unverified', '', 'thu-ky', 't')`,
    );
    const api = apiOver(db);
    const { entries } = await api.holidays.year({ year: 2026 });
    expect(entries.map(({ entry }) => entry).filter((entry) => !entry.startsWith('2026-0'))).toEqual(
      expect.arrayContaining(['own', '2026-ngay-van-hoa']),
    );
    expect(entries.some(({ entry }) => entry === '2026-lam-bu-22-8')).toBe(false);
  });

  it('takes out the days of the law that what ships now says itself', async () => {
    const { api, db } = await datedRegister('2026-06-01');
    db.exec("DELETE FROM holiday WHERE first_day LIKE '2027-%'");
    await api.holidays.save({ ...dayOff, from: date('2027-03-01'), to: date('2027-03-01') });
    const { entries } = await apiOver(db).holidays.year({ year: 2027 });
    expect(entries.filter(({ entry }) => entry.startsWith('law-')).map(({ undoneBy }) => undoneBy)).toEqual(
      Array.from({ length: 6 }, () => 'ứng dụng'),
    );
    expect(entries.filter(({ undoneAt }) => undoneAt === null)).toHaveLength(8);
  });

  it('is empty where all of it was withdrawn, and not that of the law', async () => {
    const { api } = await datedRegister('2026-06-01');
    const { entries } = await api.holidays.year({ year: 2025 });
    for (const { entry } of entries) await api.holidays.withdraw({ entry });
    const { entries: gone, daysOff } = await api.holidays.year({ year: 2025 });
    expect([daysOff, gone.map(({ undoneBy }) => undoneBy)]).toEqual([0, entries.map(() => clerk)]);
  });

  it('leaves a register alone that cannot be written, and still opens', async () => {
    const { db } = await datedRegister('2026-06-01');
    db.exec("DELETE FROM holiday WHERE shipped_code = '2026-gio-to'");
    db.exec("DELETE FROM deadline_rule WHERE shipped_code = 'thang-hanh-dong'");
    db.pragma('query_only = ON');
    const { entries } = await apiOver(db).holidays.year({ year: 2026 });
    db.pragma('query_only = OFF');
    expect(entries).toHaveLength(8);
  });
});

describe('an entry of the clerk', () => {
  it('is written, known from today, and announced', async () => {
    const { api, announced } = await datedRegister('2026-06-01');
    const { entry } = await api.holidays.save(friday);
    const { entries, daysOff } = await api.holidays.year({ year: 2026 });
    expect([daysOff, entries.find((one) => one.entry === entry)]).toEqual([
      15,
      {
        ...{ entry, kind: 'off', from: '2026-06-12', to: '2026-06-12', name: 'Nghỉ', status: 'confirmed' },
        ...{ source: 'Thông báo số 1', makesUpFor: null, knownFrom: '2026-06-01', knownTo: null },
        ...{ origin: 'clerk', replaces: null, recordedBy: clerk, recordedAt: '2026-06-01T02:00:00.000Z' },
        ...{ undoneBy: null, undoneAt: null },
      },
    ]);
    expect(announced).toEqual([{ subject: 'deadlines' }]);
  });

  it('takes the place of another one, which stays and says so', async () => {
    const { api, onDay } = await datedRegister('2026-06-01');
    const first = await api.holidays.save(friday);
    onDay('2026-06-03');
    const next = await api.holidays.save({ ...friday, entry: first.entry, name: 'Nghỉ bù' });
    const { entries } = await api.holidays.year({ year: 2026 });
    expect(
      entries
        .filter(({ from }) => from === '2026-06-12')
        .map((one) => [one.entry, one.name, one.replaces, one.knownFrom, one.knownTo, one.undoneBy]),
    ).toEqual([
      [next.entry, 'Nghỉ bù', first.entry, '2026-06-03', null, null],
      [first.entry, 'Nghỉ', null, '2026-06-01', '2026-06-03', clerk],
    ]);
  });

  it('is in no way written by a preview', async () => {
    const { api, db, announced } = await datedRegister('2026-06-01');
    const before = dumpOf(db);
    await api.holidays.preview(friday);
    await api.holidays.preview({ ...dayOff, from: date('2030-03-01'), to: date('2030-03-01') });
    expect([dumpOf(db), announced]).toEqual([before, []]);
  });

  it('keeps the days of the law in a year that had no table', async () => {
    const { api } = await datedRegister('2026-06-01');
    const tet = { ...dayOff, from: date('2029-02-12'), to: date('2029-02-16'), name: 'Tết Nguyên đán' };
    await api.holidays.save(tet);
    const { entries, daysOff, remark } = await api.holidays.year({ year: 2029 });
    expect([entries.map(({ from }) => from), daysOff, remark]).toEqual([
      [...['2029-01-01', '2029-02-12', '2029-04-30', '2029-05-01', '2029-09-02', '2029-09-03'], '2029-11-24'],
      // 02/9/2029 is a Sunday, 24/11/2029 a Saturday.
      9,
      'Chưa có văn bản xác nhận bảng ngày nghỉ của năm này đã đủ.',
    ]);
  });

  it('may be a day of the law that nobody had written down', async () => {
    const { api } = await datedRegister('2026-06-01');
    await api.holidays.withdraw({ entry: 'law-2029-11-24' });
    const { entries } = await api.holidays.year({ year: 2029 });
    expect(entries.map(({ entry, undoneBy }) => [entry, undoneBy])).toEqual([
      ...['01-01', '04-30', '05-01', '09-02', '09-03'].map((day) => [`law-2029-${day}`, null]),
      ['law-2029-11-24', clerk],
    ]);
    await api.holidays.undo({ entry: 'law-2029-11-24' });
    expect((await api.holidays.year({ year: 2029 })).entries.map(({ undoneAt }) => undoneAt)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe('undoing', () => {
  it('takes back what was added, changed or withdrawn, one deed at a time', async () => {
    const { api } = await datedRegister('2026-06-01');
    const standing = async () =>
      (await api.holidays.year({ year: 2026 })).entries
        .filter(({ undoneAt, from }) => undoneAt === null && from >= '2026-05-02' && from < '2026-08-01')
        .map(({ entry, from }) => [entry, from]);
    const { entry: first } = await api.holidays.save(friday);
    const { entry: next } = await api.holidays.save({
      ...{ ...friday, entry: first, from: date('2026-06-11'), to: date('2026-06-11') },
    });
    expect(await standing()).toEqual([[next, '2026-06-11']]);
    await api.holidays.withdraw({ entry: next });
    expect(await standing()).toEqual([]);
    expect(await api.holidays.undo({ entry: next })).toMatchObject({ entry: next });
    expect(await standing()).toEqual([[next, '2026-06-11']]);
    expect(await api.holidays.undo({ entry: next })).toMatchObject({ entry: first });
    expect(await standing()).toEqual([[first, '2026-06-12']]);
    expect(await api.holidays.undo({ entry: first })).toMatchObject({ entry: first });
    expect(await standing()).toEqual([]);
    await expect(api.holidays.undo({ entry: first })).rejects.toMatchObject({
      problem: { code: 'already_undone' },
    });
  });

  it('is refused for an entry that was changed since, and for one that only ships', async () => {
    const { api } = await datedRegister('2026-06-01');
    const { entry } = await api.holidays.save(friday);
    await api.holidays.save({ ...friday, entry, name: 'Nghỉ bù' });
    await expect(api.holidays.undo({ entry })).rejects.toMatchObject({
      problem: { code: 'later_edit_stands', subject: 'Nghỉ bù' },
    });
    await expect(api.holidays.undo({ entry: '2026-gio-to' })).rejects.toMatchObject({
      problem: { code: 'nothing_to_undo' },
    });
  });

  it('is refused where another entry says something else by now', async () => {
    const { api } = await datedRegister('2026-06-01');
    await api.holidays.withdraw({ entry: '2026-lam-bu-22-8' });
    await api.holidays.save({ ...dayOff, from: date('2026-08-22'), to: date('2026-08-22') });
    await expect(api.holidays.undo({ entry: '2026-lam-bu-22-8' })).rejects.toMatchObject({
      problem: { code: 'holiday_overlaps', subject: 'Nghỉ (22/08/2026)' },
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['an entry of more than 31 days', { to: date('2026-07-13') }, 'holiday_too_long', '32'],
    ['a worked day that is no weekend', { kind: 'worked' }, 'worked_day_not_weekend', '12/06/2026'],
    [
      'a day that is worked in the table',
      { from: date('2026-08-20'), to: date('2026-08-22') },
      'holiday_overlaps',
      'Làm bù cho ngày nghỉ 31/08/2026 (22/08/2026)',
    ],
    [
      'work on a day that is off',
      { kind: 'worked', from: date('2026-02-14'), to: date('2026-02-14') },
      'holiday_overlaps',
      'Tết Nguyên đán Bính Ngọ (14/02/2026 - 22/02/2026)',
    ],
    [
      'work on a day of the law',
      { kind: 'worked', from: date('2028-01-01'), to: date('2028-01-01') },
      'holiday_overlaps',
      'Tết Dương lịch (01/01/2028)',
    ],
    ['a confirmed day without its document', { source: '  ' }, 'source_missing', 'Nghỉ'],
    ['an entry that is not there', { entry: 'gone' }, 'not_found', 'gone'],
    ['a day of no law', { entry: 'law-2029-13-01' }, 'not_found', 'law-2029-13-01'],
    ['days that end before they begin', { to: date('2026-06-11') }, 'invalid_input', 'the last day cannot'],
    [
      'a day off that makes up',
      { makesUpFor: date('2026-06-11') },
      'invalid_input',
      'only a day that is worked',
    ],
    ['a year beyond all tables', { from: date('0001-01-01') }, 'invalid_input', 'years from 1990'],
  ] as const)('%s', async (_what, change, code, subject) => {
    const { api, db, announced } = await datedRegister('2026-06-01');
    const before = dumpOf(db);
    await expect(api.holidays.save({ ...friday, ...change })).rejects.toMatchObject({
      problem: { code, subject: expect.stringContaining(subject) },
    });
    expect([dumpOf(db), announced]).toEqual([before, []]);
  });

  it('a second withdrawal, and a change of what was withdrawn', async () => {
    const { api } = await datedRegister('2026-06-01');
    await api.holidays.withdraw({ entry: '2026-gio-to' });
    const refused = { problem: { code: 'already_undone', subject: expect.stringContaining('Giỗ Tổ') } };
    await expect(api.holidays.withdraw({ entry: '2026-gio-to' })).rejects.toMatchObject(refused);
    await expect(api.holidays.save({ ...friday, entry: '2026-gio-to' })).rejects.toMatchObject(refused);
  });
});

describe('the confirmation of a year', () => {
  it('names its document, is replaced by a later one, and can be taken back', async () => {
    const { api, db } = await datedRegister('2026-12-20');
    const source = 'Văn bản 1/VPCP-KGVX ngày 15/12/2026';
    expect(await api.holidays.confirm({ year: 2027, source })).toMatchObject({
      ...{ state: 'confirmed', remark: '' },
      confirmation: { source, confirmedBy: clerk, confirmedAt: '2026-12-20T02:00:00.000Z' },
    });
    await api.holidays.confirm({ year: 2027, source: 'Văn bản 2' });
    expect((await api.holidays.year({ year: 2027 })).confirmation?.source).toBe('Văn bản 2');
    expect(await api.holidays.unconfirm({ year: 2027 })).toMatchObject({
      ...{ state: 'provisional', confirmation: null },
      remark: expect.stringContaining('chưa được thông báo'),
    });
    expect(
      db
        .prepare<object>(
          'SELECT source, undone_by AS undoneBy FROM holiday_year WHERE year = 2027 ORDER BY id',
        )
        .all(),
    ).toEqual([
      { source, undoneBy: clerk },
      { source: 'Văn bản 2', undoneBy: clerk },
    ]);
  });
});

it('a register that is opened on another day keeps the day of each entry', async () => {
  const { api, db, onDay } = await datedRegister('2026-06-01');
  const { entry } = await api.holidays.save(friday);
  onDay('2026-07-01');
  await api.holidays.withdraw({ entry });
  const { entries } = await apiOver(db, { today: () => clock.today }).holidays.year({ year: 2026 });
  expect(entries.at(-1)).toMatchObject({ entry, knownFrom: '2026-06-01', knownTo: '2026-07-01' });
});
