import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCount, useEntry } from '../../renderer/stores/entry';
import { useNotices } from '../../renderer/stores/notices';
import type { CheckedEntry, TypedReport } from '../../shared/contract/entry';
import { Refusal } from '../../shared/contract/reply';
import { entryForm, entryLine, held, issue, nothingChecked } from './entry-samples';
import { openFakeWindow, type SomeHandlers } from './fake-window';

const place = { agency: 'SYT', period: '2025-Y' } as const;
const form = entryForm({
  lines: [entryLine({ indicator: 'SK-01' }), entryLine({ indicator: 'SK-03', current: held(700) })],
});
let checks: TypedReport[];
let saves: TypedReport[];

beforeEach(() => {
  useEntry.setState(useEntry.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  checks = [];
  saves = [];
});
afterEach(() => {
  useEntry.getState().close();
  vi.unstubAllGlobals();
});

/** A window that asks about every text with a comma until it is answered. */
function handlers(entry: SomeHandlers['entry'] = {}): SomeHandlers {
  return {
    entry: {
      form: () => form,
      check: (report) => {
        checks.push(report);
        return judged(report);
      },
      save: (report) => {
        saves.push(report);
        return { version: 2, submission: 'id-2' };
      },
      ...entry,
    },
  };
}

function judged({ figures, answers }: TypedReport): CheckedEntry {
  return {
    figures: [],
    issues: figures
      .filter(({ text }) => text.includes(','))
      .map(({ indicator, text }) => {
        const id = `ambiguous_number@Nhập tay!${indicator}#${indicator}`;
        const answer = answers.find(({ question }) => question === id)?.answer ?? null;
        return issue({ id, indicator, found: text, answer });
      }),
  };
}

function texts() {
  return useEntry.getState().draft?.texts;
}

describe('typing figures in', () => {
  it('checks what was typed a moment later, once for many keystrokes', async () => {
    openFakeWindow(handlers());
    await useEntry.getState().open(place);
    for (const text of ['1', '12', '123']) useEntry.getState().type('SK-01', text);
    expect(useEntry.getState().checking).toBe(true);
    await vi.waitFor(() => expect(useEntry.getState().checking).toBe(false));
    expect(checks.map(({ figures }) => figures)).toEqual([[], [{ indicator: 'SK-01', text: '123' }]]);
  });

  it('shows the answer to what was typed last, whichever comes first', async () => {
    const waiting: Array<(checked: CheckedEntry) => void> = [];
    openFakeWindow(handlers({ check: () => new Promise((resolve) => waiting.push(resolve)) }));
    void useEntry.getState().open(place);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    useEntry.getState().type('SK-01', '1');
    const second = useEntry.getState().check();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.({ figures: [], issues: [issue({})] });
    await second;
    waiting[0]?.(nothingChecked);
    await new Promise((resolve) => setImmediate(resolve));
    expect(useEntry.getState().checked?.issues).toHaveLength(1);
  });

  it('a question keeps the report back until it is answered, and its answer goes with it', async () => {
    openFakeWindow(handlers());
    await useEntry.getState().open(place);
    useEntry.getState().type('SK-01', '10,258');
    expect(await useEntry.getState().save()).toBeNull();
    const { checked } = useEntry.getState();
    expect([saves, openCount(checked)]).toEqual([[], 1]);

    const [question] = checked?.issues ?? [];
    if (question) useEntry.getState().answer(question, 'value:10258', 'hỏi lại');
    expect(await useEntry.getState().save()).toBe('id-2');
    expect(saves.map(({ figures, answers, version }) => ({ figures, answers, version }))).toEqual([
      {
        figures: [{ indicator: 'SK-01', text: '10,258' }],
        answers: [{ question: question?.id, answer: 'value:10258', reason: 'hỏi lại' }],
        version: 1,
      },
    ]);
    expect(useEntry.getState()).toMatchObject({ place: null, draft: null, saving: false });
    expect(useEntry.getState().drafts.size).toBe(0);
    expect(useNotices.getState().last).toEqual({ deed: 'entry-saved', version: 2 });
  });

  it('an answer to what the question does not say any more is asked again', async () => {
    let expected = '≤ 5';
    const cross = (report: TypedReport) =>
      issue({
        ...{ id: 'cross_check@a!b#SK-03', code: 'cross_check', expected },
        answer: report.answers[0]?.answer ?? null,
      });
    openFakeWindow(handlers({ check: (report) => ({ figures: [], issues: [cross(report)] }) }));
    await useEntry.getState().open(place);
    useEntry.getState().type('SK-01', '5');
    await useEntry.getState().check();
    const [question] = useEntry.getState().checked?.issues ?? [];
    if (question) useEntry.getState().answer(question, 'keep', null);
    await useEntry.getState().check();
    expect(openCount(useEntry.getState().checked)).toBe(0);
    expected = '≤ 4';
    useEntry.getState().type('SK-01', '4');
    await vi.waitFor(() => expect(openCount(useEntry.getState().checked)).toBe(1));
    expect(useEntry.getState().draft?.answers).toEqual([]);
  });

  it('is pasted and taken back', async () => {
    openFakeWindow(handlers());
    await useEntry.getState().open(place);
    const { paste, undo } = useEntry.getState();
    paste('4\n5\n6', 'SK-01', ['SK-01', 'SK-03']);
    expect(texts()).toEqual({ 'SK-01': '4', 'SK-03': '5' });
    expect(useEntry.getState().pasted).toMatchObject({ by: 'column', surplus: ['6'] });
    paste('4\t5', 'SK-01', ['SK-01', 'SK-03']);
    expect(useEntry.getState().pasted).toBe('refused');
    undo();
    expect([texts(), useEntry.getState().pasted]).toEqual([{}, null]);
  });
});

describe('leaving', () => {
  it('keeps what was typed until it is put away', async () => {
    openFakeWindow(handlers());
    const { open, type, close, discard } = useEntry.getState();
    await open(place);
    type('SK-01', '12');
    close();
    expect(useEntry.getState().place).toBeNull();
    expect(useNotices.getState().last).toEqual({ deed: 'entry-kept' });
    await open({ ...place, agency: 'SNV' });
    expect(texts()).toEqual({});
    close();
    await open(place);
    expect(texts()).toEqual({ 'SK-01': '12' });
    close();
    discard(place);
    await open(place);
    expect(texts()).toEqual({});
  });

  it('keeps nothing where nothing was typed', async () => {
    openFakeWindow(handlers());
    const { open, type, close } = useEntry.getState();
    await open(place);
    type('SK-03', '70');
    type('SK-03', '700');
    close();
    expect(useEntry.getState().drafts.size).toBe(0);
    expect(useNotices.getState().last).toBeNull();
  });
});

describe('where it is refused', () => {
  it('what was typed stays; the newer form is fetched under it', async () => {
    let version = 1;
    openFakeWindow(
      handlers({
        form: () => ({ ...form, version }),
        save: () => {
          throw new Refusal('changed_meanwhile', '2');
        },
      }),
    );
    await useEntry.getState().open(place);
    useEntry.getState().type('SK-01', '12');
    expect(await useEntry.getState().save()).toBeNull();
    expect(useEntry.getState()).toMatchObject({
      ...{ saving: false, refused: { code: 'changed_meanwhile', subject: '2' } },
      draft: { texts: { 'SK-01': '12' } },
    });
    version = 2;
    await useEntry.getState().refresh();
    expect(useEntry.getState()).toMatchObject({
      ...{ refused: null, form: { value: { version: 2 } } },
      draft: { texts: { 'SK-01': '12' } },
    });
    expect(checks.at(-1)?.version).toBe(2);
  });
});
