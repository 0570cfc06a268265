import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PlanInput } from '../../shared/domain/plan-input';
import { typeIn } from '../fixtures/entry';
import { caoBang } from '../fixtures/presets';
import { day, registerOf } from './register-of';

const inYear = (year: number) => ({ from: day(`${year}-01-01`), to: day(`${year}-12-31`) });
const reports = { kinds: ['plan_report' as const] };
const [halfYearly, yearly] = caoBang.reportingRules;
if (!halfYearly || !yearly) throw new Error('Expected rules');

/** Cao Bằng with two rules for the first half: the press before 05/6, all others before 15/6, both sent to Sở Nội vụ. */
const twoRules: PlanInput = {
  ...caoBang,
  reportingRules: [
    { ...halfYearly, agencies: ['SNV', 'SYT', 'SCT'] },
    yearly,
    {
      ...{ ...halfYearly, code: 'CB-R1B', who: 'Báo, đài', agencies: ['BCB', 'DPTTH', 'SYT'] },
      ...{ due: { relation: 'before', month: 6, day: 5 }, deadlineText: 'trước ngày 05 tháng 6' },
    },
    {
      ...{ ...halfYearly, code: 'CB-R1C', who: 'Công an tỉnh', agencies: ['CAT'], to: ['UBND tỉnh'] },
      due: { relation: 'before', month: 6, day: 21 },
    },
  ],
};

const shown = async (api: DataApi, asked: Parameters<DataApi['deadlines']['list']>[0]) =>
  (await api.deadlines.list(asked)).map(({ id, lastDay, progress, agency }) => [
    id.replace('report:cao-bang-2025/', ''),
    ...[lastDay, progress && `${progress.done}/${progress.of}`, agency],
  ]);

describe('several rules for one part of the year', () => {
  it('make all whom they bind reporters, each with the day of its own rule; the first binds whom both name', async () => {
    const api = registerOf(twoRules).on('2026-05-01');
    const status = await api.reception.status({ period: '2026-H1' });
    expect(status.map(({ agency, dueDate }) => [agency, dueDate])).toEqual([
      ['SNV', '2026-06-14'],
      ['SYT', '2026-06-14'],
      ['SCT', '2026-06-14'],
      ['BCB', '2026-06-04'],
      ['DPTTH', '2026-06-04'],
    ]);
    await typeIn(api, { 'TT-03': '1' }, { agency: 'BCB', period: '2026-H1' });
    expect(await shown(api, { from: day('2026-06-01'), to: day('2026-06-30'), ...reports })).toEqual([
      ['CB-R1B/2026-H1', '2026-06-04', '1/2', null],
      ['CB-R1/2026-H1', '2026-06-14', '0/3', null],
      // What is sent elsewhere is due as well, and nobody counts it here.
      ['CB-R1C/2026-H1', '2026-06-20', null, null],
    ]);
  });

  it('are each listed for the agencies that they bind', async () => {
    const api = registerOf(twoRules).on('2026-05-01');
    const of = async (agency: string) =>
      (await shown(api, { ...inYear(2026), ...reports, agency })).map(([id]) => id);
    expect(await of('BCB')).toEqual(['CB-R1B/2026-H1', 'CB-R2/2026-Y']);
    expect(await of('SYT')).toEqual(['CB-R1/2026-H1', 'CB-R2/2026-Y']);
    expect(await of('CAT')).toEqual(['CB-R2/2026-Y', 'CB-R1C/2026-H1'].toReversed());
    expect(await of('KHONG-CO')).toEqual([]);
    const in2028 = async (agency: string) =>
      (await shown(api, { ...inYear(2028), ...reports, agency })).map(([id]) => id);
    expect(await in2028('SYT')).toEqual(['CB-R1/2028-H1', 'CB-R2/2028-Y']);
  });
});

describe('days of some alone', () => {
  it('a kind of agencies and one agency have deadlines of their own beside that of all others', async () => {
    const api = registerOf(caoBang).on('2026-05-01');
    const [rule] = await api.deadlines.rules({ year: 2026 });
    if (!rule) throw new Error('Expected a rule');
    const own = { kind: 'day', on: { relation: 'before', month: 6, day: 5 } } as const;
    const tiers = [{ tier: 'press' as const, terms: own, quote: 'báo, đài trước ngày 05/6' }];
    await api.deadlines.editRule({
      rule: rule.rule,
      settings: { ...rule.settings, tiers },
      reason: 'công văn',
    });
    const [granted] = await api.deadlines.extend({
      ...{ period: '2026-H1', agencies: ['SYT'], dueOn: day('2026-06-20'), reason: 'chờ số liệu' },
      documentNumber: '12/SNV',
    });
    const list = await api.deadlines.list({ from: day('2026-06-01'), to: day('2026-06-30'), ...reports });
    expect(
      list.map(({ id, title, lastDay, lastWorkingDay, quote, agency, progress, shifted }) => ({
        ...{ id: id.replace('report:cao-bang-2025/', ''), title, days: [lastDay, lastWorkingDay] },
        ...{ quote, agency, of: progress?.of, shifted },
      })),
    ).toEqual([
      {
        ...{
          id: 'CB-R1/2026-H1@press',
          days: ['2026-06-04', '2026-06-04'],
          quote: 'báo, đài trước ngày 05/6',
        },
        title: 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND (Báo, đài)',
        ...{ agency: null, of: 2, shifted: null },
      },
      {
        ...{
          id: 'CB-R1/2026-H1',
          days: ['2026-06-14', '2026-06-12'],
          quote: 'trước ngày 15 tháng 6 hằng năm',
        },
        title: 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND',
        ...{ agency: null, of: 16, shifted: null },
      },
      {
        ...{
          id: 'CB-R1/2026-H1@SYT',
          days: ['2026-06-20', '2026-06-19'],
          quote: 'trước ngày 15 tháng 6 hằng năm',
        },
        title: 'Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND (Sở Y tế)',
        ...{ agency: 'SYT', of: 1 },
        shifted: {
          ...{ kind: 'extension', from: '2026-06-14', reason: 'chờ số liệu', documentNumber: '12/SNV' },
          ...{ recordedBy: 'thu-ky', recordedAt: '2026-05-01T02:03:04.000Z' },
        },
      },
    ]);
    const june = { from: day('2026-06-01'), to: day('2026-06-30'), ...reports };
    const of = async (agency: string) => (await shown(api, { ...june, agency })).map(([id]) => id);
    expect([await of('SYT'), await of('BCB'), await of('SCT')]).toEqual([
      ['CB-R1/2026-H1@SYT'],
      ['CB-R1/2026-H1@press'],
      ['CB-R1/2026-H1'],
    ]);
    await api.deadlines.undoExtension({ extensions: [granted?.extension ?? ''] });
    expect(await of('SYT')).toEqual(['CB-R1/2026-H1']);
  });
});

describe('duties', () => {
  const dated: PlanInput = {
    ...caoBang,
    assignments: caoBang.assignments.map((item, index) => ({
      ...item,
      duties: item.duties.map((duty, place) =>
        place === 0 && index < 2 ? { ...duty, dueOn: day('2026-03-01') } : duty,
      ),
    })),
  };

  it('stand on their last day with how many are done, and on the later day of one agency', async () => {
    const api = registerOf(dated).on('2026-02-01');
    const [first, second] = await api.deadlines.list({ ...inYear(2026), kinds: ['duty'] });
    if (first?.subject.kind !== 'duty' || second?.subject.kind !== 'duty') throw new Error('Expected duties');
    expect([first.lastDay, first.lastWorkingDay, first.terms, first.agency]).toEqual([
      '2026-03-01',
      '2026-02-27',
      null,
      null,
    ]);
    const [item, next] = dated.assignments;
    const member = item?.members[0] ?? '';
    expect([first.title.startsWith('Nhiệm vụ V.1'), first.who]).toEqual([true, item?.heading]);
    expect(second.who).toBe(next?.heading);
    await api.duties.record({
      ...{ duty: first.subject.duty, agencies: [member], state: 'done', asOf: day('2026-01-31'), note: '' },
    });
    await api.duties.extend({
      ...{ duty: second.subject.duty, agencies: [next?.members[0] ?? ''], dueOn: day('2026-04-04') },
      ...{ reason: 'chờ', documentNumber: null },
    });
    const list = await api.deadlines.list({ ...inYear(2026), kinds: ['duty'] });
    expect(list.map(({ id, lastDay, progress, agency }) => [id, lastDay, progress, agency])).toEqual([
      [first.id, '2026-03-01', { done: 1, of: 3 }, null],
      [second.id, '2026-03-01', { done: 0, of: 1 }, null],
      [`${second.id}@${next?.members[0]}`, '2026-04-04', { done: 0, of: 1 }, next?.members[0]],
    ]);
    const mine = await api.deadlines.list({
      ...inYear(2026),
      kinds: ['duty'],
      agency: next?.members[0] ?? '',
    });
    expect(mine.map(({ id }) => id)).toEqual([`${second.id}@${next?.members[0]}`]);
    expect(await api.deadlines.list({ ...inYear(2026), kinds: ['duty'], plan: 'khac' })).toEqual([]);
    // Once the duty itself is due later than what was granted, that is no day of its own any more.
    await api.duties.setDue({ duty: second.subject.duty, dueOn: day('2026-05-05'), note: 'dời chung' });
    const moved = await api.deadlines.list({ ...inYear(2026), kinds: ['duty'] });
    expect(moved.map(({ id, lastDay }) => [id, lastDay])).toEqual([
      [first.id, '2026-03-01'],
      [second.id, '2026-05-05'],
    ]);
  });
});

describe('spans', () => {
  it.each([
    ['9999-12-01', '9999-12-31'],
    ['0001-01-01', '0001-12-31'],
    ['2026-02-01', '2026-01-01'],
    ['2020-01-01', '2026-01-01'],
  ])('%s to %s is refused', async (from, to) => {
    const asked = registerOf(caoBang)
      .on('2026-01-01')
      .deadlines.list({ from: day(from), to: day(to) });
    await expect(asked).rejects.toMatchObject({ problem: { code: 'invalid_input' } });
  });

  it.each([
    ['1990-01-01', '1990-12-31'],
    ['2199-01-01', '2199-12-31'],
  ])('%s to %s can be asked about', async (from, to) => {
    const asked = { from: day(from), to: day(to), ...reports };
    const found = await registerOf(caoBang).on('2026-01-01').deadlines.list(asked);
    expect(found.map(({ id }) => id)).toEqual(
      from < '2000' ? [] : ['report:cao-bang-2025/CB-R1/2199-H1', 'report:cao-bang-2025/CB-R2/2199-Y'],
    );
  });
});

describe('a month at a glance', () => {
  it('counts each deadline once, on its last day, and gives the first of each day', async () => {
    const api = registerOf(caoBang).on('2026-01-01');
    const asked = { ...inYear(2026) };
    const list = await api.deadlines.list(asked);
    const days = await api.deadlines.days({ ...asked, perDay: 2 });
    const expected = [...new Set(list.map(({ lastDay }) => lastDay))].map((one) => {
      const of = list.filter(({ lastDay }) => lastDay === one);
      return { day: one, total: of.length, first: of.slice(0, 2) };
    });
    expect(days).toEqual(expected);
    expect(days.find(({ day: one }) => one === '2026-01-09')?.total).toBe(3);
  });

  it('lists a time that reaches into a span, and counts it on its last day alone', async () => {
    const api = registerOf(caoBang).on('2026-01-01');
    const week = { from: day('2026-05-11'), to: day('2026-05-17') };
    expect(
      (await api.deadlines.list(week)).map(({ id, beginsOn, lastDay }) => [id, beginsOn, lastDay]),
    ).toEqual([['rule:thang-hanh-dong/2026', '2026-05-01', '2026-05-31']]);
    expect(await api.deadlines.days(week)).toEqual([]);
  });
});
