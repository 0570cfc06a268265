import type { ReceptionState } from '../domain/reception';
import { assertNever } from '../kit/assert-never';

/** The sign that stands before the word, so that a state is never told by colour alone. */
export const receptionSigns: Readonly<Record<ReceptionState, string>> = {
  'on-time': '●',
  late: '◑',
  missing: '○',
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
    case 'missing':
      return 'chưa có';
    case 'nil':
      return 'không phát sinh';
    default:
      return assertNever(state);
  }
}
