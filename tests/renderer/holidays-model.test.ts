import { describe, expect, it } from 'vitest';
import {
  filledHoliday,
  type HolidayFilling,
  noHoliday,
  readHoliday,
} from '../../renderer/model/holidays-filling';
import { chainMoves, groupMoves } from '../../renderer/model/holidays-moves';
import { holidayRows } from '../../renderer/model/holidays-rows';
import { holidayOf, moveOf } from './holidays-samples';
import { day } from './samples';

const filled: HolidayFilling = {
  ...noHoliday,
  ...{ from: '12/6/2026', name: ' Nghỉ bù ', source: ' Thông báo 2/TB ' },
};
const change = {
  ...{ entry: null, kind: 'off', from: '2026-06-12', to: '2026-06-12', name: 'Nghỉ bù' },
  ...{ status: 'confirmed', source: 'Thông báo 2/TB', makesUpFor: null },
};
const nameOf = (dayOff: string) => `bù ${dayOff}`;
const read = (part: Partial<HolidayFilling>, entry: string | null = null) =>
  readHoliday({ ...filled, ...part }, entry, nameOf);

describe('the form of an entry', () => {
  it('reads one day where the last is left blank', () => {
    expect(read({})).toEqual({ changes: [change] });
  });

  it('says what it says when it opens on an entry', () => {
    const entry = holidayOf({ to: day('2026-04-28'), kind: 'worked', makesUpFor: day('2026-04-30') });
    expect(readHoliday(filledHoliday(entry), entry.entry, nameOf)).toEqual({
      changes: [
        {
          ...{ entry: 'e1', kind: 'worked', from: '2026-04-27', to: '2026-04-28', makesUpFor: '2026-04-30' },
          ...{ name: 'Giỗ Tổ Hùng Vương', status: 'confirmed', source: 'Thông báo 1/TB' },
        },
      ],
    });
  });

  it.each<[string, Partial<HolidayFilling>, string]>([
    ['no first day', { from: '' }, 'bad_from'],
    ['a first day that is none', { from: '31/2/2026' }, 'bad_from'],
    ['a last day that is none', { to: '12' }, 'bad_to'],
    ['a last day before the first', { to: '11/6/2026' }, 'bad_to'],
    ['no name', { name: ' ' }, 'no_name'],
    ['an announced day without its document', { source: '' }, 'no_source'],
    ['a make-up day that is none', { madeUpOn: '31/6/2026' }, 'bad_make_up'],
    ['a make-up day inside the days off', { madeUpOn: '12/6/2026' }, 'bad_make_up'],
    [
      'a make-up for another day',
      { to: '15/6/2026', madeUpOn: '20/6/2026', makesUpFor: '16/6/2026' },
      'bad_make_up',
    ],
    ['a worked day for a day that is none', { kind: 'worked', makesUpFor: 'x' }, 'bad_make_up'],
  ])('does not take %s', (_, part, fault) => {
    expect(read(part)).toEqual({ fault });
  });

  it('takes a day of the law, and one read elsewhere, without a document', () => {
    expect(read({ status: 'by_law', source: '' })).toEqual({
      changes: [{ ...change, status: 'by_law', source: '' }],
    });
  });

  it('makes two entries of a swap, the day off first', () => {
    expect(read({ to: '15/6/2026', madeUpOn: '20/6/2026', makesUpFor: '15/6/2026' })).toEqual({
      changes: [
        { ...change, to: '2026-06-15' },
        {
          ...{ ...change, kind: 'worked', from: '2026-06-20', to: '2026-06-20' },
          ...{ name: 'bù 2026-06-15', makesUpFor: '2026-06-15' },
        },
      ],
    });
  });

  it('makes up for the first day off where no other is named', () => {
    const swap = read({ madeUpOn: '20/6/2026' });
    expect('changes' in swap && swap.changes[1]?.makesUpFor).toBe('2026-06-12');
  });

  it('has no make-up day where an entry is changed', () => {
    expect(read({ madeUpOn: '20/6/2026' }, 'e1')).toEqual({ changes: [{ ...change, entry: 'e1' }] });
  });
});

describe('the table', () => {
  it('has those that hold by day, then those that were withdrawn, and says what was swapped with what', () => {
    const off = holidayOf({ entry: 'off', from: day('2026-01-01'), to: day('2026-01-04') });
    const worked = holidayOf({
      ...{ entry: 'worked', kind: 'worked', from: day('2026-01-10'), to: day('2026-01-10') },
      makesUpFor: day('2026-01-02'),
    });
    const gone = holidayOf({
      ...{ entry: 'gone', kind: 'worked', from: day('2025-12-27'), to: day('2025-12-27') },
      ...{ makesUpFor: day('2026-01-02'), undoneBy: 'Thư ký', undoneAt: '2026-01-06T01:00:00.000Z' },
    });
    expect(
      holidayRows([gone, worked, off]).map(({ entry, isHeld, swappedWith }) => [
        entry.entry,
        isHeld,
        swappedWith,
      ]),
    ).toEqual([
      ['off', true, ['2026-01-10']],
      ['worked', true, ['2026-01-02']],
      ['gone', false, ['2026-01-02']],
    ]);
  });
});

describe('moves', () => {
  const first = moveOf({ deadline: 'a' });
  const alike = moveOf({ deadline: 'b', title: 'Khác' });
  const other = moveOf({ deadline: 'c', because: [{ day: day('2026-06-12'), holiday: 'Khác' }] });

  it('are told together where they go the same way for the same days', () => {
    expect(
      groupMoves([first, other, alike]).map(({ moved }) => moved.map(({ deadline }) => deadline)),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('of two deeds are one move each', () => {
    const again = moveOf({
      ...{ deadline: 'a', before: first.after },
      after: { lastDay: day('2026-06-14'), lastWorkingDay: day('2026-06-13') },
      because: [{ day: day('2026-06-13'), holiday: 'Làm bù' }],
    });
    expect(chainMoves([first], [again, other])).toEqual([
      { ...again, before: first.before, because: [...first.because, ...again.because] },
      other,
    ]);
  });

  it('that end where they began are none', () => {
    const back = moveOf({ deadline: 'a', before: first.after, after: first.before });
    expect(chainMoves([first, alike], [back])).toEqual([alike]);
  });
});
