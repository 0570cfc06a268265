import type { Deadline } from '../domain/deadlines/deadline';
import { deadlineKindLooks } from './deadline-kind';
import { shiftWords } from './deadline-shift';
import { dueTermsWords } from './due-terms';
import { dayWithWeekday } from './weekday';

/** The name of the calendar of a year; plain text, as a calendar's head asks. */
export function calendarName(year: number): string {
  return `Hạn báo cáo và nhiệm vụ ATVSLĐ ${year}`;
}

/** Under which heading calendars sort a deadline. */
export function calendarCategory({ kind }: Pick<Deadline, 'kind'>): string {
  return deadlineKindLooks[kind].word;
}

/** What an entry says below its title: the day, the rule in words, where it comes from, and why it stands elsewhere than the rule says. */
export function calendarDescription(deadline: Deadline): string {
  const { beginsOn, lastDay, lastWorkingDay, who, terms, quote, document, shifted, provisional } = deadline;
  const lines = [
    beginsOn === null ? null : `Bắt đầu: ${dayWithWeekday(beginsOn)}.`,
    `Hạn cuối: đến 23:59 ${dayWithWeekday(lastDay)}.`,
    `Ngày làm việc cuối cùng: ${dayWithWeekday(lastWorkingDay)}.`,
    who === '' ? null : `Ai làm: ${who}.`,
    terms === null ? null : `Quy tắc: ${dueTermsWords(terms)}.`,
    shifted === null ? null : `Đã dời: ${shiftWords(shifted)}.`,
    quote === '' ? null : `Trích: “${quote}”`,
    document === null ? null : `Văn bản: ${document}`,
    provisional ? 'Lịch nghỉ của năm chưa được xác nhận, ngày làm việc có thể thay đổi.' : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}
