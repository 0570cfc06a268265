import type { Correction } from '../model/intake-correction';

/** Words for having a figure read otherwise. */
export const correctionText = {
  open: 'Sửa…',
  openFor: (code: string) => `Sửa cách hiểu ${code}`,
  title: (code: string, place: string) => `Sửa cách hiểu ${code} · ${place}`,
  isNow: (label: string, indicator: string) => `“${label}” đang được hiểu là ${indicator}.`,
  ownName: (indicator: string) => `Đang được hiểu là ${indicator}, đúng tên chỉ tiêu.`,
  choices: 'Hiểu lại là',
  otherIndicator: 'Chỉ tiêu khác',
  noChoices: 'Dòng này không có cột số nào khác.',
  take: (what: string) => `Nhận: ${what}`,
  cancel: 'Thôi',
  lasts: 'Được nhớ cho các tệp sau của cơ quan khi ghi nhận tệp này; lấy lại bằng Ctrl+Z.',
  keys: 'Enter: nhận · 1/2/3, ↑↓: chọn · F2: chỉ tiêu khác · Esc: thôi',
  remembered: (count: number) => `Hiểu theo lựa chọn đã nhớ (${count})`,
  forgetNote: 'Quên thì tệp được đọc lại, và câu hỏi được nêu lại nếu cần.',
} as const;

/** What a numbered way to read a figure otherwise says: `Bỏ qua dòng này`, `Cột E: “12”`. */
export function correctionWords({ column }: Correction): string {
  return column === null ? 'Bỏ qua dòng này' : `Số liệu ở cột ${column.letter}: “${column.text}”`;
}
