import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { AgencyView } from '../../shared/domain/lineage/agency-view';
import { typeIn } from '../fixtures/entry';
import { inMemory } from '../fixtures/in-memory';

async function reported() {
  const { api } = await inMemory();
  for (const [period, health, deaths] of [
    ['2024-Y', { 'SK-03': '635', 'QT-01': '39' }, '1'],
    ['2025-Y', { 'SK-03': '707', 'QT-01': 'KPS' }, '2'],
  ] as const) {
    await typeIn(api, health, { agency: 'SYT', period });
    await typeIn(api, { 'TN-01': deaths, 'TN-06': '41230' }, { agency: 'SNV', period });
  }
  return api;
}

async function paged(api: DataApi, view: AgencyView, topic: string | null, limit: number) {
  const page = (offset: number) =>
    api.consolidation.byAgency({ period: '2025-Y', view, topic, offset, limit });
  const first = await page(0);
  const rows = [...first.rows];
  const bodies = new Map(first.bodies.map((body) => [body.agency, body.name]));
  while (rows.length < first.total) {
    const next = await page(rows.length);
    rows.push(...next.rows);
    for (const { agency, name } of next.bodies) bodies.set(agency, name);
  }
  return { rows, bodies: new Map([...bodies].sort()) };
}

describe('the table by agency, page by page', () => {
  it.each([
    ['then', null],
    ['now', null],
    ['then', 'Tai nạn lao động'],
  ] as const)('of the view %s, topic %s, is the whole table', async (view, topic) => {
    const api = await reported();
    const whole = await paged(api, view, topic, 1_000);
    expect(whole.rows.length).toBeGreaterThan(1);
    expect(await paged(api, view, topic, 1)).toEqual(whole);
  });

  it('shows what was accepted since the page before', async () => {
    const api = await reported();
    const figureOf = async (view: AgencyView) => {
      const { rows } = await api.consolidation.byAgency({ period: '2025-Y', view, topic: null });
      const cells = rows.find(({ agency }) => agency === 'SYT')?.cells;
      const cell = cells?.find(({ indicator }) => indicator === 'SK-03');
      return [cell?.value, cell?.previous];
    };
    const before = [await figureOf('then'), await figureOf('now')];
    await typeIn(api, { 'SK-03': '720', 'QT-01': 'KPS' }, { agency: 'SYT', period: '2025-Y' });
    expect([before, await figureOf('then'), await figureOf('now')]).toEqual([
      [
        [707, 635],
        [707, 635],
      ],
      [720, 635],
      [720, 635],
    ]);
  });
});
