import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePlan } from '../../renderer/stores/plan';
import { useReception } from '../../renderer/stores/reception';
import { startStores } from '../../renderer/stores/start';
import { type FakeWindow, openFakeWindow } from './fake-window';
import { consolidationOf, plan, reception, year2025 } from './samples';

let stop = () => {};

beforeEach(() => {
  usePlan.setState(usePlan.getInitialState(), true);
  useReception.setState(useReception.getInitialState(), true);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function started(): Promise<FakeWindow> {
  const fake = openFakeWindow({
    desktop: { about: () => ({ version: '1.2.3', databasePath: '/data/so.sqlite' }) },
    plans: { current: () => plan },
    register: { agencies: () => [], periods: () => [year2025], indicators: () => [] },
    reception: {
      status: () => [reception({ state: 'missing' })],
      submissions: () => [],
      history: () => ({ base: null, quote: null, isTier: false, steps: [] }),
    },
    deadlines: { extensions: () => [] },
    consolidation: { summary: () => consolidationOf(year2025) },
  });
  stop = startStores();
  await vi.waitFor(() => expect(useReception.getState().table.status).toBe('ready'));
  await useReception.getState().open({ agency: 'SYT', period: '2025-Y' });
  return fake;
}

const daily = ['register.periods', 'reception.status', 'reception.history', 'deadlines.extensions'];

async function asksAgain(fake: FakeWindow, happens: () => void): Promise<void> {
  const before = fake.asked.length;
  happens();
  await vi.waitFor(() => {
    const since = fake.asked.slice(before);
    expect(daily.filter((channel) => !since.includes(channel))).toEqual([]);
  });
}

it('asks again what is due when due dates changed', async () => {
  const fake = await started();
  await asksAgain(fake, () => fake.announce('data.changed', { subject: 'deadlines' }));
});

it('asks again what is due when another day has begun', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: new Date(2025, 11, 14, 23, 58) });
  const fake = await started();
  const before = fake.asked.length;
  vi.advanceTimersByTime(60_000);
  expect(fake.asked.slice(before).filter((channel) => channel === 'reception.status')).toEqual([]);
  await asksAgain(fake, () => vi.advanceTimersByTime(120_000));
});
