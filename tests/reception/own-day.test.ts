import { afterEach, beforeEach, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import { openWorld, type World } from '../worked-case/world';

const day = (text: string): CalendarDate => CalendarDate.parse(text);

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.on('2025-11-20');
  await world.api.plans.load({ preset: 'cao-bang-2025' });
});
afterEach(() => world.close());

const period = '2025-Y';

/** Departments by 10/12 instead of 15/12. */
async function departmentsEarlier(): Promise<string> {
  const rules = await world.api.deadlines.rules({ year: 2025 });
  const rule = rules.find(({ dates }) => dates.some((date) => date.period === period));
  if (!rule) throw new Error('There is no rule of the year.');
  const settings: RuleSettings = {
    ...rule.settings,
    tiers: [
      {
        tier: 'department',
        terms: { kind: 'day', on: { relation: 'before', month: 12, day: 10 } },
        quote: 'các sở trước ngày 10/12',
      },
    ],
  };
  const { edit } = await world.api.deadlines.editRule({ rule: rule.rule, settings, reason: 'Công văn 5' });
  return edit;
}

async function standings(on: CalendarDate | null = null) {
  const list = await world.api.reception.status({ period, on });
  return ['SYT', 'CAT'].map((code) => {
    const found = list.find(({ agency }) => agency === code);
    return [found?.state, found?.dueDate, found?.lastWorkingDay];
  });
}

it('is that of the kind of agency where the rule has one, from the day on which the rule was changed', async () => {
  world.on('2025-12-01');
  await departmentsEarlier();
  world.on('2025-12-10');
  expect(await standings()).toEqual([
    ['missing', '2025-12-09', '2025-12-09'],
    ['due-soon', '2025-12-14', '2025-12-12'],
  ]);
  expect(await standings(day('2025-11-30'))).toEqual([
    ['not-due', '2025-12-14', '2025-12-12'],
    ['not-due', '2025-12-14', '2025-12-12'],
  ]);
  const { base, quote, isTier, steps } = await world.api.reception.history({ agency: 'SYT', period });
  expect([base, quote, isTier]).toEqual(['2025-12-09', 'các sở trước ngày 10/12', true]);
  expect(steps.slice(1)).toEqual([
    {
      ...{ from: '2025-12-01', state: 'due-soon', daysLate: 0, dueDate: '2025-12-09' },
      because: [{ kind: 'due_moved', from: '2025-12-14', to: '2025-12-09' }],
    },
    {
      ...{ from: '2025-12-10', state: 'missing', daysLate: 0, dueDate: '2025-12-09' },
      because: [{ kind: 'due_passed', lastDay: '2025-12-09' }],
    },
  ]);
});

it('stays what it was where the rule was changed after it had passed', async () => {
  world.on('2025-12-16');
  await departmentsEarlier();
  expect(await standings()).toEqual([
    ['missing', '2025-12-14', '2025-12-12'],
    ['missing', '2025-12-14', '2025-12-12'],
  ]);
});

it('counts a later day from the day of its kind', async () => {
  world.on('2025-12-01');
  await departmentsEarlier();
  const wish = { period, agencies: ['SYT'], reason: 'chờ số liệu', documentNumber: null };
  const [granted] = await world.api.deadlines.extend({ ...wish, dueOn: day('2025-12-12') });
  expect(granted).toMatchObject({ before: '2025-12-09', dueOn: '2025-12-12' });
  expect((await standings())[0]).toEqual(['extended', '2025-12-12', '2025-12-12']);
});

it('is nearer where a day off was entered, and the last working day moves with it', async () => {
  world.on('2025-12-02');
  expect((await standings())[0]).toEqual(['not-due', '2025-12-14', '2025-12-12']);
  await world.api.holidays.save({
    ...{ entry: null, kind: 'off' as const, from: day('2025-12-12'), to: day('2025-12-12'), name: 'Nghỉ' },
    ...{ status: 'confirmed', source: 'Thông báo 1', makesUpFor: null },
  });
  expect((await standings())[0]).toEqual(['due-soon', '2025-12-14', '2025-12-11']);
  expect((await standings(day('2025-12-01')))[0]).toEqual(['not-due', '2025-12-14', '2025-12-12']);
});
