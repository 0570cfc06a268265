import { create } from 'zustand';
import type { DateMove } from '../../shared/domain/deadlines/deadline';
import type { HolidayDeed } from '../model/holidays-deed';
import { attempt } from './refusal';

export type { HolidayDeed } from '../model/holidays-deed';

/** Takes a deed back and says what moved by that. */
type Way = () => Promise<readonly DateMove[]>;

type HolidayDeedState = {
  /** The deed done last; once it was taken back, with what moved by that. */
  readonly last: { readonly deed: HolidayDeed; readonly undone: readonly DateMove[] | null } | null;
  /** Tells of a deed; one without a way back cannot be taken back from the line. */
  tell(deed: HolidayDeed, undo: Way | null): void;
  canTakeBack(): boolean;
  takeBack(): Promise<void>;
  dismiss(): void;
};

/** The line that says what was recorded last of holidays and rules, what it moved, and the way back. */
export const useHolidayDeed = create<HolidayDeedState>()((set, get) => {
  let way: Way | null = null;
  return {
    last: null,
    tell(deed, undo) {
      way = undo;
      set({ last: { deed, undone: null } });
    },
    canTakeBack: () => way !== null,
    takeBack: () =>
      attempt(async () => {
        const { last } = get();
        const known = way;
        if (!last || !known) return;
        // Taken at once, so that two quick strokes do not take the same deed back twice.
        way = null;
        try {
          const undone = await known();
          if (get().last === last) set({ last: { ...last, undone } });
        } catch (error) {
          way ??= known;
          throw error;
        }
      }),
    dismiss() {
      way = null;
      set({ last: null });
    },
  };
});
