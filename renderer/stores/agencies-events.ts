import { create } from 'zustand';
import type { EventSummary } from '../../shared/domain/agencies/agency-detail';
import { api } from '../api';
import { type Pages, pagesOf, pagesToFetch } from '../model/pages';
import { type Loadable, loading, ready, readyValue } from './loadable';
import { fetched } from './refusal';

export const eventsPerPage = 100;

type EventsState = {
  readonly total: Loadable<number>;
  readonly pages: Pages<EventSummary>;
  readonly visible: { readonly first: number; readonly last: number };
  load(): Promise<void>;
  look(first: number, last: number): Promise<void>;
};

/** All that happened to agencies, newest first, page by page. */
export const useAgencyEvents = create<EventsState>()((set, get) => {
  let asked = 0;
  const fetchPages = async (wanted: readonly number[], kept: Pages<EventSummary>): Promise<void> => {
    const mine = asked;
    const answers = await Promise.all(
      wanted.map((page) =>
        fetched(() => api.agencies.events({ offset: page * eventsPerPage, limit: eventsPerPage })),
      ),
    );
    if (asked !== mine) return;
    const pages = new Map(kept);
    for (const [place, answer] of answers.entries()) {
      if (answer.status === 'failed') return set({ total: answer });
      const found = readyValue(answer);
      if (!found) continue;
      pages.set(wanted[place] ?? 0, found.events);
      set({ total: ready(found.total) });
    }
    set({ pages });
  };
  return {
    total: loading,
    pages: new Map(),
    visible: { first: 0, last: 0 },

    async load() {
      asked += 1;
      const { first, last } = get().visible;
      await fetchPages(pagesOf(first, last, eventsPerPage), new Map());
    },

    async look(first, last) {
      set({ visible: { first, last } });
      const wanted = pagesToFetch(get().pages, first, last, eventsPerPage);
      if (wanted.length > 0) await fetchPages(wanted, get().pages);
    },
  };
});
