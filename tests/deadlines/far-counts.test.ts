import { expect, it } from 'vitest';
import type { DueTerms } from '../../shared/domain/deadlines/due-terms';
import { inMemory } from '../fixtures/in-memory';
import { day } from './register-of';

const years: DueTerms = { kind: 'end_of', part: 'year', count: 366, unit: 'working_day' };
const event: DueTerms = {
  ...{ kind: 'after_event', event: 'nhận công văn', happenedOn: day('2025-11-03') },
  ...{ count: 300, unit: 'working_day' },
};

it.each([
  ['the end of a year', years, ['2026-06-24', '2027-06-25']],
  ['an event', event, ['2027-01-14']],
])('a day counted from %s is listed in the year in which it lies', async (_from, terms, days) => {
  const { api } = await inMemory();
  await api.deadlines.saveEvent({
    ...{ event: null, kind: 'own', title: 'Lưu hồ sơ', who: '', terms, shift: 'none', begins: null },
    ...{ quote: '', document: null, note: '' },
  });
  const found = [];
  for (const year of [2026, 2027]) {
    const span = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
    found.push(...(await api.deadlines.list({ ...span, kinds: ['own'] })));
  }
  expect(found.map(({ lastDay }) => lastDay)).toEqual(days);
});

it('a report of a plan that is due so long after its year is listed too', async () => {
  const { api } = await inMemory();
  const rule = (await api.deadlines.rules({ year: 2025 })).find(({ code }) => code === 'CB-R2');
  if (!rule) throw new Error('The plan has no rule CB-R2.');
  const settings = { ...rule.settings, terms: years, window: 'calendar' } as const;
  await api.deadlines.editRule({ rule: rule.rule, settings, reason: 'lưu hồ sơ' });
  const span = { from: day('2028-01-01'), to: day('2028-12-31') };
  const found = await api.deadlines.list({ ...span, kinds: ['plan_report'] });
  const yearly = found.filter(({ id }) => id.includes('/CB-R2/'));
  expect(yearly.map(({ id, lastDay }) => [id, lastDay])).toEqual([
    ['report:cao-bang-2025/CB-R2/2026-Y', '2028-06-16'],
  ]);
});
