import { create } from 'zustand';
import type { ChaseDeed } from '../model/chase-deed';
import { attempt } from './refusal';

export type { ChaseDeed } from '../model/chase-deed';

type Way = () => Promise<unknown>;

type ChaseDeedState = {
  /** The deed done last, and whether it has been taken back. */
  readonly last: { readonly deed: ChaseDeed; readonly isUndone: boolean } | null;
  /** Tells of a deed, how it is taken back, and how that is taken back in turn. */
  tell(deed: ChaseDeed, undo: Way, redo: Way): void;
  takeBack(): Promise<void>;
  /** Does again what was taken back. */
  redo(): Promise<void>;
  dismiss(): void;
};

/** The one line that says what was done last on the screen Đôn đốc and offers the way back, and forth again. */
export const useChaseDeed = create<ChaseDeedState>()((set, get) => {
  let ways: { readonly undo: Way; readonly redo: Way } | null = null;
  const turn = (isUndone: boolean) =>
    attempt(async () => {
      const { last } = get();
      const known = ways;
      if (!last || !known || last.isUndone === isUndone) return;
      // Taken at once, so that two quick strokes do not take the same deed back twice.
      ways = null;
      try {
        await (isUndone ? known.undo() : known.redo());
      } catch (error) {
        ways ??= known;
        throw error;
      }
      if (get().last !== last) return;
      ways = known;
      set({ last: { ...last, isUndone } });
    });
  return {
    last: null,
    tell(deed, undo, redo) {
      ways = { undo, redo };
      set({ last: { deed, isUndone: false } });
    },
    takeBack: () => turn(true),
    redo: () => turn(false),
    dismiss() {
      ways = null;
      set({ last: null });
    },
  };
});
