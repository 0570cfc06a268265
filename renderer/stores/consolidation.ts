import { create } from 'zustand';
import type { Trace } from '../../shared/contract/consolidation';
import type { Consolidation } from '../../shared/domain/consolidation';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { useAgencyView } from './agency-view';
import { type Loadable, loading } from './loadable';
import { fetched } from './refusal';

export type { Trace } from '../../shared/contract/consolidation';

/** One figure of the consolidated table. */
export type FigurePlace = { readonly indicator: string; readonly period: PeriodCode };

type ConsolidationState = {
  readonly summary: Loadable<Consolidation>;
  /** The figure whose sources are open. */
  readonly opened: FigurePlace | null;
  readonly trace: Loadable<Trace>;
  load(period: PeriodCode): Promise<void>;
  open(place: FigurePlace): Promise<void>;
  close(): void;
};

/** The totals of the period at work, and the way from one of them back to its sources. */
export const useConsolidation = create<ConsolidationState>()((set, get) => {
  let asked = 0;
  return {
    summary: loading,
    opened: null,
    trace: loading,

    async load(period) {
      asked += 1;
      const mine = asked;
      const summary = await fetched(() => api.consolidation.summary({ period }));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === mine) set({ summary });
    },

    async open(place) {
      const same = get().opened?.indicator === place.indicator && get().opened?.period === place.period;
      set({ opened: place, ...(same ? {} : { trace: loading }) });
      const trace = await fetched(() =>
        api.consolidation.trace({ ...place, view: useAgencyView.getState().view }),
      );
      if (get().opened === place) set({ trace });
    },

    close: () => set({ opened: null }),
  };
});
