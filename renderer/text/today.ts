import { type CalendarDate, daysBetween } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import type { Period } from '../../shared/domain/period';
import {
  isWorkingDay,
  lastWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../shared/domain/working-days/working-calendar';
import { dayWithWeekday, weekdayWords } from '../../shared/wording/weekday';

/** Words of the list Hôm nay cần làm. */
export const todayText = {
  title: 'Hôm nay cần làm',
  nothing: 'Hôm nay không có việc nào đến hạn hay chờ trả lời.',
  settings: 'Nhắc việc…',
  dismiss: 'Thôi nhắc',
  recall: 'Nhắc lại',
  dismissed: 'đã thôi nhắc',
  more: (count: number) => `Còn ${formatNumber(count, 0)} việc nữa, xem ở Lịch hạn và Báo cáo nhận`,
  chaseDue: 'đến bước',
  holidays: (year: number) => `Xác nhận bảng ngày nghỉ năm ${year}`,
  holidaysNote: 'Các hạn gần ngày nghỉ còn tạm tính',
  holidaysWords: 'chưa xác nhận',
  provisional: 'tạm tính',
} as const;

/** `12/12`; with the year where it is not that of the day on which it is told. */
export function shortDay(day: CalendarDate, today: CalendarDate): string {
  const [year = ''] = day.split('-');
  return today.startsWith(year) ? formatDate(day).slice(0, 5) : formatDate(day);
}

/** After the names that are shown: `và 9.720 cơ quan khác`. */
export function otherAgencies(count: number): string {
  return `và ${formatNumber(count, 0)} cơ quan khác`;
}

/** How near a deadline is: `còn 3 ngày làm việc`, `hạn hôm nay`, `quá hạn 5 ngày`. `left` counts working days as the register does. */
export function leftWords(
  { lastDay, left }: { readonly lastDay: CalendarDate; readonly left: number },
  today: CalendarDate,
): string {
  if (lastDay < today) return `quá hạn ${daysBetween(lastDay, today)} ngày`;
  if (lastDay === today) return 'hạn hôm nay';
  if (left > 0) return `còn ${left} ngày làm việc`;
  return left === 0 ? 'hôm nay là ngày làm việc cuối' : 'hết ngày làm việc trước hạn';
}

/** `hạn 14/12 (ngày làm việc cuối: thứ Sáu 12/12) · 17/20 · tạm tính`. */
export function deadlineFacts(
  { kind, lastDay, lastWorkingDay: working, progress, provisional, who }: Deadline,
  today: CalendarDate,
): string {
  // The title of what a plan asks says whom it is for.
  const isForOthers = kind === 'statutory' || kind === 'council' || kind === 'own';
  const last =
    working === lastDay ? '' : ` (ngày làm việc cuối: ${weekdayWords(working)} ${shortDay(working, today)})`;
  return [
    `hạn ${shortDay(lastDay, today)}${last}`,
    ...(progress ? [`${formatNumber(progress.done, 0)}/${formatNumber(progress.of, 0)}`] : []),
    ...(provisional ? [todayText.provisional] : []),
    ...(isForOthers && who !== '' ? [who] : []),
  ].join(' · ');
}

type DueHead = {
  readonly words: string;
  /** What else is to be known, shown on hovering; empty where there is nothing. */
  readonly hint: string;
};

/**
 * How far the last day of a period is away, for the head of the window, in working days: today is not counted, the last day is. Without
 * the table of holidays in days of the calendar.
 */
export function dueHead(
  { dueDate }: Pick<Period, 'dueDate'>,
  today: CalendarDate,
  calendar: WorkingCalendar | null,
): DueHead {
  if (!dueDate) return { words: 'Kế hoạch không nêu hạn nộp', hint: '' };
  const date = formatDate(dueDate);
  const days = daysBetween(today, dueDate);
  if (days < 0) return { words: `Hạn nộp ${date}, đã qua ${-days} ngày`, hint: '' };
  if (days === 0) return { words: `Hạn nộp ${date}, hôm nay`, hint: '' };
  if (calendar === null) return { words: `Hạn nộp ${date}, còn ${days} ngày`, hint: '' };
  const left = workingDaysBetween(calendar, today, dueDate);
  const isWorked = isWorkingDay(calendar, today);
  const hint = [
    `Hạn nộp ${dayWithWeekday(dueDate)}; ngày làm việc cuối: ${dayWithWeekday(lastWorkingDay(calendar, dueDate))}.`,
    isWorked ? 'Không tính hôm nay.' : 'Hôm nay không phải ngày làm việc.',
  ].join(' ');
  const short = shortDay(dueDate, today);
  if (left > 0) return { words: `Còn ${formatNumber(left, 0)} ngày làm việc đến ${short}`, hint };
  const words = isWorked ? 'Hôm nay là ngày làm việc cuối' : 'Không còn ngày làm việc nào';
  return { words: `${words} đến ${short}`, hint };
}
