import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useIntake } from '../../renderer/stores/intake';
import { useNotices } from '../../renderer/stores/notices';
import { usePlanReading } from '../../renderer/stores/plan-reading';
import { Refusal } from '../../shared/contract/reply';
import { acceptSure } from '../../shared/plan-reading/draft/decide';
import type { PlanDraft } from '../../shared/plan-reading/draft/plan-draft';
import { countDraft } from '../../shared/plan-reading/draft/review-order';
import { sampleDraft, sampleText } from '../plan-reading/draft/sample';
import { openFakeWindow, type SomeHandlers } from './fake-window';

beforeEach(() => {
  usePlanReading.setState(usePlanReading.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

const hidden = { code: 'hidden_text', page: null, count: 2 } as const;

/** A register that keeps one draft. */
function register(more: SomeHandlers['planReading'] = {}) {
  const saved: Array<{ readonly revision: number; readonly draft: PlanDraft }> = [];
  let draft = sampleDraft();
  const handlers: SomeHandlers = {
    planReading: {
      open: () => ({ id: 'd', isNew: true }),
      draft: ({ id }) => ({
        ...{ id, fileName: 'KH.docx', text: sampleText, remarks: [hidden], topics: [] },
        ...{ revision: 1 + saved.length, draft },
      }),
      save(asked) {
        if (asked.revision !== 1 + saved.length) throw new Refusal('changed_meanwhile', 'KH.docx');
        saved.push(asked);
        draft = asked.draft;
        return { revision: asked.revision + 1 };
      },
      waiting: () => [],
      ended: () => [],
      ...more,
    },
  };
  return { saved, window: openFakeWindow(handlers) };
}

const state = () => usePlanReading.getState();
const decisionOf = (id: string) => state().open?.draft.entries.find((entry) => entry.id === id)?.decision;
const settled = () => vi.waitFor(() => expect(state().saving).toBe(false));

describe('reading a document', () => {
  it('leads to the review, at what is unsure', async () => {
    register();
    await state().readPath('/KH.docx');
    expect(state()).toMatchObject({ visible: true, step: { name: 'review' }, current: 'rule-1' });
    expect(state().open?.remarks).toEqual([hidden]);
  });

  it('stays at the choice with the reason where it is refused', async () => {
    register({
      open() {
        throw new Refusal('document_scan', 'KH.pdf');
      },
    });
    await state().readPath('/KH.pdf');
    expect(state().step).toEqual({ name: 'choose', problem: { code: 'document_scan', subject: 'KH.pdf' } });
  });

  it('says nothing of a reading that was given up', async () => {
    register({
      open() {
        throw new Refusal('cancelled', 'KH.pdf');
      },
    });
    await state().readPath('/KH.pdf');
    expect(state().step).toEqual({ name: 'choose', problem: null });
  });

  it('gives its place to an intake and takes it back', () => {
    register();
    state().show();
    useIntake.setState({ visible: true });
    expect(state().visible).toBe(false);
    state().show();
    expect([state().visible, useIntake.getState().visible]).toEqual([true, false]);
  });
});

describe('deciding', () => {
  it('keeps every decision in its order and goes on to what is open', async () => {
    const { saved } = register();
    await state().readPath('/KH.docx');
    state().reject();
    expect([decisionOf('rule-1'), state().current]).toEqual(['rejected', 'head-issuer']);
    state().accept();
    state().acceptSure();
    await settled();
    expect(countDraft(saved.at(-1)?.draft ?? sampleDraft())).toMatchObject({ open: 0, rejected: 1 });
    expect(saved.map(({ revision }) => revision)).toEqual(saved.map((_one, at) => at + 1));
  });

  it('is taken back step by step, down to the draft as it was', async () => {
    const { saved } = register();
    await state().readPath('/KH.docx');
    state().reject();
    state().acceptSure();
    state().select('duty-1');
    state().splitAt(20);
    expect(state().current).toBe('duty-1.1');
    state().takeBack();
    state().takeBack();
    state().takeBack();
    state().takeBack();
    await settled();
    expect(saved.at(-1)?.draft).toEqual(sampleDraft());
  });

  it('keeps answers about the register when a decision is taken back', async () => {
    register();
    await state().readPath('/KH.docx');
    state().reject();
    await state().answer({ province: 'Cao Bằng' });
    state().takeBack();
    expect([decisionOf('rule-1'), state().open?.draft.answers.province]).toEqual(['open', 'Cao Bằng']);
    await settled();
  });

  it('splits only what can be split', async () => {
    register();
    await state().readPath('/KH.docx');
    state().select('head-title');
    state().setMode('split');
    expect(state().mode).toBe('show');
    state().select('duty-1');
    state().setMode('split');
    expect(state().mode).toBe('split');
  });

  it('accepts what was edited', async () => {
    register();
    await state().readPath('/KH.docx');
    state().select('duty-4');
    const value = state().open?.draft.entries.find(({ id }) => id === 'duty-4')?.value;
    if (value?.kind !== 'duty') throw new Error('duty-4 is a duty');
    state().edit({ ...value, role: 'direct' });
    expect(decisionOf('duty-4')).toBe('accepted');
    await settled();
  });

  it('tells where another window was quicker', async () => {
    register({
      save() {
        throw new Refusal('changed_meanwhile', 'KH.docx');
      },
    });
    await state().readPath('/KH.docx');
    state().accept();
    await settled();
    expect(useNotices.getState().refused).toEqual({ code: 'changed_meanwhile', subject: 'KH.docx' });
    await state().goTo('bind');
    expect(state().step).toEqual({ name: 'review' });
    await state().goOn('d');
    expect(state().open?.draft).toEqual(sampleDraft());
  });
});

describe('confirming', () => {
  it('waits for the last decision to be kept', async () => {
    const order: string[] = [];
    const { window } = register({
      propose() {
        order.push('propose');
        throw new Refusal('not_found', 'd');
      },
    });
    await state().readPath('/KH.docx');
    state().acceptSure();
    await state().goTo('bind');
    expect(window.asked.slice(-2)).toEqual(['planReading.save', 'planReading.propose']);
    expect(order).toEqual(['propose']);
    expect(acceptSure(sampleDraft())).toEqual(state().open?.draft);
  });
});
