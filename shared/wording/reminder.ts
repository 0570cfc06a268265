import type { Reminder, TodayItem } from '../contract/reminders';
import { formatPeriod } from '../domain/format-vietnamese';
import { assertNever } from '../kit/assert-never';
import { capitalised } from '../kit/capitalised';
import { chaseStepWords } from './chase-step';
import { shortDayWithWeekday } from './weekday';

/** What a reminder outside the window says: a line of few words, and lines below it. */
export type ReminderWords = { readonly title: string; readonly body: string };

/** How many titles a reminder of several deadlines names. */
const namedTitles = 3;

/** How much time is left: `còn 7 ngày làm việc`. */
function daysLeftWords(left: number): string {
  if (left > 0) return `còn ${left} ngày làm việc`;
  if (left === 0) return 'hôm nay là ngày làm việc cuối cùng';
  return 'đã qua ngày làm việc cuối cùng';
}

/** A reminder of one deadline, or one of several that came together: how many in how many working days, and the first of them. */
export function reminderWords(reminders: readonly Reminder[], total: number): ReminderWords {
  const [first] = reminders;
  if (first !== undefined && total === 1) {
    const { deadline, left } = first;
    return { title: deadline.title, body: `Hạn ${dayOf(first)}, ${daysLeftWords(left)}.` };
  }
  const farthest = Math.max(...reminders.map(({ step }) => step));
  const named = reminders.slice(0, namedTitles).map((one) => `${dayOf(one)}: ${one.deadline.title}`);
  const others = total - named.length;
  return {
    title: farthest > 0 ? `${total} hạn trong ${farthest} ngày làm việc tới` : `${total} hạn hôm nay`,
    body: [...named, ...(others > 0 ? [`và ${others} hạn khác`] : [])].join('\n'),
  };
}

/** One thing of today's list in a line. */
export function todayItemWords(item: TodayItem): string {
  switch (item.kind) {
    case 'deadline':
      return `${shortDayWithWeekday(item.deadline.lastDay)}: ${item.deadline.title}`;
    case 'chase':
      return `${capitalised(chaseStepWords[item.step])}: ${item.agencies} đơn vị, báo cáo ${formatPeriod(item.period)}`;
    case 'holidays':
      return `Xác nhận ngày nghỉ năm ${item.year}`;
    default:
      return assertNever(item);
  }
}

/** How many things wait today. */
export function waitingWords(count: number): string {
  return count === 0 ? 'hôm nay không có việc chờ' : `${count} việc hôm nay cần làm`;
}

function dayOf({ deadline }: Reminder): string {
  return shortDayWithWeekday(deadline.lastDay);
}
