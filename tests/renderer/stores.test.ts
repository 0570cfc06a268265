import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useApplication } from '../../renderer/stores/application';
import { useConsolidation } from '../../renderer/stores/consolidation';
import { exportWorkbook } from '../../renderer/stores/documents';
import { useNotices } from '../../renderer/stores/notices';
import { usePeriod } from '../../renderer/stores/period';
import { usePlan } from '../../renderer/stores/plan';
import { useReception } from '../../renderer/stores/reception';
import { loadAll, startStores } from '../../renderer/stores/start';
import { Refusal } from '../../shared/contract/reply';
import type { Consolidation } from '../../shared/domain/consolidation';
import type { Plan } from '../../shared/domain/plan';
import { openFakeWindow, type SomeHandlers } from './fake-window';
import { consolidationOf, half2025, plan, reception, year2024, year2025 } from './samples';

const resets = [
  () => useApplication.setState(useApplication.getInitialState(), true),
  () => useConsolidation.setState(useConsolidation.getInitialState(), true),
  () => useNotices.setState(useNotices.getInitialState(), true),
  () => usePeriod.setState(usePeriod.getInitialState(), true),
  () => usePlan.setState(usePlan.getInitialState(), true),
  () => useReception.setState(useReception.getInitialState(), true),
];
let stop = () => {};

beforeEach(() => {
  for (const reset of resets) reset();
});
afterEach(() => {
  stop();
  stop = () => {};
  vi.unstubAllGlobals();
});

const periods = [year2024, half2025, year2025];

function registerWith(parts: SomeHandlers = {}): SomeHandlers {
  return {
    desktop: { about: () => ({ version: '1.2.3', databasePath: '/data/so.sqlite' }) },
    plans: { current: () => plan },
    register: { agencies: () => [], periods: () => periods, indicators: () => [] },
    reception: {
      status: ({ period }) => [reception({ period, state: period === '2025-H1' ? 'on-time' : 'missing' })],
    },
    consolidation: { summary: ({ period }) => consolidationOf(summaryPeriod(period)) },
    ...parts,
  };
}

function summaryPeriod(code: string) {
  return periods.find((one) => one.code === code) ?? year2025;
}

describe('starting', () => {
  it('fills every store and opens the period where work goes on', async () => {
    openFakeWindow(registerWith());
    stop = startStores();
    await vi.waitFor(() => expect(useConsolidation.getState().summary.status).toBe('ready'));
    expect(usePeriod.getState().chosen).toBe('2025-H1');
    expect(useConsolidation.getState().summary).toMatchObject({ value: { period: { code: '2025-H1' } } });
    expect(useReception.getState().table).toMatchObject({ status: 'ready' });
    expect(useApplication.getState().about).toMatchObject({ value: { databasePath: '/data/so.sqlite' } });
  });

  it('offers the presets in an empty database, and works on once one is loaded', async () => {
    let current: Plan | null = null;
    openFakeWindow(
      registerWith({
        plans: {
          current: () => current,
          presets: () => [],
          load: () => {
            current = plan;
            return plan;
          },
        },
      }),
    );
    stop = startStores();
    await vi.waitFor(() =>
      expect(usePlan.getState().atWork).toEqual({ status: 'ready', value: { plan: null, presets: [] } }),
    );
    await usePlan.getState().fillFrom('mau');
    await vi.waitFor(() => expect(useConsolidation.getState().summary.status).toBe('ready'));
    expect(useNotices.getState().last).toEqual({ deed: 'plan-loaded', title: 'Kế hoạch mẫu' });
  });

  it('stops everything where the register cannot be opened, and resumes when it can', async () => {
    let isOpen = false;
    openFakeWindow(
      registerWith({
        plans: {
          current: () => {
            if (!isOpen) throw new Refusal('database_newer', '/data/so.sqlite');
            return plan;
          },
        },
      }),
    );
    stop = startStores();
    await vi.waitFor(() =>
      expect(useNotices.getState().stopped).toEqual({ code: 'database_newer', subject: '/data/so.sqlite' }),
    );
    isOpen = true;
    await loadAll();
    await vi.waitFor(() => expect(useConsolidation.getState().summary.status).toBe('ready'));
    expect(useNotices.getState().stopped).toBeNull();
  });
});

describe('while working', () => {
  it('fetches again what changed, and keeps the open panel true', async () => {
    let version = 1;
    const fake = openFakeWindow(
      registerWith({
        reception: {
          status: ({ period }) => [reception({ period, version, state: 'on-time' })],
          submissions: () => [],
        },
      }),
    );
    stop = startStores();
    await vi.waitFor(() => expect(useConsolidation.getState().summary.status).toBe('ready'));
    await useReception.getState().open({ agency: 'SYT', period: '2025-Y' });
    version = 2;
    fake.announce('data.changed', { subject: 'submissions' });
    await vi.waitFor(() => {
      const { table } = useReception.getState();
      expect(table.status === 'ready' && table.value.get('2025-Y')?.[0]?.version).toBe(2);
    });
    expect(fake.asked.filter((channel) => channel === 'reception.submissions')).toHaveLength(2);
  });

  it('shows the period asked for last, whichever answer comes first', async () => {
    const waiting = new Map<string, (value: Consolidation) => void>();
    openFakeWindow({
      consolidation: {
        summary: ({ period }) => new Promise((resolve) => waiting.set(period, resolve)),
      },
    });
    const first = useConsolidation.getState().load('2024-Y');
    const second = useConsolidation.getState().load('2025-Y');
    await vi.waitFor(() => expect(waiting.size).toBe(2));
    waiting.get('2025-Y')?.(consolidationOf(year2025));
    await second;
    waiting.get('2024-Y')?.(consolidationOf(year2024));
    await first;
    expect(useConsolidation.getState().summary).toMatchObject({ value: { period: { code: '2025-Y' } } });
  });

  it('exports where the user says, tells where, and tells why not', async () => {
    let chosen: { path: string } | null = { path: '/out/bang.xlsx' };
    const fake = openFakeWindow({
      desktop: { chooseSaveFile: () => chosen },
      consolidation: {
        exportWorkbook: ({ path }) => {
          if (path === '/out/bang.xlsx') return { path, bytes: 1 };
          throw new Refusal('file_in_use', path);
        },
      },
    });
    await exportWorkbook('2025-Y', 'Lưu', 'bang.xlsx');
    expect(useNotices.getState().last).toEqual({ deed: 'exported', path: '/out/bang.xlsx' });

    chosen = { path: '/out/dang-mo.xlsx' };
    await exportWorkbook('2025-Y', 'Lưu', 'bang.xlsx');
    expect(useNotices.getState().refused).toEqual({ code: 'file_in_use', subject: '/out/dang-mo.xlsx' });

    chosen = null;
    await exportWorkbook('2025-Y', 'Lưu', 'bang.xlsx');
    expect(fake.asked.filter((channel) => channel === 'consolidation.exportWorkbook')).toHaveLength(2);
  });
});
