import { expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { ReceptionState } from '../../shared/domain/reception';
import {
  receptionSign,
  receptionStateWords,
  type StatedReception,
} from '../../shared/wording/reception-state';

const dueDate = CalendarDate.parse('2025-12-20');

it.each<[Partial<StatedReception>, string]>([
  [{ state: 'not-due' }, '· chưa đến hạn'],
  [{ state: 'not-due', dueDate: null }, '○ chưa có'],
  [{ state: 'due-soon' }, '◔ sắp đến hạn'],
  [{ state: 'due-soon', workingDaysLeft: 7 }, '◔ sắp đến hạn (còn 7 ngày làm việc)'],
  [{ state: 'due-soon', workingDaysLeft: 0 }, '◔ sắp đến hạn (ngày làm việc cuối)'],
  [{ state: 'due-soon', workingDaysLeft: -1 }, '◔ sắp đến hạn (đã qua ngày làm việc cuối)'],
  [{ state: 'extended' }, '⧗ gia hạn đến 20/12/2025'],
  [{ state: 'missing' }, '○ chưa có'],
  [{ state: 'on-time' }, '● đúng hạn'],
  [{ state: 'late', daysLate: 3 }, '◑ muộn 3 ngày'],
  [{ state: 'returned' }, '↩ trả lại'],
  [{ state: 'returned', daysLate: 3 }, '↩ trả lại (nộp muộn 3 ngày)'],
  [{ state: 'nil' }, '∅ không phát sinh'],
  [{ state: 'nil', daysLate: 2 }, '∅ không phát sinh, muộn 2 ngày'],
])('%j is %s', (part, expected) => {
  const of = { state: 'missing' as const, daysLate: 0, dueDate, ...part };
  expect(`${receptionSign(of)} ${receptionStateWords(of)}`).toBe(expected);
});

it('has another sign for every state', () => {
  const signs = ReceptionState.options.map((state) => receptionSign({ state, dueDate }));
  expect(new Set(signs).size).toBe(signs.length);
});
