import { formatDate } from '../domain/format-vietnamese';
import type { Reception, ReceptionState } from '../domain/reception';
import { assertNever } from '../kit/assert-never';

/** What the words of a state depend on; without `workingDaysLeft` a near day is not counted down. */
export type StatedReception = Pick<Reception, 'state' | 'daysLate' | 'dueDate'> &
  Partial<Pick<Reception, 'workingDaysLeft'>>;

const signs: Readonly<Record<ReceptionState, string>> = {
  'not-due': '·',
  'due-soon': '◔',
  extended: '⧗',
  missing: '○',
  'on-time': '●',
  late: '◑',
  returned: '↩',
  nil: '∅',
};

/** The sign that stands before the word, so that a state is never told by colour alone. */
export function receptionSign({ state, dueDate }: Pick<Reception, 'state' | 'dueDate'>): string {
  return state === 'not-due' && dueDate === null ? signs.missing : signs[state];
}

/**
 * Where an agency stands, in words: `đúng hạn`, `muộn 3 ngày`, `chưa có`, `không phát sinh, muộn 2 ngày`, `gia hạn đến 20/12/2025`,
 * `sắp đến hạn (còn 3 ngày làm việc)`. Where no document names a day, nothing is "not due yet": it has simply not come.
 */
export function receptionStateWords(of: StatedReception): string {
  const { state, daysLate, dueDate } = of;
  switch (state) {
    case 'on-time':
      return 'đúng hạn';
    case 'late':
      return `muộn ${daysLate} ngày`;
    case 'not-due':
      return dueDate === null ? 'chưa có' : 'chưa đến hạn';
    case 'due-soon':
      return `sắp đến hạn${leftWords(of)}`;
    case 'extended':
      return dueDate === null ? 'gia hạn' : `gia hạn đến ${formatDate(dueDate)}`;
    case 'returned':
      return daysLate > 0 ? `trả lại (nộp muộn ${daysLate} ngày)` : 'trả lại';
    case 'missing':
      return 'chưa có';
    case 'nil':
      return daysLate > 0 ? `không phát sinh, muộn ${daysLate} ngày` : 'không phát sinh';
    default:
      return assertNever(state);
  }
}

function leftWords({ workingDaysLeft: left }: StatedReception): string {
  if (left === null || left === undefined) return '';
  if (left > 0) return ` (còn ${left} ngày làm việc)`;
  return left === 0 ? ' (ngày làm việc cuối)' : ' (đã qua ngày làm việc cuối)';
}
