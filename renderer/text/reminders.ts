import type { Reminder } from '../../shared/contract/reminders';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { formatNumber } from '../../shared/domain/format-vietnamese';
import { leftWords } from './today';

/** Words of the quiet line of reminders and of the panel Nhắc việc. */
export const remindersText = {
  line: 'Nhắc việc',
  show: 'Xem',
  known: 'Đã biết',
  panel: 'Nhắc việc',
  steps: 'Nhắc trước ngày làm việc cuối (số ngày làm việc, cách nhau bằng dấu phẩy)',
  stepsHint: '30, 7, 1',
  stepsNote: 'Mỗi hạn được nhắc một lần ở mỗi bước. Để trống là không nhắc.',
  badSteps: 'Ghi nhiều nhất 10 số khác nhau từ 0 đến 250, ví dụ: 30, 7, 1.',
  notify: 'Hiện thông báo của Windows',
  stayInTray: 'Đóng cửa sổ thì chương trình vẫn chạy ở khay hệ thống để nhắc',
  save: 'Lưu',
  cancel: 'Thôi',
  saveKeys: 'Ctrl+Enter',
  saved: 'Đã lưu cách nhắc việc.',
  undo: 'Hoàn tác',
} as const;

/** So many are named in the line. */
const mostNamed = 2;

/** `3 hạn trong 7 ngày làm việc tới: Báo cáo năm 2025, còn 3 ngày làm việc; … và 1 hạn khác`. */
export function reminderLine(
  { reminders, total }: { readonly reminders: readonly Reminder[]; readonly total: number },
  today: CalendarDate,
): string {
  const farthest = Math.max(0, ...reminders.map(({ step }) => step));
  const within = farthest === 0 ? 'trong hôm nay' : `trong ${farthest} ngày làm việc tới`;
  const named = reminders
    .slice(0, mostNamed)
    .map(({ deadline, left }) => `${deadline.title}, ${leftWords({ ...deadline, left }, today)}`);
  const others = total - named.length;
  const rest = others > 0 ? ` và ${formatNumber(others, 0)} hạn khác` : '';
  return `${formatNumber(total, 0)} hạn ${within}: ${named.join('; ')}${rest}`;
}
