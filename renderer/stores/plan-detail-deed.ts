import { create } from 'zustand';
import type { PlanDeed } from '../model/plan-deed';
import { attempt } from './refusal';

export type { PlanDeed } from '../model/plan-deed';

type PlanDeedState = {
  /** The deed done last, and whether it has been taken back. */
  readonly last: { readonly deed: PlanDeed; readonly isUndone: boolean } | null;
  /** Tells of a deed and how it is taken back. */
  tell(deed: PlanDeed, undo: () => Promise<unknown>): void;
  takeBack(): Promise<void>;
  dismiss(): void;
};

/** The one line that says what was done last on the screen Kế hoạch and offers the way back. */
export const usePlanDeed = create<PlanDeedState>()((set, get) => {
  let undoLast: (() => Promise<unknown>) | null = null;
  return {
    last: null,
    tell(deed, undo) {
      undoLast = undo;
      set({ last: { deed, isUndone: false } });
    },
    takeBack: () =>
      attempt(async () => {
        const { last } = get();
        const undo = undoLast;
        if (!last || !undo) return;
        // Taken at once, so that two quick strokes do not take the same deed back twice.
        undoLast = null;
        try {
          await undo();
        } catch (error) {
          undoLast = undo;
          throw error;
        }
        if (get().last === last) set({ last: { deed: last.deed, isUndone: true } });
      }),
    dismiss() {
      undoLast = null;
      set({ last: null });
    },
  };
});
