import { create } from 'zustand';
import type { DutyDetail, DutyHistory, DutyUnit, DutyUnits } from '../../shared/contract/duties';
import type { DutyState } from '../../shared/domain/duties/duty-state';
import { api } from '../api';
import { type Pages, pagesToFetch, rowAt } from '../model/pages';
import { seenAgencies } from './duties';
import { type Loadable, loading } from './loadable';
import { attempt, fetched } from './refusal';

export type { DutyDetail, DutyHistory, DutyUnit } from '../../shared/contract/duties';

/** A duty, or what one agency does of it. */
export type DutyPlace = { readonly duty: string; readonly agency: string | null };

/** Which agencies of a duty are looked for. */
export type UnitFilters = { readonly state: DutyState | null; readonly search: string };

type OpenedDutyState = {
  readonly opened: DutyPlace | null;
  readonly detail: Loadable<DutyDetail>;
  /** What happened with the agency that is looked at. */
  readonly history: Loadable<DutyHistory>;
  readonly unitFilters: UnitFilters;
  readonly units: Loadable<Omit<DutyUnits, 'rows'>>;
  readonly unitPages: Pages<DutyUnit>;
  open(place: DutyPlace): Promise<void>;
  close(): void;
  /** Fetches again what is open. */
  reload(): Promise<void>;
  filterUnits(part: Partial<UnitFilters>): Promise<void>;
  lookAtUnits(first: number, last: number): void;
  unitAt(index: number): DutyUnit | null;
};

const pageSize = 200;
const nothingOpened = {
  detail: loading,
  history: loading,
  units: loading,
  unitPages: new Map(),
  unitFilters: { state: null, search: '' },
} as const;

/** The duty whose panel is open: what the plan says, who stands where with it, and what happened with one agency. */
export const useOpenedDuty = create<OpenedDutyState>()((set, get) => {
  let askedUnits = 0;

  const askUnits = (duty: string, page: number) =>
    api.duties.units({
      duty,
      ...get().unitFilters,
      ...seenAgencies(),
      ...{ offset: page * pageSize, limit: pageSize },
    });

  const loadUnits = async (duty: string): Promise<void> => {
    askedUnits += 1;
    const mine = askedUnits;
    const answer = await fetched(() => askUnits(duty, 0));
    if (askedUnits !== mine || get().opened?.duty !== duty) return;
    if (answer.status !== 'ready') {
      set({ units: answer });
      return;
    }
    const { rows, ...units } = answer.value;
    set({ units: { status: 'ready', value: units }, unitPages: new Map([[0, rows]]) });
  };

  return {
    ...nothingOpened,
    opened: null,

    async open(place) {
      const { opened } = get();
      set({
        ...(opened?.duty === place.duty ? { history: loading } : nothingOpened),
        opened: place,
      });
      await get().reload();
    },

    close: () => set({ ...nothingOpened, opened: null }),

    async reload() {
      const { opened } = get();
      if (!opened) return;
      const { duty, agency } = opened;
      const [detail, history] = await Promise.all([
        fetched(() => api.duties.detail({ duty, ...seenAgencies() })),
        agency === null ? null : fetched(() => api.duties.history({ duty, agency })),
        loadUnits(duty),
      ]);
      if (get().opened === opened) set({ detail, ...(history ? { history } : {}) });
    },

    async filterUnits(part) {
      const { opened, unitFilters } = get();
      set({ unitFilters: { ...unitFilters, ...part } });
      if (opened) await loadUnits(opened.duty);
    },

    lookAtUnits(first, last) {
      const { opened, unitPages } = get();
      if (!opened) return;
      const mine = askedUnits;
      for (const page of pagesToFetch(unitPages, first, last, pageSize)) {
        void attempt(async () => {
          const { rows } = await askUnits(opened.duty, page);
          if (askedUnits === mine) set((state) => ({ unitPages: new Map(state.unitPages).set(page, rows) }));
        });
      }
    },

    unitAt: (index) => rowAt(get().unitPages, index, pageSize),
  };
});
