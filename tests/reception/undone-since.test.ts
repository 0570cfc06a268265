import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HolidayChange } from '../../shared/contract/holidays';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import { openWorld, type World } from '../worked-case/world';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.on('2025-12-01');
  await world.api.plans.load({ preset: 'cao-bang-2025' });
});
afterEach(() => world.close());

async function stood(on: string | null) {
  const list = await world.api.reception.status({
    ...{ period: '2025-Y', on: on === null ? null : CalendarDate.parse(on) },
  });
  const found = list.find(({ agency }) => agency === 'SYT');
  return [found?.state, found?.dueDate, found?.lastWorkingDay];
}

async function stepsOf() {
  const { steps } = await world.api.reception.history({ agency: 'SYT', period: '2025-Y' });
  return steps.map(({ from, dueDate }) => [from, dueDate]);
}

async function edit(settings: Partial<RuleSettings>): Promise<string> {
  const rule = (await world.api.deadlines.rules({ year: 2025 })).find(({ code }) => code === 'CB-R2');
  if (!rule) throw new Error('The plan has no rule CB-R2.');
  const changed = { ...rule.settings, ...settings };
  return (await world.api.deadlines.editRule({ rule: rule.rule, settings: changed, reason: 'công văn' }))
    .edit;
}

function daysOff(from: string, to: string, entry: string | null = null): HolidayChange {
  return {
    ...{ entry, kind: 'off', from: CalendarDate.parse(from), to: CalendarDate.parse(to), name: 'Nghỉ' },
    ...{ status: 'unverified', source: '', makesUpFor: null },
  };
}

it('tells of a day what a rule said then, though the change was undone since', async () => {
  const early = { kind: 'day', on: { relation: 'on_or_before', month: 12, day: 5 } } as const;
  const changed = await edit({ terms: early });
  world.on('2025-12-06');
  expect(await stood(null)).toEqual(['missing', '2025-12-05', '2025-12-05']);
  world.on('2025-12-08');
  await world.api.deadlines.undoRule({ edit: changed });
  world.on('2025-12-10');
  expect(await stood('2025-12-06')).toEqual(['missing', '2025-12-05', '2025-12-05']);
  expect(await stood('2025-12-07')).toEqual(['missing', '2025-12-05', '2025-12-05']);
  expect(await stood('2025-12-08')).toEqual(['due-soon', '2025-12-14', '2025-12-12']);
  expect(await stood(null)).toEqual(['due-soon', '2025-12-14', '2025-12-12']);
  expect((await stepsOf()).slice(-2)).toEqual([
    ['2025-12-06', '2025-12-05'],
    ['2025-12-08', '2025-12-14'],
  ]);
});

it('tells of a day which days were off then, though an entry was changed or undone since', async () => {
  await edit({ shift: 'next_working' });
  expect(await stood(null)).toEqual(['not-due', '2025-12-15', '2025-12-15']);
  world.on('2025-12-02');
  const { entry } = await world.api.holidays.save(daysOff('2025-12-15', '2025-12-15'));
  world.on('2025-12-03');
  const { entry: longer } = await world.api.holidays.save(daysOff('2025-12-16', '2025-12-17', entry));
  world.on('2025-12-04');
  await world.api.holidays.undo({ entry: longer });
  world.on('2025-12-05');
  await world.api.holidays.undo({ entry });
  world.on('2025-12-08');
  const days = ['2025-12-01', '2025-12-02', '2025-12-03', '2025-12-04', '2025-12-05'];
  expect(await Promise.all(days.map(async (on) => [on, (await stood(on))[1]]))).toEqual([
    ['2025-12-01', '2025-12-15'],
    ['2025-12-02', '2025-12-16'],
    ['2025-12-03', '2025-12-15'],
    ['2025-12-04', '2025-12-16'],
    ['2025-12-05', '2025-12-15'],
  ]);
  expect(await stood(null)).toEqual(['due-soon', '2025-12-15', '2025-12-15']);
});
