import { create } from 'zustand';
import type { Problem } from '../../shared/contract/reply';
import type { Notice } from '../model/notice';

type NoticesState = {
  /** The last thing done, for the status bar. */
  readonly last: Notice | null;
  /** The last deed that was refused, until the user has put it away. */
  readonly refused: Problem | null;
  /** Why nothing can be shown at all. */
  readonly stopped: Problem | null;
  tell(notice: Notice): void;
  refuse(problem: Problem): void;
  dismiss(): void;
  stop(problem: Problem): void;
  resume(): void;
};

/** What the application has to tell the user besides the screens themselves. */
export const useNotices = create<NoticesState>()((set) => ({
  last: null,
  refused: null,
  stopped: null,
  tell: (last) => set({ last, refused: null }),
  refuse: (refused) => set({ refused }),
  dismiss: () => set({ refused: null }),
  stop: (stopped) => set({ stopped }),
  resume: () => set({ stopped: null, refused: null }),
}));
