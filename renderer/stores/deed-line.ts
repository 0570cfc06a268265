import { create } from 'zustand';
import { attempt } from './refusal';

type Way = () => Promise<unknown>;

/** What a line knows of the deed that it tells of. */
export type DeedLineState<Deed> = {
  /** The deed done last, whether it has been taken back, and whether it can be done again then. */
  readonly last: { readonly deed: Deed; readonly isUndone: boolean; readonly canRedo: boolean } | null;
  /** Tells of a deed, how it is taken back, and how that is taken back in turn. */
  tell(deed: Deed, undo: Way, redo?: Way): void;
  takeBack(): Promise<void>;
  /** Does again what was taken back. */
  redo(): Promise<void>;
  dismiss(): void;
};

/** The one line of a screen that says what was done last and offers the way back, and forth again. */
export function createDeedLine<Deed>() {
  return create<DeedLineState<Deed>>()((set, get) => {
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
}
