import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, CalendarDate } from '../../shared/domain/calendar-date';
import { typeIn } from '../fixtures/entry';
import { filledTemplate } from '../fixtures/filled-template';
import { openWorld, type World } from '../worked-case/world';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.on('2025-12-01');
  await world.api.plans.load({ preset: 'cao-bang-2025' });
});
afterEach(() => world.close());

const place = { agency: 'SYT', period: '2025-Y' } as const;

/** Has a workbook of the department of health accepted as of a day of receipt. */
async function take(receivedOn: string, samples: number): Promise<string> {
  const path = await filledTemplate(world.api, world.folder, {
    ...{ agency: 'SYT', fileName: `SYT ${samples}.xlsx`, figures: { 'QT-02': samples } },
  });
  const { intakeId } = await world.api.intake.preview({
    ...{ paths: [path], period: null, agency: null, receivedOn: CalendarDate.parse(receivedOn) },
  });
  await world.api.intake.commit({ intakeId });
  const [newest] = await world.api.reception.submissions(place);
  return newest?.submission ?? '';
}

async function stood(on: string | null) {
  const list = await world.api.reception.status({ period: place.period, on });
  const found = list.find(({ agency }) => agency === place.agency);
  return [found?.state, found?.daysLate, found?.dueDate, found?.version, found?.receivedAt];
}

/** A fortnight in the life of a report: granted a later day, sent late, returned, corrected, undone and redone. */
async function aFortnight(): Promise<void> {
  const { api } = world;
  world.on('2025-12-13');
  const [granted] = await api.deadlines.extend({
    ...{ period: place.period, agencies: ['SYT'], dueOn: CalendarDate.parse('2025-12-16') },
    ...{ reason: 'chờ số liệu', documentNumber: null },
  });
  world.on('2025-12-19');
  const first = await take('2025-12-18', 30);
  await api.reception.markReturned({ submission: first, reason: 'thiếu thuyết minh' });
  world.on('2025-12-22');
  const second = await take('2025-12-21', 31);
  world.on('2025-12-23');
  await api.reception.undo({ submission: second });
  world.on('2025-12-24');
  await api.reception.redo({ submission: second });
  await api.deadlines.undoExtension({ extensions: [granted?.extension ?? ''] });
  world.on('2025-12-28');
}

it('is told of any day by what was known then', async () => {
  await aFortnight();
  const days = ['2025-11-20', '2025-12-03', '2025-12-13', '2025-12-16', '2025-12-17', '2025-12-18'];
  const later = ['2025-12-19', '2025-12-21', '2025-12-23', '2025-12-24', '2025-12-28'];
  expect(await Promise.all([...days, ...later].map(async (on) => [on, ...(await stood(on))]))).toEqual([
    ['2025-11-20', 'not-due', 0, '2025-12-14', 0, null],
    ['2025-12-03', 'due-soon', 0, '2025-12-14', 0, null],
    ['2025-12-13', 'extended', 0, '2025-12-16', 0, null],
    ['2025-12-16', 'extended', 0, '2025-12-16', 0, null],
    ['2025-12-17', 'missing', 0, '2025-12-16', 0, null],
    ['2025-12-18', 'late', 2, '2025-12-16', 1, '2025-12-18'],
    ['2025-12-19', 'returned', 2, '2025-12-16', 1, '2025-12-18'],
    ['2025-12-21', 'late', 2, '2025-12-16', 2, '2025-12-18'],
    ['2025-12-23', 'returned', 2, '2025-12-16', 1, '2025-12-18'],
    ['2025-12-24', 'late', 4, '2025-12-14', 2, '2025-12-18'],
    ['2025-12-28', 'late', 4, '2025-12-14', 2, '2025-12-18'],
  ]);
  expect(await stood(null)).toEqual(await stood('2025-12-28'));
});

it('was the same when it was asked on the day itself', async () => {
  const asked: unknown[] = [];
  const byItself = [];
  world.on('2025-12-12');
  asked.push(await stood(null));
  byItself.push('2025-12-12');
  await aFortnight();
  asked.push(await stood(null));
  byItself.push('2025-12-28');
  world.on('2026-01-15');
  expect(await Promise.all(byItself.map(stood))).toEqual(asked);
});

it('is told day by day as the history tells it, with what brought it about', async () => {
  await aFortnight();
  const { steps, ...day } = await world.api.reception.history(place);
  expect(day).toEqual({ base: '2025-12-14', quote: expect.stringContaining('15'), isTier: false });
  const told = steps.map(({ from, state, because }) => [
    from,
    state,
    because.map(({ kind }) => kind).join(' '),
  ]);
  expect(told).toEqual([
    ['2024-12-15', 'not-due', ''],
    ['2025-12-03', 'due-soon', 'due_soon'],
    ['2025-12-13', 'extended', 'extended'],
    ['2025-12-17', 'missing', 'due_passed'],
    ['2025-12-18', 'late', 'received'],
    ['2025-12-19', 'returned', 'returned'],
    ['2025-12-21', 'late', 'received'],
    ['2025-12-23', 'returned', 'withdrawn'],
    ['2025-12-24', 'late', 'extension_undone reinstated'],
  ]);
  for (let on = CalendarDate.parse('2025-11-28'); on <= '2025-12-28'; on = addDays(on, 1)) {
    const step = steps.findLast(({ from }) => from <= on);
    const [state, daysLate, dueDate] = await stood(on);
    expect([on, state, daysLate, dueDate]).toEqual([on, step?.state, step?.daysLate, step?.dueDate]);
  }
});

it('does not let a correction that is typed later be there before it was typed', async () => {
  const { api } = world;
  world.on('2025-12-10');
  const first = await take('2025-12-09', 30);
  world.on('2025-12-11');
  await api.reception.markReturned({ submission: first, reason: null });
  world.on('2025-12-15');
  await typeIn(api, { 'QT-02': '31' });
  expect(await Promise.all(['2025-12-10', '2025-12-12', '2025-12-15'].map(stood))).toEqual([
    ['on-time', 0, '2025-12-14', 1, '2025-12-09'],
    ['returned', 0, '2025-12-14', 1, '2025-12-09'],
    ['on-time', 0, '2025-12-14', 2, '2025-12-09'],
  ]);
});

it('does not count a first version that was withdrawn', async () => {
  world.on('2025-12-10');
  const first = await take('2025-12-09', 30);
  world.on('2025-12-18');
  await take('2025-12-17', 31);
  await world.api.reception.undo({ submission: first });
  expect((await stood(null)).slice(0, 3)).toEqual(['late', 3, '2025-12-14']);
  expect((await stood('2025-12-17')).slice(0, 3)).toEqual(['on-time', 0, '2025-12-14']);
});

it('is not told of a day to come, nor of an agency that the register lacks', async () => {
  await expect(stood('2025-12-02')).rejects.toMatchObject({
    problem: { code: 'day_in_future', subject: '02/12/2025' },
  });
  await expect(world.api.reception.history({ ...place, agency: 'XYZ' })).rejects.toMatchObject({
    problem: { code: 'unknown_agency', subject: 'XYZ' },
  });
});
