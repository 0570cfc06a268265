import type { z } from 'zod';
import { create } from 'zustand';
import type { PresetSummary } from '../../shared/contract/plans';
import type { Agency } from '../../shared/domain/agency';
import type { Indicator } from '../../shared/domain/indicator';
import type { Period } from '../../shared/domain/period';
import type { Plan } from '../../shared/domain/plan';
import { api } from '../api';
import { type Loadable, loading } from './loadable';
import { useNotices } from './notices';
import { attempt, fetched } from './refusal';

export type Preset = z.infer<typeof PresetSummary>;

/** The plan at work with its reference lists. */
export type LoadedPlan = {
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly periods: readonly Period[];
  readonly indicators: readonly Indicator[];
};

/** What the database holds: a plan, or nothing yet but plans that it can be filled with. */
export type PlanAtWork = LoadedPlan | { readonly plan: null; readonly presets: readonly Preset[] };

type PlanState = {
  readonly atWork: Loadable<PlanAtWork>;
  /** A preset is being written into the empty database. */
  readonly filling: boolean;
  load(): Promise<void>;
  fillFrom(preset: string): Promise<void>;
};

/** The indicators of the plan at work by code; none while there is none. */
export function indicatorsByCode(atWork: Loadable<PlanAtWork>): ReadonlyMap<string, Indicator> {
  const indicators = atWork.status === 'ready' && atWork.value.plan ? atWork.value.indicators : [];
  return new Map(indicators.map((indicator) => [indicator.code, indicator]));
}

/** The plan at work and the lists that every screen looks things up in. */
export const usePlan = create<PlanState>()((set, get) => ({
  atWork: loading,
  filling: false,

  async load() {
    set({ atWork: await fetched(fetchPlanAtWork) });
  },

  async fillFrom(preset) {
    set({ filling: true });
    await attempt(async () => {
      const plan = await api.plans.load({ preset });
      useNotices.getState().tell({ deed: 'plan-loaded', title: plan.title });
      await get().load();
    });
    set({ filling: false });
  },
}));

async function fetchPlanAtWork(): Promise<PlanAtWork> {
  const plan = await api.plans.current();
  if (!plan) return { plan, presets: await api.plans.presets() };
  const [agencies, periods, indicators] = await Promise.all([
    api.register.agencies(),
    api.register.periods(),
    api.register.indicators(),
  ]);
  return { plan, agencies, periods, indicators };
}
