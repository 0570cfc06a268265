import { create } from 'zustand';
import type { PeriodCode } from '../../shared/domain/period';
import type { SubmissionSummary } from '../../shared/domain/reception';
import { api } from '../api';
import type { ReceptionTable } from '../model/matrix';
import { type Loadable, loading } from './loadable';
import { fetched } from './refusal';

/** One agency in one period. */
export type Place = { readonly agency: string; readonly period: PeriodCode };

type ReceptionState = {
  readonly table: Loadable<ReceptionTable>;
  /** The place whose panel is open, with all its versions. */
  readonly opened: Place | null;
  readonly submissions: Loadable<readonly SubmissionSummary[]>;
  load(periods: readonly PeriodCode[]): Promise<void>;
  open(place: Place): Promise<void>;
  close(): void;
};

/** Who has reported and who has not, and the versions of the report that is looked at. */
export const useReception = create<ReceptionState>()((set, get) => {
  let asked: readonly PeriodCode[] = [];
  return {
    table: loading,
    opened: null,
    submissions: loading,

    async load(periods) {
      asked = periods;
      const table = await fetched(() => fetchTable(periods));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === periods) set({ table });
    },

    async open(place) {
      const same = get().opened?.agency === place.agency && get().opened?.period === place.period;
      set({ opened: place, ...(same ? {} : { submissions: loading }) });
      const submissions = await fetched(() => api.reception.submissions(place));
      if (get().opened === place) set({ submissions });
    },

    close: () => set({ opened: null }),
  };
});

async function fetchTable(periods: readonly PeriodCode[]): Promise<ReceptionTable> {
  const statuses = await Promise.all(periods.map((period) => api.reception.status({ period })));
  return new Map(periods.map((period, index) => [period, statuses[index] ?? []]));
}
