import { create } from 'zustand';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import type { ReceptionTable } from '../model/matrix';
import { useAgencyView } from './agency-view';
import { loading } from './loadable';
import { useNotices } from './notices';
import { useReceptionExtensions } from './reception-extensions';
import { useReceptionMarks } from './reception-marks';
import type { Opened, ReceptionState } from './reception-state';
import { attempt, fetched } from './refusal';

export type { IntakeIssue } from '../../shared/contract/intake-issue';
export type { FigureDifference, Undone } from '../../shared/contract/reception';
export type { Annotated, Comparison, LastDeed, Place } from './reception-state';

const notFetched = { submissions: loading, history: loading, extensions: loading } as const;
const nothingOpened: Opened = { comparison: null, findings: new Map(), annotated: null, lastDeed: null };

/** Who has reported and who has not, and the versions of the report that is looked at. */
export const useReception = create<ReceptionState>()((set, get) => {
  let asked: readonly PeriodCode[] = [];

  const change = (deed: 'undone' | 'redone', submission: string): Promise<void> =>
    attempt(async () => {
      const ask = deed === 'undone' ? api.reception.undo : api.reception.redo;
      const result = await ask({ submission });
      const { opened } = get();
      if (opened?.agency !== result.agency || opened.period !== result.period) return;
      set({ lastDeed: { deed, submission, result }, annotated: null });
      useReceptionExtensions.getState().dismiss();
    });

  return {
    ...nothingOpened,
    table: loading,
    opened: null,
    ...notFetched,

    async load(periods) {
      asked = periods;
      const table = await fetched(() => fetchTable(periods));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked === periods) set({ table });
    },

    async open(place) {
      const same = get().opened?.agency === place.agency && get().opened?.period === place.period;
      set({ opened: place, ...(same ? {} : { ...notFetched, ...nothingOpened }) });
      const [submissions, history, extensions] = await Promise.all([
        fetched(() => api.reception.submissions(place)),
        fetched(() => api.reception.history(place)),
        fetched(() => api.deadlines.extensions(place)),
      ]);
      if (get().opened === place) set({ submissions, history, extensions });
    },

    close() {
      if (get().comparison) set({ comparison: null });
      else if (get().opened) set({ opened: null, ...nothingOpened });
      else useReceptionMarks.getState().clear();
    },

    async compare(from, to) {
      const { opened } = get();
      if (!opened) return;
      const { agency, period } = opened;
      const isAsked = () => get().comparison?.from === from && get().comparison?.to === to;
      set({ comparison: { from, to, rows: loading } });
      const rows = await fetched(() => api.reception.difference({ agency, period, from, to }));
      if (isAsked()) set({ comparison: { from, to, rows } });
    },

    closeComparison: () => set({ comparison: null }),

    async toggleFindings(submission) {
      const findings = new Map(get().findings);
      if (findings.delete(submission)) {
        set({ findings });
        return;
      }
      set({ findings: findings.set(submission, loading) });
      const found = await fetched(() => api.reception.findings({ submission }));
      if (get().findings.has(submission)) set({ findings: new Map(get().findings).set(submission, found) });
    },

    undo: (submission) => change('undone', submission),
    redo: (submission) => change('redone', submission),

    wasTyped(submission) {
      set({ lastDeed: { deed: 'typed', submission } });
      useReceptionExtensions.getState().dismiss();
    },

    async takeBack() {
      const { lastDeed } = get();
      if (!lastDeed) return;
      const { deed, submission } = lastDeed;
      await change(deed === 'undone' ? 'redone' : 'undone', submission);
    },

    annotate: (submission, title, suggestedName) =>
      attempt(async () => {
        const chosen = await api.desktop.chooseSaveFile({ title, suggestedName, kind: 'workbook' });
        if (!chosen) return;
        const annotated = await api.reception.annotate({ submission, path: chosen.path });
        set({ annotated: { submission, ...annotated } });
        useNotices.getState().tell({ deed: 'annotated', path: annotated.path });
      }),

    markReturned: ({ submission, version }, reason) =>
      attempt(async () => {
        await api.reception.markReturned({ submission, reason });
        set({ annotated: null });
        useNotices.getState().tell({ deed: 'returned', version });
      }),
  };
});

async function fetchTable(periods: readonly PeriodCode[]): Promise<ReceptionTable> {
  const { view } = useAgencyView.getState();
  const statuses = await Promise.all(periods.map((period) => api.reception.status({ period, view })));
  return new Map(periods.map((period, index) => [period, statuses[index] ?? []]));
}
