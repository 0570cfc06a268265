import type { CommittedFile, IntakeFigure, IntakeIssue, PreviewedFile } from '../../shared/contract/intake';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { formatDate } from '../../shared/domain/format-vietnamese';

/** Words of the intake: its frame and its first step. */
export const intakeText = {
  title: 'Nhập báo cáo',
  steps: ['Tệp', 'Câu hỏi', 'Xem trước', 'Ghi nhận'],
  hide: 'Ẩn',
  chooseFiles: 'Chọn tệp…',
  chooseFolder: 'Chọn thư mục…',
  chooseFolderTitle: 'Chọn thư mục chứa các tệp báo cáo',
  paths: 'Tệp và thư mục sẽ đọc',
  noPaths: 'Chưa chọn tệp nào. Chọn tệp, chọn thư mục, hoặc thả vào cửa sổ này.',
  remove: 'Bỏ',
  receivedOn: 'Ngày nhận',
  receivedHint: 'Ngày cơ quan gửi đến, dùng để xét đúng hạn hay muộn.',
  receivedMissing: 'Nhập ngày nhận theo dạng ngày/tháng/năm, ví dụ 10/12/2025, không sau hôm nay.',
  period: 'Kỳ báo cáo',
  agency: 'Cơ quan',
  asInFile: 'Theo từng tệp',
  read: 'Đọc và xem trước',
  readKeys: 'Enter hoặc Ctrl+Enter',
  reading: 'Đang đọc tệp. Chưa có gì được ghi.',
  goOn: 'Có thể ẩn bước này và làm việc khác; tiến độ vẫn ở thanh dưới cùng.',
  stop: 'Dừng đọc',
  stopping: 'Đang dừng…',
  fileRead: 'đã đọc',
  fileInReading: 'đang đọc',
  fileAwaits: 'chờ',
  filesLeft: (count: number) => `còn ${count} tệp`,
  continueWaiting: 'Tiếp tục',
  dropWaiting: 'Bỏ',
  dropWaitingNote: 'Câu trả lời đã cho vẫn được nhớ theo nội dung từng tệp.',
  notWritten: 'Chưa có gì được ghi cho đến khi bấm Ghi nhận.',
  committing: 'Đang ghi nhận…',
  file: 'Tệp',
  status: 'Trạng thái',
  figures: 'Số liệu',
  findings: 'Phát hiện',
  unknownAgency: 'chưa rõ cơ quan',
  unknownPeriod: 'chưa rõ kỳ',
  emptyCell: 'ô trống',
} as const;

/** `Lần nhập dở ngày 10/12/2025 (12 tệp, 5 câu đã trả lời)`; the date is already in words. */
export function waitingWords(date: string, fileCount: number, answerCount: number): string {
  return `Lần nhập dở ngày ${date} (${fileCount} tệp, ${answerCount} câu đã trả lời)`;
}

/** `5 tệp: 1 sẵn sàng, 2 không nhận được`. */
export function previewWords(files: ReadonlyArray<Pick<PreviewedFile, 'status'>>): string {
  const parts = (['ready', 'needs-review', 'unchanged', 'rejected'] as const)
    .map((status) => ({ status, count: files.filter((file) => file.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${fileStatusWords[status]}`);
  return `${files.length} tệp: ${parts.join(', ')}`;
}

export const fileStatusWords: Readonly<Record<PreviewedFile['status'] | CommittedFile['status'], string>> = {
  ready: 'sẵn sàng',
  unchanged: 'không có gì mới',
  'needs-review': 'chờ trả lời',
  rejected: 'không nhận được',
  committed: 'đã ghi nhận',
};

export const changeWords: Readonly<Record<IntakeFigure['change'], string>> = {
  added: 'mới',
  changed: 'đổi',
  unchanged: 'giữ nguyên',
  gone: 'không còn',
};

export const severityWords: Readonly<Record<IntakeIssue['severity'], string>> = {
  error: 'Lỗi',
  question: 'Câu hỏi',
  warning: 'Cảnh báo',
  note: 'Ghi chú',
};

/** `1 đổi, 3 giữ nguyên`: what there is of each kind of change. */
export function changeLine(counts: Readonly<Record<IntakeFigure['change'], number>>): string {
  return (['added', 'changed', 'unchanged', 'gone'] as const)
    .filter((change) => counts[change] > 0)
    .map((change) => `${counts[change]} ${changeWords[change]}`)
    .join(', ');
}

/** Where a finding is: `Số liệu!F12`, or nothing where it concerns the whole file. */
export function placeWords({ sheet, cell }: Pick<IntakeIssue, 'sheet' | 'cell'>): string | null {
  if (sheet === null) return cell;
  return cell === null ? sheet : `${sheet}!${cell}`;
}

/** What stands in a cell: `“10.258”`, `ô trống`; null where the finding is about none. */
export function foundWords({ code, found }: Pick<IntakeIssue, 'code' | 'found'>): string | null {
  // Of a file that cannot be read it is the reader's own word, which the message says better.
  if (found === null || code === 'unreadable') return null;
  return found === '' ? intakeText.emptyCell : `“${dateWords(found)}”`;
}

/** A date of a cell as the agency sees it; any other text as it is. */
export function dateWords(text: string): string {
  const date = CalendarDate.safeParse(text);
  return date.success ? formatDate(date.data) : text;
}
