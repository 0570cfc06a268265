import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announceReminders } from '../../electron/main/reminders/announce-reminders';
import { canNotify, notify } from '../../electron/main/reminders/notify';
import { openTray } from '../../electron/main/reminders/tray';
import { watchTime } from '../../electron/main/reminders/watch-time';
import type { Reminder, ReminderSettings, TodayItem } from '../../shared/contract/reminders';
import { PeriodCode } from '../../shared/domain/period';
import { powerMonitor, standIn } from '../fixtures/electron-stand-in';
import { sampleDeadline } from '../reminders/sample-deadline';

vi.mock('electron', () => import('../fixtures/electron-stand-in'));

beforeEach(() => {
  standIn.desktop = { tray: true, notifications: true };
  standIn.notifications = [];
  standIn.trays = [];
});

const reminder = (id: string, lastDay: string, step: number, left: number): Reminder => ({
  ...{ deadline: sampleDeadline(id, lastDay), step, left },
});

/** The data process as far as reminders are asked of it. */
function register(pending: readonly Reminder[], settings: Partial<ReminderSettings> = {}) {
  const asked: unknown[] = [];
  const answered = <Value>(value: Value) => Promise.resolve(value);
  const api = {
    reminders: {
      pending: () => answered([...pending]),
      settings: () => answered({ steps: [7], notify: true, stayInTray: false, ...settings }),
      shown: (input: unknown) => {
        asked.push(input);
        return answered(undefined);
      },
    },
  };
  return { asked, api: api as never };
}

/** Announces what a register has pending, and gives what came of it, in order. */
async function announced(
  pending: readonly Reminder[],
  settings: Partial<ReminderSettings>,
  hasWindow: boolean,
) {
  const { api, asked } = register(pending, settings);
  const heard: unknown[] = [];
  const places: unknown[] = [];
  await announceReminders({
    api,
    canNotify,
    notify: (words, place) => notify(words, '/icon.png', () => places.push(place)),
    hasWindow: () => hasWindow,
    announce: (...announcement) => heard.push(announcement),
  });
  for (const notification of standIn.notifications) notification.emit('click');
  const shown = standIn.notifications.map(({ options }) => options);
  return { asked, heard, places, shown };
}

const one = reminder('a', '2026-06-14', 7, 6);
const two = [one, reminder('b', '2026-06-15', 7, 7)];
const marks = { reminders: [{ deadline: 'a', lastDay: '2026-06-14', step: 7 }] };

describe('a reminder', () => {
  it('of one deadline says its title, its day and how long is left; a click leads to it', async () => {
    expect(await announced([one], {}, true)).toEqual({
      asked: [marks],
      heard: [['reminders.came', { reminders: [one], total: 1 }]],
      places: [{ kind: 'deadline', deadline: one.deadline }],
      shown: [{ title: 'Báo cáo a', body: 'Hạn Chủ nhật 14/06, còn 6 ngày làm việc.', icon: '/icon.png' }],
    });
  });

  it('of several is one notification that names the first few; a click leads to the list of today', async () => {
    const many = [...two, reminder('c', '2026-06-16', 30, 8), reminder('d', '2026-07-01', 30, 20)];
    const { shown, places } = await announced(many, {}, true);
    expect({ shown, places }).toEqual({
      shown: [
        {
          title: '4 hạn trong 30 ngày làm việc tới',
          body: 'Chủ nhật 14/06: Báo cáo a\nthứ Hai 15/06: Báo cáo b\nthứ Ba 16/06: Báo cáo c\nvà 1 hạn khác',
          icon: '/icon.png',
        },
      ],
      places: [{ kind: 'today' }],
    });
  });

  it.each<
    [string, Partial<ReminderSettings>, boolean, boolean, { shown: number; told: number; asked: number }]
  >([
    ['system and window', {}, true, true, { shown: 1, told: 1, asked: 1 }],
    ['the system alone, without a window', {}, true, false, { shown: 1, told: 0, asked: 1 }],
    [
      'the window alone, where the clerk wants no notification',
      { notify: false },
      true,
      true,
      { shown: 0, told: 1, asked: 1 },
    ],
    ['the window alone, where the system has none', {}, false, true, { shown: 0, told: 1, asked: 1 }],
    ['nobody, and then it waits', {}, false, false, { shown: 0, told: 0, asked: 0 }],
  ])('is shown by %s', async (_by, settings, canShow, hasWindow, expected) => {
    standIn.desktop.notifications = canShow;
    const { shown, heard, asked } = await announced(two, settings, hasWindow);
    expect({ shown: shown.length, told: heard.length, asked: asked.length }).toEqual(expected);
  });

  it('is not recorded where there is none', async () => {
    expect(await announced([], {}, true)).toEqual({ asked: [], heard: [], places: [], shown: [] });
  });

  it('that cannot be recorded is not shown, so that it does not come every hour', async () => {
    const api = {
      reminders: {
        pending: async () => [one],
        settings: async () => ({ notify: true }),
        shown: () => Promise.reject(new Error('disk_full')),
      },
    };
    const surroundings = {
      ...{ api: api as never, canNotify, hasWindow: () => true, announce: () => undefined },
      notify: () => notify({ title: '', body: '' }, '', () => undefined),
    };
    await expect(announceReminders(surroundings)).rejects.toThrow('disk_full');
    expect(standIn.notifications).toEqual([]);
  });
});

describe('the tray', () => {
  const deadline = (id: string, dismissed = false): TodayItem => ({
    ...{ kind: 'deadline', deadline: sampleDeadline(id, '2026-06-14'), left: 0, dismissed },
  });

  function opened() {
    const went: unknown[] = [];
    const sign = openTray('/tray.png', {
      openWindow: () => went.push('window'),
      openPlace: (place) => went.push(place),
      quit: () => went.push('quit'),
    });
    return { went, sign };
  }

  const labels = () => standIn.trays[0]?.menu.map(({ label, type }) => label ?? type);

  it('says that nothing waits before it knows', () => {
    opened();
    expect([standIn.trays[0]?.icon, standIn.trays[0]?.toolTip, labels()]).toEqual([
      '/tray.png',
      'Thư ký Hội đồng ATVSLĐ: hôm nay không có việc chờ',
      ['Mở cửa sổ', 'separator', 'Nhắc việc…', 'Thoát'],
    ]);
  });

  it('counts what waits, names the first few, and leads to each', () => {
    const { sign, went } = opened();
    const long = { ...sampleDeadline('x', '2026-06-14'), title: `R & D ${'a'.repeat(100)}` };
    sign?.show([
      { kind: 'deadline', deadline: long, left: 0, dismissed: false },
      { kind: 'chase', period: PeriodCode.parse('2026-H1'), step: 'urge', agencies: 12 },
      { kind: 'holidays', year: 2027 },
      deadline('đã gác lại', true),
    ]);
    expect(standIn.trays[0]?.toolTip).toBe('Thư ký Hội đồng ATVSLĐ: 3 việc hôm nay cần làm');
    expect(labels()).toEqual([
      ...['Mở cửa sổ', 'separator', `Chủ nhật 14/06: R && D ${'a'.repeat(47)}…`],
      ...[
        'Đôn đốc: 12 đơn vị, báo cáo 6 tháng đầu năm 2026',
        'Xác nhận ngày nghỉ năm 2027',
        'separator',
        'Nhắc việc…',
        'Thoát',
      ],
    ]);
    for (const { click } of standIn.trays[0]?.menu ?? []) click?.();
    standIn.trays[0]?.emit('click');
    expect(went).toEqual([
      'window',
      { kind: 'deadline', deadline: long },
      { kind: 'chase', period: '2026-H1' },
      { kind: 'holidays', year: 2027 },
      { kind: 'reminder_settings' },
      ...['quit', 'window'],
    ]);
  });

  it('names five at most, and the list for the rest', () => {
    opened().sign?.show(Array.from({ length: 7 }, (_, index) => deadline(String(index))));
    expect(labels()?.slice(2, -3)).toEqual([
      ...['0', '1', '2', '3', '4'].map((id) => `Chủ nhật 14/06: Báo cáo ${id}`),
      'Tất cả 7 việc hôm nay…',
    ]);
  });

  it('is done without where the desktop has none', () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    standIn.desktop.tray = false;
    expect(opened().sign).toBeNull();
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});

describe('time', () => {
  it('is watched soon after the start, each hour, and when the computer wakes up, but not twice a minute', async () => {
    vi.useFakeTimers();
    let looks = 0;
    const stop = watchTime(async () => {
      looks += 1;
    });
    const passed = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      return looks;
    };
    expect([await passed(2_999), await passed(1)]).toEqual([0, 1]);
    powerMonitor.emit('resume');
    expect(await passed(0)).toBe(1);
    await passed(60_000);
    powerMonitor.emit('resume');
    powerMonitor.emit('unlock-screen');
    expect(await passed(0)).toBe(2);
    expect(await passed(3_600_000)).toBe(3);
    stop();
    powerMonitor.emit('resume');
    expect(await passed(7_200_000)).toBe(3);
    vi.useRealTimers();
  });

  it('goes on being watched after a look that failed', async () => {
    vi.useFakeTimers();
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    let looks = 0;
    const stop = watchTime(async () => {
      looks += 1;
      throw new Error('data_process_stopped');
    });
    await vi.advanceTimersByTimeAsync(7_200_000);
    stop();
    expect([looks, logged.mock.calls.length]).toEqual([3, 3]);
    logged.mockRestore();
    vi.useRealTimers();
  });
});
