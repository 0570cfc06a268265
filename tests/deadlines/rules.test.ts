import { describe, expect, it } from 'vitest';
import { selectCurrentPlan } from '../../electron/data/database/queries/plans';
import { removePlan } from '../../electron/data/database/queries/remove-plan';
import type { DataApi } from '../../shared/contract';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import type { PlanInput } from '../../shared/domain/plan-input';
import { typeIn } from '../fixtures/entry';
import { filledTemplate } from '../fixtures/filled-template';
import { temporaryFolder } from '../fixtures/in-memory';
import { caoBang } from '../fixtures/presets';
import { day, registerOf } from './register-of';

const ruleOf = async (api: DataApi, code: string, year = 2026) => {
  const found = (await api.deadlines.rules({ year })).find((rule) => rule.code === code);
  if (!found) throw new Error(`Expected a rule ${code}`);
  return found;
};
const change = async (api: DataApi, code: string, settings: Partial<RuleSettings>) => {
  const rule = await ruleOf(api, code);
  return api.deadlines.editRule({
    ...{ rule: rule.rule, settings: { ...rule.settings, ...settings }, reason: 'theo công văn' },
  });
};
const dueDates = async (api: DataApi) =>
  Object.fromEntries((await api.register.periods(undefined)).map(({ code, dueDate }) => [code, dueDate]));
const at = (lastDay: string, lastWorkingDay = lastDay) => ({ lastDay, lastWorkingDay });

describe('changing a rule', () => {
  it('moves the open days, says so, leaves what has passed, and goes back whole', async () => {
    const register = registerOf(caoBang);
    const api = register.on('2025-12-20');
    const before = await ruleOf(api, 'CB-R1');
    const settings: RuleSettings = { ...before.settings, shift: 'next_working' };
    const moves = [
      {
        ...{ deadline: 'report:cao-bang-2025/CB-R1/2026-H1', who: before.who },
        title: 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND',
        ...{ before: at('2026-06-14', '2026-06-12'), after: at('2026-06-15') },
        because: [{ day: '2026-06-14', holiday: null }],
      },
    ];
    expect(await api.deadlines.previewRule({ rule: before.rule, settings })).toEqual(moves);
    expect(await ruleOf(api, 'CB-R1')).toEqual(before);
    const edited = await api.deadlines.editRule({ rule: before.rule, settings, reason: 'theo công văn' });
    expect(edited).toEqual({ edit: expect.any(String), moves });
    expect(await dueDates(api)).toMatchObject({ '2025-H1': '2025-06-14', '2026-H1': '2026-06-15' });

    const undone = await api.deadlines.undoRule({ edit: edited.edit });
    expect(undone.moves).toEqual([
      { ...moves[0], before: at('2026-06-15'), after: at('2026-06-14', '2026-06-12'), because: [] },
    ]);
    const made = { editedBy: 'thu-ky', editedAt: '2025-12-20T02:03:04.000Z' };
    expect(await ruleOf(api, 'CB-R1')).toEqual({
      ...before,
      edits: [
        {
          ...{
            edit: edited.edit,
            before: before.settings,
            after: settings,
            reason: 'theo công văn',
            ...made,
          },
          ...{ undoneBy: 'thu-ky', undoneAt: '2025-12-20T02:03:04.000Z' },
        },
      ],
    });
  });

  it('refuses what changes nothing, what no year has, and to take back what another change stands on', async () => {
    const api = registerOf(caoBang).on('2025-12-20');
    const { rule, settings } = await ruleOf(api, 'CB-R1');
    const refused = (changed: Partial<RuleSettings>, asked = rule) =>
      api.deadlines.editRule({ rule: asked, settings: { ...settings, ...changed }, reason: 'x' });
    const day31 = { kind: 'day', on: { relation: 'before', month: 4, day: 31 } } as const;
    await expect(refused({})).rejects.toMatchObject({
      problem: { code: 'nothing_changed', subject: 'CB-R1' },
    });
    await expect(refused({ terms: day31 })).rejects.toMatchObject({
      problem: { code: 'bad_day', subject: '31/4' },
    });
    await expect(refused({}, 'gone')).rejects.toMatchObject({ problem: { code: 'not_found' } });
    const twice = ['a', 'b'].map(
      (quote) => ({ tier: 'press', terms: { ...day31, on: { ...day31.on, day: 3 } }, quote }) as const,
    );
    await expect(refused({ tiers: twice })).rejects.toMatchObject({ problem: { code: 'invalid_input' } });
    const first = await change(api, 'CB-R1', { shift: 'next_working' });
    const second = await change(api, 'CB-R1', { shift: 'previous_working' });
    const undo = (edit: string) => api.deadlines.undoRule({ edit });
    await expect(undo(first.edit)).rejects.toMatchObject({ problem: { code: 'later_edit_stands' } });
    await undo(second.edit);
    await expect(undo(second.edit)).rejects.toMatchObject({ problem: { code: 'already_undone' } });
    await undo(first.edit);
    expect((await ruleOf(api, 'CB-R1')).settings).toEqual(settings);
  });

  it('gives open periods without reports the windows of the calendar year, and back', async () => {
    const register = registerOf(caoBang);
    const api = register.on('2025-06-20');
    await typeIn(api, { 'SK-03': '1' }, { agency: 'SYT', period: '2025-Y' });
    const windows = async () =>
      (await api.register.periods(undefined)).map(
        ({ code, dataFrom, dataTo }) => `${code} ${dataFrom} ${dataTo}`,
      );
    const before = await windows();
    const { edit } = await change(api, 'CB-R1', { window: 'calendar' });
    const second = await change(api, 'CB-R2', { window: 'calendar' });
    expect(await windows()).toEqual([
      ...['2024-Y 2023-12-15 2024-12-14', '2025-H1 2024-12-15 2025-06-14', '2025-Y 2024-12-15 2025-12-14'],
      ...['2026-H1 2026-01-01 2026-06-30', '2026-Y 2026-01-01 2026-12-31'],
    ]);
    expect((await ruleOf(api, 'CB-R1')).dates.map(({ period, warning }) => [period, warning])).toEqual([
      ['2025-H1', 'no_working_day'],
      ['2026-H1', 'before_cut_off'],
      ['2027-H1', 'before_cut_off'],
    ]);
    await api.deadlines.undoRule({ edit: second.edit });
    await api.deadlines.undoRule({ edit });
    expect(await windows()).toEqual(before);
  });

  it('a rule without a day has no date until the clerk names one', async () => {
    const api = registerOf(caoBang).on('2025-06-20');
    expect((await ruleOf(api, 'CB-R4')).dates).toEqual([]);
    const { moves } = await change(api, 'CB-R4', {
      terms: { kind: 'end_of', part: 'year', count: 10, unit: 'working_day' },
    });
    expect(moves.map(({ deadline, before, after }) => [deadline, before, after?.lastDay])).toEqual([
      ['report:cao-bang-2025/CB-R4/2025-Y', null, '2025-12-26'],
      ['report:cao-bang-2025/CB-R4/2026-Y', null, '2026-12-28'],
      ['report:cao-bang-2025/CB-R4/2027-Y', null, '2027-12-28'],
    ]);
    // What is sent elsewhere changes nobody's day here.
    expect(await dueDates(api)).toMatchObject({ '2025-Y': '2025-12-14', '2026-Y': '2026-12-14' });
  });
});

describe('a plan with changed rules', () => {
  it('can be taken out of the register again once the changes were taken back', async () => {
    const { db, on } = registerOf(caoBang);
    const api = on('2025-12-20');
    const { edit } = await change(api, 'CB-R2', { window: 'calendar' });
    const planId = selectCurrentPlan(db)?.id ?? 0;
    expect(removePlan(db, planId, { agencies: [], indicators: [] })).toBe(false);
    await api.deadlines.undoRule({ edit });
    expect(removePlan(db, planId, { agencies: [], indicators: [] })).toBe(true);
    expect(await api.plans.list(undefined)).toEqual([]);
  });
});

describe('quarters', () => {
  it('are opened where a rule asks for them, in order, each with its day', async () => {
    const [first] = caoBang.reportingRules;
    if (!first) throw new Error('Expected a rule');
    const quarterly: PlanInput = {
      ...caoBang,
      reportingRules: [{ ...first, code: 'Q', period: 'quarter', due: null, deadlineText: 'hằng quý' }],
      periods: [],
    };
    const api = registerOf(quarterly).on('2025-12-20');
    await change(api, 'Q', { terms: { kind: 'end_of', part: 'quarter', count: 2, unit: 'working_day' } });
    expect(await api.plans.openYear({ year: 2026 })).toEqual({
      opened: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    });
    const periods = await api.register.periods(undefined);
    expect(periods.map(({ code, kind, dataTo, dueDate }) => [code, kind, dataTo, dueDate])).toEqual([
      ['2026-Q1', 'quarter', '2026-03-14', '2026-03-17'],
      ['2026-Q2', 'quarter', '2026-06-14', '2026-06-16'],
      ['2026-Q3', 'quarter', '2026-09-14', '2026-09-16'],
      ['2026-Q4', 'quarter', '2026-12-14', '2026-12-16'],
    ]);
    const status = await api.reception.status({ period: '2026-Q3' });
    expect(new Set(status.map(({ state, dueDate }) => `${state} ${dueDate}`))).toEqual(
      new Set(['not-due 2026-09-16']),
    );

    const path = await filledTemplate(api, await temporaryFolder(), {
      ...{ agency: 'SYT', period: '2026-Q3', figures: { 'SK-03': 7 }, fileName: 'syt-quy-3.xlsx' },
    });
    const preview = await api.intake.preview({
      ...{ paths: [path], period: null, agency: null, receivedOn: day('2026-09-18') },
    });
    expect(preview.files.map(({ period, agency }) => [period, agency])).toEqual([['2026-Q3', 'SYT']]);
    await api.intake.commit({ intakeId: preview.intakeId });
    const late = await api.reception.status({ period: '2026-Q3' });
    expect(late.find(({ agency }) => agency === 'SYT')).toMatchObject({ state: 'late', daysLate: 2 });
    expect((await api.consolidation.summary({ period: '2026-Q3' })).period.kind).toBe('quarter');
  });
});
