import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useApplication } from '../../renderer/stores/application';
import { useCalendar } from '../../renderer/stores/calendar';
import { useChase } from '../../renderer/stores/chase';
import { followChase } from '../../renderer/stores/chase-follow';
import { useNotices } from '../../renderer/stores/notices';
import { usePeriod } from '../../renderer/stores/period';
import { usePlan } from '../../renderer/stores/plan';
import { useReminders } from '../../renderer/stores/reminders';
import { followReminders } from '../../renderer/stores/reminders-follow';
import { goToWork } from '../../renderer/stores/reminders-go';
import { openFakeWindow } from './fake-window';
import { plan, year2025 } from './samples';
import { deadline, dueItem } from './today-samples';

const resets = [
  () => useApplication.setState(useApplication.getInitialState(), true),
  () => useCalendar.setState(useCalendar.getInitialState(), true),
  () => useChase.setState(useChase.getInitialState(), true),
  () => useNotices.setState(useNotices.getInitialState(), true),
  () => usePeriod.setState(usePeriod.getInitialState(), true),
  () => usePlan.setState(usePlan.getInitialState(), true),
  () => useReminders.setState(useReminders.getInitialState(), true),
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

const settings = { steps: [30, 7, 1], notify: true, stayInTray: false };
const nobody = { periods: [], rows: [] };

it('the list of today is fetched at the start and once for a swarm of changes', async () => {
  const { asked, announce } = openFakeWindow({ reminders: { today: () => [dueItem({})] } });
  stop = followReminders();
  await vi.waitFor(() => expect(useReminders.getState().today).toMatchObject({ value: [{ left: 3 }] }));
  for (let change = 0; change < 10; change += 1) announce('data.changed', { subject: 'submissions' });
  await vi.waitFor(() => expect(asked.filter((one) => one === 'reminders.today').length).toBe(2));
  announce('data.changed', { subject: 'deadlines' });
  await vi.waitFor(() => expect(asked.filter((one) => one === 'reminders.today').length).toBe(3));
});

it('another day has another list of today and another board', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: new Date(2025, 11, 14, 23, 58) });
  const { asked } = openFakeWindow({ reminders: { today: () => [] }, chase: { board: () => nobody } });
  const stops = [followReminders(), followChase()];
  stop = () => {
    for (const one of stops) one();
    vi.useRealTimers();
  };
  const timesAsked = () =>
    ['reminders.today', 'chase.board'].map((channel) => asked.filter((one) => one === channel).length);
  vi.advanceTimersByTime(60_000);
  expect(timesAsked()).toEqual([1, 1]);
  vi.advanceTimersByTime(120_000);
  expect(timesAsked()).toEqual([2, 2]);
});

it('reminders that came stay in their line until they are put away', () => {
  const { announce } = openFakeWindow({});
  stop = followReminders();
  announce('reminders.came', { reminders: [], total: 0 });
  expect(useReminders.getState().came).toBeNull();
  const came = { reminders: [{ deadline: deadline({}), step: 7, left: 3 }], total: 4 };
  announce('reminders.came', came);
  expect(useReminders.getState().came).toEqual(came);
  useReminders.getState().putAway();
  expect(useReminders.getState().came).toBeNull();
});

it('a deadline needs no more reminding, and needs it again', async () => {
  const told: unknown[] = [];
  let dismissed = false;
  openFakeWindow({
    reminders: {
      today: () => [dueItem({ dismissed })],
      dismiss: (mark) => {
        told.push(['dismiss', mark]);
        dismissed = true;
      },
      recall: (mark) => {
        told.push(['recall', mark]);
        dismissed = false;
      },
    },
  });
  const mark = { deadline: 'report:mau/R1/2025-Y', lastDay: '2025-12-14' };
  await useReminders.getState().setDismissed(deadline({}), true);
  expect(useReminders.getState().today).toMatchObject({ value: [{ dismissed: true }] });
  await useReminders.getState().setDismissed(deadline({}), false);
  expect(useReminders.getState().today).toMatchObject({ value: [{ dismissed: false }] });
  await useReminders.getState().takeBack();
  expect(useReminders.getState().today).toMatchObject({ value: [{ dismissed: true }] });
  await useReminders.getState().takeBack();
  expect(told).toEqual([
    ['dismiss', mark],
    ['recall', mark],
    ['dismiss', mark],
  ]);
});

it('settings are kept as the register gives them back; a refusal is told', async () => {
  openFakeWindow({
    reminders: {
      today: () => [],
      settings: () => settings,
      setSettings: (one) => ({ ...one, steps: [7, 1] }),
    },
  });
  await useReminders.getState().loadSettings();
  expect(await useReminders.getState().saveSettings({ ...settings, steps: [1, 7] })).toBe(true);
  expect(useReminders.getState()).toMatchObject({
    settings: { status: 'ready', value: { ...settings, steps: [7, 1] } },
    settingsBefore: settings,
  });
  openFakeWindow({});
  expect(await useReminders.getState().saveSettings(settings)).toBe(false);
  expect(useNotices.getState().refused?.code).toBe('not_found');
});

it('a click in the tray leads to the list, to the settings, to the board of a period', async () => {
  const { announce } = openFakeWindow({ chase: { board: () => ({ periods: [], rows: [] }) } });
  usePlan.setState({
    atWork: { status: 'ready', value: { plan, periods: [year2025], agencies: [], indicators: [] } },
  });
  stop = followReminders();
  announce('open.place', { kind: 'reminder_settings' });
  expect([useApplication.getState().screen, useReminders.getState().isPanelOpen]).toEqual(['overview', true]);
  announce('open.place', { kind: 'chase', period: '2025-Y' });
  expect([useApplication.getState().screen, useChase.getState().filter, usePeriod.getState().chosen]).toEqual(
    ['chase', 'next_due', '2025-Y'],
  );
  // The year that the calendar shows already: it has nothing to fetch.
  const year = Number(useCalendar.getState().day.slice(0, 4));
  announce('open.place', { kind: 'holidays', year });
  expect([useApplication.getState().screen, useCalendar.getState().tab]).toEqual(['calendar', 'holidays']);
  announce('open.place', { kind: 'today' });
  expect(useApplication.getState().screen).toBe('overview');
});

it('what is due leads to where the work is done, or to its day on the calendar', async () => {
  openFakeWindow({ deadlines: { days: () => [], list: () => [] } });
  usePlan.setState({
    atWork: { status: 'ready', value: { plan, periods: [year2025], agencies: [], indicators: [] } },
  });
  await goToWork(deadline({ subject: { kind: 'period', period: '2025-Y' } }));
  expect([useApplication.getState().screen, usePeriod.getState().chosen]).toEqual(['reception', '2025-Y']);
  await goToWork(deadline({ subject: { kind: 'period', period: '2027-Y' } }));
  expect(useApplication.getState().screen).toBe('calendar');
  useApplication.getState().go('overview');
  await goToWork(deadline({ subject: { kind: 'rule', rule: 'r1' } }));
  expect([useApplication.getState().screen, useCalendar.getState().day]).toEqual(['calendar', '2025-12-14']);
});
