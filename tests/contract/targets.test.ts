import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { typeIn } from '../fixtures/entry';
import { clerk, clock, inMemory } from '../fixtures/in-memory';

const day = (text: string) => CalendarDate.parse(text);

/** A register with the figures of the targets for 2024 and 2025 as the province reported them. */
async function reported() {
  const stage = await inMemory();
  const { api } = stage;
  for (const [agency, before, now] of [
    ['SYT', { 'SK-03': '635', 'QT-01': '39' }, { 'SK-03': '707', 'QT-01': '40' }],
    ['SNV', { 'TN-01': '1' }, { 'TN-01': '2' }],
  ] as const) {
    await typeIn(api, before, { agency, period: '2024-Y' });
    await typeIn(api, now, { agency, period: '2025-Y' });
  }
  return stage;
}

const judge = (api: DataApi) => api.targets.judge({ year: 2025, measuredOn: null });

async function verdictOf(api: DataApi, code: string) {
  const { targets } = await judge(api);
  const found = targets.find((target) => target.code === code);
  if (!found) throw new Error(`Expected ${code} among the targets`);
  return found;
}

describe('the targets of 2025', () => {
  it('are judged as the figures of the report say, count and rate side by side', async () => {
    const { api } = await reported();
    const { targets, ...year } = await judge(api);
    expect(year).toEqual({
      ...{ period: '2025-Y', previousPeriod: '2024-Y', measuredOn: '2025-12-14' },
      ...{ restatements: [], openCases: [], edits: [] },
    });
    expect(
      targets.map(({ code, verdict, actual, sentence, variants }) => [
        code,
        verdict,
        actual,
        sentence,
        variants.map((variant) => `${variant.measure} ${variant.verdict}`),
      ]),
    ).toEqual([
      ['CB-T0', 'not-decidable', null, null, ['count not-decidable']],
      [
        'CB-T1',
        'not-decidable',
        null,
        '02 người, tăng 01 người, tương ứng 100 % so với năm 2024',
        ['rate not-decidable', 'count missed'],
      ],
      ['CB-T2', 'met', 11.34, '707 người, tăng 72 người, tương ứng 11,34 % so với năm 2024', ['count met']],
      [
        'CB-T3',
        'missed',
        2.56,
        '40 cơ sở, tăng 01 cơ sở, tương ứng 2,56 % so với năm 2024',
        ['count missed'],
      ],
    ]);
    const deaths = targets.find(({ code }) => code === 'CB-T1');
    expect(deaths?.note).toContain('Chỉ đạt nếu mẫu số năm 2025 bằng ít nhất 2,09 lần năm 2024.');
    expect(deaths?.beside).toEqual([
      {
        name: 'theo số lượng, so với năm trước',
        note: '02 so với 01: +100 %, cần giảm ít nhất 4 %. Gốc so sánh dưới 10 nên tỷ lệ phần trăm ít ý nghĩa.',
      },
    ]);
  });

  it('stand in the consolidation with the same verdicts', async () => {
    const { api } = await reported();
    const { targets } = await judge(api);
    const summary = await api.consolidation.summary({ period: '2025-Y' });
    expect(targets).toEqual(summary.targets.map((target) => expect.objectContaining(target)));
  });
});

describe('what the clerk records of targets', () => {
  it('a restated baseline is compared with until it is taken back; the newest counts', async () => {
    const { api, announced } = await reported();
    const restate = (amount: number) =>
      api.targets.restate({
        ...{
          indicator: 'SK-03',
          period: '2024-Y',
          amount,
          note: 'bổ sung số của y tế huyện',
          documentNumber: null,
        },
      });
    const { id: first } = await restate(690);
    const { id: second } = await restate(700);
    expect(announced.at(-1)).toEqual({ event: 'data.changed', payload: { subject: 'targets' } });
    expect(await verdictOf(api, 'CB-T2')).toMatchObject({ verdict: 'missed', actual: 1, previousValue: 700 });
    expect((await judge(api)).restatements).toEqual([
      {
        ...{
          id: second,
          indicator: 'SK-03',
          period: '2024-Y',
          amount: 700,
          note: 'bổ sung số của y tế huyện',
        },
        ...{ documentNumber: null, recordedBy: clerk, recordedAt: clock.now },
      },
    ]);
    expect(await api.targets.undo({ id: second })).toEqual({ kind: 'restatement' });
    expect(await verdictOf(api, 'CB-T2')).toMatchObject({
      verdict: 'missed',
      actual: 2.46,
      previousValue: 690,
    });
    await api.targets.undo({ id: first });
    expect(await verdictOf(api, 'CB-T2')).toMatchObject({
      verdict: 'met',
      actual: 11.34,
      previousValue: 635,
    });
    await expect(api.targets.undo({ id: first })).rejects.toMatchObject({
      problem: { code: 'already_undone' },
    });
  });

  it('a binding gives the rate its denominator, and each change is taken back in turn', async () => {
    const { api } = await reported();
    await typeIn(api, { 'BH-01': '30000' }, { agency: 'BHXH', period: '2024-Y' });
    await typeIn(api, { 'BH-01': '63000' }, { agency: 'BHXH', period: '2025-Y' });
    const binding = { target: 'CB-T1', measure: 'rate', indicator: 'TN-01', denominator: 'BH-01' } as const;
    const { id: first } = await api.targets.edit(binding);
    expect(await verdictOf(api, 'CB-T1')).toMatchObject({ verdict: 'met', actual: -4.76 });
    const { id: second } = await api.targets.edit({ ...binding, measure: 'count' });
    expect(await verdictOf(api, 'CB-T1')).toMatchObject({ verdict: 'missed', actual: 100 });
    expect((await judge(api)).edits.map(({ id, before, after }) => [id, before, after])).toEqual([
      [
        second,
        { kind: 'binding', measure: 'rate', indicator: 'TN-01', denominator: 'BH-01' },
        { kind: 'binding', measure: 'count', indicator: 'TN-01', denominator: 'BH-01' },
      ],
      [
        first,
        { kind: 'binding', measure: 'rate', indicator: 'TN-01', denominator: 'TN-06' },
        { kind: 'binding', measure: 'rate', indicator: 'TN-01', denominator: 'BH-01' },
      ],
    ]);
    await expect(api.targets.undo({ id: first })).rejects.toMatchObject({
      problem: { code: 'later_setting_stands', subject: second },
    });
    expect(await api.targets.undo({ id: second })).toEqual({ kind: 'binding' });
    await api.targets.undo({ id: first });
    expect(await verdictOf(api, 'CB-T1')).toMatchObject({ verdict: 'not-decidable', actual: null });
    expect((await judge(api)).edits).toEqual([]);
  });

  it('milestones and a base year can be set and taken back', async () => {
    const { api } = await reported();
    const milestones = [
      { year: 2030, amount: 800 },
      { year: 2020, amount: 600 },
    ];
    const { id } = await api.targets.setMilestones({ target: 'CB-T2', milestones });
    expect(await verdictOf(api, 'CB-T2')).toMatchObject({ verdict: 'on-track', required: 700, value: 707 });
    const { id: base } = await api.targets.setBaseYear({ target: 'CB-T2', baseYear: 2020 });
    expect(await verdictOf(api, 'CB-T2')).toMatchObject({
      baseYear: 2020,
      milestones: milestones.toReversed(),
    });
    expect(await api.targets.undo({ id })).toEqual({ kind: 'milestones' });
    expect(await api.targets.undo({ id: base })).toEqual({ kind: 'base_year' });
    expect(await verdictOf(api, 'CB-T2')).toMatchObject({ verdict: 'met', baseYear: null, milestones: [] });
  });

  it('an accident still investigated leaves a share open until its time is over', async () => {
    const { api, db } = await reported();
    db.prepare(
      `UPDATE target SET direction = 'reach', amount = '100', unit = 'percent', per = NULL WHERE code = 'CB-T3'`,
    ).run();
    await typeIn(api, { 'TN-01': '2', 'TN-04': '5', 'TN-05': '4' }, { agency: 'SNV', period: '2025-Y' });
    const share = { measure: 'share', indicator: 'TN-05', denominator: 'TN-04' } as const;
    await api.targets.edit({ target: 'CB-T3', ...share });
    expect(await verdictOf(api, 'CB-T3')).toMatchObject({ verdict: 'missed', actual: 80 });
    const open = await api.targets.recordOpenCase({
      ...{ indicator: 'TN-04', period: '2025-Y', severity: 'fatal', notifiedOn: day('2025-12-01') },
      ...{ extended: false, note: 'Công trường X' },
    });
    expect(open.until).toBe('2025-12-31');
    const waiting = await judge(api);
    expect(waiting.openCases).toEqual([
      {
        ...{ id: open.id, indicator: 'TN-04', period: '2025-Y', severity: 'fatal', notifiedOn: '2025-12-01' },
        ...{ extended: false, note: 'Công trường X', until: '2025-12-31' },
        ...{ recordedBy: clerk, recordedAt: clock.now },
      },
    ]);
    expect(await verdictOf(api, 'CB-T3')).toMatchObject({
      verdict: 'not-decidable',
      actual: 80,
      sentence: '04/05 vụ, đạt 80 %',
      note:
        '04/05 vụ: 80 %, cần đạt ít nhất 100 %. Còn 01 vụ chưa xong, trong đó 01 còn trong thời hạn điều tra theo luật, ' +
        'muộn nhất đến 31/12/2025. Tạm tính: còn 01 cơ quan cung cấp số liệu chưa báo cáo (Ban Quản lý Khu kinh tế tỉnh).',
    });
    const later = await api.targets.judge({ year: 2025, measuredOn: day('2026-01-01') });
    expect(later.targets.find(({ code }) => code === 'CB-T3')?.verdict).toBe('missed');
    expect(await api.targets.undo({ id: open.id })).toEqual({ kind: 'open-case' });
    expect(await verdictOf(api, 'CB-T3')).toMatchObject({ verdict: 'missed' });
  });

  it.each([
    [
      'a target that is not in the plan',
      (api: DataApi) => api.targets.setBaseYear({ target: 'X-1', baseYear: 2020 }),
      'unknown_target',
    ],
    [
      'an indicator that nobody knows',
      (api: DataApi) =>
        api.targets.edit({ target: 'CB-T1', measure: 'count', indicator: 'ZZ-99', denominator: null }),
      'unknown_indicator',
    ],
    [
      'a rate that is computed',
      (api: DataApi) =>
        api.targets.restate({
          indicator: 'TN-07',
          period: '2024-Y',
          amount: 3,
          note: 'x',
          documentNumber: null,
        }),
      'derived_figure',
    ],
    [
      'half a person',
      (api: DataApi) =>
        api.targets.restate({
          indicator: 'SK-03',
          period: '2024-Y',
          amount: 0.5,
          note: 'x',
          documentNumber: null,
        }),
      'amount_unfit',
    ],
    [
      'a minor accident with an extension',
      (api: DataApi) =>
        api.targets.recordOpenCase({
          ...{ indicator: 'TN-04', period: '2025-Y', severity: 'minor', notifiedOn: day('2025-12-10') },
          ...{ extended: true, note: '' },
        }),
      'not_extendable',
    ],
    [
      'milestones twice in a year',
      (api: DataApi) =>
        api.targets.setMilestones({
          ...{ target: 'CB-T1' },
          milestones: [
            { year: 2030, amount: 1 },
            { year: 2030, amount: 2 },
          ],
        }),
      'invalid_input',
    ],
    [
      'a year that the plan does not have',
      (api: DataApi) => api.targets.judge({ year: 2040, measuredOn: null }),
      'unknown_period',
    ],
    ['a deed that nobody did', (api: DataApi) => api.targets.undo({ id: 'gone' }), 'not_found'],
  ])('%s is refused', async (_, ask, code) => {
    const { api } = await inMemory();
    await expect(ask(api)).rejects.toMatchObject({ problem: { code } });
  });
});
