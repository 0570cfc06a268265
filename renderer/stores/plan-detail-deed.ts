import { create } from 'zustand';
import type { PlanDeed } from '../model/plan-deed';
import { attempt } from './refusal';

export type { PlanDeed } from '../model/plan-deed';

type Way = () => Promise<unknown>;

type PlanDeedState = {
  /** The deed done last, whether it has been taken back, and whether it can be done again then. */
  readonly last: { readonly deed: PlanDeed; readonly isUndone: boolean; readonly canRedo: boolean } | null;
  /** Tells of a deed, how it is taken back, and how that is taken back in turn. */
  tell(deed: PlanDeed, undo: Way, redo?: Way): void;
  takeBack(): Promise<void>;
  /** Does again what was taken back. */
  redo(): Promise<void>;
  dismiss(): void;
};

/** The one line that says what was done last on the screen Kế hoạch and offers the way back, and forth again. */
export const usePlanDeed = create<PlanDeedState>()((set, get) => {
  let ways: { readonly undo: Way; readonly redo: Way | undefined } | null = null;
  const turn = (isUndone: boolean) =>
    attempt(async () => {
      const { last } = get();
      const known = ways;
      const way = isUndone ? known?.undo : known?.redo;
      if (!last || !way || last.isUndone === isUndone) return;
      // Taken at once, so that two quick strokes do not take the same deed back twice.
      ways = null;
      try {
        await way();
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
      set({ last: { deed, isUndone: false, canRedo: redo !== undefined } });
    },
    takeBack: () => turn(true),
    redo: () => turn(false),
    dismiss() {
      ways = null;
      set({ last: null });
    },
  };
});
