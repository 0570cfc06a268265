import type { IdleDay, Shift } from '../domain/deadlines/deadline';
import { formatDate } from '../domain/format-vietnamese';
import { assertNever } from '../kit/assert-never';
import { dayWithWeekday } from './weekday';

/** Why a last day is another one than the rule names: over which days it was moved, or by whose extension. */
export function shiftWords(shift: Shift): string {
  switch (shift.kind) {
    case 'working_day': {
      const to =
        shift.policy === 'previous_working'
          ? 'sớm lên ngày làm việc liền trước'
          : 'lùi đến ngày làm việc tiếp theo';
      return `${idleDaysWords(shift.over)} nghỉ; ${to}`;
    }
    case 'extension': {
      const by = shift.documentNumber === null ? '' : ` theo văn bản ${shift.documentNumber}`;
      const from = shift.from === null ? '' : ` từ ngày ${formatDate(shift.from)}`;
      return `gia hạn${from}${by}: ${shift.reason}`;
    }
    default:
      return assertNever(shift);
  }
}

/** The most days that are named one by one. */
const mostNamed = 3;

/** Days off in a row or not: `thứ Bảy 13/06/2026, Chủ nhật 14/06/2026`; many of them by their ends, with the holidays among them. */
export function idleDaysWords(days: readonly IdleDay[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return '';
  if (days.length <= mostNamed)
    return days
      .map(({ day, holiday }) =>
        holiday === null ? dayWithWeekday(day) : `${dayWithWeekday(day)} (${holiday})`,
      )
      .join(', ');
  const names = [...new Set(days.flatMap(({ holiday }) => holiday ?? []))];
  const because = names.length === 0 ? '' : ` (${names.join('; ')})`;
  return `${days.length} ngày từ ${formatDate(first.day)} đến ${formatDate(last.day)}${because}`;
}
