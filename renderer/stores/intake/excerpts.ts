import { create } from 'zustand';
import type { Excerpt } from '../../../shared/contract/excerpt';
import { api } from '../../api';
import { type Loadable, loading } from '../loadable';
import { fetched } from '../refusal';

export type { Excerpt } from '../../../shared/contract/excerpt';

/** A cell of a file of the open intake. */
export type ExcerptPlace = {
  readonly intakeId: string;
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
};

type ExcerptsState = {
  readonly place: ExcerptPlace | null;
  readonly excerpt: Loadable<Excerpt>;
  show(place: ExcerptPlace): Promise<void>;
};

/**
 * The part of a sheet that is looked at beside a question. A file is read again for each, so that of many places gone
 * through quickly only the last is fetched.
 */
export const useExcerpts = create<ExcerptsState>()((set, get) => {
  let isFetching = false;
  return {
    place: null,
    excerpt: loading,
    async show(place) {
      if (isSame(get().place, place)) return;
      set({ place, excerpt: loading });
      if (isFetching) return;
      isFetching = true;
      for (let wanted = get().place; wanted; ) {
        const asked = { ...wanted };
        const excerpt = await fetched(() => api.intake.excerpt(asked));
        const now = get().place;
        if (isSame(now, asked)) {
          set({ excerpt });
          break;
        }
        wanted = now;
      }
      isFetching = false;
    },
  };
});

function isSame(left: ExcerptPlace | null, right: ExcerptPlace): boolean {
  return (
    left?.intakeId === right.intakeId &&
    left.key === right.key &&
    left.sheet === right.sheet &&
    left.cell === right.cell
  );
}
