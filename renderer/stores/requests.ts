import { create } from 'zustand';
import type {
  OpenedRequest,
  PreparedRequest,
  RequestGap,
  RequestLine,
  RequestSummary,
} from '../../shared/contract/requests';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { type Loadable, loading, readyValue } from './loadable';
import { usePlan } from './plan';
import { usePlanDeed } from './plan-detail-deed';
import { attempt, fetched } from './refusal';

export type {
  OpenedRequest,
  PreparedRequest,
  RequestLine,
  RequestSummary,
} from '../../shared/contract/requests';

type RequestsState = {
  readonly list: Loadable<readonly RequestSummary[]>;
  /** The request whose gap is shown. */
  readonly chosen: PeriodCode | null;
  /** Which lines of it are shown; null shows all. */
  readonly state: RequestLine['state'] | null;
  readonly gap: Loadable<RequestGap>;
  /** What is proposed for the letter that is being entered. */
  readonly prepared: Loadable<PreparedRequest> | null;
  /** The letter is being entered. */
  readonly isAdding: boolean;
  load(): Promise<void>;
  choose(period: PeriodCode): Promise<void>;
  show(state: RequestLine['state'] | null): Promise<void>;
  /** Fetches the lines after those that are there. */
  more(): Promise<void>;
  setAdding(isAdding: boolean): void;
  prepare(date: CalendarDate): Promise<void>;
  /** Opens a request; true where it stands now. */
  open(request: OpenedRequest): Promise<boolean>;
  undo(period: PeriodCode): Promise<void>;
  /** Opens a request again that was taken back. */
  redo(period: PeriodCode): Promise<void>;
  /** Has a request take over these periods, in this order; true where they stand now. */
  setReuse(period: PeriodCode, reuse: readonly PeriodCode[]): Promise<boolean>;
  undoReuse(period: PeriodCode, edit: string): Promise<void>;
};

const pageSize = 500;

/** The requests out of turn, and what is held and missing for one of them. */
export const useRequests = create<RequestsState>()((set, get) => {
  let asked = 0;
  let askedGap = 0;
  let askedFor: CalendarDate | null = null;

  const loadGap = async (): Promise<void> => {
    const { chosen: period, state } = get();
    askedGap += 1;
    const mine = askedGap;
    if (period === null) return;
    const gap = await fetched(() => api.requests.gap({ period, state, limit: pageSize }));
    // A slower answer to an older question must not overwrite the newer one.
    if (askedGap === mine) set({ gap });
  };

  return {
    list: loading,
    chosen: null,
    state: null,
    gap: loading,
    prepared: null,
    isAdding: false,
    setAdding: (isAdding) => set({ isAdding }),

    async load() {
      asked += 1;
      const mine = asked;
      const list = await fetched(() => api.requests.list());
      if (asked !== mine) return;
      const inForce = (readyValue(list) ?? []).filter(({ undoneAt }) => undoneAt === null);
      const isThere = inForce.some(({ period }) => period === get().chosen);
      set({ list, chosen: isThere ? get().chosen : (inForce[0]?.period ?? null) });
      await loadGap();
    },

    async choose(period) {
      set({ chosen: period, gap: loading });
      await loadGap();
    },

    async show(state) {
      set({ state });
      await loadGap();
    },

    more: () =>
      attempt(async () => {
        const before = readyValue(get().gap);
        const { chosen: period, state } = get();
        if (!before || period === null) return;
        const mine = askedGap;
        const offset = before.lines.length;
        const next = await api.requests.gap({ period, state, offset, limit: pageSize });
        if (askedGap !== mine) return;
        set({ gap: { status: 'ready', value: { ...next, lines: [...before.lines, ...next.lines] } } });
      }),

    async prepare(date) {
      if (askedFor !== date) set({ prepared: loading });
      askedFor = date;
      const prepared = await fetched(() => api.requests.prepare({ date }));
      if (askedFor === date) set({ prepared });
    },

    async open(request) {
      let isDone = false;
      await attempt(async () => {
        const { period } = await api.requests.open(request);
        isDone = true;
        set({ chosen: period, state: null, gap: loading });
        usePlanDeed.getState().tell(
          { kind: 'request', period },
          () => takeBack(period),
          () => bringBack(period),
        );
        await reload();
      });
      return isDone;
    },

    undo: (period) =>
      attempt(async () => {
        await takeBack(period);
        usePlanDeed.getState().tell(
          { kind: 'request-undone', period },
          () => bringBack(period),
          () => takeBack(period),
        );
      }),

    redo: (period) =>
      attempt(async () => {
        await bringBack(period);
        usePlanDeed.getState().tell(
          { kind: 'request-redone', period },
          () => takeBack(period),
          () => bringBack(period),
        );
      }),

    async setReuse(period, reuse) {
      let isDone = false;
      await attempt(async () => {
        const before = readyValue(get().list)?.find((one) => one.period === period)?.reuseEdits[0];
        let edit = await putReuse(period, reuse);
        isDone = true;
        if (edit === null || edit === before?.edit) return;
        usePlanDeed.getState().tell(
          { kind: 'reuse', period },
          () => takeReuseBack(period, edit),
          async () => {
            edit = await putReuse(period, reuse);
          },
        );
      });
      return isDone;
    },

    undoReuse: (period, edit) =>
      attempt(async () => {
        const before = readyValue(get().list)?.find((one) => one.period === period)?.reuse;
        await takeReuseBack(period, edit);
        if (!before) return;
        let again: string | null = null;
        usePlanDeed.getState().tell(
          { kind: 'reuse-undone', period },
          async () => {
            again = await putReuse(period, before);
          },
          () => takeReuseBack(period, again),
        );
      }),
  };

  // The way back is there as soon as the deed is done, not when the lists are: who is quick may take it before.
  async function takeBack(period: PeriodCode): Promise<void> {
    await api.requests.undo({ period });
    void reload();
  }

  async function bringBack(period: PeriodCode): Promise<void> {
    await api.requests.redo({ period });
    set({ chosen: period, gap: loading });
    void reload();
  }

  function reload(): Promise<unknown> {
    return Promise.all([get().load(), usePlan.getState().load()]);
  }

  /** Gives the edit that was recorded last. */
  async function putReuse(period: PeriodCode, reuse: readonly PeriodCode[]): Promise<string | null> {
    const { reuseEdits } = await api.requests.setReuse({ period, reuse: [...reuse] });
    await get().load();
    return reuseEdits[0]?.edit ?? null;
  }

  async function takeReuseBack(period: PeriodCode, edit: string | null): Promise<void> {
    if (edit !== null) await api.requests.undoReuse({ period, edit });
    await get().load();
  }
});
