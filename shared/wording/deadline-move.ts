import type { DateMove } from '../domain/deadlines/deadline';
import { formatDate } from '../domain/format-vietnamese';
import { idleDaysWords } from './deadline-shift';

/** What a change did to a deadline, and because of which days; `because` is empty where no day off had a part in it. */
export function moveWords({ before, after, because }: DateMove): {
  readonly what: string;
  readonly because: string;
} {
  return { what: whatWords(before, after), because: idleDaysWords(because) };
}

function whatWords(before: DateMove['before'], after: DateMove['after']): string {
  if (!before) return after ? `có hạn ${bothDays(after)}` : '';
  if (!after) return `không còn hạn ${bothDays(before)}`;
  if (before.lastDay === after.lastDay)
    return `ngày làm việc cuối: ${formatDate(before.lastWorkingDay)} → ${formatDate(after.lastWorkingDay)}`;
  return `hạn: ${bothDays(before)} → ${bothDays(after)}`;
}

function bothDays({ lastDay, lastWorkingDay }: NonNullable<DateMove['before']>): string {
  return lastDay === lastWorkingDay
    ? formatDate(lastDay)
    : `${formatDate(lastDay)} (ngày làm việc cuối ${formatDate(lastWorkingDay)})`;
}
