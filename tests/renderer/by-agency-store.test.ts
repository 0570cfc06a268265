import { beforeEach, expect, it, vi } from 'vitest';
import { useAgencyView } from '../../renderer/stores/agency-view';
import { useByAgency } from '../../renderer/stores/by-agency';
import { readyValue } from '../../renderer/stores/loadable';
import { usePeriod } from '../../renderer/stores/period';
import { startStores } from '../../renderer/stores/start';
import type { ByAgency } from '../../shared/domain/by-agency';
import { openFakeWindow } from './fake-window';
import { year2024, year2025 } from './samples';

const names = Array.from({ length: 250 }, (_, place) => `Xã ${place + 1}`);
const table = (view: ByAgency['view'], offset: number, limit: number) => ({
  ...{ period: year2025, previousPeriod: year2024, view, indicators: [], bodies: [], uncompared: [] },
  rows: names.slice(offset, offset + limit).map((name, place) => ({
    ...{ agency: `X${offset + place + 1}`, name, kind: 'commune_committee' as const, cells: [] },
  })),
  total: names.length,
});

const fake = () =>
  openFakeWindow({ consolidation: { byAgency: ({ view, offset, limit }) => table(view, offset, limit) } });

beforeEach(() => {
  useByAgency.setState(useByAgency.getInitialState());
  useAgencyView.setState(useAgencyView.getInitialState());
});

const shown = () => {
  const value = readyValue(useByAgency.getState().table);
  return value && [value.view, value.rows.length, value.rows.at(-1)?.name];
};

it('asks for agencies only where they are shown, and for more where more are wanted', async () => {
  const { asked } = fake();
  await useByAgency.getState().load('2025-Y');
  expect(asked).toEqual([]);
  useByAgency.getState().choose('agency');
  await vi.waitFor(() => expect(shown()).toEqual(['then', 200, 'Xã 200']));
  // The table asks while it scrolls, before the first answer is there.
  await Promise.all([useByAgency.getState().more(), useByAgency.getState().more()]);
  expect(shown()).toEqual(['then', 250, 'Xã 250']);
  const before = [...asked];
  await useByAgency.getState().more();
  expect(asked).toEqual(before);
});

it('fetches more of another table while an older one is still being answered', async () => {
  const waiting: Array<() => void> = [];
  openFakeWindow({
    consolidation: {
      byAgency: async ({ view, offset, limit }) => {
        if (offset > 0 && view === 'then') await new Promise<void>((resolve) => waiting.push(resolve));
        return table(view, offset, limit);
      },
    },
  });
  const { load, choose, more } = useByAgency.getState();
  choose('agency');
  await load('2025-Y');
  const slow = more();
  useAgencyView.setState({ view: 'now' });
  await load('2025-Y');
  await more();
  expect(shown()).toEqual(['now', 250, 'Xã 250']);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  for (const resolve of waiting) resolve();
  await slow;
  expect(shown()).toEqual(['now', 250, 'Xã 250']);
});

it('asks again when agencies are to be shown as they are', async () => {
  fake();
  const stop = startStores();
  useByAgency.getState().choose('agency');
  usePeriod.setState({ chosen: '2025-Y' });
  await vi.waitFor(() => expect(shown()).toEqual(['then', 200, 'Xã 200']));
  useAgencyView.getState().choose('now');
  await vi.waitFor(() => expect(shown()).toEqual(['now', 200, 'Xã 200']));
  stop();
});
