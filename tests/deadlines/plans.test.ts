import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { DueTerms } from '../../shared/domain/deadlines/due-terms';
import { caoBang, presetOf } from '../fixtures/presets';
import { day, registerOf } from './register-of';

const span = { from: day('2025-01-01'), to: day('2027-12-31') };

describe('the dated rules of the plans, 2025 to 2027', () => {
  it.each([
    [
      'cao-bang-2025',
      [
        'CB-R1/2025-H1 2025-06-14 2025-06-13 no_working_day',
        'CB-R2/2025-Y 2025-12-14 2025-12-12 no_working_day',
        'CB-R1/2026-H1 2026-06-14 2026-06-12 no_working_day',
        'CB-R2/2026-Y 2026-12-14 2026-12-14 no_working_day',
        'CB-R1/2027-H1 2027-06-14 2027-06-14 no_working_day provisional',
        'CB-R2/2027-Y 2027-12-14 2027-12-14 no_working_day provisional',
      ],
    ],
    [
      'can-tho-2024',
      [
        'CT-R1/2025-Y 2025-11-14 2025-11-14 before_cut_off',
        'CT-R1/2026-Y 2026-11-14 2026-11-13 before_cut_off',
        'CT-R1/2027-Y 2027-11-14 2027-11-12 before_cut_off provisional',
      ],
    ],
    [
      'thai-nguyen-2025',
      [
        'TNG-R1/2025-Y 2025-12-09 2025-12-09 before_cut_off',
        'TNG-R1/2026-Y 2026-12-09 2026-12-09 before_cut_off',
        'TNG-R1/2027-Y 2027-12-09 2027-12-09 before_cut_off provisional',
      ],
    ],
    [
      'dak-lak-2024',
      [
        'DL-R1/2025-Y 2025-12-14 2025-12-12 no_working_day',
        'DL-R1/2026-Y 2026-12-14 2026-12-14 no_working_day',
        'DL-R1/2027-Y 2027-12-14 2027-12-14 no_working_day provisional',
      ],
    ],
  ])('%s', async (preset, expected) => {
    const found = await registerOf(presetOf(preset))
      .on('2025-06-10')
      .deadlines.list({ ...span, kinds: ['plan_report'] });
    const told = found.map(({ id, lastDay, lastWorkingDay, warning, provisional }) =>
      [
        id.slice(`report:${preset}/`.length),
        lastDay,
        lastWorkingDay,
        warning,
        provisional ? 'provisional' : null,
      ]
        .filter((word) => word !== null)
        .join(' '),
    );
    expect(told).toEqual(expected);
  });

  it('comes with its rule, its words, its document and who has reported', async () => {
    const [first] = await registerOf(caoBang)
      .on('2025-06-10')
      .deadlines.list({ ...span, kinds: ['plan_report'] });
    expect(first).toEqual({
      ...{ id: 'report:cao-bang-2025/CB-R1/2025-H1', kind: 'plan_report' },
      title: 'Báo cáo 6 tháng đầu năm 2025 theo Kế hoạch 664/KH-UBND',
      terms: { kind: 'day', on: { relation: 'before', month: 6, day: 15 } },
      quote: 'trước ngày 15 tháng 6 hằng năm',
      document: 'Kế hoạch 664/KH-UBND ngày 10/03/2025, VI.1',
      ...{ plan: 'cao-bang-2025', agency: null },
      who: 'Các Sở, Ban ngành, đoàn thể tỉnh, UBND các huyện, thành phố, các cơ quan, đơn vị liên quan',
      ...{ beginsOn: null, lastDay: '2025-06-14', lastWorkingDay: '2025-06-13', shifted: null },
      ...{ provisional: false, warning: 'no_working_day', progress: { done: 0, of: 19 } },
      subject: { kind: 'period', period: '2025-H1' },
    });
  });

  it('a year that nobody has opened leads to the rule, and to its period once it is opened', async () => {
    const api = registerOf(caoBang).on('2025-06-10');
    const ask = { from: day('2027-06-01'), to: day('2027-06-30'), kinds: ['plan_report'] as const };
    const [rule] = await api.deadlines.rules({ year: 2027 });
    const coming = await api.deadlines.list({ ...ask, kinds: [...ask.kinds] });
    expect(coming.map(({ subject, progress }) => ({ subject, progress }))).toEqual([
      { subject: { kind: 'rule', rule: rule?.rule }, progress: null },
    ]);
    await api.plans.openYear({ year: 2027 });
    const opened = await api.deadlines.list({ ...ask, kinds: [...ask.kinds] });
    expect(opened).toEqual([
      { ...coming[0], subject: { kind: 'period', period: '2027-H1' }, progress: { done: 0, of: 19 } },
    ]);
  });
});

describe('a letter that counts days', () => {
  const letter = {
    ...{
      number: '11057/BNV-CVL',
      date: day('2025-11-24'),
      asker: 'Bộ Nội vụ',
      title: '',
      quote: '05 ngày làm việc',
    },
    ...{ dataFrom: null, dataTo: null, reuse: null, indicators: null, dueOn: null },
  };
  const received = (happenedOn: CalendarDate | null): DueTerms => ({
    ...{ kind: 'after_event', event: 'nhận công văn', happenedOn, count: 5, unit: 'working_day' },
  });

  it('is due so many working days after it was received, of whatever year that is', async () => {
    const api = registerOf(caoBang).on('2025-11-25');
    expect(await api.requests.open({ ...letter, dueTerms: received(day('2025-11-25')) })).toMatchObject({
      ...{ period: '2025-D1', dueOn: '2025-12-02', dueTerms: received(day('2025-11-25')) },
    });
    await api.requests.open({ ...letter, date: day('2025-12-30'), dueTerms: received(day('2026-01-05')) });
    await api.requests.open({ ...letter, dueTerms: received(null) });
    const found = await api.deadlines.list({ ...span, kinds: ['request'] });
    expect(
      found.map(({ id, title, lastDay, lastWorkingDay }) => [id, title, lastDay, lastWorkingDay]),
    ).toEqual([
      [
        'request:2025-D1',
        'Trả lời Công văn 11057/BNV-CVL ngày 24/11/2025 của Bộ Nội vụ',
        '2025-12-02',
        '2025-12-02',
      ],
      // Saturday 10/01/2026 is worked for Friday 02/01.
      [
        'request:2025-D2',
        'Trả lời Công văn 11057/BNV-CVL ngày 30/12/2025 của Bộ Nội vụ',
        '2026-01-10',
        '2026-01-10',
      ],
    ]);
    const periods = await api.register.periods(undefined);
    expect(
      periods.filter(({ kind }) => kind === 'adhoc').map(({ code, dueDate }) => [code, dueDate]),
    ).toEqual([
      ['2025-D1', '2025-12-02'],
      ['2025-D3', null],
      ['2025-D2', '2026-01-10'],
    ]);
  });

  it('gives an agency that was granted more time a day of its own', async () => {
    const api = registerOf(caoBang).on('2025-11-25');
    await api.requests.open({ ...letter, dueTerms: received(day('2025-11-25')) });
    await api.deadlines.extend({
      ...{
        period: '2025-D1',
        agencies: ['SYT'],
        dueOn: day('2025-12-07'),
        reason: 'chờ',
        documentNumber: null,
      },
    });
    const of = async (agency: string | null) =>
      (await api.deadlines.list({ ...span, kinds: ['request'], agency })).map(
        ({ id, lastDay, lastWorkingDay, shifted }) => [id, lastDay, lastWorkingDay, shifted?.from ?? null],
      );
    const all = ['request:2025-D1', '2025-12-02', '2025-12-02', null];
    const own = ['request:2025-D1@SYT', '2025-12-07', '2025-12-05', '2025-12-02'];
    expect([await of(null), await of('SYT'), await of('SNV'), await of('KHONG-CO')]).toEqual([
      [all, own],
      [own],
      [all],
      [],
    ]);
  });

  it('cannot name a day as well', async () => {
    const api = registerOf(caoBang).on('2025-11-25');
    const both = { ...letter, dueOn: day('2025-12-05'), dueTerms: received(day('2025-11-25')) };
    await expect(api.requests.open(both)).rejects.toMatchObject({ problem: { code: 'invalid_input' } });
  });
});
