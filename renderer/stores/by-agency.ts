import { create } from 'zustand';
import type { ByAgency } from '../../shared/domain/by-agency';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { useAgencyView } from './agency-view';
import { type Loadable, loading, readyValue } from './loadable';
import { attempt, fetched } from './refusal';

export type { AgencyCell, ByAgency } from '../../shared/domain/by-agency';

/** As many agencies as one question fetches; the rest comes when it is asked for. */
const rowsAPage = 200;

type Page = ByAgency & { readonly total: number };

type ByAgencyState = {
  /** What stands in the rows of Tổng hợp. */
  readonly by: 'indicator' | 'agency';
  readonly period: PeriodCode | null;
  readonly table: Loadable<Page>;
  choose(by: 'indicator' | 'agency'): void;
  /** Fetches the first agencies of a period, where the table is shown. */
  load(period: PeriodCode): Promise<void>;
  /** Fetches the agencies after those that are there; nothing where it is being done or there are no more. */
  more(): Promise<void>;
};

/** The figures of the period at work, agency by agency. */
export const useByAgency = create<ByAgencyState>()((set, get) => {
  let asked = 0;
  /** The question of whose table more is being fetched. */
  let fetching: number | null = null;
  return {
    by: 'indicator',
    period: null,
    table: loading,

    choose(by) {
      set({ by });
      const { period } = get();
      if (period !== null) void get().load(period);
    },

    async load(period) {
      set({ period });
      if (get().by !== 'agency') return;
      asked += 1;
      const mine = asked;
      const { view } = useAgencyView.getState();
      const table = await fetched(() => api.consolidation.byAgency({ period, view, limit: rowsAPage }));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === mine) set({ table });
    },

    async more() {
      const before = readyValue(get().table);
      if (!before || fetching === asked || before.rows.length >= before.total) return;
      const mine = asked;
      fetching = mine;
      await attempt(async () => {
        const next = await api.consolidation.byAgency({
          ...{ period: before.period.code, view: before.view },
          ...{ offset: before.rows.length, limit: rowsAPage },
        });
        if (asked !== mine) return;
        const bodies = new Map([...before.bodies, ...next.bodies].map((body) => [body.agency, body]));
        const rows = [...before.rows, ...next.rows];
        set({ table: { status: 'ready', value: { ...next, rows, bodies: [...bodies.values()] } } });
      });
      if (fetching === mine) fetching = null;
    },
  };
});
