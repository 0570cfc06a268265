import type { CheckedEntry, EntryLine } from '../../shared/contract/entry';
import { typedSheet } from '../../shared/domain/typed-sheet';
import type { Pasted } from '../model/entry-paste';

/** Words of the screen for typing figures in. */
export const entryText = {
  title: 'Nhập tay',
  open: 'Nhập tay…',
  resume: 'Nhập tiếp…',
  discard: 'Bỏ phần đang nhập',
  leave: 'Thoát, giữ phần đang nhập',
  leaveKeys: 'Esc',
  drafted: 'đang nhập tay',
  kept: 'Có phần đang nhập tay chưa ghi nhận',
  keptNote: 'Phần này được giữ cho đến khi đóng ứng dụng.',
  receivedOn: 'Ngày nhận',
  documentNumber: 'Số văn bản',
  documentDate: 'Ngày văn bản',
  dateWrong: 'Ngày ghi theo dạng ngày/tháng/năm, ví dụ 10/12/2025.',
  showAll: 'Hiện cả chỉ tiêu cơ quan này không cung cấp',
  file: 'Tệp gốc',
  saveOriginal: 'Lưu tệp gốc…',
  saveOriginalTitle: 'Lưu tệp gốc',
  code: 'Mã',
  indicator: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  lastYear: 'Năm trước',
  current: 'Đang ghi nhận',
  field: 'Nhập',
  reading: 'Hiểu là',
  asked: 'cần trả lời',
  typedByHand: 'nhập tay',
  save: 'Ghi nhận',
  saveKeys: 'Ctrl+S',
  nothingTyped: 'Chưa nhập gì khác với số đang ghi nhận.',
  checking: 'Đang kiểm tra…',
  refresh: 'Tải lại số liệu',
  reason: 'Lý do (nếu có)',
  acceptWarning: 'Chấp nhận',
  takeBack: 'Sửa lại',
  answered: 'Đã trả lời',
  pasteRefused: 'Chỉ dán được một cột số liệu, hoặc hai cột: mã chỉ tiêu và số liệu.',
  keys: 'Enter, ↑, ↓: ô khác · Esc: lấy lại ô · Ctrl+Z: bỏ bước vừa nhập · F8: câu hỏi kế tiếp · dán được cột từ Excel',
} as const;

export const entryChangeWords: Readonly<Record<CheckedEntry['figures'][number]['change'], string>> = {
  added: 'mới',
  changed: 'đổi',
  unchanged: 'giữ nguyên',
  gone: 'bỏ số đang có',
};

/** Why nothing can be accepted yet: `Còn 2 câu hỏi và lỗi`. */
export function openWords(count: number): string {
  return `Còn ${count} câu hỏi hoặc lỗi`;
}

/** What would be accepted: `3 số liệu thay đổi`. */
export function changeCountWords(count: number): string {
  return count === 0 ? 'Chỉ đổi thông tin văn bản' : `${count} số liệu thay đổi`;
}

/** Where a figure that counts came from: `Số liệu!E8, lần 1`, `nhập tay, lần 2`. */
export function sourceWords({ source, version }: NonNullable<EntryLine['current']>): string {
  const isTyped = source.sheet === typedSheet;
  return `${isTyped ? entryText.typedByHand : `${source.sheet}!${source.cell}`}, lần ${version}`;
}

/** What became of pasted cells, with everything that found no field. */
export function pastedWords({ texts, by, unknown, surplus }: Pasted): string {
  const count = Object.keys(texts).length;
  const laid = by === 'codes' ? `Đã dán ${count} ô theo mã.` : `Đã dán ${count} ô.`;
  const lost = [
    ...(unknown.length > 0 ? [` Không dán được (mã không có hoặc lặp lại): ${unknown.join('; ')}.`] : []),
    ...(surplus.length > 0 ? [` Thừa ${surplus.length} ô không có chỗ: ${surplus.join('; ')}.`] : []),
  ];
  return laid + lost.join('');
}
