import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followProgress, useIntake } from '../../renderer/stores/intake';
import { useExcerpts } from '../../renderer/stores/intake/excerpts';
import { useMarkedCopy } from '../../renderer/stores/intake/marked-copy';
import { useRemembered } from '../../renderer/stores/intake/remembered';
import { useNotices } from '../../renderer/stores/notices';
import type { IntakePreview, PreviewedFile, Remembered, WaitingIntake } from '../../shared/contract/intake';
import type { Undone } from '../../shared/contract/reception';
import { Refusal } from '../../shared/contract/reply';
import { openFakeWindow, type SomeHandlers } from './fake-window';
import { day, issue, previewedFile, readings } from './samples';

const clear: IntakePreview = {
  intakeId: 'i1',
  files: [previewedFile({ key: 'a' }), previewedFile({ key: 'c', status: 'rejected', version: null })],
};

const question = issue({ cell: 'F1', readings: readings('value:10258') });
const other = issue({ cell: 'F2', indicator: 'SK-04', readings: readings('nil') });
const asking = previewedFile({ key: 'b', status: 'needs-review', issues: [question, other] });
const unclear: IntakePreview = { intakeId: 'i1', files: [previewedFile({ key: 'a' }), asking] };

const intake = () => useIntake.getState();

/** A data process that keeps answers as the true one does: a file is ready once nothing of it is open. */
function answers(preview: IntakePreview): NonNullable<SomeHandlers['intake']> {
  const files = new Map(preview.files.map((file) => [file.key, file]));
  return {
    waiting: () => null,
    preview: () => preview,
    answer: ({ key, answers: given }) => {
      const file = files.get(key);
      if (!file) throw new Refusal('not_found', key);
      const issues = file.issues.map((one) => {
        const said = given.find((answer) => answer.question === one.id);
        return said ? { ...one, answer: said.answer, reason: said.reason } : one;
      });
      const isOpen = issues.some((one) => one.answer === null && one.severity !== 'warning');
      const now: PreviewedFile = { ...file, issues, status: isOpen ? 'needs-review' : 'ready' };
      files.set(key, now);
      return { files: [now] };
    },
  };
}

async function readAll(handlers: SomeHandlers) {
  const fake = openFakeWindow(handlers);
  intake().drop([new File([], 'a.xlsx')]);
  await intake().read();
  return fake;
}

function shown() {
  const { step } = intake();
  if (step.name !== 'questions') throw new Error(`Expected questions, found ${step.name}.`);
  const file = step.open.files.find(({ key }) => key === 'b');
  return { question: step.question, answers: file?.issues.map(({ answer }) => answer), status: file?.status };
}

beforeEach(() => {
  useIntake.setState(useIntake.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  useExcerpts.setState(useExcerpts.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

describe('what is remembered', () => {
  const decision: Remembered = {
    ...{ id: 'm1', agency: 'SYT', agencyName: 'Sở Y tế', about: 'row', label: 'so xe', answer: 'ignore' },
    ...{ answerText: 'Bỏ qua dòng này', fileName: 'a.xlsx', decidedBy: 'thu-ky', decidedAt: '2025-12-10' },
  };

  it('is forgotten, and the files that rested on it are shown as they read without it', async () => {
    const forgotten: string[] = [];
    await readAll({
      intake: {
        ...answers(clear),
        remembered: () => [decision, { ...decision, id: 'm2' }],
        forget: ({ id }) => {
          forgotten.push(id);
          return { again: [{ ...asking, key: 'a' }] };
        },
      },
    });
    await useRemembered.getState().load('SYT');
    await intake().forget('m1');
    const { step } = intake();
    if (step.name !== 'preview') throw new Error(`Expected the preview, found ${step.name}.`);
    expect(step.open.files.map(({ key, status }) => [key, status])).toEqual([
      ['a', 'needs-review'],
      ['c', 'rejected'],
    ]);
    expect([forgotten, useNotices.getState().last, intake().busy]).toEqual([
      ['m1'],
      { deed: 'forgotten', files: 1 },
      false,
    ]);
    const { decisions } = useRemembered.getState();
    expect(decisions.status === 'ready' && decisions.value.map(({ id }) => id)).toEqual(['m2']);
  });

  it('stays where it cannot be forgotten, which is said', async () => {
    await readAll({
      intake: {
        ...answers(clear),
        forget: () => {
          throw new Refusal('not_found', 'm1');
        },
      },
    });
    await intake().forget('m1');
    expect(useNotices.getState().refused).toMatchObject({ code: 'not_found', subject: 'm1' });
    expect(intake().busy).toBe(false);
  });
});

describe('choosing and reading', () => {
  it('opens for whatever is dropped, each path once', () => {
    openFakeWindow({});
    intake().drop([new File([], 'a.xlsx'), new File([], 'thu-muc')]);
    intake().drop([new File([], 'a.xlsx')]);
    expect(intake()).toMatchObject({
      visible: true,
      request: { paths: ['/dropped/a.xlsx', '/dropped/thu-muc'] },
      step: { name: 'files', problem: null },
    });
  });

  it('asks with what the clerk said, so that it can go on after a crash', async () => {
    const asked: unknown[] = [];
    openFakeWindow({
      desktop: { chooseWorkbooks: () => ['/in/a.xlsx'] },
      intake: {
        preview: (input) => {
          asked.push(input);
          return clear;
        },
      },
    });
    await intake().chooseFiles();
    intake().change({ receivedOn: day('2025-12-10'), period: '2025-Y' });
    await intake().read();
    expect(asked).toEqual([
      {
        paths: ['/in/a.xlsx'],
        receivedOn: '2025-12-10',
        period: '2025-Y',
        agency: null,
        resumable: true,
        answers: [],
      },
    ]);
    // Nothing is asked, so the preview comes at once.
    expect(intake().step).toMatchObject({ name: 'preview', open: { intakeId: 'i1' } });
  });

  it('reads nothing without a day of receipt', async () => {
    const fake = openFakeWindow({});
    intake().drop([new File([], 'a.xlsx')]);
    intake().change({ receivedOn: null });
    await intake().read();
    expect(fake.asked).toEqual([]);
  });

  it('follows the reading, and stops it with nothing written', async () => {
    let refuse = (_error: Refusal) => {};
    const fake = openFakeWindow({
      intake: {
        waiting: () => null,
        preview: () =>
          new Promise((_resolve, reject) => {
            refuse = reject;
          }),
        cancel: () => refuse(new Refusal('cancelled', '')),
      },
    });
    const stopFollowing = followProgress();
    intake().drop([new File([], 'a.xlsx')]);
    const reading = intake().read();
    fake.announce('intake.progress', { done: 1, total: 40, fileName: 'a.xlsx' });
    fake.announce('intake.progress', { done: 2, total: 40, fileName: 'b.xlsx' });
    expect(intake().step).toMatchObject({
      name: 'reading',
      progress: { done: 2, total: 40, fileName: 'b.xlsx', read: ['a.xlsx', 'b.xlsx'] },
    });

    // More files may not slip into a list that is being read.
    intake().drop([new File([], 'b.xlsx')]);
    expect(intake().request.paths).toEqual(['/dropped/a.xlsx']);

    await intake().stop();
    await reading;
    stopFollowing();
    expect(intake().step).toEqual({ name: 'files', problem: null });
    expect(useNotices.getState().last).toEqual({ deed: 'reading-cancelled' });
  });

  it('says on the spot why files cannot be read, and keeps the list', async () => {
    await readAll({
      intake: {
        preview: () => {
          throw new Refusal('folder_missing', '/dropped/a');
        },
      },
    });
    expect(intake().step).toEqual({
      name: 'files',
      problem: { code: 'folder_missing', subject: '/dropped/a' },
    });
    expect(intake().request.paths).toEqual(['/dropped/a.xlsx']);
  });
});

describe('an intake that waits', () => {
  const waiting: WaitingIntake = {
    intakeId: 'i0',
    startedAt: '2025-12-10T08:00:00.000Z',
    startedBy: 'VT',
    fileCount: 12,
    answerCount: 5,
  };

  it('is found, and goes on with its files and answers', async () => {
    const fake = openFakeWindow({ intake: { waiting: () => waiting, resume: () => unclear } });
    await intake().findWaiting();
    expect(intake().waiting).toEqual(waiting);
    await intake().resume();
    expect(intake()).toMatchObject({
      visible: true,
      waiting: null,
      request: { paths: ['/in/a.xlsx', '/in/a.xlsx'] },
      step: { name: 'questions', open: { intakeId: 'i1' } },
    });
    // The intake at hand is not offered as one that waits.
    await intake().findWaiting();
    expect(intake().waiting).toBeNull();
    expect(fake.asked).toEqual(['intake.waiting', 'intake.resume', 'intake.waiting']);
  });

  it('can be dropped', async () => {
    const dropped: string[] = [];
    openFakeWindow({
      intake: {
        waiting: () => waiting,
        discard: ({ intakeId }) => {
          dropped.push(intakeId);
        },
      },
    });
    await intake().findWaiting();
    await intake().dropWaiting();
    expect([intake().waiting, dropped]).toEqual([null, ['i0']]);
  });
});

describe('answering', () => {
  it('sends each answer at once, goes on to the next question, and takes the last one back', async () => {
    await readAll({ intake: answers(unclear) });
    expect(shown()).toEqual({ question: null, answers: [null, null], status: 'needs-review' });

    await intake().give('b', [{ question: question.id, answer: 'value:10258', reason: null }]);
    expect(shown()).toEqual({
      question: `b ${other.id}`,
      answers: ['value:10258', null],
      status: 'needs-review',
    });
    await intake().give('b', [{ question: other.id, answer: 'nil', reason: null }]);
    expect(shown()).toEqual({ question: null, answers: ['value:10258', 'nil'], status: 'ready' });

    await intake().takeBack();
    expect(shown()).toEqual({
      question: `b ${other.id}`,
      answers: ['value:10258', null],
      status: 'needs-review',
    });
    await intake().takeBack();
    expect(shown()).toEqual({ question: `b ${question.id}`, answers: [null, null], status: 'needs-review' });
    await intake().takeBack();
    expect(shown().answers).toEqual([null, null]);
  });

  it('leaves all that is left of a file blank as one deed', async () => {
    await readAll({ intake: answers(unclear) });
    await intake().leaveRest('b');
    expect(shown()).toEqual({ question: null, answers: ['blank', 'blank'], status: 'ready' });
    await intake().takeBack();
    expect(shown().answers).toEqual([null, null]);
  });

  it('keeps the question where its answer is refused, and says why', async () => {
    await readAll({
      intake: {
        ...answers(unclear),
        answer: () => {
          throw new Refusal('disk_full', '/data');
        },
      },
    });
    await intake().give('b', [{ question: question.id, answer: 'nil', reason: null }]);
    expect(shown()).toEqual({ question: null, answers: [null, null], status: 'needs-review' });
    expect(useNotices.getState().refused).toEqual({ code: 'disk_full', subject: '/data' });
    expect(intake().busy).toBe(false);
  });

  it('offers to go on where the data process was started again and knows the intake no more', async () => {
    const waiting: WaitingIntake = {
      intakeId: 'i1',
      startedAt: '2025-12-10T08:00:00.000Z',
      startedBy: 'VT',
      fileCount: 2,
      answerCount: 0,
    };
    await readAll({
      intake: {
        ...answers(unclear),
        waiting: () => waiting,
        answer: ({ intakeId }) => {
          throw new Refusal('not_found', intakeId);
        },
      },
    });
    await intake().give('b', [{ question: question.id, answer: 'nil', reason: null }]);
    await vi.waitFor(() => expect(intake().waiting).toEqual(waiting));
    expect(intake().step).toEqual({ name: 'files', problem: null });
    expect(useNotices.getState().refused).toBeNull();
  });

  it('fetches of many cells gone through quickly the first and the last only', async () => {
    const asked: string[] = [];
    openFakeWindow({
      intake: {
        excerpt: ({ sheet, cell }) => {
          asked.push(cell);
          return { sheet, state: 'visible', cell, columns: [], rows: [] };
        },
      },
    });
    const place = (cell: string) => ({ intakeId: 'i1', key: 'b', sheet: 'Sheet1', cell });
    const { show } = useExcerpts.getState();
    await Promise.all(['F1', 'F2', 'F3', 'F4'].map((cell) => show(place(cell))));
    expect(asked).toEqual(['F1', 'F4']);
    expect(useExcerpts.getState().excerpt).toMatchObject({ status: 'ready', value: { cell: 'F4' } });
  });
});

describe('accepting', () => {
  const undone: Undone = {
    agency: 'SYT',
    period: '2025-Y',
    version: 1,
    currentVersion: null,
    restored: [],
    kept: [],
  };

  it('accepts what is ready; what waits is answered and accepted later', async () => {
    const handlers = answers(unclear);
    let round = 0;
    await readAll({
      intake: {
        ...handlers,
        commit: () => {
          round += 1;
          return round === 1
            ? {
                files: [
                  { key: 'a', status: 'committed', version: 1, submission: 's1' },
                  { key: 'b', status: 'needs-review', version: null, submission: null },
                ],
                waiting: 1,
                again: [],
              }
            : {
                files: [{ key: 'b', status: 'committed', version: 1, submission: 's2' }],
                waiting: 0,
                again: [],
              };
        },
      },
    });
    intake().goTo('preview');
    await intake().commit();
    expect(outcomes()).toEqual({ files: ['a committed', 'b needs-review'], waiting: ['b'] });
    intake().goTo('questions');
    await intake().leaveRest('b');
    intake().goTo('preview');
    await intake().commit();
    expect(outcomes()).toEqual({ files: ['a committed', 'b committed'], waiting: null });
    expect(useNotices.getState().last).toEqual({ deed: 'committed', files: 1 });
  });

  it('shows what waits as it was read again with what was learned', async () => {
    const taught: PreviewedFile = { ...asking, issues: [{ ...question, answer: 'nil' }, other] };
    await readAll({
      intake: {
        ...answers(unclear),
        commit: () => ({
          files: [
            { key: 'a', status: 'committed', version: 1, submission: 's1' },
            { key: 'b', status: 'needs-review', version: null, submission: null },
          ],
          waiting: 1,
          again: [taught],
        }),
      },
    });
    intake().goTo('preview');
    await intake().commit();
    const { step } = intake();
    if (step.name !== 'done' || step.open === null) throw new Error(`Found ${step.name}.`);
    expect([step.open.files, [...step.open.again]]).toEqual([[taught], ['b']]);
    expect(step.files.find(({ key }) => key === 'b')?.issues).toEqual(taught.issues);
  });

  function outcomes() {
    const { step } = intake();
    if (step.name !== 'done') throw new Error(`Expected the end, found ${step.name}.`);
    return {
      files: step.files.map(({ key, status }) => `${key} ${status}`),
      waiting: step.open?.files.map(({ key }) => key) ?? null,
    };
  }

  it('takes an acceptance back and lets it hold again', async () => {
    const asked: string[] = [];
    await readAll({
      intake: {
        ...answers(clear),
        commit: () => ({
          files: [
            { key: 'a', status: 'committed', version: 1, submission: 's1' },
            { key: 'c', status: 'rejected', version: null, submission: null },
          ],
          waiting: 0,
          again: [],
        }),
      },
      reception: {
        undo: ({ submission }) => {
          asked.push(`undo ${submission}`);
          return undone;
        },
        redo: ({ submission }) => {
          asked.push(`redo ${submission}`);
          return undone;
        },
      },
    });
    await intake().commit();
    await intake().undo('a');
    expect(intake().step).toMatchObject({
      files: [
        { key: 'a', undone },
        { key: 'c', undone: null },
      ],
    });
    // Neither twice, nor where nothing was accepted.
    await intake().undo('a');
    await intake().undo('c');
    await intake().redo('a');
    expect(intake().step).toMatchObject({ files: [{ key: 'a', undone: null }, { key: 'c' }] });
    expect(asked).toEqual(['undo s1', 'redo s1']);
  });

  it('stays at the preview where accepting is refused', async () => {
    await readAll({
      intake: {
        ...answers(clear),
        commit: () => {
          throw new Refusal('disk_full', '/data');
        },
      },
    });
    await intake().commit();
    expect(intake().step.name).toBe('preview');
    expect(useNotices.getState().refused).toEqual({ code: 'disk_full', subject: '/data' });
  });

  it('keeps a file that cannot be read as a report; after the last file the intake ends', async () => {
    const asked: unknown[] = [];
    await readAll({
      intake: {
        ...answers({ intakeId: 'i1', files: [previewedFile({ key: 'c', status: 'rejected', form: null })] }),
        attach: (input) => {
          asked.push(input);
          return { key: 'c', status: 'committed', version: 1, submission: 's9' };
        },
        discard: (input) => {
          asked.push(input);
        },
      },
    });
    await intake().attach('c', 'SYT', '2025-Y');
    expect(asked).toEqual([
      { intakeId: 'i1', key: 'c', agency: 'SYT', period: '2025-Y' },
      { intakeId: 'i1' },
    ]);
    expect(outcomes()).toEqual({ files: ['c committed'], waiting: null });
  });

  it('writes a marked copy where the clerk says, and shows its letter', async () => {
    const asked: unknown[] = [];
    openFakeWindow({
      desktop: {
        chooseSaveFile: (input) => {
          asked.push(input);
          return { path: '/out/a.xlsx' };
        },
      },
      reception: {
        annotate: (input) => {
          asked.push(input);
          return { path: '/out/a.xlsx', marks: 2, lost: ['biểu đồ'], letter: 'Kính gửi' };
        },
      },
    });
    await useMarkedCopy.getState().save({ submission: 's1' }, 'BC SYT.xls', 'Lưu');
    expect(asked).toEqual([
      { title: 'Lưu', suggestedName: 'BC SYT (đánh dấu).xlsx', kind: 'workbook' },
      { submission: 's1', path: '/out/a.xlsx' },
    ]);
    expect(useMarkedCopy.getState().copy).toEqual({
      fileName: 'BC SYT.xls',
      path: '/out/a.xlsx',
      marks: 2,
      lost: ['biểu đồ'],
      letter: 'Kính gửi',
    });
  });

  it('begins anew after a finished one', () => {
    openFakeWindow({ intake: { waiting: () => null } });
    useIntake.setState({
      step: { name: 'done', files: [], open: null },
      request: { ...intake().request, paths: ['/old'] },
    });
    intake().show();
    expect(intake()).toMatchObject({ visible: true, step: { name: 'files' }, request: { paths: [] } });
  });
});
