import { create } from 'zustand';
import type { ChaseRow } from '../../shared/contract/chase';
import type { Period } from '../../shared/domain/period';
import { api } from '../api';
import type { ChaseFilter } from '../model/chase-board';
import { type Loadable, loading } from './loadable';
import { fetched } from './refusal';

export type { ChaseCell, ChaseLetter, ChaseRow, Owed } from '../../shared/contract/chase';

export type ChaseBoard = { readonly periods: readonly Period[]; readonly rows: readonly ChaseRow[] };

/** What stands beside the board: the letters to be written, the settings, or nothing of both. */
export type ChaseSide = 'draft' | 'sent' | 'settings' | null;

type ChaseState = {
  readonly filter: ChaseFilter;
  readonly board: Loadable<ChaseBoard>;
  /** Marked agencies. */
  readonly marks: ReadonlySet<string>;
  readonly side: ChaseSide;
  load(): Promise<void>;
  show(filter: ChaseFilter): Promise<void>;
  toggleMarks(agencies: readonly string[], isMarked: boolean): void;
  clearMarks(): void;
  setSide(side: ChaseSide): void;
};

/** Who owes a report, what was sent to whom, and which agencies are marked for letters. */
export const useChase = create<ChaseState>()((set, get) => {
  let asked = 0;
  return {
    filter: 'late',
    board: loading,
    marks: new Set(),
    side: null,

    async load() {
      asked += 1;
      const mine = asked;
      const { filter } = get();
      const board = await fetched(() => api.chase.board({ only: filter }));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked !== mine) return;
      const { marks } = get();
      const there = board.status === 'ready' ? new Set(board.value.rows.map(({ agency }) => agency)) : marks;
      set({ board, marks: new Set([...marks].filter((agency) => there.has(agency))) });
    },

    async show(filter) {
      set({ filter, board: loading });
      await get().load();
    },

    toggleMarks(agencies, isMarked) {
      const marks = new Set(get().marks);
      for (const agency of agencies) {
        if (isMarked) marks.add(agency);
        else marks.delete(agency);
      }
      set({ marks });
    },
    clearMarks: () => set({ marks: new Set() }),
    setSide: (side) => set({ side }),
  };
});
