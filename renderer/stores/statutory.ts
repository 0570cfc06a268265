import { create } from 'zustand';
import type { StatutoryTrace, StatutoryUndone } from '../../shared/contract/statutory';
import type { StatutoryConsolidation } from '../../shared/domain/forms/statutory-consolidation';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { statutoryPeriodFor } from '../model/statutory-periods';
import { type Loadable, loading, readyValue } from './loadable';
import { useNotices } from './notices';
import { usePeriod } from './period';
import { attempt, fetched } from './refusal';
import { today } from './today';

export type { StatutoryPart, StatutoryTrace } from '../../shared/contract/statutory';

export type StatutoryFormName = {
  readonly code: string;
  readonly name: string;
  readonly legalBasis: string;
};

/** One figure of the consolidated form; `labelKey` tells rows of an open list apart that share a code. */
export type StatutoryPlace = { readonly row: string; readonly labelKey: string; readonly column: string };

/** The last version that was taken back or brought back. */
export type StatutoryDeed = {
  readonly deed: 'undone' | 'redone';
  readonly report: string;
  readonly result: StatutoryUndone;
};

type StatutoryState = {
  readonly forms: Loadable<readonly StatutoryFormName[]>;
  readonly form: string | null;
  readonly period: PeriodCode | null;
  /** The period at work when `period` was chosen last: when that one changes, this one follows. */
  readonly followed: PeriodCode | null;
  /** The periods of which reports count, with the number of employers. */
  readonly periods: ReadonlyArray<{ readonly period: PeriodCode; readonly reports: number }>;
  readonly summary: Loadable<StatutoryConsolidation>;
  /** The figure whose sources are open. */
  readonly opened: StatutoryPlace | null;
  readonly trace: Loadable<StatutoryTrace>;
  readonly lastDeed: StatutoryDeed | null;
  /** Fetches everything, after choosing the first form and the period that goes with the one at work. */
  load(): Promise<void>;
  chooseForm(form: string): Promise<void>;
  choosePeriod(period: PeriodCode): Promise<void>;
  open(place: StatutoryPlace): Promise<void>;
  /** Closes the sources, or else puts away the word on the last deed. */
  close(): void;
  undo(report: string): Promise<void>;
  redo(report: string): Promise<void>;
  /** Takes the last deed back. */
  takeBack(): Promise<void>;
  /** Asks where to and writes the consolidated form there. */
  exportWorkbook(title: string): Promise<void>;
};

/** The employers' forms added up over a half-year or year, and the way from a figure back to its files. */
export const useStatutory = create<StatutoryState>()((set, get) => {
  let asked = 0;

  const fetchSummary = async (): Promise<void> => {
    const { form, period } = get();
    if (form === null || period === null) return;
    asked += 1;
    const mine = asked;
    const [summary, periods] = await Promise.all([
      fetched(() => api.statutory.consolidation({ form, period })),
      fetched(() => api.statutory.periods({ form })),
    ]);
    // A slower answer to an older question must not overwrite the newer one.
    if (asked === mine) set({ summary, periods: readyValue(periods) ?? [] });
  };

  const change = (deed: StatutoryDeed['deed'], report: string): Promise<void> =>
    attempt(async () => {
      const ask = deed === 'undone' ? api.statutory.undo : api.statutory.redo;
      const result = await ask({ report });
      set({ lastDeed: { deed, report, result } });
    });

  return {
    forms: loading,
    form: null,
    period: null,
    followed: null,
    periods: [],
    summary: loading,
    opened: null,
    trace: loading,
    lastDeed: null,

    async load() {
      if (get().forms.status !== 'ready') {
        const forms = await fetched(() => api.statutory.forms());
        set(forms.status === 'failed' ? { forms, summary: forms } : { forms });
      }
      const { chosen } = usePeriod.getState();
      if (get().period === null || get().followed !== chosen) {
        set({ period: statutoryPeriodFor(chosen, today()), followed: chosen, opened: null, lastDeed: null });
      }
      set(({ form, forms }) => ({ form: form ?? readyValue(forms)?.[0]?.code ?? null }));
      const { opened } = get();
      await Promise.all([fetchSummary(), opened ? get().open(opened) : undefined]);
    },

    async chooseForm(form) {
      set({ form, opened: null, lastDeed: null });
      await fetchSummary();
    },

    async choosePeriod(period) {
      if (period === get().period) return;
      set({ period, opened: null, lastDeed: null });
      await fetchSummary();
    },

    async open(place) {
      const { form, period, opened } = get();
      if (form === null || period === null) return;
      const same = opened?.row === place.row && opened.column === place.column;
      const mine = { ...place };
      set({ opened: mine, ...(same ? {} : { trace: loading }) });
      const { row, column } = place;
      const trace = await fetched(() => api.statutory.trace({ form, period, row, column }));
      if (get().opened === mine) set({ trace });
    },

    close: () => set(get().opened ? { opened: null } : { lastDeed: null }),

    undo: (report) => change('undone', report),
    redo: (report) => change('redone', report),

    async takeBack() {
      const { lastDeed } = get();
      if (lastDeed) await change(lastDeed.deed === 'undone' ? 'redone' : 'undone', lastDeed.report);
    },

    exportWorkbook: (title) =>
      attempt(async () => {
        if (get().form === null) await get().load();
        const { form, period } = get();
        if (form === null || period === null) return;
        const suggestedName = `Tong hop ${form} ${period}.xlsx`;
        const chosen = await api.desktop.chooseSaveFile({ title, suggestedName, kind: 'workbook' });
        if (!chosen) return;
        const { path } = await api.statutory.exportWorkbook({ form, period, path: chosen.path });
        useNotices.getState().tell({ deed: 'exported', path });
      }),
  };
});
