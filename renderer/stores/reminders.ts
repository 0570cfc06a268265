import { create } from 'zustand';
import type { Reminder, ReminderSettings, TodayItem } from '../../shared/contract/reminders';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import { type Loadable, loading, ready, readyValue } from './loadable';
import { attempt, fetched } from './refusal';

export type { ReminderSettings, TodayItem } from '../../shared/contract/reminders';

/** Reminders that have come since the window was opened; the first few of them. */
export type CameReminders = { readonly reminders: readonly Reminder[]; readonly total: number };

type RemindersState = {
  readonly today: Loadable<readonly TodayItem[]>;
  /** What came and has not been put away. */
  readonly came: CameReminders | null;
  readonly settings: Loadable<ReminderSettings>;
  /** The last deadline of which was said whether it needs reminding; null where there is nothing to take back. */
  readonly said: { readonly deadline: Deadline; readonly isDismissed: boolean } | null;
  /** The settings before they were changed in this panel; null where there is nothing to take back. */
  readonly settingsBefore: ReminderSettings | null;
  /** The panel Nhắc việc stands beside the overview. */
  readonly isPanelOpen: boolean;
  load(): Promise<void>;
  tellCame(came: CameReminders): void;
  putAway(): void;
  /** Says that a deadline needs no more reminding, or needs it again. */
  setDismissed(deadline: Deadline, isDismissed: boolean): Promise<void>;
  /** Takes back what was said of a deadline last. */
  takeBack(): Promise<void>;
  setPanelOpen(isOpen: boolean): void;
  loadSettings(): Promise<void>;
  /** Keeps other settings; true where they stand. */
  saveSettings(settings: ReminderSettings): Promise<boolean>;
};

/** What is to be done today, the reminders that have come, and when they come. */
export const useReminders = create<RemindersState>()((set, get) => {
  let asked = 0;
  return {
    today: loading,
    came: null,
    settings: loading,
    said: null,
    settingsBefore: null,
    isPanelOpen: false,

    async load() {
      asked += 1;
      const mine = asked;
      const today = await fetched(() => api.reminders.today());
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === mine) set({ today });
    },

    tellCame(came) {
      if (came.total > 0) set({ came });
    },
    putAway: () => set({ came: null }),

    setDismissed: (deadline, isDismissed) =>
      attempt(async () => {
        const ask = isDismissed ? api.reminders.dismiss : api.reminders.recall;
        await ask({ deadline: deadline.id, lastDay: deadline.lastDay });
        set({ said: { deadline, isDismissed } });
        await get().load();
      }),

    async takeBack() {
      const { said, setDismissed } = get();
      if (!said) return;
      await setDismissed(said.deadline, !said.isDismissed);
      set({ said: null });
    },

    setPanelOpen: (isPanelOpen) => set({ isPanelOpen, settingsBefore: null }),

    async loadSettings() {
      set({ settings: await fetched(() => api.reminders.settings()) });
    },

    async saveSettings(settings) {
      let isDone = false;
      await attempt(async () => {
        const settingsBefore = readyValue(get().settings);
        set({ settings: ready(await api.reminders.setSettings(settings)), settingsBefore });
        isDone = true;
        await get().load();
      });
      return isDone;
    },
  };
});
