import { create } from 'zustand';
import type { AgencyDetail, AgencyEntry } from '../../shared/domain/agencies/agency-detail';
import type { Agency } from '../../shared/domain/agency';
import { api } from '../api';
import { type AgencyFilter, wholeRegister } from '../model/agency-filter';
import { type Pages, pagesOf, pagesToFetch } from '../model/pages';
import { useAgencyView } from './agency-view';
import { failed, type Loadable, loading, ready, readyValue } from './loadable';
import { fetched } from './refusal';
import { today } from './today';

/** The parts of the screen Cơ quan. */
export type AgencyTab = 'register' | 'events' | 'offers';

export const agenciesPerPage = 200;

type AgenciesState = {
  readonly tab: AgencyTab;
  readonly filter: AgencyFilter;
  /** How many agencies the filter leaves. */
  readonly total: Loadable<number>;
  readonly pages: Pages<AgencyEntry>;
  /** The rows that are looked at. */
  readonly visible: { readonly first: number; readonly last: number };
  /** All groups of the register, to choose from. */
  readonly groups: readonly Agency[];
  readonly opened: string | null;
  readonly detail: Loadable<AgencyDetail>;
  chooseTab(tab: AgencyTab): void;
  narrow(part: Partial<AgencyFilter>): Promise<void>;
  /** Fetches the list again, with the groups and the opened agency. */
  load(): Promise<void>;
  look(first: number, last: number): Promise<void>;
  open(code: string): Promise<void>;
  close(): void;
};

/** The register of agencies, page by page, and the agency that is looked at. */
export const useAgencies = create<AgenciesState>()((set, get) => {
  let asked = 0;
  let fetching = new Set<number>();

  const ask = (page: number) => {
    const offset = page * agenciesPerPage;
    const { view } = useAgencyView.getState();
    const { filter } = get();
    return fetched(() => api.agencies.list({ ...filter, view, offset, limit: agenciesPerPage }));
  };

  /** Begins the list anew; what stands on the screen stays until the answer is here. */
  const fetchList = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    fetching = new Set();
    const { first, last } = get().visible;
    const wanted = [...new Set([0, ...pagesOf(first, last, agenciesPerPage)])];
    const answers = await Promise.all(wanted.map(ask));
    if (asked !== mine) return;
    const pages = new Map<number, readonly AgencyEntry[]>();
    let total: Loadable<number> = loading;
    for (const [place, answer] of answers.entries()) {
      if (answer.status === 'failed') {
        set({ total: failed(answer.problem), pages: new Map() });
        return;
      }
      const found = readyValue(answer);
      if (!found) continue;
      pages.set(wanted[place] ?? 0, found.agencies);
      total = ready(found.total);
    }
    set({ total, pages });
  };

  return {
    tab: 'register',
    filter: wholeRegister(today()),
    total: loading,
    pages: new Map(),
    visible: { first: 0, last: 0 },
    groups: [],
    opened: null,
    detail: loading,

    chooseTab: (tab) => set({ tab }),

    async narrow(part) {
      set({ filter: { ...get().filter, ...part }, visible: { first: 0, last: 0 } });
      await fetchList();
    },

    async load() {
      const { opened } = get();
      const groups = async () => {
        const found = readyValue(await fetched(() => api.register.agencies()));
        if (found) set({ groups: found.filter(({ isGroup }) => isGroup) });
      };
      await Promise.all([fetchList(), groups(), opened === null ? undefined : get().open(opened)]);
    },

    async look(first, last) {
      set({ visible: { first, last } });
      const mine = asked;
      const wanted = pagesToFetch(get().pages, first, last, agenciesPerPage).filter(
        (page) => !fetching.has(page),
      );
      for (const page of wanted) fetching.add(page);
      for (const page of wanted) {
        const found = readyValue(await ask(page));
        if (asked !== mine) return;
        fetching.delete(page);
        if (found) set({ pages: new Map(get().pages).set(page, found.agencies), total: ready(found.total) });
      }
    },

    async open(code) {
      set({ opened: code, ...(get().opened === code ? {} : { detail: loading }) });
      const detail = await fetched(() => api.agencies.detail({ code }));
      if (get().opened === code) set({ detail });
    },

    close: () => set({ opened: null }),
  };
});
