import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DutyRole } from '../../../../shared/domain/plan';

/** Roles as the plans write them. */
export const roleWords: Readonly<Record<DutyRole, string>> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  carry_out: 'thực hiện',
  direct: 'chỉ đạo',
  requested: 'đề nghị',
};

/** Words as a heading of an official document. */
export function inCapitals(words: string): string {
  return words.toLocaleUpperCase('vi');
}

/**
 * The line of place and date of an official document: `Cao Bằng, ngày 05 tháng 01 năm 2026`. Days below 10 and the months 1 and
 * 2 carry a zero, other months do not (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function placeAndDate(place: string, date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${place}, ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
