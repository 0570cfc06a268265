import { create } from 'zustand';
import type { DutyRow } from '../../shared/contract/duties';
import { api } from '../api';
import { useApplication } from './application';
import { useDuties } from './duties';
import { useOpenedDuty } from './duties-opened';
import { readyValue } from './loadable';
import { usePlanDetail } from './plan-detail';
import { fetched } from './refusal';

type FoundDutiesState = {
  /** A few duties of all plans that answer to what was typed. */
  readonly found: readonly DutyRow[];
  find(search: string): Promise<void>;
};

const shownAtMost = 12;
const shortestSearch = 3;

/** Duties found from anywhere in the window. */
export const useFoundDuties = create<FoundDutiesState>()((set) => {
  let asked = 0;
  return {
    found: [],
    async find(search) {
      asked += 1;
      const mine = asked;
      if (search.trim().length < shortestSearch) {
        set({ found: [] });
        return;
      }
      const list = await fetched(() => api.duties.list({ by: 'plan', search, limit: shownAtMost }));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === mine) set({ found: readyValue(list)?.rows ?? [] });
    },
  };
});

/** Goes to a duty: its plan, and its panel beside the tree. */
export async function goToDuty({ plan, duty, unit }: DutyRow): Promise<void> {
  useApplication.getState().go('plan');
  const { choose, go, detail } = usePlanDetail.getState();
  go('tree');
  if (readyValue(detail)?.plan.code !== plan) await choose(plan);
  await useOpenedDuty.getState().open({ duty, agency: unit?.agency ?? null });
}

/** Goes to the duties of one agency. */
export async function goToDutiesOf(agency: { readonly code: string; readonly name: string }): Promise<void> {
  useApplication.getState().go('plan');
  usePlanDetail.getState().go('agency');
  await useDuties.getState().filter({ agency, search: '', role: null, state: null });
}
