import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { cli, cliJson } from '../fixtures/command-line';
import { typeIn } from '../fixtures/entry';
import { openWorld, type World } from '../worked-case/world';

const day = (text: string): CalendarDate => CalendarDate.parse(text);

let world: World;
let place: readonly string[] = [];

// 14/12/2025 is a Sunday. The department of health was granted until 20/12 and sent on 22/12; the police sent in time, and it went back.
beforeAll(async () => {
  world = await openWorld();
  const { api } = world;
  world.on('2025-12-10');
  await api.plans.load({ preset: 'cao-bang-2025' });
  await api.deadlines.extend({
    ...{
      period: '2025-Y',
      agencies: ['SYT'],
      dueOn: '2025-12-20',
      reason: 'chờ số liệu',
      documentNumber: null,
    },
  });
  const police = await typeIn(api, { 'PC-01': '12' }, { agency: 'CAT', receivedOn: day('2025-12-11') });
  world.on('2025-12-12');
  await api.reception.markReturned({ submission: police.submission, reason: null });
  world.on('2025-12-22');
  await typeIn(api, { 'SK-03': '707' }, { receivedOn: day('2025-12-22') });
  place = ['--db', join(world.folder, 'so-bao-cao.sqlite'), '--period', '2025-Y'];
}, 60_000);
afterAll(() => world.close());

async function lines(on: string): Promise<readonly string[]> {
  const { out } = await cli('status', ...place, '--on', on);
  const wanted = ['SNV ', 'SYT ', 'CAT '];
  return out
    .split('\n')
    .filter((line) => wanted.some((code) => line.startsWith(code)))
    .map((line) =>
      line
        .split(/\s{2,}/)
        .slice(2)
        .join(' | ')
        .trim(),
    );
}

it.each([
  [
    '2025-11-20',
    ['· chưa đến hạn | 14/12/2025', '· chưa đến hạn | 14/12/2025', '· chưa đến hạn | 14/12/2025'],
  ],
  [
    '2025-12-11',
    [
      '◔ sắp đến hạn (còn 1 ngày làm việc) | 14/12/2025',
      '⧗ gia hạn đến 20/12/2025 | 20/12/2025',
      '● đúng hạn | 14/12/2025 | 11/12/2025 | lần 1',
    ],
  ],
  [
    '2025-12-21',
    ['○ chưa có | 14/12/2025', '○ chưa có | 20/12/2025', '↩ trả lại | 14/12/2025 | 11/12/2025 | lần 1'],
  ],
  [
    '2025-12-22',
    [
      '○ chưa có | 14/12/2025',
      '◑ muộn 2 ngày | 20/12/2025 | 22/12/2025 | lần 1',
      '↩ trả lại | 14/12/2025 | 11/12/2025 | lần 1',
    ],
  ],
])('says where everybody stood on %s', async (on, expected) => {
  expect((await lines(on)).toSorted()).toEqual(expected.toSorted());
});

it('gives the same as data', async () => {
  const { code, json } = await cliJson('status', ...place, '--on', '2025-12-11');
  expect(code).toBe(0);
  expect(json).toEqual(
    expect.arrayContaining([
      {
        ...{ agency: 'SYT', name: 'Sở Y tế', status: 'extended', receivedAt: null, dueDate: '2025-12-20' },
        ...{ daysLate: 0, version: 0, lastWorkingDay: '2025-12-19', workingDaysLeft: 6 },
        extendedTo: '2025-12-20',
      },
      {
        ...{ agency: 'SNV', name: 'Sở Nội vụ', status: 'due-soon', receivedAt: null, dueDate: '2025-12-14' },
        ...{ daysLate: 0, version: 0, lastWorkingDay: '2025-12-12', workingDaysLeft: 1, extendedTo: null },
      },
    ]),
  );
});

it.each([
  ['2025-13-01', 2, '--on expects a date as YYYY-MM-DD'],
  ['2199-01-01', 1, 'Ngày 01/01/2199 chưa đến.'],
])('refuses %s', async (on, code, words) => {
  const ran = await cli('status', ...place, '--on', on);
  expect([ran.code, ran.err.includes(words)]).toEqual([code, true]);
});
