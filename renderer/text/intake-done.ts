import type { Undone } from '../../shared/contract/reception';

/** Words of step 4. */
export const doneText = {
  title: 'Kết quả ghi nhận',
  takeMore: 'Nhập tệp khác',
  seeReception: 'Xem Báo cáo nhận',
  undo: 'Hoàn tác',
  redo: 'Ghi nhận lại',
  undone: 'đã hoàn tác',
  askAgency: 'Hỏi lại cơ quan',
  again: (files: number) => `${files} tệp trong số đó đã được đọc lại theo lựa chọn vừa ghi nhận.`,
  readAgain: (questions: number) =>
    `Đã đọc lại theo lựa chọn vừa ghi nhận: ${questions === 0 ? 'không còn câu hỏi' : `còn ${questions} câu hỏi`}.`,
  waiting: (files: number) => `${files} tệp còn chờ trả lời.`,
  answerRest: 'Trả lời tiếp',
  saveMarked: 'Lưu bản đánh dấu…',
  action: 'Việc tiếp theo',
  letterTitle: 'Công văn gửi kèm bản đánh dấu',
  letterMarks: (marks: number, file: string) => `Đã đánh dấu ${marks} chỗ trong bản sao của ${file}.`,
  letterLost: 'Bản sao không giữ được',
  letter: 'Nội dung công văn',
  copy: 'Chép',
  copied: 'Đã chép',
  showFile: 'Mở thư mục',
  close: 'Đóng',
} as const;

/** What undoing did: `Đã hoàn tác lần 2: lần 1 có hiệu lực lại, 3 số liệu trở về như trước, 1 được giữ vì đã sửa sau đó`. */
export function undoneWords({ version, currentVersion, restored, kept }: Undone): string {
  const holds = currentVersion === null ? 'cơ quan chưa có báo cáo' : `lần ${currentVersion} có hiệu lực`;
  const back = restored.length > 0 ? `, ${restored.length} số liệu trở về như trước` : '';
  const left = kept.length > 0 ? `, ${kept.length} được giữ vì đã sửa sau đó` : '';
  return `Đã hoàn tác lần ${version}: ${holds}${back}${left}`;
}
