import { describe, expect, it } from 'vitest';
import { calendarFileWords, dayLabel, filterWords, moreWords, pageWords } from '../../renderer/text/calendar';
import { calendarDeedWords } from '../../renderer/text/calendar-deed';
import { dueInWords, reckoningWords } from '../../renderer/text/calendar-explain';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { dayWithWeekday, shortDayWithWeekday, weekdayShort } from '../../shared/wording/weekday';
import { deadline } from './calendar-samples';
import { day } from './samples';

const before15 = { kind: 'day', on: { relation: 'before', month: 6, day: 15 } } as const;

describe('Why a deadline is when it is', () => {
  it.each<[string, Partial<Deadline> & { readonly lastDay: Deadline['lastDay'] }, string]>([
    [
      'strictly before a day',
      { terms: before15, lastDay: day('2026-06-14'), lastWorkingDay: day('2026-06-12') },
      'Trước ngày 15/06/2026 → hạn cuối Chủ nhật 14/06, ngày làm việc cuối thứ Sáu 12/06',
    ],
    [
      'on a working day',
      {
        terms: { kind: 'day', on: { relation: 'on_or_before', month: 12, day: 15 } },
        lastDay: day('2026-12-15'),
        lastWorkingDay: day('2026-12-15'),
      },
      'Chậm nhất ngày 15/12/2026 → hạn cuối thứ Ba 15/12, là ngày làm việc',
    ],
    [
      'moved to the working day after',
      {
        terms: before15,
        lastDay: day('2026-06-15'),
        lastWorkingDay: day('2026-06-15'),
        shifted: { kind: 'working_day', from: day('2026-06-14'), policy: 'next_working', over: [] },
      },
      'Trước ngày 15/06/2026 → hạn cuối thứ Hai 15/06, là ngày làm việc',
    ],
    [
      'a time',
      { beginsOn: day('2026-05-01'), lastDay: day('2026-05-31'), lastWorkingDay: day('2026-05-29') },
      'Từ thứ Sáu 01/05 → hạn cuối Chủ nhật 31/05, ngày làm việc cuối thứ Sáu 29/05',
    ],
    [
      'a named day',
      { lastDay: day('2026-06-14'), lastWorkingDay: day('2026-06-12') },
      'Hạn cuối Chủ nhật 14/06, ngày làm việc cuối thứ Sáu 12/06',
    ],
  ])('is said for %s', (_, part, words) => {
    expect(reckoningWords(deadline('d', part.lastDay, part))).toBe(words);
  });

  it.each([
    ['2026-06-10', 'Còn 4 ngày, đến 23:59 ngày 14/06/2026.'],
    ['2026-06-14', 'Hạn là hôm nay, đến 23:59.'],
    ['2026-06-20', 'Đã qua hạn 6 ngày (14/06/2026).'],
  ])('on %s: %s', (today, words) => {
    expect(dueInWords(deadline('d', '2026-06-14'), day(today))).toBe(words);
  });

  it('says that everybody has done it, whatever the day', () => {
    const done = deadline('d', '2026-06-14', { progress: { done: 20, of: 20 } });
    expect(dueInWords(done, day('2027-01-01'))).toBe('Đã xong.');
  });
});

describe('Words of the calendar', () => {
  it('name days as a Vietnamese calendar does', () => {
    const week = ['08', '09', '10', '11', '12', '13', '14'].map((one) => day(`2026-06-${one}`));
    expect(week.map(weekdayShort)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
    expect([dayWithWeekday(day('2026-06-12')), shortDayWithWeekday(day('2026-06-14'))]).toEqual([
      'thứ Sáu 12/06/2026',
      'Chủ nhật 14/06',
    ]);
  });

  it('tell a day to those who do not see it', () => {
    const mark = { kind: 'off', name: 'Quốc khánh', isConfirmed: false } as const;
    expect([dayLabel(day('2026-09-02'), mark, 0), dayLabel(day('2026-06-14'), undefined, 3)]).toEqual([
      'thứ Tư 02/09/2026, Nghỉ: Quốc khánh (chưa có văn bản xác nhận), không có hạn',
      'Chủ nhật 14/06/2026, 3 hạn',
    ]);
  });

  it('say what is shown and what is left out', () => {
    expect([
      pageWords('month', day('2026-06-14')),
      pageWords('year', day('2026-06-14')),
      moreWords(12, false),
      moreWords(15, true),
      filterWords(null, null, null),
      filterWords('Kế hoạch 664', 'Sở Y tế', ['duty']),
    ]).toEqual([
      'Tháng 6 năm 2026',
      'Năm 2026',
      '+12 nữa',
      '15 hạn',
      '',
      'Kế hoạch: Kế hoạch 664 · Cơ quan: Sở Y tế · Loại: Nhiệm vụ',
    ]);
  });

  it('say what was done', () => {
    expect([
      calendarDeedWords({ kind: 'added', title: 'Họp', isShipped: false }),
      calendarDeedWords({ kind: 'removed', title: 'Tháng hành động', isShipped: true }),
      calendarFileWords({ entries: 12, changed: 0, cancelled: 0 }),
      calendarFileWords({ entries: 12, changed: 2, cancelled: 1 }),
    ]).toEqual([
      'Đã thêm vào lịch: Họp',
      'Đã bỏ khỏi lịch: Tháng hành động (có sẵn trong chương trình)',
      'Đã lưu lịch: 12 hạn.',
      'Đã lưu lịch: 12 hạn (2 hạn đổi so với lần lưu trước, 1 hạn không còn).',
    ]);
  });
});
