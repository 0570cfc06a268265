import type { ReceptionState } from '../domain/reception';
import { assertNever } from '../kit/assert-never';

/** The sign that stands before the word, so that a state is never told by colour alone. */
export const receptionSigns: Readonly<Record<ReceptionState, string>> = {
  'not-due': '·',
  'due-soon': '◔',
  extended: '⧗',
  missing: '○',
  'on-time': '●',
  late: '◑',
  returned: '↩',
  nil: '∅',
};

/** A report that was sent back and not yet corrected; it says more than whether it came in time. */
export const returnedState = { sign: '↩', word: 'trả lại' } as const;

/** Where an agency stands, in words: `đúng hạn`, `muộn 3 ngày`, `chưa có`, `không phát sinh`. */
export function receptionStateWords(state: ReceptionState, daysLate: number): string {
  switch (state) {
    case 'on-time':
      return 'đúng hạn';
    case 'late':
      return `muộn ${daysLate} ngày`;
    case 'not-due':
      return 'chưa đến hạn';
    case 'due-soon':
      return 'sắp đến hạn';
    case 'extended':
      return 'gia hạn';
    case 'returned':
      return 'trả lại';
    case 'missing':
      return 'chưa có';
    case 'nil':
      return 'không phát sinh';
    default:
      return assertNever(state);
  }
}
