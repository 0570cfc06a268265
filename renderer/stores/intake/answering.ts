import type { GivenAnswer, PreviewedFile } from '../../../shared/contract/intake';
import type { Problem } from '../../../shared/contract/reply';
import { isOpen } from '../../../shared/intake/issue';
import { api } from '../../api';
import { canBeBlank } from '../../model/intake-choices';
import { openQuestions, questionAfter, questionId } from '../../model/intake-questions';
import type { GivenBatch, IntakeStep, OpenIntake } from '../../model/intake-step';
import { useNotices } from '../notices';
import { refusalOf } from '../refusal';
import { type Answering, type Get, noFiles, type Put } from './intake-state';
import { useRemembered } from './remembered';

/** Steps 2 and 3: every answer goes to the register's side at once, and what it changed comes back. */
export function answering(put: Put, get: Get): Answering {
  /** Sends answers of one file; null where another request is on its way, or they were refused. */
  async function send(key: string, answers: readonly GivenAnswer[]): Promise<OpenIntake | null> {
    const open = openOf(get().step);
    if (!open || get().busy || answers.length === 0) return null;
    put({ busy: true });
    try {
      const { files } = await api.intake.answer({
        intakeId: open.intakeId,
        key,
        answers: answers.map((answer) => ({ ...answer })),
      });
      return { ...open, files: merged(open.files, files) };
    } catch (error) {
      refuseOf(put, get, refusalOf(error));
      return null;
    } finally {
      put({ busy: false });
    }
  }

  /** Shows an intake after answers, at the question that comes next, or at the one named. */
  function showAnswered(open: OpenIntake, question: string | null): void {
    const { step } = get();
    if (step.name === 'preview') put({ step: { ...step, open } });
    if (step.name !== 'questions') return;
    const before = openQuestions(step.open.files);
    const now = openQuestions(open.files);
    const shown = step.question ?? before[0]?.id ?? '';
    const isStill = now.some(({ id }) => id === shown);
    put({
      step: { ...step, open, question: question ?? (isStill ? shown : questionAfter(shown, before, now)) },
    });
  }

  return {
    goTo(name) {
      const open = openOf(get().step);
      if (name === 'files') {
        put({ step: noFiles });
        void get().findWaiting();
      } else if (open && !get().busy) {
        put({
          step:
            name === 'preview' ? { name, open, file: null } : { name, open, question: null, asGrid: false },
        });
      }
    },

    selectQuestion(question) {
      const { step } = get();
      if (step.name === 'questions') put({ step: { ...step, question } });
      else if (step.name === 'preview') {
        put({ step: { name: 'questions', open: step.open, question, asGrid: false } });
      }
    },

    selectFile(file) {
      const { step } = get();
      if (step.name === 'preview') put({ step: { ...step, file } });
    },

    showGrid(asGrid) {
      const { step } = get();
      if (step.name === 'questions') put({ step: { ...step, asGrid } });
    },

    async give(key, answers) {
      const file = openOf(get().step)?.files.find((one) => one.key === key);
      if (!file) return;
      const before = answers.map(({ question }) => answerBefore(file, question));
      const open = await send(key, answers);
      if (open) showAnswered({ ...open, given: [...open.given, { key, before }] }, null);
    },

    async leaveRest(key) {
      const file = openOf(get().step)?.files.find((one) => one.key === key);
      const rest =
        file?.issues.filter((issue) => isOpen(issue) && issue.cell !== null && canBeBlank(issue)) ?? [];
      await get().give(
        key,
        rest.map(({ id }) => ({ question: id, answer: 'blank', reason: null })),
      );
    },

    async forget(id) {
      if (get().busy) return;
      put({ busy: true });
      try {
        const { again } = await api.intake.forget({ id });
        const open = openOf(get().step);
        if (open) showAnswered({ ...open, files: merged(open.files, again) }, null);
        useNotices.getState().tell({ deed: 'forgotten', files: again.length });
        useRemembered.getState().drop(id);
      } catch (error) {
        refuseOf(put, get, refusalOf(error));
      } finally {
        put({ busy: false });
      }
    },

    async takeBack() {
      const last: GivenBatch | undefined = openOf(get().step)?.given.at(-1);
      if (!last) return;
      const open = await send(last.key, last.before);
      const [first] = last.before;
      if (!open) return;
      const again = first && questionId(last.key, first.question);
      const isAsked = openQuestions(open.files).some(({ id }) => id === again);
      showAnswered({ ...open, given: open.given.slice(0, -1) }, again && isAsked ? again : null);
    },
  };
}

/**
 * Says why a deed about the open intake was refused. Where the data process was started again it knows the intake no more:
 * then the first step offers to go on with it, and the answers are kept.
 */
export function refuseOf(put: Put, get: Get, problem: Problem): void {
  if (problem.code === 'not_found' && problem.subject === openOf(get().step)?.intakeId) {
    put({ step: noFiles });
    void get().findWaiting();
  } else useNotices.getState().refuse(problem);
}

/** The intake that a step works on. */
export function openOf(step: IntakeStep): OpenIntake | null {
  return 'open' in step ? step.open : null;
}

/** Files with those that read otherwise now. */
export function merged(
  files: readonly PreviewedFile[],
  changed: readonly PreviewedFile[],
): readonly PreviewedFile[] {
  const byKey = new Map(changed.map((file) => [file.key, file]));
  return files.map((file) => byKey.get(file.key) ?? file);
}

function answerBefore({ issues }: PreviewedFile, question: string): GivenAnswer {
  const issue = issues.find(({ id }) => id === question);
  return { question, answer: issue?.answer ?? null, reason: issue?.reason ?? null };
}
