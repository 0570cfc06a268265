import { describe, expect, it } from 'vitest';
import { reminderLine } from '../../renderer/text/reminders';
import { deadlineFacts, dueHead, leftWords, shortDay } from '../../renderer/text/today';
import { DayException } from '../../shared/domain/working-days/day-exception';
import { workingCalendar } from '../../shared/domain/working-days/working-calendar';
import { day } from './samples';
import { deadline } from './today-samples';

const off = DayException.parse({
  ...{ entry: 'x', kind: 'off', from: '2025-12-11', to: '2025-12-11', name: 'Nghỉ', status: 'confirmed' },
  ...{ source: '', makesUpFor: null, knownFrom: null, knownTo: null },
});

describe('the last day of the period in the head of the window', () => {
  it.each([
    ['2025-12-08', 'Còn 4 ngày làm việc đến 14/12'],
    ['2025-12-10', 'Còn 2 ngày làm việc đến 14/12'],
    ['2025-12-12', 'Hôm nay là ngày làm việc cuối đến 14/12'],
    ['2025-12-13', 'Không còn ngày làm việc nào đến 14/12'],
    ['2025-12-14', 'Hạn nộp 14/12/2025, hôm nay'],
    ['2025-12-15', 'Hạn nộp 14/12/2025, đã qua 1 ngày'],
  ])('on %s', (today, expected) => {
    const calendar = workingCalendar([]);
    expect(dueHead({ dueDate: day('2025-12-14') }, day(today), calendar).words).toBe(expected);
  });

  it('does not count a day off, and says which working day is the last', () => {
    expect(dueHead({ dueDate: day('2025-12-14') }, day('2025-12-10'), workingCalendar([off]))).toEqual({
      words: 'Còn 1 ngày làm việc đến 14/12',
      hint: 'Hạn nộp Chủ nhật 14/12/2025; ngày làm việc cuối: thứ Sáu 12/12/2025. Không tính hôm nay.',
    });
    expect(dueHead({ dueDate: day('2026-01-09') }, day('2025-12-11'), workingCalendar([off]))).toMatchObject({
      words: expect.stringMatching(/^Còn \d+ ngày làm việc đến 09\/01\/2026$/),
      hint: expect.stringContaining('Hôm nay không phải ngày làm việc.'),
    });
  });

  it('counts days of the calendar while the table of holidays is not here, and says where no day is named', () => {
    expect(dueHead({ dueDate: day('2025-12-14') }, day('2025-12-10'), null).words).toBe(
      'Hạn nộp 14/12/2025, còn 4 ngày',
    );
    expect(dueHead({ dueDate: null }, day('2025-12-10'), null).words).toBe('Kế hoạch không nêu hạn nộp');
  });
});

describe('something due', () => {
  it.each([
    ['2025-12-14', 3, '2025-12-09', 'còn 3 ngày làm việc'],
    ['2025-12-14', 0, '2025-12-12', 'hôm nay là ngày làm việc cuối'],
    ['2025-12-14', -1, '2025-12-13', 'hết ngày làm việc trước hạn'],
    ['2025-12-14', -1, '2025-12-14', 'hạn hôm nay'],
    ['2025-12-12', 0, '2025-12-12', 'hạn hôm nay'],
    ['2025-12-14', -3, '2025-12-17', 'quá hạn 3 ngày'],
  ])('%s with %i left on %s', (lastDay, left, today, expected) => {
    expect(leftWords({ lastDay: day(lastDay), left }, day(today))).toBe(expected);
  });

  it('says its day, the last working day where that is another, how many have done it, and for whom where it is not plain', () => {
    const today = day('2025-12-09');
    expect(deadlineFacts(deadline({}), today)).toBe('hạn 14/12 (ngày làm việc cuối: thứ Sáu 12/12) · 17/20');
    expect(
      deadlineFacts(
        deadline({
          ...{ kind: 'statutory', who: 'Người sử dụng lao động', progress: null, provisional: true },
          ...{ lastDay: day('2026-01-09'), lastWorkingDay: day('2026-01-09') },
        }),
        today,
      ),
    ).toBe('hạn 09/01/2026 · tạm tính · Người sử dụng lao động');
    expect(
      deadlineFacts(
        deadline({ lastDay: day('2026-06-14'), lastWorkingDay: day('2026-06-12'), progress: null }),
        day('2026-06-01'),
      ),
    ).toBe('hạn 14/06 (ngày làm việc cuối: thứ Sáu 12/06)');
    expect([shortDay(day('2025-01-05'), today), shortDay(day('2026-01-05'), today)]).toEqual([
      '05/01',
      '05/01/2026',
    ]);
  });
});

it('reminders that have come are one line: how many, within which days, the first by name', () => {
  const today = day('2025-12-09');
  const reminder = (title: string, step: number, left: number) => ({
    deadline: deadline({ title }),
    step,
    left,
  });
  const three = [
    reminder('Báo cáo năm 2025', 7, 3),
    reminder('Nhiệm vụ 5', 1, 1),
    reminder('Hạn riêng', 7, 7),
  ];
  expect(reminderLine({ reminders: three, total: 12 }, today)).toBe(
    '12 hạn trong 7 ngày làm việc tới: Báo cáo năm 2025, còn 3 ngày làm việc; Nhiệm vụ 5, còn 1 ngày làm việc và 10 hạn khác',
  );
  expect(reminderLine({ reminders: [reminder('Hạn riêng', 0, 0)], total: 1 }, day('2025-12-12'))).toBe(
    '1 hạn trong hôm nay: Hạn riêng, hôm nay là ngày làm việc cuối',
  );
});
