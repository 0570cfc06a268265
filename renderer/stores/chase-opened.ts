import { create } from 'zustand';
import type { ChaseLetter, Owed } from '../../shared/contract/chase';
import type { AgencyContact } from '../../shared/domain/agencies/agency-detail';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { type Loadable, loading } from './loadable';
import { fetched } from './refusal';

export type ChasePlace = { readonly agency: string; readonly period: PeriodCode };

type ChaseOpenedState = {
  /** The agency and period whose panel is open. */
  readonly place: ChasePlace | null;
  readonly owed: Loadable<readonly Owed[]>;
  readonly letters: Loadable<readonly ChaseLetter[]>;
  readonly contacts: Loadable<readonly AgencyContact[]>;
  open(place: ChasePlace): Promise<void>;
  /** Fetches what is open again. */
  reload(): Promise<void>;
  close(): void;
};

const nothing = { owed: loading, letters: loading, contacts: loading };

/** What one agency owes for a period, the letters to it, and whom to reach there. */
export const useChaseOpened = create<ChaseOpenedState>()((set, get) => ({
  ...nothing,
  place: null,

  async open(place) {
    const before = get().place;
    const isSame = before?.agency === place.agency && before.period === place.period;
    set({ place, ...(isSame ? {} : nothing) });
    const [owed, letters, contacts] = await Promise.all([
      fetched(() => api.chase.owed(place)),
      fetched(() => api.chase.letters(place)),
      fetched(async () => (await api.agencies.detail({ code: place.agency })).contacts),
    ]);
    if (get().place === place) set({ owed, letters, contacts });
  },

  async reload() {
    const { place, open } = get();
    if (place) await open({ ...place });
  },

  close: () => set({ place: null, ...nothing }),
}));
