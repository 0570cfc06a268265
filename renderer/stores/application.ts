import { create } from 'zustand';
import { api } from '../api';
import type { Screen } from '../model/screen';
import { useIntake } from './intake';
import { type Loadable, loading } from './loadable';
import { usePlanReading } from './plan-reading';
import { fetched } from './refusal';

type ApplicationState = {
  readonly screen: Screen;
  readonly dialog: 'palette' | 'shortcuts' | null;
  readonly about: Loadable<{ readonly version: string; readonly databasePath: string }>;
  /** Goes to a screen; an intake or a document that stands over it is put away and goes on. */
  go(screen: Screen): void;
  showDialog(dialog: 'palette' | 'shortcuts' | null): void;
  load(): Promise<void>;
};

/** What the window shows, and which application it belongs to. */
export const useApplication = create<ApplicationState>()((set) => ({
  screen: 'overview',
  dialog: null,
  about: loading,
  go(screen) {
    useIntake.getState().hide();
    usePlanReading.getState().hide();
    set({ screen });
  },
  showDialog: (dialog) => set({ dialog }),
  async load() {
    set({ about: await fetched(() => api.desktop.about()) });
  },
}));
