import type { IntakePreview } from '../../../shared/contract/intake';
import { api, onEvent } from '../../api';
import { openQuestions } from '../../model/intake-questions';
import type { IntakeStep, OpenIntake } from '../../model/intake-step';
import { useNotices } from '../notices';
import { attempt, fetched, refusalOf } from '../refusal';
import { type Get, noFiles, type Put, type Reading } from './intake-state';

/** Between steps 1 and 2: files are read, for the first time or again after the program was closed. */
export function reading(put: Put, get: Get): Reading {
  /** Reads, and goes where there is something to do. */
  async function run(ask: () => Promise<IntakePreview>): Promise<void> {
    put({ step: { name: 'reading', progress: null, stopping: false }, waiting: null });
    try {
      const { intakeId, files } = await ask();
      const open: OpenIntake = { intakeId, files, given: [], again: new Set(), done: [] };
      put({ step: stepFor(open) });
    } catch (error) {
      const problem = refusalOf(error);
      if (problem.code === 'cancelled') useNotices.getState().tell({ deed: 'reading-cancelled' });
      put({ step: { name: 'files', problem: problem.code === 'cancelled' ? null : problem } });
      void get().findWaiting();
    }
  }

  return {
    async read() {
      const { request, step } = get();
      if (step.name !== 'files' || request.paths.length === 0 || request.receivedOn === null) return;
      await run(() => api.intake.preview({ ...request, paths: [...request.paths], resumable: true }));
    },

    async stop() {
      const { step } = get();
      if (step.name !== 'reading') return;
      put({ step: { ...step, stopping: true } });
      await attempt(() => api.intake.cancel());
    },

    async findWaiting() {
      const waiting = await fetched(() => api.intake.waiting());
      if (waiting.status !== 'ready') return;
      put({ waiting: isFree(get().step) ? waiting.value : null });
    },

    async resume() {
      const { waiting, step, request } = get();
      if (!waiting || !isFree(step)) return;
      put({ visible: true });
      await run(() => api.intake.resume({ intakeId: waiting.intakeId }));
      const now = get().step;
      // What is dropped beside them later is read together with them.
      if (now.name === 'questions' || now.name === 'preview') {
        put({ request: { ...request, paths: now.open.files.map(({ path }) => path) } });
      }
    },

    dropWaiting: () =>
      attempt(async () => {
        const { waiting } = get();
        if (!waiting) return;
        await api.intake.discard({ intakeId: waiting.intakeId });
        put({ waiting: null });
      }),
  };
}

/** Questions come first; where there are none, the preview. */
export function stepFor(open: OpenIntake): IntakeStep {
  return openQuestions(open.files).length > 0
    ? { name: 'questions', open, question: null, asGrid: false }
    : { name: 'preview', open, file: null };
}

/** Keeps the progress of a running reading up to date; the function returned stops it. */
export function followReading(put: Put, get: Get): () => void {
  return onEvent('intake.progress', ({ done, total, fileName }) => {
    const { step } = get();
    if (step.name !== 'reading') return;
    const read = [...(step.progress?.read ?? []), fileName];
    put({ step: { ...step, progress: { done, total, fileName, read } } });
  });
}

/** No intake is at hand, so one that waits may be taken up. */
function isFree({ name }: IntakeStep): boolean {
  return name === noFiles.name || name === 'done';
}
