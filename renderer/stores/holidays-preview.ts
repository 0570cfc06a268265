import { create } from 'zustand';
import type { HolidayChange } from '../../shared/contract/holidays';
import type { DateMove } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import { type Loadable, loading } from './loadable';
import { fetched } from './refusal';

/** What each of the entries of a form would move, in their order; null while the form says nothing yet. */
type HolidayPreviewState = {
  readonly moves: Loadable<ReadonlyArray<readonly DateMove[]>> | null;
  look(changes: readonly HolidayChange[] | null): Promise<void>;
};

/** What writing the entries of the form would move. */
export const useHolidayPreview = create<HolidayPreviewState>()((set, get) => {
  let asked = 0;
  return {
    moves: null,
    async look(changes) {
      asked += 1;
      const mine = asked;
      if (changes === null) {
        set({ moves: null });
        return;
      }
      if (get().moves === null) set({ moves: loading });
      const moves = await fetched(() => Promise.all(changes.map((change) => api.holidays.preview(change))));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === mine) set({ moves });
    },
  };
});
