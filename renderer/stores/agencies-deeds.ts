import { create } from 'zustand';
import type { EventUndone } from '../../shared/contract/agencies';
import type { AgencyChange, EventSummary } from '../../shared/domain/agencies/agency-detail';
import type { EventPreview } from '../../shared/domain/agencies/event-preview';
import type { EventKind } from '../../shared/domain/agencies/event-request';
import { api } from '../api';
import { attempt } from './refusal';

/** The last thing done to the register of agencies, and what came of it. */
export type AgencyDeed =
  | {
      readonly deed: 'applied';
      readonly event: string;
      readonly kind: EventKind;
      readonly preview: EventPreview;
    }
  | {
      readonly deed: 'undone';
      readonly event: string;
      readonly result: Extract<EventUndone, { state: 'undone' }>;
    }
  | { readonly deed: 'redone'; readonly event: string }
  /** Events of a later day stand in the way. */
  | { readonly deed: 'later'; readonly wish: 'undo' | 'redo'; readonly later: readonly EventSummary[] }
  | { readonly deed: 'redo_refused'; readonly preview: EventPreview }
  | { readonly deed: 'nothing_to_do' }
  | {
      readonly deed: 'edited';
      readonly edit: string;
      readonly code: string;
      readonly field: AgencyChange['field'];
    }
  | { readonly deed: 'edit_undone'; readonly state: 'undone' | 'already_undone' | 'changed_since' };

type DeedsState = {
  readonly last: AgencyDeed | null;
  tell(deed: AgencyDeed): void;
  dismiss(): void;
  undo(event: string): Promise<void>;
  redo(event: string): Promise<void>;
  edit(code: string, change: AgencyChange): Promise<void>;
  undoEdit(edit: string): Promise<void>;
  /** Takes the last deed back, where it can be. */
  takeBack(): Promise<void>;
};

/** Deeds done to the register of agencies, the last of which can be taken back at once. */
export const useAgencyDeeds = create<DeedsState>()((set, get) => ({
  last: null,
  tell: (last) => set({ last }),
  dismiss: () => set({ last: null }),

  undo: (event) =>
    attempt(async () => {
      const result = await api.agencies.undo({ event });
      switch (result.state) {
        case 'undone':
          return set({ last: { deed: 'undone', event, result } });
        case 'later_events':
          return set({ last: { deed: 'later', wish: 'undo', later: result.later } });
        default:
          return set({ last: { deed: 'nothing_to_do' } });
      }
    }),

  redo: (event) =>
    attempt(async () => {
      const result = await api.agencies.redo({ event });
      switch (result.state) {
        case 'applied':
          return set({ last: { deed: 'redone', event } });
        case 'refused':
          return set({ last: { deed: 'redo_refused', preview: result.preview } });
        case 'later_events':
          return set({ last: { deed: 'later', wish: 'redo', later: result.later } });
        default:
          return set({ last: { deed: 'nothing_to_do' } });
      }
    }),

  edit: (code, change) =>
    attempt(async () => {
      const { edit, field } = await api.agencies.edit({ code, change });
      set({ last: { deed: 'edited', edit, code, field } });
    }),

  undoEdit: (edit) =>
    attempt(async () => {
      const { state } = await api.agencies.undoEdit({ edit });
      set({ last: { deed: 'edit_undone', state } });
    }),

  async takeBack() {
    const { last, undo, redo, undoEdit } = get();
    if (last?.deed === 'applied' || last?.deed === 'redone') await undo(last.event);
    else if (last?.deed === 'undone') await redo(last.event);
    else if (last?.deed === 'edited') await undoEdit(last.edit);
  },
}));
