import { committedFiles, type IntakeOutcome, type PreviewedFile } from '../../../shared/contract/intake';
import type { Undone } from '../../../shared/contract/reception';
import { api } from '../../api';
import type { DoneFile, IntakeStep, OpenIntake } from '../../model/intake-step';
import { readyValue } from '../loadable';
import { useNotices } from '../notices';
import { usePlan } from '../plan';
import { attempt, refusalOf } from '../refusal';
import { merged, openOf, refuseOf } from './answering';
import type { Accepting, Get, Put } from './intake-state';

/** Step 4: what is ready goes into the register; what was accepted can be taken back. */
export function accepting(put: Put, get: Get): Accepting {
  /** Withdraws an accepted file, or lets it hold again, and shows what that did. */
  function turn(key: string, ask: (submission: string) => Promise<Undone>, isUndone: boolean): Promise<void> {
    return attempt(async () => {
      const { step } = get();
      const file = step.name === 'done' ? step.files.find((one) => one.key === key) : undefined;
      if (!file?.submission || (file.undone !== null) === isUndone) return;
      const undone = await ask(file.submission);
      const now = get().step;
      if (now.name !== 'done') return;
      const files = now.files.map((one) =>
        one.key === key ? { ...one, undone: isUndone ? undone : null } : one,
      );
      put({ step: { ...now, files } });
    });
  }

  return {
    async commit() {
      const { step, busy } = get();
      if (step.name !== 'preview' || busy) return;
      const { open } = step;
      put({ step: { name: 'committing', open } });
      try {
        const { files, waiting, again } = await api.intake.commit({ intakeId: open.intakeId });
        put({ step: doneStep(open, files, waiting > 0, again) });
        const committed = files.filter(({ status }) => status === 'committed').length;
        useNotices.getState().tell({ deed: 'committed', files: committed });
      } catch (error) {
        put({ step });
        refuseOf(put, get, refusalOf(error));
      }
    },

    attach: (key, agency, period) =>
      attempt(async () => {
        const open = openOf(get().step);
        const file = open?.files.find((one) => one.key === key);
        if (!open || !file || get().busy) return;
        const outcome = await api.intake.attach({ intakeId: open.intakeId, key, agency, period });
        useNotices.getState().tell({ deed: 'committed', files: outcome.status === 'committed' ? 1 : 0 });
        const files = open.files.filter((one) => one.key !== key);
        const attached = { ...file, agency, agencyName: agencyName(agency), period };
        const done = [...open.done, ...doneFiles([attached], [outcome])];
        if (files.length > 0) {
          put({ step: { name: 'preview', open: { ...open, files, done }, file: null } });
          return;
        }
        await api.intake.discard({ intakeId: open.intakeId });
        put({ step: { name: 'done', files: done, open: null } });
      }),

    undo: (key) => turn(key, (submission) => api.reception.undo({ submission }), true),
    redo: (key) => turn(key, (submission) => api.reception.redo({ submission }), false),
  };
}

function doneStep(
  open: OpenIntake,
  outcomes: readonly IntakeOutcome[],
  waits: boolean,
  again: readonly PreviewedFile[],
): IntakeStep {
  const read = merged(open.files, again);
  const files = [...open.done, ...doneFiles(read, outcomes)];
  const waiting = new Set(
    outcomes.filter(({ status }) => status === 'needs-review').map((outcome) => outcome.key),
  );
  const left: OpenIntake = {
    ...open,
    files: read.filter(({ key }) => waiting.has(key)),
    again: new Set(again.map(({ key }) => key)),
    given: open.given.filter(({ key }) => waiting.has(key)),
    done: files.filter(({ key }) => !waiting.has(key)),
  };
  return { name: 'done', files, open: waits ? left : null };
}

function doneFiles(files: readonly PreviewedFile[], outcomes: readonly IntakeOutcome[]): readonly DoneFile[] {
  return committedFiles(files, outcomes).map((file) => ({ ...file, undone: null }));
}

function agencyName(agency: string): string {
  const atWork = readyValue(usePlan.getState().atWork);
  return (atWork?.plan ? atWork.agencies.find(({ code }) => code === agency)?.name : undefined) ?? agency;
}
