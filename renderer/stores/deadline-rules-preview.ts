import { create } from 'zustand';
import type { DateMove } from '../../shared/domain/deadlines/deadline';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import { api } from '../api';
import { type Loadable, loading } from './loadable';
import { fetched } from './refusal';

type RulePreviewState = {
  /** Null while the form says nothing yet. */
  readonly moves: Loadable<readonly DateMove[]> | null;
  look(rule: string, settings: RuleSettings | null): Promise<void>;
};

/** What the settings in the form would move. */
export const useRulePreview = create<RulePreviewState>()((set, get) => {
  let asked = 0;
  return {
    moves: null,
    async look(rule, settings) {
      asked += 1;
      const mine = asked;
      if (settings === null) {
        set({ moves: null });
        return;
      }
      if (get().moves === null) set({ moves: loading });
      const moves = await fetched(() => api.deadlines.previewRule({ rule, settings }));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === mine) set({ moves });
    },
  };
});
