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
 * The word of a state, for a narrow place: `muộn 3 ngày`, `gia hạn`. Where no document names a day, nothing is "not due yet": it has simply
 * not come.
 */
export function receptionWord({ state, daysLate, dueDate }: StatedReception): string {
  switch (state) {
    case 'on-time':
      return 'đúng hạn';
    case 'late':
      return lateWords(daysLate);
    case 'not-due':
      return dueDate === null ? 'chưa có' : 'chưa đến hạn';
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

/** What stands beside the word: `đến 20/12/2025`, `còn 3 ngày làm việc`, and of what is nil or went back that it came late. */
export function receptionDetail(of: StatedReception): string | null {
  switch (of.state) {
    case 'due-soon':
      return leftWords(of.workingDaysLeft ?? null);
    case 'extended':
      return of.dueDate === null ? null : `đến ${formatDate(of.dueDate)}`;
    case 'returned':
    case 'nil':
      return of.daysLate > 0 ? lateWords(of.daysLate) : null;
    default:
      return null;
  }
}

/**
 * Where an agency stands, in one line: `đúng hạn`, `muộn 3 ngày`, `chưa có`, `không phát sinh, muộn 2 ngày`, `gia hạn đến 20/12/2025`,
 * `sắp đến hạn (còn 3 ngày làm việc)`.
 */
export function receptionStateWords(of: StatedReception): string {
  const word = receptionWord(of);
  const detail = receptionDetail(of);
  if (detail === null) return word;
  if (of.state === 'extended') return `${word} ${detail}`;
  if (of.state === 'nil') return `${word}, ${detail}`;
  return of.state === 'returned' ? `${word} (nộp ${detail})` : `${word} (${detail})`;
}

function lateWords(days: number): string {
  return `muộn ${days} ngày`;
}

function leftWords(left: number | null): string | null {
  if (left === null) return null;
  if (left > 0) return `còn ${left} ngày làm việc`;
  return left === 0 ? 'ngày làm việc cuối' : 'đã qua ngày làm việc cuối';
}
