import { api } from '../api';
import { failed, loading, ready } from './loadable';
import { useNotices } from './notices';
import type { Saver } from './plan-reading-save';
import type { Get, PlanReadingState, Put } from './plan-reading-state';
import { attempt, refusalOf } from './refusal';

type Binding = Pick<PlanReadingState, 'goTo' | 'answer' | 'confirm' | 'undoConfirmation'>;

/** What binds a draft to the register, and its confirmation. */
export function planReadingBinding(put: Put, get: Get, saver: Saver): Binding {
  /** Fetches what is needed; the proposal that is shown stays until the new one is here. */
  const propose = async (): Promise<void> => {
    const id = get().open?.id;
    if (id === undefined) return;
    if ((await saver.settled()) === null) {
      // What is not kept cannot be bound; the notice says why.
      put({ step: { name: 'review' } });
      return;
    }
    try {
      const proposal = await api.planReading.propose({ id });
      const { step, open } = get();
      if (step.name === 'bind' && open?.id === id) put({ step: { name: 'bind', proposal: ready(proposal) } });
    } catch (error) {
      put({ step: { name: 'bind', proposal: failed(refusalOf(error)) } });
    }
  };

  return {
    async goTo(step) {
      if (!get().open) return;
      if (step === 'review') {
        put({ step: { name: 'review' } });
        return;
      }
      put({ step: { name: 'bind', proposal: loading }, mode: 'show' });
      await propose();
    },

    async answer(part) {
      const { open } = get();
      if (!open) return;
      const draft = { ...open.draft, answers: { ...open.draft.answers, ...part } };
      put({ open: { ...open, draft }, problems: [] });
      saver.keep(draft);
      await propose();
    },

    confirm: () =>
      attempt(async () => {
        const { open, step } = get();
        const revision = await saver.settled();
        if (!open || revision === null || step.name !== 'bind') return;
        put({ step: { name: 'confirming' } });
        try {
          const outcome = await api.planReading.confirm({ id: open.id, revision });
          if (outcome.state === 'refused') {
            put({ step, problems: outcome.problems });
            return;
          }
          useNotices.getState().tell({ deed: 'plan-loaded', title: outcome.plan.title });
          put({
            step: { name: 'done', plan: outcome.plan, draftId: open.id },
            open: null,
            past: [],
            current: null,
          });
        } catch (error) {
          put({ step });
          throw error;
        }
      }),

    undoConfirmation: (id) =>
      attempt(async () => {
        await api.planReading.undo({ id });
        await get().findDrafts();
        await get().goOn(id);
      }),
  };
}
