import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { assertNever } from '../../shared/kit/assert-never';
import type { ClerkTask } from '../model/clerk-tasks';

/** Words of the screen Tổng quan. */
export const overviewText = {
  coverage: 'Báo cáo đã nhận',
  coverageUnit: 'cơ quan đã báo cáo',
  missing: 'Chưa có báo cáo',
  complete: 'Đã nhận đủ báo cáo của kỳ này.',
  groupsTitle: 'Chưa tính vào số cơ quan phải báo cáo',
  groupsNote: 'Các nhóm này chưa có danh sách thành viên:',
  targets: 'Mục tiêu của kế hoạch',
  noTargets: 'Kế hoạch không có mục tiêu nào gắn với số liệu.',
  target: 'Mục tiêu',
  required: 'Yêu cầu',
  actual: 'Thực hiện',
  verdict: 'Đánh giá',
  provisional: 'tạm tính',
  smallBase: 'gốc nhỏ',
  nextTitle: 'Kỳ này chưa nhận báo cáo nào',
  nextSteps: [
    'Ghi mẫu báo cáo vào một thư mục rồi gửi cho các cơ quan.',
    'Khi có tệp gửi về, chọn Nhập tệp hoặc thả tệp vào cửa sổ này.',
    'Xem trước, sửa ngày nhận nếu cần, rồi Ghi nhận.',
  ],
} as const;

/** A task as a line of the list. */
export function taskWords(task: ClerkTask): string {
  switch (task.kind) {
    case 'overdue':
      return `chưa nộp, quá hạn ${task.days} ngày`;
    case 'due-today':
      return 'chưa nộp, hạn hôm nay';
    case 'due':
      return `chưa nộp, còn ${task.days} ngày`;
    case 'extended':
      return `chưa nộp, gia hạn đến ${formatDate(task.dueDate)}`;
    case 'awaited':
      return 'chưa nộp';
    case 'returned':
      return 'đã trả lại, chờ bản sửa';
    case 'open-issues':
      return `${task.count} điểm còn để ngỏ`;
    default:
      return assertNever(task);
  }
}

const mostNames = 40;

/** Names in one line, of a long list the first ones and how many more: `Sở Y tế; Công an tỉnh và 9.760 cơ quan khác`. */
export function someNames(all: ReadonlyArray<{ readonly name: string }>): string {
  const shown = all.slice(0, mostNames).map(({ name }) => name);
  const more = all.length - shown.length;
  return shown.join('; ') + (more === 0 ? '' : ` và ${formatNumber(more, 0)} cơ quan khác`);
}
