import { assertNever } from '../../shared/kit/assert-never';
import type { Notice } from '../model/notice';
import { calendarFileWords } from './calendar';

/** What has been done, in one line. */
export function noticeWords(notice: Notice): string {
  switch (notice.deed) {
    case 'plan-loaded':
      return `Đã nạp kế hoạch: ${notice.title}`;
    case 'templates-written':
      return `Đã ghi ${notice.files} mẫu báo cáo`;
    case 'committed':
      return notice.files === 0 ? 'Không có tệp nào được ghi nhận' : `Đã ghi nhận ${notice.files} tệp`;
    case 'reading-cancelled':
      return 'Đã dừng đọc tệp. Chưa có gì được ghi';
    case 'forgotten':
      return notice.files === 0 ? 'Đã quên lựa chọn' : `Đã quên lựa chọn; ${notice.files} tệp được đọc lại`;
    case 'exported':
      return 'Đã xuất bảng tổng hợp';
    case 'original-saved':
      return 'Đã lưu tệp gốc';
    case 'letter-saved':
      return 'Đã lưu tệp công văn';
    case 'entry-saved':
      return `Đã ghi nhận lần ${notice.version} (nhập tay)`;
    case 'entry-kept':
      return 'Phần đang nhập tay được giữ, chưa ghi nhận';
    case 'annotated':
      return 'Đã lưu bản đánh dấu';
    case 'returned':
      return `Đã ghi lần ${notice.version} là trả lại`;
    case 'calendar-printed':
      return 'Đã lưu lịch thành PDF';
    case 'calendar-saved':
      return calendarFileWords(notice);
    default:
      return assertNever(notice);
  }
}

/** The file a notice is about, where there is one to be shown. */
export function noticePath(notice: Notice): string | null {
  return 'path' in notice ? notice.path : null;
}
