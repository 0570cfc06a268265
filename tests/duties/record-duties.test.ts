import { describe, expect, it, onTestFinished } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { RecordedState } from '../../shared/domain/duties/duty-state';
import { openWorld, type World } from '../worked-case/world';

const day = (text: string) => CalendarDate.parse(text);

/** A duty of Sở Y tế in the plan of Cao Bằng, on a day; what is recorded of it and where it stands. */
async function dutyOn(today: string) {
  const world: World = await openWorld();
  onTestFinished(world.close);
  const { api, on } = world;
  on(today);
  await api.plans.load({ preset: 'cao-bang-2025' });
  const duty = await dutyAt(api, 'V.3', '-1');
  const whom = { duty, agencies: ['SYT'] };
  const only = async (recorded: Promise<{ entries: string[] }>) => (await recorded).entries[0] ?? '';
  return {
    ...{ api, on, duty },
    record: (state: RecordedState, asOf: string, note = '') =>
      only(api.duties.record({ ...whom, state, asOf: day(asOf), note })),
    extend: (dueOn: string) =>
      only(api.duties.extend({ ...whom, dueOn: day(dueOn), reason: 'chờ hướng dẫn', documentNumber: null })),
    setDue: (dueOn: string | null) =>
      only(api.duties.setDue({ duty, dueOn: dueOn === null ? null : day(dueOn), note: '' })),
    undo: (...entries: string[]) => api.duties.undo({ entries }),
    redo: (...entries: string[]) => api.duties.redo({ entries }),
    standing: async () => {
      const { unit } = await api.duties.history({ duty, agency: 'SYT' });
      return `${unit?.state}, ${unit?.lastDay}, ${unit?.daysLate}`;
    },
  };
}

async function dutyAt(api: DataApi, assignment: string, label: string): Promise<string> {
  const { rows } = await api.duties.list({ by: 'plan', limit: 500 });
  return rows.find((row) => row.assignment === assignment && row.label === label)?.duty ?? '';
}

describe('what is recorded of a duty', () => {
  it('holds by the day it is about, so that a note entered late opens nothing again', async () => {
    const { record, undo, standing } = await dutyOn('2025-12-20');
    const seen = [];
    const done = await record('done', '2025-11-15');
    seen.push(await standing());
    await record('in_progress', '2025-07-01', 'tháng 7, ghi bổ sung');
    seen.push(await standing());
    const reopened = await record('in_progress', '2025-11-15', 'hồ sơ chưa đủ');
    seen.push(await standing());
    await undo(reopened);
    seen.push(await standing());
    await undo(done);
    seen.push(await standing());
    expect(seen).toEqual([
      ...['done, null, 0', 'done, null, 0', 'in_progress, null, 0', 'done, null, 0', 'in_progress, null, 0'],
    ]);
  });

  it('is about a day that has come', async () => {
    const { record, standing } = await dutyOn('2025-12-20');
    await expect(record('done', '2025-12-21')).rejects.toMatchObject({
      problem: { code: 'day_in_future', subject: '21/12/2025' },
    });
    expect(await standing()).toBe('not_started, null, 0');
    await record('done', '2025-12-20');
    expect(await standing()).toBe('done, null, 0');
  });

  it('is in time on the last day before "trước ngày 15/11" and late on that day itself', async () => {
    const { on, setDue, extend, record, undo, standing } = await dutyOn('2025-11-13');
    await setDue('2025-11-14');
    const seen = [];
    for (const today of ['2025-11-14', '2025-11-15']) {
      on(today);
      seen.push(await standing());
    }
    const inTime = await record('done', '2025-11-14');
    seen.push(await standing());
    await undo(inTime);
    const late = await record('done', '2025-11-15');
    seen.push(await standing());
    await undo(late);
    await extend('2025-11-30');
    for (const today of ['2025-11-30', '2025-12-01']) {
      on(today);
      seen.push(await standing());
    }
    expect(seen).toEqual([
      ...['not_started, 2025-11-14, 0', 'overdue, 2025-11-14, 1'],
      ...['done, 2025-11-14, 0', 'done, 2025-11-14, 1'],
      ...['extended, 2025-11-30, 0', 'overdue, 2025-11-30, 1'],
    ]);
  });
});

describe('what was taken back', () => {
  it('counts again once it is redone: states, days granted and days set', async () => {
    const { record, extend, setDue, undo, redo, standing, api, duty } = await dutyOn('2025-12-20');
    const due = await setDue('2025-12-31');
    const granted = await extend('2026-01-15');
    const progress = await record('in_progress', '2025-12-01');
    const done = await record('done', '2025-12-19');
    const before = await api.duties.history({ duty, agency: 'SYT' });
    const seen = [];
    for (const entry of [done, progress, granted, due]) {
      await undo(entry);
      seen.push(await standing());
    }
    for (const entry of [due, granted, progress, done]) {
      await redo(entry);
      seen.push(await standing());
    }
    expect(seen).toEqual([
      ...['extended, 2026-01-15, 0', 'extended, 2026-01-15, 0'],
      ...['not_started, 2025-12-31, 0', 'not_started, null, 0'],
      ...['not_started, 2025-12-31, 0', 'extended, 2026-01-15, 0'],
      ...['extended, 2026-01-15, 0', 'done, 2026-01-15, 0'],
    ]);
    expect(await api.duties.history({ duty, agency: 'SYT' })).toEqual(before);
    await undo(done, granted);
    await redo(done, granted);
    expect(await api.duties.history({ duty, agency: 'SYT' })).toEqual(before);
  });

  it('leaves the latest of the granted days in force, in whatever order they come back', async () => {
    const { extend, undo, redo, standing } = await dutyOn('2025-12-20');
    const later = await extend('2026-01-31');
    await undo(later);
    const earlier = await extend('2026-01-10');
    await redo(later);
    const seen = [await standing()];
    await undo(later);
    seen.push(await standing());
    await undo(earlier);
    seen.push(await standing());
    expect(seen).toEqual(['extended, 2026-01-31, 0', 'extended, 2026-01-10, 0', 'not_started, null, 0']);
  });

  it('is redone whole or not at all, and only where it was taken back', async () => {
    const { record, undo, redo, standing } = await dutyOn('2025-12-20');
    const [first, second] = [await record('in_progress', '2025-12-01'), await record('done', '2025-12-02')];
    await undo(second);
    await expect(redo(second, first)).rejects.toMatchObject({
      problem: { code: 'not_undone', subject: first },
    });
    await expect(redo(second, 'nobody')).rejects.toMatchObject({ problem: { code: 'not_found' } });
    expect(await standing()).toBe('in_progress, null, 0');
  });
});
