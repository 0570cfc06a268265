import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { remind } from '../../electron/main/reminders/remind';
import { leadTo } from '../../electron/main/windows';
import type { Reminder, ReminderSettings, TodayItem } from '../../shared/contract/reminders';
import { standIn } from '../fixtures/electron-stand-in';
import { sampleDeadline } from '../reminders/sample-deadline';

vi.mock('electron', () => import('../fixtures/electron-stand-in'));

const deadline = sampleDeadline('a', '2026-06-14');

/** A register whose reminder is pending until it was shown. */
class Register {
  pending: Reminder[] = [{ deadline, step: 7, left: 6 }];
  today: TodayItem[] = [{ kind: 'deadline', deadline, left: 6, dismissed: false }];
  settings: ReminderSettings = { steps: [7], notify: true, stayInTray: false };
  asked: string[] = [];

  readonly reminders = {
    pending: async () => this.answer('pending', this.pending),
    today: async () => this.answer('today', this.today),
    settings: async () => this.answer('settings', this.settings),
    shown: async () => {
      this.pending = [];
      return this.answer('shown', undefined);
    },
  };

  private answer<Value>(name: string, value: Value): Value {
    this.asked.push(name);
    return value;
  }
}

let sent: unknown[];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  standIn.desktop = { tray: true, notifications: true };
  standIn.trays = [];
  standIn.notifications = [];
  standIn.windows = [{ webContents: { send: (...message: unknown[]) => sent.push(message) } }];
});
afterEach(() => {
  vi.useRealTimers();
});

const icons = { tray: '/tray.png', large: '/large.png' };

function started(register: Register) {
  const went: unknown[] = [];
  const doors = { openWindow: () => went.push('window'), openPlace: (place: unknown) => went.push(place) };
  return { went, reminding: remind(register as never, icons, doors) };
}

it('reminds once, by system, window and tray, and follows what changes', async () => {
  const register = new Register();
  const { reminding, went } = started(register);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(register.asked).toEqual(['pending', 'settings', 'shown', 'today', 'settings']);
  expect(standIn.notifications.map(({ options }) => options)).toEqual([
    { title: 'Báo cáo a', body: 'Hạn Chủ nhật 14/06, còn 6 ngày làm việc.', icon: '/large.png' },
  ]);
  expect(sent).toEqual([['reminders.came', { reminders: [{ deadline, step: 7, left: 6 }], total: 1 }]]);
  expect(standIn.trays[0]?.toolTip).toBe('Thư ký Hội đồng ATVSLĐ: 1 việc hôm nay cần làm');
  standIn.notifications[0]?.emit('click');
  expect(went).toEqual([{ kind: 'deadline', deadline }]);

  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(standIn.notifications).toHaveLength(1);

  register.today = [];
  register.asked = [];
  reminding.follow();
  reminding.follow();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(register.asked).toEqual(['today', 'settings']);
  expect(standIn.trays[0]?.toolTip).toBe('Thư ký Hội đồng ATVSLĐ: hôm nay không có việc chờ');
});

it.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
])(
  'with a tray (%s), and the setting to stay in it (%s), the program stays: %s',
  async (tray, stayInTray, stays) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    standIn.desktop.tray = tray;
    const register = new Register();
    const { reminding } = started(register);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(reminding.staysInTray()).toBe(false);
    register.settings = { ...register.settings, stayInTray };
    reminding.follow();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reminding.staysInTray()).toBe(stays);
    logged.mockRestore();
  },
);

it.each([
  [true, []],
  [false, [['open.place', { kind: 'today' }]]],
])('a window whose page is loading (%s) is told where to go once it listens', (isLoading, atOnce) => {
  const loaded: Array<() => void> = [];
  const webContents = {
    isLoading: () => isLoading,
    once: (_event: string, listener: () => void) => loaded.push(listener),
    send: (...message: unknown[]) => sent.push(message),
  };
  leadTo({ webContents } as unknown as BrowserWindow, { kind: 'today' });
  expect(sent).toEqual(atOnce);
  for (const listener of loaded) listener();
  expect(sent).toEqual([['open.place', { kind: 'today' }]]);
});
