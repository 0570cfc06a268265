import { addDays, type CalendarDate, daysBetween } from '../../shared/domain/calendar-date';
import type { Deadline, DeadlineSubject } from '../../shared/domain/deadlines/deadline';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { capitalised } from '../../shared/kit/capitalised';
import { shortDayWithWeekday } from '../../shared/wording/weekday';
import { isDone } from '../model/calendar-entries';

/** Words of the reasons of a deadline. */
export const explainText = {
  rule: 'Quy tắc',
  namedDay: 'Ngày do văn bản hoặc thư ký ghi rõ',
  quote: 'Nguyên văn',
  document: 'Văn bản',
  noDocument: 'Thư ký tự ghi',
  shipped: 'Có sẵn trong chương trình',
  note: 'Ghi chú',
  who: 'Của',
  progress: 'Đã làm',
  moved: 'Hạn đã dời',
  provisional: 'Bảng ngày nghỉ của năm này còn tạm; ngày làm việc cuối có thể đổi.',
  openHolidays: 'Xem bảng ngày nghỉ',
  notOpened: 'Kỳ báo cáo này chưa được mở (Kế hoạch, Mở kỳ của năm).',
  open: {
    period: 'Mở việc đến hạn: Báo cáo nhận',
    rule: 'Mở quy tắc hạn',
    duty: 'Mở việc đến hạn: nhiệm vụ',
    form: 'Mở việc đến hạn: Biểu quy định',
    event: 'Sửa hạn này',
  } satisfies Record<DeadlineSubject['kind'], string>,
} as const;

/** How the last day follows from the rule: `trước ngày 15/06/2026 → hạn cuối Chủ nhật 14/06, ngày làm việc cuối thứ Sáu 12/06`. */
export function reckoningWords(deadline: Deadline): string {
  const { lastDay, lastWorkingDay, beginsOn } = deadline;
  const days =
    lastWorkingDay === lastDay
      ? `hạn cuối ${shortDayWithWeekday(lastDay)}, là ngày làm việc`
      : `hạn cuối ${shortDayWithWeekday(lastDay)}, ngày làm việc cuối ${shortDayWithWeekday(lastWorkingDay)}`;
  const from = beginsOn === null ? namedWords(deadline) : `từ ${shortDayWithWeekday(beginsOn)}`;
  return capitalised(from === '' ? days : `${from} → ${days}`);
}

/** How far away a deadline is, or that it is done. */
export function dueInWords(deadline: Deadline, today: CalendarDate): string {
  if (isDone(deadline)) return 'Đã xong.';
  const days = daysBetween(today, deadline.lastDay);
  if (days > 0) return `Còn ${days} ngày, đến 23:59 ngày ${formatDate(deadline.lastDay)}.`;
  if (days === 0) return `Hạn là hôm nay, đến 23:59.`;
  return `Đã qua hạn ${-days} ngày (${formatDate(deadline.lastDay)}).`;
}

/** The day that the rule names; empty where it names none. */
function namedWords({ terms, lastDay, shifted }: Deadline): string {
  if (terms?.kind !== 'day') return '';
  const nominal = shifted?.kind === 'working_day' ? shifted.from : lastDay;
  // An extension took the place of the day that the rule names.
  if (shifted?.kind === 'extension') return '';
  return terms.on.relation === 'before'
    ? `trước ngày ${formatDate(addDays(nominal, 1))}`
    : `chậm nhất ngày ${formatDate(nominal)}`;
}
