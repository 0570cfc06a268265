import { create } from 'zustand';
import type { NearDuplicate, ReorganisationOffer } from '../../shared/contract/agencies';
import { api } from '../api';
import { type Loadable, loading } from './loadable';
import { fetched } from './refusal';

export type { NearDuplicate, ReorganisationOffer } from '../../shared/contract/agencies';

type OffersState = {
  readonly offers: Loadable<readonly ReorganisationOffer[]>;
  readonly duplicates: Loadable<readonly NearDuplicate[]>;
  load(): Promise<void>;
};

/** What the application offers to be looked at: known reorganisations, and names that are nearly alike. */
export const useAgencyOffers = create<OffersState>()((set) => ({
  offers: loading,
  duplicates: loading,
  async load() {
    const [offers, duplicates] = await Promise.all([
      fetched(() => api.agencies.offers()),
      fetched(() => api.agencies.duplicates()),
    ]);
    set({ offers, duplicates });
  },
}));
