import { create } from 'zustand';
import type { EventDraft } from '../../shared/contract/deadlines';
import { api } from '../api';
import type { CalendarDeed } from '../model/calendar-deed';
import { attempt } from './refusal';

type CalendarDeedsState = {
  /** The deed done last, and whether it has been taken back. */
  readonly last: { readonly deed: CalendarDeed; readonly event: string; readonly isUndone: boolean } | null;
  /** Records a day of no plan; true where it stands now. */
  save(draft: EventDraft): Promise<boolean>;
  remove(event: string): Promise<boolean>;
  takeBack(): Promise<void>;
  dismiss(): void;
};

/** Days that no plan asks for, entered, changed and removed from the calendar, with the way back. */
export const useCalendarDeeds = create<CalendarDeedsState>()((set, get) => {
  const done = async (deed: () => Promise<NonNullable<CalendarDeedsState['last']>>): Promise<boolean> => {
    let isDone = false;
    await attempt(async () => {
      set({ last: await deed() });
      isDone = true;
    });
    return isDone;
  };
  return {
    last: null,

    save: (draft) =>
      done(async () => {
        const { event, title, isShipped } = await api.deadlines.saveEvent(draft);
        const kind = draft.event === null ? 'added' : 'changed';
        return { deed: { kind, title, isShipped }, event, isUndone: false };
      }),

    remove: (event) =>
      done(async () => {
        const { title, isShipped } = await api.deadlines.removeEvent({ event });
        return { deed: { kind: 'removed', title, isShipped }, event, isUndone: false };
      }),

    takeBack: () =>
      attempt(async () => {
        const { last } = get();
        if (!last || last.isUndone) return;
        // Said at once, so that two quick strokes do not take two deeds back.
        set({ last: { ...last, isUndone: true } });
        try {
          await api.deadlines.undoEvent({ event: last.event });
        } catch (error) {
          set({ last });
          throw error;
        }
      }),

    dismiss: () => set({ last: null }),
  };
});
