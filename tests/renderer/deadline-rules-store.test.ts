import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openedRule, useDeadlineRules } from '../../renderer/stores/deadline-rules';
import { followDeadlineRules } from '../../renderer/stores/deadline-rules-follow';
import { useRulePreview } from '../../renderer/stores/deadline-rules-preview';
import { useHolidayDeed } from '../../renderer/stores/holidays-deed';
import { Refusal } from '../../shared/contract/reply';
import { ruleOf, settingsOf } from './deadline-rules-samples';
import { openFakeWindow } from './fake-window';
import { moveOf } from './holidays-samples';
import { plan } from './samples';

beforeEach(() => {
  useDeadlineRules.setState(useDeadlineRules.getInitialState(), true);
  useRulePreview.setState(useRulePreview.getInitialState(), true);
  useHolidayDeed.setState(useHolidayDeed.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

const moved = moveOf();
const back = moveOf({ before: moved.after, after: moved.before });
const settings = settingsOf({ shift: 'next_working' });

function open(part: { refuse?: boolean } = {}) {
  const deeds: unknown[] = [];
  const window = openFakeWindow({
    plans: { list: () => [plan] },
    deadlines: {
      rules: (input) => {
        deeds.push(input);
        return [ruleOf({ who: `${input.plan ?? 'at work'} ${input.year}` })];
      },
      previewRule: () => {
        if (part.refuse) throw new Refusal('not_found', 'mau/R1');
        return [moved];
      },
      editRule: (input) => {
        if (part.refuse) throw new Refusal('not_found', input.rule);
        deeds.push(input);
        return { edit: 'e1', moves: [moved] };
      },
      undoRule: (input) => {
        deeds.push(input);
        return { moves: [back] };
      },
    },
  });
  return { ...window, deeds };
}

describe('the rules', () => {
  it('are those of the chosen plan around the chosen year, and are fetched again when something changed', async () => {
    const { announce, asked, deeds } = open();
    useDeadlineRules.setState({ year: 2026 });
    const stop = followDeadlineRules();
    useDeadlineRules.getState().open('mau/R1');
    await useDeadlineRules.getState().chooseYear(2027);
    expect(openedRule(useDeadlineRules.getState())?.who).toBe('at work 2027');
    await useDeadlineRules.getState().choosePlan('khac');
    expect(openedRule(useDeadlineRules.getState())).toBeNull();
    expect(useDeadlineRules.getState().plans).toEqual([plan]);
    expect(deeds).toEqual([
      { plan: null, year: 2026 },
      { plan: null, year: 2027 },
      { plan: 'khac', year: 2027 },
    ]);
    const before = asked.length;
    announce('data.changed', { subject: 'targets' });
    expect(asked.slice(before)).toEqual([]);
    announce('data.changed', { subject: 'deadlines' });
    expect(asked.slice(before)).toEqual(['deadlines.rules', 'plans.list']);
    stop();
  });

  it('are changed with a reason, told with what moved, and changed back', async () => {
    const { deeds } = open();
    useDeadlineRules.setState({ year: 2026, isEditing: true });
    expect(await useDeadlineRules.getState().edit(ruleOf({}), settings, 'Công văn mới')).toBeNull();
    expect(useDeadlineRules.getState().isEditing).toBe(false);
    const deed = { kind: 'rule', who: 'Các sở', moves: [moved] };
    expect(useHolidayDeed.getState().last).toEqual({ deed, undone: null });
    await useHolidayDeed.getState().takeBack();
    expect(useHolidayDeed.getState().last).toEqual({ deed, undone: [back] });
    expect(deeds).toEqual([
      { rule: 'mau/R1', settings, reason: 'Công văn mới' },
      { plan: null, year: 2026 },
      { edit: 'e1' },
      { plan: null, year: 2026 },
    ]);
  });

  it('stay in the form where a change is refused', async () => {
    open({ refuse: true });
    useDeadlineRules.setState({ isEditing: true });
    expect(await useDeadlineRules.getState().edit(ruleOf({}), settings, 'x')).toEqual({
      code: 'not_found',
      subject: 'mau/R1',
    });
    expect(useDeadlineRules.getState().isEditing).toBe(true);
    expect(useHolidayDeed.getState().last).toBeNull();
  });

  it('of the history are changed back without a way forth', async () => {
    open();
    await useDeadlineRules.getState().undo(ruleOf({}), 'e1');
    expect(useHolidayDeed.getState().last?.deed).toEqual({
      kind: 'rule-undone',
      who: 'Các sở',
      moves: [back],
    });
    expect(useHolidayDeed.getState().canTakeBack()).toBe(false);
  });
});

describe('the preview', () => {
  it('tells what the settings would move, or why they would be refused', async () => {
    open();
    await useRulePreview.getState().look('mau/R1', settings);
    expect(useRulePreview.getState().moves).toEqual({ status: 'ready', value: [moved] });
    open({ refuse: true });
    await useRulePreview.getState().look('mau/R1', settings);
    expect(useRulePreview.getState().moves).toMatchObject({ status: 'failed' });
    await useRulePreview.getState().look('mau/R1', null);
    expect(useRulePreview.getState().moves).toBeNull();
  });
});
