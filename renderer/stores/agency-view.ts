import { create } from 'zustand';
import type { AgencyView } from '../../shared/domain/lineage/agency-view';

export type { AgencyView } from '../../shared/domain/lineage/agency-view';

type AgencyViewState = { readonly view: AgencyView; choose(view: AgencyView): void };

/** Whether agencies are shown as they were in their period or under those of today; one choice for all screens. */
export const useAgencyView = create<AgencyViewState>()((set) => ({
  view: 'then',
  choose: (view) => set({ view }),
}));
