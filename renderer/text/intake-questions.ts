import type { FreeAnswer } from '../model/intake-choices';
import type { TypedProblem } from '../model/intake-typed';

/** Words of step 2. */
export const questionText = {
  steps: (count: number) => `Câu hỏi (${count})`,
  question: (at: number, count: number) => `Câu hỏi ${at}/${count}`,
  readings: 'Hiểu là',
  blank: 'Để trống, hỏi lại cơ quan',
  blankShort: 'Để trống',
  later: 'Để lại câu này, hỏi cơ quan rồi trả lời sau',
  alike: (cells: number) => `Áp dụng cho ${cells} ô cùng kiểu trong tệp này`,
  take: 'Nhận',
  takeFree: {
    value: 'Ghi số khác',
    agency: 'Chọn cơ quan',
    period: 'Chọn kỳ',
    indicator: 'Chọn chỉ tiêu',
  },
  freeHint: {
    value: 'Số, dấu phẩy thập phân, KPS',
    agency: 'Tên cơ quan, không cần dấu',
    period: 'Năm hoặc tên kỳ',
    indicator: 'Tên hoặc mã, không cần dấu',
  } satisfies Record<Exclude<FreeAnswer, null>, string>,
  nothingFound: 'Không có mục nào khớp.',
  list: 'Các câu hỏi',
  wholeFile: 'cả tệp',
  source: 'Như trong tệp',
  sourceMissing: 'Câu hỏi này là về cả tệp, không về một ô.',
  hiddenSheet: 'trang bị ẩn',
  hiddenRow: 'hàng ẩn',
  hiddenColumn: 'cột ẩn',
  hidden: 'ẩn',
  evidence: 'Căn cứ trong tệp',
  noEvidence: 'Tệp, tên tệp và thư mục không cho biết.',
  allAnswered: 'Không còn câu hỏi nào. Sang bước xem trước để ghi nhận.',
  asGrid: 'Sửa trong bảng',
  oneByOne: 'Từng câu một',
  leaveRest: 'Để trống câu còn lại của tệp',
  takeBack: 'Lấy lại',
  toPreview: 'Sang xem trước',
  answerThere: 'Trả lời…',
  cell: 'Ô',
  indicator: 'Chỉ tiêu',
  found: 'Trong ô',
  readsAs: 'Đọc là',
  remedy: 'Cách xử lý',
  gridLabel: 'Các ô còn câu hỏi',
  keys: 'Enter: nhận · 1/2/3: chọn · F2: ghi khác · ↑↓: câu khác · Ctrl+Z: lấy lại · Ctrl+Enter: xem trước',
  gridKeys: 'Gõ số rồi Enter: nhận · ↑↓: ô khác · Tab: cách xử lý · Ctrl+Z: lấy lại · Ctrl+Enter: xem trước',
} as const;

/** Why what was typed is no answer, and how to write it. */
export function typedProblemWords({ code, expected }: TypedProblem, unit: string): string {
  switch (code) {
    case 'blank_figure':
      return 'Ghi một con số, 0 hoặc KPS.';
    case 'ambiguous_number':
      return `Đọc được nhiều cách (${expected ?? ''}). Ghi liền các chữ số, dấu phẩy cho phần thập phân.`;
    case 'negative':
      return 'Số liệu không thể là số âm.';
    case 'too_many_decimals':
      return expected === '0'
        ? 'Chỉ tiêu này là số nguyên.'
        : `Nhiều nhất ${expected ?? ''} chữ số thập phân.`;
    case 'too_large':
      return 'Số lớn quá phạm vi lưu được.';
    case 'approximate_not_allowed':
      return 'Chỉ tiêu này cần số chính xác.';
    default:
      return `Cần một con số (${unit}), 0 hoặc KPS.`;
  }
}

const subjects: Readonly<Record<string, string>> = {
  which_agency: 'cơ quan nào',
  agency_conflict: 'cơ quan nào',
  agency_not_then: 'cơ quan nào',
  which_period: 'kỳ nào',
  period_conflict: 'kỳ nào',
  two_files_one_report: 'hai tệp cho một báo cáo',
  same_as_last_report: 'giống hệt lần trước',
  unclear_encoding: 'phông chữ cũ',
  empty_report: 'không có số liệu',
  version_choice: 'số trong tệp hay số đã nhập',
};

/** What a question is about in a few words, where it is about no cell. */
export function subjectWords(code: string): string {
  return subjects[code] ?? '';
}
