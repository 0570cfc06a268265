import type { z } from 'zod';
import { create } from 'zustand';
import type { deadlines, ReportExtension } from '../../shared/contract/deadlines';
import { api } from '../api';
import { attempt } from './refusal';

export type { ReportExtension } from '../../shared/contract/deadlines';

/** What the form asks for. */
export type ExtensionWish = z.infer<typeof deadlines.extend.input>;

type Last = {
  /** What was granted last, as it is kept. */
  readonly extensions: readonly ReportExtension[];
  readonly isUndone: boolean;
};

type ReceptionExtensionsState = {
  readonly last: Last | null;
  /** Grants a later day; false where it was refused and nothing was written. */
  extend(wish: ExtensionWish): Promise<boolean>;
  undo(extension: ReportExtension): Promise<void>;
  redo(extension: ReportExtension): Promise<void>;
  /** Takes back what was granted last. */
  takeBack(): Promise<void>;
  /** Grants again what was taken back. */
  giveAgain(): Promise<void>;
  dismiss(): void;
};

/** Later days for reports: granting them, the line that says so, and the way back. */
export const useReceptionExtensions = create<ReceptionExtensionsState>()((set, get) => {
  let isTurning = false;

  /** Turns every extension of the last deed; one quick stroke too many turns nothing twice. */
  const turn = async (
    extensions: readonly ReportExtension[],
    isUndone: boolean,
    ask: (question: { extensions: string[] }) => Promise<ReportExtension[]>,
  ): Promise<void> => {
    if (isTurning) return;
    isTurning = true;
    await attempt(async () => {
      const turned = await ask({ extensions: extensions.map(({ extension }) => extension) });
      set({ last: { extensions: turned, isUndone } });
    });
    isTurning = false;
  };

  return {
    last: null,

    async extend(wish) {
      let isDone = false;
      await attempt(async () => {
        set({ last: { extensions: await api.deadlines.extend(wish), isUndone: false } });
        isDone = true;
      });
      return isDone;
    },

    undo: (extension) => turn([extension], true, api.deadlines.undoExtension),
    redo: (extension) => turn([extension], false, api.deadlines.redoExtension),

    async takeBack() {
      const { last } = get();
      if (last && !last.isUndone) await turn(last.extensions, true, api.deadlines.undoExtension);
    },

    async giveAgain() {
      const { last } = get();
      if (last?.isUndone) await turn(last.extensions, false, api.deadlines.redoExtension);
    },

    dismiss: () => set({ last: null }),
  };
});
