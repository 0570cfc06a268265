import { describe, expect, it } from 'vitest';
import { caoBang } from '../fixtures/presets';
import { day, registerOf } from './register-of';

const halfYear = 'report:cao-bang-2025/CB-R1/2026-H1';
const idle = (on: string) => ({
  ...{ entry: null, kind: 'off' as const, from: day(on), to: day(on), name: 'Ngày nghỉ thử' },
  ...{ status: 'confirmed' as const, source: 'Công văn thử', makesUpFor: null },
});

describe('what a day off moves', () => {
  it('is told with its reason before it is entered, holds afterwards, and goes back', async () => {
    const api = registerOf(caoBang).on('2026-05-04');
    const before = await api.deadlines.list({ from: day('2026-06-01'), to: day('2026-07-31') });
    const expected = {
      ...{ deadline: halfYear, title: 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND' },
      who: caoBang.reportingRules[0]?.who,
      before: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-12' },
      after: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-11' },
      because: [{ day: '2026-06-12', holiday: 'Ngày nghỉ thử' }],
    };
    expect(await api.holidays.preview(idle('2026-06-12'))).toEqual([expected]);
    expect(await api.deadlines.list({ from: day('2026-06-01'), to: day('2026-07-31') })).toEqual(before);
    const saved = await api.holidays.save(idle('2026-06-12'));
    expect(saved.moves).toEqual([expected]);
    const undone = await api.holidays.undo({ entry: saved.entry });
    expect(undone.moves).toEqual([{ ...expected, before: expected.after, after: expected.before }]);
    expect(await api.deadlines.list({ from: day('2026-06-01'), to: day('2026-07-31') })).toEqual(before);
  });

  it('is nothing where the day has passed: what was true then stays', async () => {
    const register = registerOf(caoBang);
    const later = register.on('2026-06-15');
    expect((await later.holidays.save(idle('2026-06-12'))).moves).toEqual([]);
    const [passed] = await later.deadlines.list({
      ...{ from: day('2026-06-01'), to: day('2026-06-30'), kinds: ['plan_report'] },
    });
    expect(passed?.lastWorkingDay).toBe('2026-06-12');
  });

  it('is the day itself where the rule moves it, over all days off', async () => {
    const api = registerOf(caoBang).on('2026-05-04');
    const [rule] = await api.deadlines.rules({ year: 2026 });
    if (!rule) throw new Error('Expected a rule');
    const settings = { ...rule.settings, shift: 'next_working' as const };
    await api.deadlines.editRule({ rule: rule.rule, settings, reason: 'công văn' });
    const { moves } = await api.holidays.save(idle('2026-06-15'));
    expect(moves).toMatchObject([
      {
        ...{ deadline: halfYear, before: { lastDay: '2026-06-15' }, after: { lastDay: '2026-06-16' } },
        because: [{ day: '2026-06-15', holiday: 'Ngày nghỉ thử' }],
      },
    ]);
    const [moved] = await api.deadlines.list({ from: day('2026-06-16'), to: day('2026-06-16') });
    expect(moved?.shifted).toEqual({
      ...{ kind: 'working_day', from: '2026-06-14', policy: 'next_working' },
      over: [
        { day: '2026-06-14', holiday: null },
        { day: '2026-06-15', holiday: 'Ngày nghỉ thử' },
      ],
    });
  });
});
