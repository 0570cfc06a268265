import type { CalendarDate } from '../domain/calendar-date';
import type { DutyState, RecordedState } from '../domain/duties/duty-state';
import { formatDate } from '../domain/format-vietnamese';
import { assertNever } from '../kit/assert-never';

/** The sign that stands before the word, so that a state is never told by colour alone. */
export const dutyStateSigns: Readonly<Record<DutyState, string>> = {
  not_started: '○',
  in_progress: '◐',
  extended: '◷',
  overdue: '◑',
  done: '●',
  withdrawn: '–',
};

type Wording = Readonly<Record<DutyState, string>>;

const assigned: Wording = {
  not_started: 'chưa thực hiện',
  in_progress: 'đang thực hiện',
  extended: 'được gia hạn',
  overdue: 'quá hạn',
  done: 'đã hoàn thành',
  withdrawn: 'đã rút',
};

/** A body that is asked and not ordered owes nothing: nothing is late, there is only no word of it yet. */
const requestedWords: Wording = {
  not_started: 'chưa nhận được thông tin',
  in_progress: 'đang thực hiện',
  extended: 'đề nghị đến ngày mới',
  overdue: 'chưa nhận được thông tin',
  done: 'đã thực hiện',
  withdrawn: 'không đề nghị nữa',
};

/** The word of a state, as a column or a filter shows it; soft where the plan only asks ("Đề nghị"). */
export function dutyStateWord(state: DutyState, requested: boolean): string {
  return (requested ? requestedWords : assigned)[state];
}

export type WordedUnit = {
  readonly state: DutyState;
  readonly recorded: RecordedState | null;
  readonly lastDay: CalendarDate | null;
  readonly daysLate: number;
};

/**
 * Where an agency stands, with its day: `quá hạn 3 ngày (hạn 14/12/2025)`, `gia hạn đến 20/12/2025`, `đã hoàn thành, muộn 2 ngày`.
 * Of a body that is asked nothing is said to be late.
 */
export function dutyStateWords(
  { state, recorded, lastDay, daysLate }: WordedUnit,
  requested: boolean,
): string {
  const word = dutyStateWord(state, requested);
  const day = lastDay === null ? null : formatDate(lastDay);
  switch (state) {
    case 'overdue':
      if (requested) return recorded === 'in_progress' ? dutyStateWord('in_progress', true) : word;
      return `${word} ${daysLate} ngày${day === null ? '' : ` (hạn ${day})`}`;
    case 'extended': {
      const until = requested ? `đề nghị đến ${day}` : `gia hạn đến ${day}`;
      return recorded === 'in_progress' ? `${assigned.in_progress}, ${until}` : until;
    }
    case 'done':
      return daysLate > 0 && !requested ? `${word}, muộn ${daysLate} ngày` : word;
    case 'not_started':
    case 'in_progress':
    case 'withdrawn':
      return word;
    default:
      return assertNever(state);
  }
}

/** By whose word a state holds. */
export function dutyStateSource(from: 'clerk' | 'report' | 'nobody'): string {
  switch (from) {
    case 'clerk':
      return 'thư ký ghi';
    case 'report':
      return 'theo báo cáo của cơ quan';
    case 'nobody':
      return '';
    default:
      return assertNever(from);
  }
}
