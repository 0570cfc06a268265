import { create } from 'zustand';
import type { Remembered } from '../../../shared/contract/intake';
import { api } from '../../api';
import { type Loadable, loading, ready } from '../loadable';
import { fetched } from '../refusal';

export type { Remembered } from '../../../shared/contract/intake';

type RememberedState = {
  readonly agency: string | null;
  readonly decisions: Loadable<readonly Remembered[]>;
  load(agency: string): Promise<void>;
  /** Shows a decision no more that has been taken back. */
  drop(id: string): void;
};

/** What was decided for an agency's earlier files and holds for its next ones. */
export const useRemembered = create<RememberedState>()((set, get) => ({
  agency: null,
  decisions: loading,
  async load(agency) {
    set({ agency, decisions: loading });
    const decisions = await fetched(() => api.intake.remembered({ agency }));
    if (get().agency === agency) set({ decisions });
  },
  drop(id) {
    const { decisions } = get();
    if (decisions.status === 'ready') {
      set({ decisions: ready(decisions.value.filter((one) => one.id !== id)) });
    }
  },
}));
