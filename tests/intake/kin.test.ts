import { expect, it } from 'vitest';
import type { EventRequestInput } from '../../shared/domain/agencies/event-request';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { filledTemplate } from '../fixtures/filled-template';
import { type InMemory, inMemory } from '../fixtures/in-memory';
import { accept, readOnce } from '../fixtures/intake';

const request: EventRequestInput = {
  kind: 'merge',
  from: ['BCB', 'DPTTH'],
  into: {
    ...{ code: 'BPTTH', name: 'Báo và phát thanh, truyền hình Cao Bằng', abbreviation: null, kind: 'press' },
  },
  happenedOn: CalendarDate.parse('2025-12-01'),
  legalBasis: 'Quyết định 1/QĐ-UBND',
};

/** The warnings about the one file of a drop, with the other figures that they name; `answer` says whose report it is. */
async function warned(api: InMemory['api'], path: string, answer?: string) {
  const { issues } = await readOnce(api, path, answer);
  return issues
    .filter(({ code }) => code === 'reported_by_kin')
    .map(({ severity, indicator, found, message }) => [
      severity,
      indicator,
      found,
      /trong cùng kỳ \((.*)\), và cả hai/.exec(message)?.[1],
    ]);
}

it('warns of a figure that a merged body reported for the same period, both ways round', async () => {
  const { api, folder } = await inMemory();
  const old = await filledTemplate(api, folder, { agency: 'DPTTH', figures: { 'TT-03': 10 } });
  const corrected = { agency: 'DPTTH', fileName: 'sua.xlsx', figures: { 'TT-03': 9 } };
  const later = await filledTemplate(api, folder, corrected);
  expect(await warned(api, old)).toEqual([]);
  await accept(api, old);

  expect((await api.agencies.apply({ request })).state).toBe('applied');
  const merged = await filledTemplate(api, folder, { agency: 'BPTTH', figures: { 'TT-03': 12 } });
  expect(await warned(api, merged)).toEqual([
    ['warning', 'TT-03', '12', 'Đài Phát thanh - Truyền hình Cao Bằng: 10'],
  ]);
  await accept(api, merged);
  expect(await warned(api, later, 'agency:DPTTH')).toEqual([
    ['warning', 'TT-03', '9', 'Báo và phát thanh, truyền hình Cao Bằng: 12'],
  ]);
});
