import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { apiOver, inMemory } from '../fixtures/in-memory';

/** The report of six months by the plan of Cao Bằng is due on Sunday 14/6/2026; its last working day is Friday 12/6. */
const half = 'report:cao-bang-2025/CB-R1/2026-H1';
const lastDay = CalendarDate.parse('2026-06-14');

let db: WritableDatabase;

beforeEach(async () => {
  ({ db } = await inMemory());
});

/** The program on a day. */
function on(today: string, announced: unknown[] = []): DataApi {
  return apiOver(db, {
    today: () => CalendarDate.parse(today),
    now: () => `${today}T01:00:00.000Z`,
    newUuid: () => crypto.randomUUID(),
    announce: (...announcement) => announced.push(announcement),
  });
}

/** What is pending of that report, as step and working days left. */
async function pendingOf(today: string, deadline = half): Promise<unknown> {
  const pending = await on(today).reminders.pending();
  return pending.filter((one) => one.deadline.id === deadline).map(({ step, left }) => [step, left]);
}

const shown = (today: string, step: number) =>
  on(today).reminders.shown({ reminders: [{ deadline: half, lastDay, step }] });

describe('a reminder', () => {
  it('comes once for each step, across restarts', async () => {
    expect(await pendingOf('2026-04-29')).toEqual([[30, 30]]);
    await shown('2026-04-29', 30);
    expect(await pendingOf('2026-05-04')).toEqual([]);
    expect(await pendingOf('2026-06-03')).toEqual([[7, 7]]);
    await shown('2026-06-03', 7);
    await shown('2026-06-03', 7);
    expect(await pendingOf('2026-06-10')).toEqual([]);
    expect(await pendingOf('2026-06-11')).toEqual([[1, 1]]);
    await shown('2026-06-11', 1);
    expect(await pendingOf('2026-06-14')).toEqual([]);
    expect(await pendingOf('2026-06-15')).toEqual([]);
  });

  it('comes no more once it was dismissed, until that is taken back', async () => {
    const told: unknown[] = [];
    await shown('2026-06-03', 7);
    await on('2026-06-05', told).reminders.dismiss({ deadline: half, lastDay });
    expect(await pendingOf('2026-06-11')).toEqual([]);
    expect(told).toEqual([['data.changed', { subject: 'deadlines' }]]);
    expect(db.prepare('SELECT step, shown_at, dismissed_by, dismissed_at FROM reminder').all()).toEqual([
      {
        ...{ step: 7, shown_at: '2026-06-03T01:00:00.000Z' },
        ...{ dismissed_by: 'thu-ky', dismissed_at: '2026-06-05T01:00:00.000Z' },
      },
    ]);
    await on('2026-06-08').reminders.recall({ deadline: half, lastDay });
    expect(await pendingOf('2026-06-11')).toEqual([[1, 1]]);
  });

  it('can be dismissed before it came, and comes again when that is taken back', async () => {
    await on('2026-03-01').reminders.dismiss({ deadline: half, lastDay });
    expect(await pendingOf('2026-06-03')).toEqual([]);
    await on('2026-06-03').reminders.recall({ deadline: half, lastDay });
    expect(await pendingOf('2026-06-03')).toEqual([[7, 7]]);
  });

  it('comes at the steps that are set, which keep what they were before', async () => {
    const set = await on('2026-06-01').reminders.setSettings({
      steps: [2, 15],
      notify: false,
      stayInTray: true,
    });
    expect(set).toEqual({ steps: [15, 2], notify: false, stayInTray: true });
    expect(await on('2026-06-01').reminders.settings()).toEqual(set);
    expect(await pendingOf('2026-06-01')).toEqual([[15, 9]]);
    expect(await pendingOf('2026-05-04')).toEqual([]);
    await on('2026-06-02').reminders.setSettings({ steps: [], notify: true, stayInTray: false });
    expect(await on('2026-06-03').reminders.pending()).toEqual([]);
    expect(db.prepare('SELECT name, value, edited_by FROM setting_edit ORDER BY id').all()).toEqual([
      { name: 'reminders', value: JSON.stringify(set), edited_by: 'thu-ky' },
      { name: 'reminders', value: '{"steps":[],"notify":true,"stayInTray":false}', edited_by: 'thu-ky' },
    ]);
  });
});

it('there is nothing to do or to be reminded of before the register has a plan', async () => {
  db = openDatabase(':memory:');
  migrate(db);
  const api = on('2026-06-12');
  expect([await api.reminders.today(), await api.reminders.pending()]).toEqual([[], []]);
  db.close();
});

describe('the list of today', () => {
  it('has what is due and overdue, whom to chase, and years without confirmed holidays, by urgency', async () => {
    const items = await on('2026-06-12').reminders.today();
    const lines = items.map((item) => {
      if (item.kind === 'deadline') return `${item.deadline.id} ${item.left}`;
      return item.kind === 'chase' ? `chase ${item.period} ${item.step}` : `holidays ${item.year}`;
    });
    expect(lines).toEqual([
      'report:cao-bang-2025/CB-R1/2025-H1 -249',
      'report:cao-bang-2025/CB-R2/2025-Y -121',
      'report:cao-bang-2025/CB-R1/2026-H1 0',
      'chase 2025-H1 urge',
      'chase 2025-Y urge',
      'chase 2026-H1 remind',
      'rule:tnld-co-so-6-thang/2026 15',
      'rule:y-te-lao-dong-co-so-6-thang/2026 15',
      'rule:tnld-tinh-6-thang/2026 22',
    ]);
  });

  it('names a year whose holidays nobody confirmed when it is near, and says what was dismissed', async () => {
    await on('2028-12-13').reminders.dismiss({ deadline: 'x', lastDay: CalendarDate.parse('2028-12-14') });
    const items = await on('2028-12-13').reminders.today();
    expect(items.filter(({ kind }) => kind === 'holidays')).toEqual([
      { kind: 'holidays', year: 2028 },
      { kind: 'holidays', year: 2029 },
    ]);
    const early = await on('2028-07-03').reminders.today();
    expect(early.filter(({ kind }) => kind === 'holidays')).toEqual([{ kind: 'holidays', year: 2028 }]);
  });

  it('keeps what was dismissed and says so', async () => {
    await on('2026-06-12').reminders.dismiss({ deadline: half, lastDay });
    const items = await on('2026-06-12').reminders.today();
    expect(items.find((item) => item.kind === 'deadline' && item.deadline.id === half)).toMatchObject({
      ...{ left: 0, dismissed: true },
    });
  });
});
