import { create } from 'zustand';
import type { RuleSummary } from '../../shared/contract/deadlines';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import type { Plan } from '../../shared/domain/plan';
import { api } from '../api';
import { useHolidayDeed } from './holidays-deed';
import { type Loadable, loading, type Problem, readyValue } from './loadable';
import { attempt, fetched, refusalOf } from './refusal';
import { today } from './today';

export type { RuleDate, RuleSummary } from '../../shared/contract/deadlines';

type DeadlineRulesState = {
  /** The plan whose rules are shown; null is the plan at work. */
  readonly plan: string | null;
  /** The plans of the register, the plan at work first. */
  readonly plans: readonly Plan[];
  /** The year in the middle of the three whose dates are shown. */
  readonly year: number;
  readonly list: Loadable<readonly RuleSummary[]>;
  /** The rule beside the table, and whether its settings are being changed. */
  readonly opened: string | null;
  readonly isEditing: boolean;
  load(): Promise<void>;
  choosePlan(plan: string | null): Promise<void>;
  chooseYear(year: number): Promise<void>;
  open(rule: string | null): void;
  setEditing(isEditing: boolean): void;
  /** Changes the settings of a rule; null where they stand, else why not. */
  edit(rule: RuleSummary, settings: RuleSettings, reason: string): Promise<Problem | null>;
  undo(rule: RuleSummary, edit: string): Promise<void>;
};

/** The rules by which reports of a plan are due, with their dates around a year. */
export const useDeadlineRules = create<DeadlineRulesState>()((set, get) => {
  let asked = 0;
  return {
    plan: null,
    plans: [],
    year: Number(today().slice(0, 4)),
    list: loading,
    opened: null,
    isEditing: false,

    async load() {
      asked += 1;
      const mine = asked;
      const { plan, year } = get();
      const [list, plans] = await Promise.all([
        fetched(() => api.deadlines.rules({ plan, year })),
        fetched(() => api.plans.list()),
      ]);
      // A slower answer to an older question must not overwrite the newer one.
      if (asked !== mine) return;
      set({ list, plans: readyValue(plans) ?? get().plans });
    },

    async choosePlan(plan) {
      set({ plan, list: loading, opened: null, isEditing: false });
      await get().load();
    },

    async chooseYear(year) {
      set({ year });
      await get().load();
    },

    open: (opened) => set({ opened, isEditing: false }),
    setEditing: (isEditing) => set({ isEditing }),

    async edit({ rule, who }, settings, reason) {
      try {
        const { edit, moves } = await api.deadlines.editRule({ rule, settings, reason });
        set({ isEditing: false });
        await get().load();
        useHolidayDeed.getState().tell({ kind: 'rule', who, moves }, () => takeBack(edit));
        return null;
      } catch (error) {
        return refusalOf(error);
      }
    },

    undo: ({ who }, edit) =>
      attempt(async () => {
        const moves = await takeBack(edit);
        useHolidayDeed.getState().tell({ kind: 'rule-undone', who, moves }, null);
      }),
  };

  async function takeBack(edit: string) {
    const { moves } = await api.deadlines.undoRule({ edit });
    await get().load();
    return moves;
  }
});

/** The rule that is open, as it stands now. */
export function openedRule(state: Pick<DeadlineRulesState, 'list' | 'opened'>): RuleSummary | null {
  return readyValue(state.list)?.find(({ rule }) => rule === state.opened) ?? null;
}
