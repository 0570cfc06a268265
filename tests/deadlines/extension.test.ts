import { afterEach, beforeEach, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { typeIn } from '../fixtures/entry';
import { apiOver, inMemory } from '../fixtures/in-memory';
import { openWorld, type World } from '../worked-case/world';

const day = (text: string): CalendarDate => CalendarDate.parse(text);

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.on('2025-12-01');
  await world.api.plans.load({ preset: 'cao-bang-2025' });
});
afterEach(() => world.close());

const period = '2025-Y';

function wish(agencies: readonly string[], dueOn: string, documentNumber: string | null = null) {
  return { period, agencies: [...agencies], dueOn, reason: 'chờ số liệu của huyện', documentNumber };
}

async function standing(agency: string) {
  const list = await world.api.reception.status({ period });
  const found = list.find((one) => one.agency === agency);
  return [found?.state, found?.daysLate, found?.dueDate, found?.extendedTo, found?.lastWorkingDay];
}

it('grants a later day with its reason and the day before it, and says so in the standing', async () => {
  world.on('2025-12-10');
  expect(await standing('SYT')).toEqual(['due-soon', 0, '2025-12-14', null, '2025-12-12']);
  const granted = await world.api.deadlines.extend(wish(['SYT'], '2025-12-20', '12/SYT-NVY'));
  expect(granted).toEqual([
    {
      ...{ extension: expect.any(String), period, agency: 'SYT', agencyName: 'Sở Y tế' },
      ...{ before: '2025-12-14', dueOn: '2025-12-20', reason: 'chờ số liệu của huyện' },
      ...{ documentNumber: '12/SYT-NVY', grantedOn: '2025-12-10', recordedBy: 'thu-ky' },
      ...{ recordedAt: '2025-12-10T02:03:04.000Z', undoneBy: null, undoneAt: null },
    },
  ]);
  expect(await world.api.deadlines.extensions({ period })).toEqual(granted);
  expect(await standing('SYT')).toEqual(['extended', 0, '2025-12-20', '2025-12-20', '2025-12-19']);
  expect(await standing('SNV')).toEqual(['due-soon', 0, '2025-12-14', null, '2025-12-12']);
  world.on('2025-12-21');
  expect(await standing('SYT')).toEqual(['missing', 0, '2025-12-20', '2025-12-20', '2025-12-19']);
});

it('judges what comes by the day that was granted', async () => {
  await world.api.deadlines.extend(wish(['SYT', 'CAT'], '2025-12-20'));
  world.on('2025-12-22');
  await typeIn(world.api, { 'SK-03': '707' }, { agency: 'SYT', receivedOn: day('2025-12-20') });
  await typeIn(world.api, { 'PC-01': '12' }, { agency: 'CAT', receivedOn: day('2025-12-22') });
  expect(await standing('SYT')).toEqual(['on-time', 0, '2025-12-20', '2025-12-20', '2025-12-19']);
  expect(await standing('CAT')).toEqual(['late', 2, '2025-12-20', '2025-12-20', '2025-12-19']);
});

it.each([
  ['the same day', ['SYT'], '2025-12-14', 'extension_not_later', 'Sở Y tế: 14/12/2025'],
  ['an earlier day', ['SYT'], '2025-12-01', 'extension_not_later', 'Sở Y tế: 14/12/2025'],
  [
    'an agency that has a later one',
    ['SYT', 'SNV'],
    '2025-12-20',
    'extension_not_later',
    'Sở Nội vụ: 24/12/2025',
  ],
  ['a mistyped year', ['SYT'], '2052-12-20', 'extension_too_far', '20/12/2052'],
  ['an agency that the register lacks', ['SYT', 'XYZ'], '2025-12-20', 'not_found', 'XYZ'],
])('refuses %s, and then nobody has anything', async (_what, agencies, dueOn, code, subject) => {
  await world.api.deadlines.extend(wish(['SNV'], '2025-12-24'));
  await expect(world.api.deadlines.extend(wish(agencies, dueOn))).rejects.toMatchObject({
    problem: { code, subject },
  });
  const all = await world.api.deadlines.extensions({ period });
  expect(all.map(({ agency }) => agency)).toEqual(['SNV']);
});

it('is taken back by all who have it at once, and granted again from the day of that', async () => {
  world.on('2025-12-10');
  const granted = await world.api.deadlines.extend(wish(['SYT', 'SNV'], '2025-12-20'));
  const extensions = granted.map(({ extension }) => extension);
  world.on('2025-12-12');
  const undone = await world.api.deadlines.undoExtension({ extensions });
  expect(undone).toEqual(
    granted.map((one) => ({ ...one, undoneBy: 'thu-ky', undoneAt: '2025-12-12T02:03:04.000Z' })),
  );
  expect(await standing('SYT')).toEqual(['due-soon', 0, '2025-12-14', null, '2025-12-12']);
  await expect(world.api.deadlines.undoExtension({ extensions })).rejects.toMatchObject({
    problem: { code: 'already_undone', subject: 'Gia hạn đến 20/12/2025' },
  });

  world.on('2025-12-16');
  const again = await world.api.deadlines.redoExtension({ extensions });
  expect(again.map(({ agency, dueOn, grantedOn, undoneAt }) => [agency, dueOn, grantedOn, undoneAt])).toEqual(
    [
      ['SYT', '2025-12-20', '2025-12-16', null],
      ['SNV', '2025-12-20', '2025-12-16', null],
    ],
  );
  const kept = await world.api.deadlines.extensions({ period, agency: 'SYT' });
  expect(kept.map(({ extension, undoneAt }) => [extension, undoneAt !== null])).toEqual([
    [again[0]?.extension, false],
    [extensions[0], true],
  ]);
  await expect(
    world.api.deadlines.redoExtension({ extensions: again.map(({ extension }) => extension) }),
  ).rejects.toMatchObject({ problem: { code: 'not_undone' } });
  // What was granted again holds from the 16th; on the 15th nothing had come and no later day held.
  const stood = async (on: string) => {
    const list = await world.api.reception.status({ period, on });
    return list.find(({ agency }) => agency === 'SYT')?.state;
  };
  expect(await Promise.all(['2025-12-11', '2025-12-13', '2025-12-15', '2025-12-16'].map(stood))).toEqual([
    ...['extended', 'due-soon', 'missing', 'extended'],
  ]);
});

it('is announced, so that windows fetch again', async () => {
  const { db, announced } = await inMemory();
  const before = announced.length;
  const api = apiOver(db, { announce: (event, payload) => heard.push([event, payload]) });
  const heard: unknown[] = [];
  const [granted] = await api.deadlines.extend(wish(['SYT'], '2025-12-30'));
  await api.deadlines.undoExtension({ extensions: [granted?.extension ?? ''] });
  const change = ['data.changed', { subject: 'deadlines' }];
  expect([heard, announced.length]).toEqual([[change, change], before]);
});

it.each([
  ['undoExtension', { extensions: ['gone'] }],
  ['redoExtension', { extensions: ['gone'] }],
] as const)('%s refuses an entry that is not there', async (method, asked) => {
  await expect(
    world.api.deadlines[method]({ ...asked, extensions: [...asked.extensions] }),
  ).rejects.toMatchObject({
    problem: { code: 'not_found', subject: 'gone' },
  });
});
