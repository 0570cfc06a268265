import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { HolidayChange } from '../../shared/contract/holidays';
import { date, datedRegister, dayOff } from './register';

const friday: HolidayChange = {
  ...dayOff,
  name: 'Ngày nghỉ mới',
  from: date('2026-06-12'),
  to: date('2026-06-12'),
};
const because = [{ day: '2026-06-12', holiday: 'Ngày nghỉ mới' }];

/** The rule of the plan that is due before 15/6, and how it is set. */
async function juneRule(api: DataApi) {
  const rules = await api.deadlines.rules({ year: 2026 });
  const rule = rules.find(
    ({ settings: { terms } }) => terms?.kind === 'day' && terms.on.month === 6 && terms.on.day === 15,
  );
  if (!rule) throw new Error('The plan has a rule that is due before 15/6');
  return rule;
}

describe('a new day off on Friday 12/6/2026', () => {
  it('moves the last working day before 15/6 to Thursday, and says why', async () => {
    const { api } = await datedRegister('2026-06-01', 'cao-bang-2025');
    const { moves } = await api.holidays.save(friday);
    expect(moves).toEqual([
      {
        ...{
          deadline: expect.stringMatching(/2026-H1$/),
          title: expect.any(String),
          who: expect.any(String),
        },
        before: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-12' },
        after: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-11' },
        because,
      },
    ]);
  });

  it('is told by a preview as it comes to pass, and taken back by an undo', async () => {
    const { api } = await datedRegister('2026-06-01', 'cao-bang-2025');
    const preview = await api.holidays.preview(friday);
    const { entry, moves } = await api.holidays.save(friday);
    expect(preview).toEqual(moves);
    const back = await api.holidays.undo({ entry });
    expect(back.moves).toEqual(
      moves.map((move) => ({
        ...{ ...move, before: move.after, after: move.before },
        because: [{ day: '2026-06-12', holiday: 'Ngày nghỉ mới' }],
      })),
    );
  });

  it('moves the day itself where the rule goes on to the next working day', async () => {
    const { api } = await datedRegister('2026-06-01', 'cao-bang-2025');
    const { rule, settings } = await juneRule(api);
    await api.deadlines.editRule({
      ...{ rule, reason: 'Theo công văn' },
      settings: { ...settings, shift: 'next_working' },
    });
    const monday = { ...friday, from: date('2026-06-15'), to: date('2026-06-15') };
    const { moves } = await api.holidays.save(monday);
    expect(moves).toEqual([
      expect.objectContaining({
        before: { lastDay: '2026-06-15', lastWorkingDay: '2026-06-15' },
        after: { lastDay: '2026-06-16', lastWorkingDay: '2026-06-16' },
        because: [{ day: '2026-06-15', holiday: 'Ngày nghỉ mới' }],
      }),
    ]);
  });

  it('moves nothing once the deadline has passed', async () => {
    const { api } = await datedRegister('2026-06-15', 'cao-bang-2025');
    expect((await api.holidays.save(friday)).moves).toEqual([]);
    const { moves } = await api.holidays.withdraw({ entry: '2026-30-4-01-5' });
    expect(moves).toEqual([]);
  });

  it('leaves what had passed as it was then, for whoever asks later', async () => {
    const { api, onDay } = await datedRegister('2026-06-15', 'cao-bang-2025');
    await api.holidays.save(friday);
    onDay('2026-07-20');
    const june = await api.deadlines.list({ from: date('2026-06-14'), to: date('2026-06-14') });
    expect(june.map(({ lastDay, lastWorkingDay }) => [lastDay, lastWorkingDay])).toEqual([
      ['2026-06-14', '2026-06-12'],
    ]);
  });

  it('tells of the day that it was on before too, when it is put on another one', async () => {
    const { api } = await datedRegister('2026-06-01', 'cao-bang-2025');
    const { entry } = await api.holidays.save(friday);
    const wednesday = { ...friday, entry, from: date('2026-06-10'), to: date('2026-06-10') };
    const changed = await api.holidays.save(wednesday);
    const [move] = changed.moves;
    expect(move).toMatchObject({
      before: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-11' },
      after: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-12' },
      because: [
        { day: '2026-06-10', holiday: 'Ngày nghỉ mới' },
        { day: '2026-06-12', holiday: 'Ngày nghỉ mới' },
      ],
    });
    expect((await api.holidays.undo({ entry: changed.entry })).moves).toEqual([
      { ...move, before: move?.after, after: move?.before },
    ]);
  });

  it('moves what stood by a day of the law that is taken out', async () => {
    const { api } = await datedRegister('2026-06-01', 'cao-bang-2025');
    await api.deadlines.saveEvent({
      ...{ event: null, kind: 'own', title: 'Việc riêng', who: '', shift: 'none', begins: null, quote: '' },
      terms: { kind: 'day', on: { relation: 'on_or_before', month: 5, day: 2 } },
      ...{ document: null, note: '' },
    });
    // 02/5/2028 makes up for Sunday 30/4, after Monday 01/5.
    expect((await api.holidays.withdraw({ entry: 'law-2028-05-02' })).moves).toEqual([
      expect.objectContaining({
        title: 'Việc riêng',
        before: { lastDay: '2028-05-02', lastWorkingDay: '2028-04-28' },
        after: { lastDay: '2028-05-02', lastWorkingDay: '2028-05-02' },
        because: [{ day: '2028-05-02', holiday: 'Nghỉ bù Ngày Chiến thắng 30/4' }],
      }),
    ]);
  });

  it('moves what a Saturday that makes up is the last working day of', async () => {
    const { api } = await datedRegister('2026-06-01', 'cao-bang-2025');
    const saturday: HolidayChange = {
      ...{ ...friday, kind: 'worked', name: 'Làm bù' },
      ...{ from: date('2026-06-13'), to: date('2026-06-13') },
    };
    expect((await api.holidays.save(saturday)).moves).toEqual([
      expect.objectContaining({
        before: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-12' },
        after: { lastDay: '2026-06-14', lastWorkingDay: '2026-06-13' },
        because: [{ day: '2026-06-13', holiday: 'Làm bù' }],
      }),
    ]);
  });
});
