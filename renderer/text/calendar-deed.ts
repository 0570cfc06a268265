import type { CalendarDeed } from '../model/calendar-deed';

const deeds: Readonly<Record<CalendarDeed['kind'], string>> = {
  added: 'Đã thêm vào lịch',
  changed: 'Đã sửa',
  removed: 'Đã bỏ khỏi lịch',
};

/** What was recorded last on the calendar, in one line. */
export function calendarDeedWords({ kind, title, isShipped }: CalendarDeed): string {
  return `${deeds[kind]}: ${title}${isShipped ? ' (có sẵn trong chương trình)' : ''}`;
}
