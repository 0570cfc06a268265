import { create } from 'zustand';
import type { JudgedTarget, JudgedYear } from '../../shared/contract/targets';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { yearOf } from '../../shared/domain/period';
import type { TargetMilestone } from '../../shared/domain/target';
import type { InvestigationKind } from '../../shared/domain/targets/open-investigation';
import { api } from '../api';
import { type Loadable, loading } from './loadable';
import { usePeriod } from './period';
import { type PlanDeed, usePlanDeed } from './plan-detail-deed';
import { attempt, fetched } from './refusal';

export type { JudgedTarget, JudgedYear } from '../../shared/contract/targets';

/** What a clerk can set so that a target can be judged. */
export type TargetDeed =
  | {
      readonly kind: 'restatement';
      readonly indicator: string;
      readonly period: string;
      readonly amount: number;
      readonly note: string;
      readonly documentNumber: string | null;
    }
  | {
      readonly kind: 'open-case';
      readonly indicator: string;
      readonly period: string;
      readonly severity: InvestigationKind;
      readonly notifiedOn: CalendarDate;
      readonly extended: boolean;
      readonly note: string;
    }
  | { readonly kind: 'base-year'; readonly target: string; readonly baseYear: number | null }
  | { readonly kind: 'milestones'; readonly target: string; readonly milestones: TargetMilestone[] }
  | {
      readonly kind: 'binding';
      readonly target: string;
      readonly measure: 'count' | 'rate' | 'share';
      readonly indicator: string | null;
      readonly denominator: string | null;
    };

type TargetsState = {
  /** The year that is judged; null until the screen has been opened. */
  readonly year: number | null;
  readonly judged: Loadable<JudgedYear>;
  readonly opened: string | null;
  /** Judges the year that was chosen, or that of the period at work. */
  load(): Promise<void>;
  chooseYear(year: number): Promise<void>;
  open(target: string): void;
  close(): void;
  /** Records something; true where it was done. */
  set(deed: TargetDeed): Promise<boolean>;
  undo(id: string): Promise<void>;
};

/** The targets judged on a year's report, and what the clerk sets of them. */
export const useTargets = create<TargetsState>()((set, get) => {
  let asked = 0;
  return {
    year: null,
    judged: loading,
    opened: null,

    async load() {
      const year = get().year ?? yearAtWork();
      if (year === null) return;
      asked += 1;
      const mine = asked;
      set({ year });
      const judged = await fetched(() => api.targets.judge({ year, measuredOn: null }));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === mine) set({ judged });
    },

    async chooseYear(year) {
      set({ year, judged: loading });
      await get().load();
    },

    open: (target) => set({ opened: target }),
    close: () => set({ opened: null }),

    async set(deed) {
      let isDone = false;
      await attempt(async () => {
        const { id } = await ask(deed);
        isDone = true;
        tell(deed.kind, id);
      });
      return isDone;
    },

    undo: (id) =>
      attempt(async () => {
        await api.targets.undo({ id });
      }),
  };
});

function yearAtWork(): number | null {
  const { chosen } = usePeriod.getState();
  return chosen === null ? null : yearOf(chosen);
}

function tell(kind: Extract<PlanDeed, { kind: TargetDeed['kind'] }>['kind'], id: string): void {
  usePlanDeed.getState().tell({ kind }, () => api.targets.undo({ id }));
}

function ask({ ...deed }: TargetDeed): Promise<{ id: string }> {
  switch (deed.kind) {
    case 'restatement': {
      const { kind: _kind, ...input } = deed;
      return api.targets.restate(input);
    }
    case 'open-case': {
      const { kind: _kind, ...input } = deed;
      return api.targets.recordOpenCase(input);
    }
    case 'base-year':
      return api.targets.setBaseYear({ target: deed.target, baseYear: deed.baseYear });
    case 'milestones':
      return api.targets.setMilestones({ target: deed.target, milestones: deed.milestones });
    case 'binding': {
      const { kind: _kind, ...input } = deed;
      return api.targets.edit(input);
    }
  }
}

/** The indicators that a target is judged on, for the choices of its forms. */
export function indicatorsOf({ indicator, denominator }: JudgedTarget): readonly string[] {
  return [indicator?.code, denominator?.code].filter((code) => code !== undefined);
}
