import { reviewOrder } from '../../shared/plan-reading/draft/review-order';
import { api, pathOf } from '../api';
import { useIntake } from './intake';
import { loadReadingDeeds } from './plan-reading-deeds';
import type { Saver } from './plan-reading-save';
import type { Get, PlanReadingState, Put } from './plan-reading-state';
import { attempt, refusalOf } from './refusal';

type Documents = Pick<
  PlanReadingState,
  | 'show'
  | 'hide'
  | 'findDrafts'
  | 'chooseFile'
  | 'dropFile'
  | 'readPath'
  | 'readText'
  | 'stop'
  | 'goOn'
  | 'discard'
  | 'takeUp'
  | 'leave'
>;

/** Which document: a new one, or a draft that waits. */
export function planReadingDocuments(put: Put, get: Get, saver: Saver): Documents {
  const nothing = { open: null, past: [], current: null, mode: 'show', marked: null, problems: [] } as const;

  const open = async (id: string): Promise<void> => {
    const [{ fileName, text, remarks, topics, revision, draft }] = await Promise.all([
      api.planReading.draft({ id }),
      loadReadingDeeds(),
    ]);
    saver.begin({ id, revision, draft });
    const first = reviewOrder(draft).find(({ decision }) => decision === 'open') ?? draft.entries[0];
    put({
      ...nothing,
      open: { id, fileName, text, remarks, topics, draft },
      current: first?.id ?? null,
      step: { name: 'review' },
    });
  };

  const read = async (asked: { path: string } | { text: string }): Promise<void> => {
    if (get().step.name === 'reading' || get().step.name === 'confirming') return;
    await saver.settled();
    useIntake.getState().hide();
    put({ ...nothing, visible: true, step: { name: 'reading', stopping: false } });
    try {
      const { id } = await api.planReading.open(asked);
      await open(id);
    } catch (error) {
      const problem = refusalOf(error);
      put({ step: { name: 'choose', problem: problem.code === 'cancelled' ? null : problem } });
    }
    await get().findDrafts();
  };

  return {
    show() {
      useIntake.getState().hide();
      put({ visible: true });
      if (get().step.name === 'done') get().leave();
      void get().findDrafts();
    },
    hide: () => put({ visible: false }),

    findDrafts: () =>
      attempt(async () => {
        const [waiting, ended] = await Promise.all([api.planReading.waiting(), api.planReading.ended()]);
        put({ waiting, ended });
      }),

    chooseFile: (title) =>
      attempt(async () => {
        const [path] = await api.desktop.chooseFiles({ title, kind: 'documents' });
        if (path !== undefined) await read({ path });
      }),
    dropFile(file) {
      const path = pathOf(file);
      if (path !== '') void read({ path });
    },
    readPath: (path) => read({ path }),
    readText: (text) => read({ text }),

    async stop() {
      put({ step: { name: 'reading', stopping: true } });
      await attempt(() => api.planReading.cancel());
    },

    goOn: (id) => attempt(() => open(id)),

    discard: (id) =>
      attempt(async () => {
        await saver.settled();
        await api.planReading.discard({ id });
        if (get().open?.id === id) put({ ...nothing, step: { name: 'choose', problem: null } });
        await get().findDrafts();
      }),

    takeUp: (id) =>
      attempt(async () => {
        await api.planReading.takeUp({ id });
        await get().findDrafts();
      }),

    leave() {
      void saver.settled().then(() => get().findDrafts());
      put({ ...nothing, step: { name: 'choose', problem: null } });
    },
  };
}
