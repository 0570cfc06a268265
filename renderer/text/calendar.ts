import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { DeadlineKind } from '../../shared/domain/deadlines/deadline';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { deadlineKindLooks } from '../../shared/wording/deadline-kind';
import { dayWithWeekday } from '../../shared/wording/weekday';
import type { DayMark } from '../model/calendar-idle';
import { monthOf, yearOf } from '../model/calendar-span';
import type { CalendarTab, CalendarViewName } from '../model/calendar-view';

/** Words of the screen Lịch hạn. */
export const calendarText = {
  title: 'Lịch hạn',
  tabs: 'Các trang của lịch',
  view: 'Cách xem',
  earlier: 'Trước',
  later: 'Sau',
  today: 'Hôm nay',
  plan: 'Kế hoạch',
  anyPlan: 'Mọi kế hoạch',
  agency: 'Cơ quan',
  anyAgency: 'Mọi cơ quan',
  kind: 'Loại',
  anyKind: 'Mọi loại',
  clear: 'Bỏ lọc',
  add: 'Thêm hạn riêng',
  addKeys: 'N',
  print: 'In',
  savePdf: 'Lưu PDF',
  saveCalendar: 'Lưu lịch (.ics)',
  printHeads: ['Hạn cuối', 'Ngày làm việc cuối', 'Loại', 'Việc phải làm', 'Của', 'Đã làm'],
  grid: 'Lịch các ngày',
  list: 'Danh sách hạn',
  listHead: ['Loại', 'Hạn', 'Của', 'Ngày làm việc cuối', 'Đã làm'],
  close: 'Đóng',
  back: 'Về danh sách của ngày',
  retry: 'Thử lại',
  loading: 'Đang đọc…',
  provisional: (years: readonly number[]) =>
    `Bảng ngày nghỉ năm ${years.join(', ')} còn tạm: ngày làm việc cuối có thể đổi khi có văn bản.`,
  openHolidays: 'Xem bảng ngày nghỉ',
  nothingInMonth: 'Không có hạn nào trong tháng này.',
  nothingInYear: 'Không có hạn nào trong năm này.',
  nothingOnDay: 'Không có hạn nào trong ngày này.',
  nothingFiltered: 'Không có hạn nào khớp với bộ lọc.',
  undo: 'Hoàn tác',
  undoKeys: 'Ctrl+Z',
  dismiss: 'Đã đọc',
  done: 'đã xong',
  legendOff: 'Ngày nghỉ',
  legendWorked: 'Ngày làm bù',
  legendToday: 'Hôm nay',
  legendTime: 'Đợt kéo dài nhiều ngày',
  dayOff: 'Nghỉ',
  worked: 'Làm bù',
  notConfirmed: 'chưa có văn bản xác nhận',
} as const;

export const calendarTabNames: Readonly<Record<CalendarTab, string>> = {
  calendar: 'Lịch',
  holidays: 'Ngày nghỉ',
  rules: 'Quy tắc hạn',
};

export const calendarViewNames: Readonly<Record<CalendarViewName, string>> = {
  month: 'Tháng',
  list: 'Danh sách',
  year: 'Năm',
};

/** What is shown: `Tháng 6 năm 2026`, `Năm 2026`. */
export function pageWords(view: CalendarViewName, day: CalendarDate): string {
  return view === 'month' ? `Tháng ${monthOf(day)} năm ${yearOf(day)}` : `Năm ${yearOf(day)}`;
}

/** A day of the grid for those who do not see it: its name, what the table of holidays says, how much is due. */
export function dayLabel(day: CalendarDate, mark: DayMark | undefined, total: number): string {
  const due = total === 0 ? 'không có hạn' : dueCountWords(total);
  return [dayWithWeekday(day), mark ? markWords(mark) : '', due].filter((part) => part !== '').join(', ');
}

/** What the table of holidays says of a day. */
export function markWords({ kind, name, isConfirmed }: DayMark): string {
  const what = `${kind === 'off' ? calendarText.dayOff : calendarText.worked}: ${name}`;
  return isConfirmed ? what : `${what} (${calendarText.notConfirmed})`;
}

/** The line under the entries of a day that has more. */
export function moreWords(more: number, isAll: boolean): string {
  return isAll ? dueCountWords(more) : `+${more} nữa`;
}

/** What the filter leaves, for the head of a printed page; empty where everything is shown. */
export function filterWords(
  plan: string | null,
  agency: string | null,
  kinds: readonly DeadlineKind[] | null,
): string {
  return [
    plan === null ? '' : `${calendarText.plan}: ${plan}`,
    agency === null ? '' : `${calendarText.agency}: ${agency}`,
    kinds === null
      ? ''
      : `${calendarText.kind}: ${kinds.map((kind) => deadlineKindLooks[kind].word).join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How many of those who have to do it have done so: `17/20`. */
export function progressWords({ done, of }: { readonly done: number; readonly of: number }): string {
  return `${done}/${of}`;
}

/** The head of a month in a page of a year: `Tháng 6`. */
export function monthWords(month: number): string {
  return `Tháng ${month}`;
}

/** How much is due: `3 hạn`. */
export function dueCountWords(total: number): string {
  return `${total} hạn`;
}

/** The day of printing, for the head of a page. */
export function printedWords(today: CalendarDate): string {
  return `In ngày ${formatDate(today)}`;
}

/** What was written into a calendar file. */
export function calendarFileWords(written: {
  readonly entries: number;
  readonly changed: number;
  readonly cancelled: number;
}): string {
  const { entries, changed, cancelled } = written;
  const parts = [
    changed === 0 ? '' : `${changed} hạn đổi so với lần lưu trước`,
    cancelled === 0 ? '' : `${cancelled} hạn không còn`,
  ].filter((part) => part !== '');
  return `Đã lưu lịch: ${entries} hạn${parts.length === 0 ? '' : ` (${parts.join(', ')})`}.`;
}
