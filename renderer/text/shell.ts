import type { Screen } from '../model/screen';

/** Words of the frame around the screens. */
export const shellText = {
  application: 'Thư ký Hội đồng ATVSLĐ',
  period: 'Kỳ báo cáo',
  search: 'Tìm cơ quan, chỉ tiêu, lệnh…',
  searchShort: 'Tìm…',
  searchKeys: 'Ctrl+K',
  shortcuts: 'Phím tắt',
  navigation: 'Các màn hình',
  data: 'Dữ liệu',
  version: 'Phiên bản',
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  openIntake: 'Mở bước nhập tệp',
  openFolder: 'Mở thư mục',
  dismiss: 'Đã đọc',
  retry: 'Thử lại',
  loading: 'Đang đọc dữ liệu…',
  dropHere: 'Thả tệp hoặc thư mục báo cáo vào đây để nhập',
  dropPlan: 'Thả một văn bản kế hoạch (.docx, .pdf, .txt) vào đây để đọc',
  dropNote: 'Chưa có gì được ghi cho đến khi bấm Ghi nhận.',
  close: 'Đóng',
} as const;

export const screenNames: Readonly<Record<Screen, string>> = {
  overview: 'Tổng quan',
  reception: 'Báo cáo nhận',
  consolidation: 'Tổng hợp',
  plan: 'Kế hoạch',
  agencies: 'Cơ quan',
  calendar: 'Lịch hạn',
  chase: 'Đôn đốc',
  statutory: 'Biểu quy định',
};

/** What the number beside a screen counts. */
export const screenCounts: Readonly<Record<Screen, (count: number) => string>> = {
  overview: (count) => `${count} việc cần làm`,
  reception: (count) => `${count} cơ quan chưa có báo cáo`,
  consolidation: (count) => `${count} chỉ tiêu còn tạm tính`,
  plan: (count) => `${count} nhiệm vụ quá hạn`,
  agencies: (count) => `${count} cơ quan`,
  calendar: (count) => `${count} hạn sát ngày`,
  chase: (count) => `${count} lượt đôn đốc đến bước`,
  statutory: (count) => `${count} cơ sở`,
};

/** The running intake in the status bar. */
export function readingWords(progress: { readonly done: number; readonly total: number } | null): string {
  return progress ? `Đang đọc tệp ${progress.done}/${progress.total}` : 'Đang đọc tệp';
}
