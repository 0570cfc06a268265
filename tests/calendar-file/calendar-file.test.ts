import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WritableDatabase } from '../../electron/data/database/database';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { apiOver, inMemory } from '../fixtures/in-memory';
import { type ReadEntry, readCalendar } from './read-calendar';

let db: WritableDatabase;
let folder: string;

beforeEach(async () => {
  ({ db, folder } = await inMemory());
});

/** The program on a day. */
function on(today: string): DataApi {
  return apiOver(db, {
    today: () => CalendarDate.parse(today),
    now: () => `${today}T01:00:00.000Z`,
    newUuid: () => crypto.randomUUID(),
  });
}

type Filter = Partial<Pick<Parameters<DataApi['deadlines']['calendarFile']>[0], 'plan' | 'agency' | 'kinds'>>;

/** Writes the file of 2026 on a day, and reads it back. */
async function written(today: string, filter: Filter = {}) {
  const path = join(folder, `${today}.ics`);
  const { entries, changed, cancelled } = await on(today).deadlines.calendarFile({
    year: 2026,
    path,
    ...filter,
  });
  const bytes = await readFile(path);
  return { bytes, read: readCalendar(bytes).entries, counts: { entries, changed, cancelled } };
}

function of2026(filter: Filter = {}): Promise<Deadline[]> {
  const span = { from: CalendarDate.parse('2026-01-01'), to: CalendarDate.parse('2026-12-31') };
  return on('2026-01-05').deadlines.list({ ...span, ...filter });
}

/** What a reader tells entries apart by, and whether one is other than before. */
const told = (entries: readonly ReadEntry[]) =>
  new Map(
    entries.map(({ uid, sequence, start, stamped, status }) => [uid, { sequence, start, stamped, status }]),
  );

const reportOfHalf = (entries: readonly ReadEntry[]) =>
  entries.find(({ summary }) => summary === 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND');

describe('a calendar file of a year', () => {
  it('has an entry for each deadline, each with an identity of its own', async () => {
    const { read, counts } = await written('2026-01-05');
    const deadlines = await of2026();
    expect(counts).toEqual({ entries: deadlines.length, changed: 0, cancelled: 0 });
    expect(read.map(({ summary, end }) => [summary, end]).toSorted()).toEqual(
      deadlines.map(({ title, lastDay }) => [title, dayAfter(lastDay)]).toSorted(),
    );
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
  });

  it('says of the report of six months what the rule is, where it stands, and reminds on working days', async () => {
    const { read } = await written('2026-01-05');
    expect(reportOfHalf(read)).toEqual({
      ...{ uid: expect.stringMatching(/^[0-9a-f-]{36}$/), sequence: 0 },
      ...{ stamped: '2026-01-05T01:00:00Z', modified: '2026-01-05T01:00:00Z', type: 'date date' },
      ...{ start: '2026-06-14', end: '2026-06-15', summary: expect.any(String) },
      description: expect.stringMatching(
        /^Hạn cuối: đến 23:59 Chủ nhật 14\/06\/2026\.\nNgày làm việc cuối cùng: thứ Sáu 12\/06\/2026\.\n[\s\S]*Quy tắc: trước ngày 15\/6[\s\S]*Trích: “[^”]*trước ngày 15[^”]*”\nVăn bản: [^\n]*664\/KH-UBND/,
      ),
      ...{ categories: ['Báo cáo theo kế hoạch'], status: 'CONFIRMED', transparency: 'TRANSPARENT' },
      // At eight on 29/4 (30 and 1 May and the weekends between are days off), 3/6 and 11/6.
      alarms: [
        ['DISPLAY', expect.any(String), 'START', -46 * 24 + 8],
        ['DISPLAY', expect.any(String), 'START', -11 * 24 + 8],
        ['DISPLAY', expect.any(String), 'START', -3 * 24 + 8],
      ],
    });
  });

  it('is the same to the byte when nothing changed, on another day too', async () => {
    const first = await written('2026-01-05');
    const second = await written('2026-03-01');
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(second.counts).toEqual(first.counts);
  });

  it('raises the numbers of those that a new holiday touches, and of no others', async () => {
    const first = await written('2026-01-05');
    const before = await of2026();
    const span = { from: CalendarDate.parse('2026-06-11'), to: CalendarDate.parse('2026-06-12') };
    await on('2026-02-01').holidays.save({
      ...{ entry: null, kind: 'off', ...span, name: 'Nghỉ thử', status: 'confirmed', source: '1/TB' },
      makesUpFor: null,
    });
    const second = await written('2026-02-02');
    const again = told(second.read);
    const risen = [...told(first.read)].flatMap(([uid, { sequence }]) =>
      again.get(uid)?.sequence === Number(sequence) + 1 ? [uid] : [],
    );
    const same = [...told(first.read)].filter(
      ([uid, entry]) => JSON.stringify(again.get(uid)) === JSON.stringify(entry),
    );
    expect(risen.length + same.length).toBe(first.read.length);
    expect(risen.length).toBe(second.counts.changed);
    const after = new Map((await of2026()).map((deadline) => [deadline.title + deadline.lastDay, deadline]));
    const touched = before.filter(({ title, lastDay, lastWorkingDay }) => {
      const now = after.get(title + lastDay);
      const isMoved = now?.lastWorkingDay !== lastWorkingDay;
      // Reminders that are counted over the new days off move too: those of the 30 working days before a last day.
      return isMoved || (lastWorkingDay > span.to && lastWorkingDay < '2026-07-27');
    });
    expect(second.counts.changed).toBe(touched.length);
    expect(reportOfHalf(second.read)).toMatchObject({
      ...{ sequence: 1, start: '2026-06-14', stamped: '2026-02-02T01:00:00Z' },
      description: expect.stringContaining('Ngày làm việc cuối cùng: thứ Tư 10/06/2026.'),
    });
    expect((await written('2026-02-03')).bytes.equals(second.bytes)).toBe(true);
  });

  it('cancels what is no more, and a filter cancels nothing', async () => {
    const draft = {
      ...{ event: null, kind: 'own' as const, title: 'Họp, chuẩn bị; 💡', who: '', shift: 'none' as const },
      terms: {
        kind: 'day' as const,
        on: { relation: 'on_or_before' as const, month: 3, day: 10, year: 2026 },
      },
      ...{ begins: null, quote: '', document: null, note: '' },
    };
    const { event } = await on('2026-01-05').deadlines.saveEvent(draft);
    const own = { kinds: ['own' as const] };
    expect((await written('2026-01-06', own)).read).toMatchObject([
      { summary: 'Họp, chuẩn bị; 💡', start: '2026-03-10', sequence: 0, status: 'CONFIRMED' },
    ]);
    const reports = await written('2026-01-07', { kinds: ['plan_report'] });
    expect(reports.counts).toEqual({ entries: 2, changed: 0, cancelled: 0 });

    await on('2026-01-08').deadlines.removeEvent({ event });
    const gone = await written('2026-01-09', own);
    expect(gone.counts).toEqual({ entries: 0, changed: 1, cancelled: 1 });
    expect(gone.read).toMatchObject([{ sequence: 1, status: 'CANCELLED', alarms: [] }]);
    expect((await written('2026-02-09', own)).bytes.equals(gone.bytes)).toBe(true);

    await on('2026-02-10').deadlines.undoEvent({ event });
    expect((await written('2026-02-11', own)).read).toMatchObject([{ sequence: 2, status: 'CONFIRMED' }]);
  });

  it('is known again by its year and its filter, so that it takes its own place in Outlook and no other', async () => {
    const identityOf = async (filter: Filter) => {
      return readCalendar((await written('2026-01-05', filter)).bytes).head['x-wr-relcalid'];
    };
    const all = await identityOf({});
    const duties = await identityOf({ kinds: ['duty', 'own'] });
    expect(await identityOf({ kinds: ['own', 'duty'] })).toBe(duties);
    expect(await identityOf({})).toBe(all);
    expect(duties).not.toBe(all);
  });

  it('that cannot be written leaves no trace', async () => {
    const path = join(folder, 'gone', 'a.ics');
    await expect(on('2026-01-05').deadlines.calendarFile({ year: 2026, path })).rejects.toMatchObject({
      problem: { code: 'folder_missing' },
    });
    expect(db.prepare('SELECT count(*) AS n FROM calendar_entry').get()).toEqual({ n: 0 });
    expect(db.prepare('SELECT count(*) AS n FROM setting_edit').get()).toEqual({ n: 0 });
  });

  it('of another register has other identities', async () => {
    const uids = (entries: readonly ReadEntry[]) => entries.map(({ uid }) => uid);
    const first = uids((await written('2026-01-05')).read);
    ({ db, folder } = await inMemory());
    const second = new Set(uids((await written('2026-01-05')).read));
    expect(first.filter((uid) => second.has(uid))).toEqual([]);
  });
});

function dayAfter(day: CalendarDate): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
