import { create } from 'zustand';
import type { ChaseSettings } from '../../shared/contract/chase';
import { api } from '../api';
import { useChaseDeed } from './chase-deed-line';
import { type Loadable, loading, readyValue } from './loadable';
import { attempt, fetched } from './refusal';

export type { ChaseSettings } from '../../shared/contract/chase';

type ChaseSettingsState = {
  readonly settings: Loadable<ChaseSettings>;
  load(): Promise<void>;
  /** Keeps other settings; true where they stand. */
  save(settings: ChaseSettings): Promise<boolean>;
};

/** The steps of the ladder in working days, and what letters say of their sender. */
export const useChaseSettings = create<ChaseSettingsState>()((set, get) => {
  const put = async (settings: ChaseSettings): Promise<void> => {
    set({ settings: { status: 'ready', value: await api.chase.setSettings(settings) } });
  };
  return {
    settings: loading,
    async load() {
      set({ settings: await fetched(() => api.chase.settings()) });
    },
    async save(settings) {
      let isDone = false;
      const before = readyValue(get().settings);
      await attempt(async () => {
        await put(settings);
        isDone = true;
        if (before) {
          useChaseDeed.getState().tell(
            { kind: 'settings' },
            () => put(before),
            () => put(settings),
          );
        }
      });
      return isDone;
    },
  };
});
