import { create } from 'zustand';
import type { DutyList, DutyRow } from '../../shared/contract/duties';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { DutyState } from '../../shared/domain/duties/duty-state';
import { bindingDay } from '../../shared/domain/lineage/binding-day';
import type { DutyRole } from '../../shared/domain/plan';
import { api } from '../api';
import type { MarkedDuty } from '../model/duty-marks';
import { markKey } from '../model/duty-marks';
import { type Pages, pagesOf, pagesToFetch, rowAt } from '../model/pages';
import { type AgencyView, useAgencyView } from './agency-view';
import { type Loadable, loading, readyValue } from './loadable';
import { usePeriod } from './period';
import { usePlan } from './plan';
import { attempt, fetched } from './refusal';

export type { DutyRow } from '../../shared/contract/duties';

/** What is asked of the list. */
export type DutyFilters = {
  readonly by: 'agency' | 'topic';
  readonly plan: string | null;
  readonly search: string;
  readonly role: DutyRole | null;
  readonly state: DutyState | null;
  readonly agency: { readonly code: string; readonly name: string } | null;
};

type DutiesState = {
  readonly filters: DutyFilters;
  readonly list: Loadable<Omit<DutyList, 'rows'>>;
  readonly pages: Pages<DutyRow>;
  /** Counts the lists that were begun from their top. */
  readonly beginning: number;
  readonly marks: ReadonlyMap<string, MarkedDuty>;
  /** Asks for another list. */
  filter(part: Partial<DutyFilters>): Promise<void>;
  /** Fetches again what is looked at. */
  load(): Promise<void>;
  /** Fetches the pages of the rows that are looked at. */
  look(first: number, last: number): void;
  rowAt(index: number): DutyRow | null;
  toggleMark(index: number): void;
  clearMarks(): void;
};

const pageSize = 100;

/** What agencies a list is of: those of the day of the period at work, or those of today. */
export function seenAgencies(): { readonly view: AgencyView; readonly on: CalendarDate | null } {
  const { view } = useAgencyView.getState();
  const { chosen } = usePeriod.getState();
  const atWork = readyValue(usePlan.getState().atWork);
  const period = atWork?.plan ? atWork.periods.find(({ code }) => code === chosen) : undefined;
  return { view, on: view === 'then' && period ? bindingDay(period) : null };
}

/** The duties by agency or topic, a page at a time, and the lines that were marked for one deed. */
export const useDuties = create<DutiesState>()((set, get) => {
  let asked = 0;
  let looked = { first: 0, last: 0 };
  const fetching = new Set<number>();

  const ask = (page: number) => {
    const { agency, ...filters } = get().filters;
    return api.duties.list({
      ...filters,
      ...seenAgencies(),
      ...{ agency: agency?.code ?? null, offset: page * pageSize, limit: pageSize },
    });
  };

  return {
    filters: { by: 'agency', plan: null, search: '', role: null, state: null, agency: null },
    list: loading,
    pages: new Map(),
    beginning: 0,
    marks: new Map(),

    async filter(part) {
      looked = { first: 0, last: 0 };
      set(({ filters, beginning, marks }) => ({
        filters: { ...filters, ...part },
        beginning: beginning + 1,
        marks: part.plan === undefined || part.plan === filters.plan ? marks : new Map(),
      }));
      await get().load();
    },

    async load() {
      asked += 1;
      const mine = asked;
      fetching.clear();
      const wanted = pagesOf(looked.first, looked.last, pageSize);
      const answers = await Promise.all(wanted.map((page) => fetched(() => ask(page))));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked !== mine) return;
      const [first] = answers;
      if (first?.status !== 'ready') {
        set({ list: first ?? loading });
        return;
      }
      const pages = new Map(
        answers.flatMap((answer, index) => {
          const value = readyValue(answer);
          return value ? [[wanted[index] ?? 0, value.rows]] : [];
        }),
      );
      const { rows: _rows, ...list } = first.value;
      set({ list: { status: 'ready', value: list }, pages });
    },

    look(first, last) {
      looked = { first, last };
      for (const page of pagesToFetch(get().pages, first, last, pageSize)) {
        if (fetching.has(page)) continue;
        fetching.add(page);
        const mine = asked;
        void attempt(async () => {
          try {
            const { rows } = await ask(page);
            if (asked === mine) set(({ pages }) => ({ pages: new Map(pages).set(page, rows) }));
          } finally {
            if (asked === mine) fetching.delete(page);
          }
        });
      }
    },

    rowAt: (index) => rowAt(get().pages, index, pageSize),

    toggleMark(index) {
      const row = get().rowAt(index);
      if (!row) return;
      const mark = { duty: row.duty, agency: row.unit?.agency ?? null };
      const marks = new Map(get().marks);
      if (!marks.delete(markKey(mark))) marks.set(markKey(mark), mark);
      set({ marks });
    },

    clearMarks: () => set({ marks: new Map() }),
  };
});
