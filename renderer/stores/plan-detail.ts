import { create } from 'zustand';
import type { DutyRow } from '../../shared/contract/duties';
import type { DocumentField } from '../../shared/domain/document-edit';
import type { Plan } from '../../shared/domain/plan';
import type { PlanDetail } from '../../shared/domain/plan-detail';
import { api } from '../api';
import type { PlanTab } from '../model/plan-tab';
import { type Loadable, loading, readyValue } from './loadable';
import { usePlan } from './plan';
import { usePlanDeed } from './plan-detail-deed';
import { attempt, fetched } from './refusal';

export type DocumentWish = {
  readonly field: DocumentField;
  readonly value: string | null;
  readonly reason: string | null;
};

type PlanDetailState = {
  readonly tab: PlanTab;
  /** The plans of the register, the plan at work first. */
  readonly plans: readonly Plan[];
  /** The plan that is looked at; null is the plan at work. */
  readonly chosen: string | null;
  readonly detail: Loadable<PlanDetail>;
  /** Where the duties of the plan stand, by duty; what is not here yet is not shown. */
  readonly standing: ReadonlyMap<string, DutyRow>;
  /** A year that was asked for and had no period to open; null once one had. */
  readonly nothingOpened: number | null;
  go(tab: PlanTab): void;
  load(): Promise<void>;
  /** Fetches which plans there are, and nothing of what they say. */
  loadPlans(): Promise<void>;
  choose(plan: string): Promise<void>;
  /** Fills in or puts right a value of the document; true where it stands now. */
  edit(wish: DocumentWish): Promise<boolean>;
  undoEdit(edit: number): Promise<void>;
  openYear(year: number): Promise<void>;
};

const pageSize = 500;
/** A plan has some dozens of duties; the tree of one with thousands shows no states beyond these. */
const mostPages = 6;

/** What one plan of the register says, and how far its duties are. */
export const usePlanDetail = create<PlanDetailState>()((set, get) => {
  let asked = 0;
  return {
    tab: 'tree',
    plans: [],
    chosen: null,
    detail: loading,
    standing: new Map(),
    nothingOpened: null,

    go: (tab) => set({ tab }),

    async load() {
      asked += 1;
      const mine = asked;
      const { chosen } = get();
      const [plans, detail] = await Promise.all([
        fetched(() => api.plans.list()),
        fetched(() => api.plans.detail({ plan: chosen })),
      ]);
      // A slower answer to an older question must not overwrite the newer one.
      if (asked !== mine) return;
      set({ plans: readyValue(plans) ?? get().plans, detail });
      const code = readyValue(detail)?.plan.code;
      const standing = code === undefined ? null : await fetchStanding(code);
      if (asked === mine && standing) set({ standing });
    },

    async loadPlans() {
      const mine = asked;
      const plans = readyValue(await fetched(() => api.plans.list()));
      if (asked === mine && plans) set({ plans });
    },

    async choose(plan) {
      set({ chosen: plan, detail: loading, standing: new Map() });
      await get().load();
    },

    async edit(wish) {
      const before = readyValue(get().detail);
      let isDone = false;
      await attempt(async () => {
        const detail = await api.plans.editDocument({ plan: get().chosen, ...wish });
        isDone = true;
        set({ detail: { status: 'ready', value: detail } });
        const [edit] = detail.edits;
        if (edit && edit.id !== before?.edits[0]?.id)
          usePlanDeed.getState().tell({ kind: 'document', field: wish.field }, () => undo(edit.id));
      });
      return isDone;
    },

    undoEdit: (edit) =>
      attempt(async () => {
        await undo(edit);
      }),

    openYear: (year) =>
      attempt(async () => {
        const { opened } = await api.plans.openYear({ year });
        set({ nothingOpened: opened.length === 0 ? year : null });
        if (opened.length === 0) return;
        const newest = (await api.plans.openings()).find((one) => one.year === year && one.undoneAt === null);
        if (newest) {
          const deed = { kind: 'year', year, periods: opened } as const;
          usePlanDeed.getState().tell(deed, () => closeYear(newest.opening));
        }
        await usePlan.getState().load();
      }),
  };

  async function closeYear(opening: string): Promise<void> {
    await api.plans.undoOpening({ opening });
    await usePlan.getState().load();
  }

  async function undo(edit: number): Promise<void> {
    const detail = await api.plans.undoEdit({ plan: get().chosen, edit });
    set({ detail: { status: 'ready', value: detail } });
  }
});

async function fetchStanding(plan: string): Promise<ReadonlyMap<string, DutyRow> | null> {
  const rows: DutyRow[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await fetched(() =>
      api.duties.list({ by: 'plan', plan, offset: page * pageSize, limit: pageSize }),
    );
    const value = readyValue(answer);
    if (!value) return null;
    rows.push(...value.rows);
    if (rows.length >= value.total) break;
  }
  return new Map(rows.map((row) => [row.duty, row]));
}
