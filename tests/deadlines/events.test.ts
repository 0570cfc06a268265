import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../shared/contract/deadlines';
import { apiOver, clerk, dumpOf } from '../fixtures/in-memory';
import { date, datedRegister } from '../holidays/register';

const meeting: EventDraft = {
  ...{ event: null, kind: 'own', title: 'Họp Hội đồng', who: 'Hội đồng' },
  terms: { kind: 'day', on: { relation: 'on_or_before', month: 7, day: 20 } },
  ...{ shift: 'none', begins: null, quote: '', document: null, note: '' },
};

describe('the days that no plan asks for', () => {
  it('are the shipped ones first, by whom nobody has touched', async () => {
    const { api } = await datedRegister('2026-06-01');
    const events = await api.deadlines.events(undefined);
    expect(events).toHaveLength(10);
    expect(events[0]).toEqual({
      ...{ event: 'tnld-co-so-6-thang', kind: 'statutory', isShipped: true, shift: 'none', begins: null },
      title: 'Báo cáo tổng hợp tai nạn lao động 6 tháng đầu năm của cơ sở',
      ...{ who: 'Người sử dụng lao động', note: 'Báo cáo cả khi không phát sinh tai nạn.' },
      terms: { kind: 'day', on: { relation: 'before', month: 7, day: 5 } },
      ...{ quote: 'trước ngày 05 tháng 7', document: 'Nghị định 39/2016/NĐ-CP, Điều 24; Phụ lục XII' },
      ...{ recordedBy: 'ứng dụng', recordedAt: '2026-06-01T02:00:00.000Z', undoneBy: null, undoneAt: null },
    });
  });

  it('come into a register once, and what the clerk did to them stays', async () => {
    const { api, db } = await datedRegister('2026-06-01');
    await api.deadlines.removeEvent({ event: 'thang-hanh-dong' });
    const [first] = await api.deadlines.events(undefined);
    if (!first) throw new Error('There are shipped days');
    await api.deadlines.saveEvent({ ...first, note: 'Đã hỏi Sở' });
    const before = dumpOf(db);
    apiOver(db);
    expect(dumpOf(db)).toEqual(before);
  });

  it('keep their identity and what else is known of them when the clerk changes them', async () => {
    const { api, db, announced } = await datedRegister('2026-06-01');
    const [first] = await api.deadlines.events(undefined);
    if (!first) throw new Error('There are shipped days');
    const on = { relation: 'before', month: 7, day: 1 } as const;
    const saved = await api.deadlines.saveEvent({ ...first, terms: { kind: 'day', on } });
    expect(saved).toEqual({
      ...{ ...first, terms: { kind: 'day', on } },
      ...{ recordedBy: clerk, recordedAt: '2026-06-01T02:00:00.000Z' },
    });
    expect(
      db
        .prepare<object>(
          `SELECT uuid, form, period_part AS part, ended_by AS endedBy FROM deadline_rule
           WHERE uuid = 'tnld-co-so-6-thang' OR replaces_id IS NOT NULL ORDER BY id`,
        )
        .all(),
    ).toEqual([
      { uuid: 'tnld-co-so-6-thang', form: 'nd39-2016-xii', part: 'H1', endedBy: clerk },
      { uuid: '00000000-0000-4000-8000-000000000001', form: 'nd39-2016-xii', part: 'H1', endedBy: null },
    ]);
    expect(announced).toEqual([{ subject: 'deadlines' }]);
  });

  it('take the deeds on them back one at a time, down to what shipped', async () => {
    const { api } = await datedRegister('2026-06-01');
    const event = 'thang-hanh-dong';
    const shown = async () => {
      const found = (await api.deadlines.events(undefined)).find((one) => one.event === event);
      return [found?.note, found?.undoneBy];
    };
    const draft = (await api.deadlines.events(undefined)).find((one) => one.event === event);
    if (!draft) throw new Error('The month of action ships');
    await api.deadlines.saveEvent({ ...draft, note: 'lần 1' });
    await api.deadlines.saveEvent({ ...draft, note: 'lần 2' });
    await api.deadlines.removeEvent({ event });
    const states = [await shown()];
    for (let deed = 0; deed < 3; deed += 1) {
      await api.deadlines.undoEvent({ event });
      states.push(await shown());
    }
    expect(states).toEqual([
      ['lần 2', clerk],
      ['lần 2', null],
      ['lần 1', null],
      ['', null],
    ]);
    await expect(api.deadlines.undoEvent({ event })).rejects.toMatchObject({
      problem: { code: 'nothing_to_undo' },
    });
  });

  it('are the clerk’s own too, which an undo takes away and keeps in the list', async () => {
    const { api } = await datedRegister('2026-06-01');
    const { event } = await api.deadlines.saveEvent(meeting);
    const changed = await api.deadlines.saveEvent({ ...meeting, event, title: 'Họp Hội đồng giữa năm' });
    expect([changed.event, changed.isShipped]).toEqual([event, false]);
    await api.deadlines.undoEvent({ event });
    expect(await api.deadlines.undoEvent({ event })).toMatchObject({
      title: 'Họp Hội đồng',
      undoneBy: clerk,
    });
    expect((await api.deadlines.events(undefined)).at(-1)).toMatchObject({ event, undoneBy: clerk });
    await expect(api.deadlines.undoEvent({ event })).rejects.toMatchObject({
      problem: { code: 'already_undone', subject: 'Họp Hội đồng' },
    });
  });
});

it('what was removed is no deadline any more, and is one again after an undo', async () => {
  const { api } = await datedRegister('2026-06-01');
  const may = { from: date('2027-05-31'), to: date('2027-05-31') };
  const listed = async () => (await api.deadlines.list(may)).map(({ id }) => id);
  const states = [await listed()];
  await api.deadlines.removeEvent({ event: 'thang-hanh-dong' });
  states.push(await listed());
  await api.deadlines.undoEvent({ event: 'thang-hanh-dong' });
  states.push(await listed());
  const id = 'rule:thang-hanh-dong/2027';
  expect(states).toEqual([[id], [], [id]]);
});

describe('what is refused', () => {
  it.each([
    ['31 April', { terms: dayOf(31, 4) }, 'bad_day', '31/4'],
    ['30 February', { begins: { month: 2, day: 30 } }, 'bad_day', '30/2'],
    ['29 February of a common year', { terms: dayOf(29, 2, 2027) }, 'bad_day', '29/2/2027'],
    ['a day that is not there', { event: 'gone' }, 'not_found', 'gone'],
  ] as const)('%s', async (_what, change, code, subject) => {
    const { api, db, announced } = await datedRegister('2026-06-01');
    const before = dumpOf(db);
    await expect(api.deadlines.saveEvent({ ...meeting, ...change })).rejects.toMatchObject({
      problem: { code, subject },
    });
    expect([dumpOf(db), announced]).toEqual([before, []]);
  });

  it('but 29 February is a day of the year, though not of every one', async () => {
    const { api } = await datedRegister('2026-06-01');
    expect(await api.deadlines.saveEvent({ ...meeting, terms: dayOf(29, 2) })).toMatchObject({
      terms: dayOf(29, 2),
    });
  });

  it('a change or a second removal of what was removed', async () => {
    const { api } = await datedRegister('2026-06-01');
    await api.deadlines.removeEvent({ event: 'thang-hanh-dong' });
    const refused = { problem: { code: 'already_undone' } };
    await expect(api.deadlines.removeEvent({ event: 'thang-hanh-dong' })).rejects.toMatchObject(refused);
    await expect(api.deadlines.saveEvent({ ...meeting, event: 'thang-hanh-dong' })).rejects.toMatchObject(
      refused,
    );
  });
});

function dayOf(day: number, month: number, year?: number) {
  const on = { relation: 'before', month, day, ...(year === undefined ? {} : { year }) } as const;
  return { kind: 'day', on } as const;
}
