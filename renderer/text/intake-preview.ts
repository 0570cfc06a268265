import type {
  IntakeConversion,
  IntakeEvidence,
  IntakeFigure,
  IntakeIssue,
  PreviewedFile,
} from '../../shared/contract/intake';
import { formatPercent } from '../../shared/domain/format-vietnamese';
import type { BatchSummary } from '../model/intake-summary';
import { changeLine } from './intake';

/** Words of step 3. */
export const previewText = {
  files: 'Các tệp đã đọc',
  back: 'Quay lại',
  questions: (count: number) => `Còn ${count} câu hỏi`,
  commit: (files: number) => `Ghi nhận ${files} tệp`,
  finish: 'Kết thúc, không có gì mới',
  nothingToCommit: 'Không có tệp nào để ghi nhận',
  commitKeys: 'Ctrl+Enter',
  nilReport: 'Báo cáo không phát sinh.',
  noIssues: 'Không có phát hiện nào.',
  notes: (count: number) => `Ghi chú (${count})`,
  places: (count: number) => `${count} chỗ`,
  noFigures: 'Tệp không có số liệu nào.',
  waits: 'Tệp còn câu hỏi nên chưa ghi nhận được; các tệp khác vẫn ghi nhận bình thường.',
  answerQuestions: 'Trả lời câu hỏi',
  found: 'Thấy',
  expected: 'Cần',
  indicator: 'Chỉ tiêu',
  before: 'Đang có',
  after: 'Trong tệp',
  change: 'Thay đổi',
  keepBefore: 'giữ số cũ',
  sure: 'chắc',
  documentNumber: 'Số văn bản',
  receivedOn: 'Ngày nhận',
  evidence: 'Căn cứ',
  agencyFrom: 'Cơ quan',
  periodFrom: 'Kỳ',
  conversions: (count: number) => `Chữ phông cũ đã chuyển (${count})`,
  conversionsUnsure: 'chưa chuyển, chờ xác nhận',
  remembered: 'Đã nhớ cho cơ quan này',
  rememberedOf: (file: string, by: string) => `từ ${file}, ${by}`,
  forget: 'Quên',
  accept: 'Chấp nhận',
  acceptReason: 'Lý do chấp nhận',
  acceptReasonHint: 'Ghi lý do',
  changeAnswer: 'Đổi',
  answered: 'Đã trả lời',
  accepted: 'Đã chấp nhận',
  saveMarked: 'Lưu bản đánh dấu…',
  saveMarkedTitle: 'Lưu bản đánh dấu để gửi lại cơ quan',
  attachTitle: 'Lưu làm văn bản đính kèm',
  attachNote: 'Giữ tệp làm báo cáo của cơ quan; số liệu nhập tay sau ở Báo cáo nhận.',
  attach: 'Lưu đính kèm',
  duties: (count: number) => `${count} nhiệm vụ`,
  texts: (count: number) => `${count} đoạn thuyết minh`,
} as const;

/** The columns of the preview, and what each number counts. */
export const changeColumns: Readonly<Record<IntakeFigure['change'], { head: string; meaning: string }>> = {
  added: { head: 'Mới', meaning: 'Số liệu mới' },
  changed: { head: 'Đổi', meaning: 'Số liệu khác với đang có' },
  unchanged: { head: 'Giữ', meaning: 'Số liệu giữ nguyên' },
  gone: { head: 'Mất', meaning: 'Đang có số liệu, tệp để trống' },
};

/** `Số liệu: 12 mới, 1 đổi, 1 giữ số cũ`: what *Ghi nhận* would do to figures in all. */
export function batchWords({ changes, keptBefore }: BatchSummary): string {
  const parts = [changeLine(changes), keptBefore > 0 ? `${keptBefore} giữ số cũ` : ''];
  return `Số liệu: ${parts.filter((part) => part !== '').join(', ') || 'không có'}`;
}

const evidenceSources: Readonly<Record<IntakeEvidence['from'], string>> = {
  clerk: 'người nhập chọn',
  mark: 'ô mã trong mẫu',
  remembered: 'lần trước đã chọn',
  content: 'nội dung',
  file_name: 'tên tệp',
  folder: 'thư mục',
};

/** Where evidence comes from and how sure it is: `tên tệp, 90 %`. */
export function evidenceWords({ from, confidence }: Pick<IntakeEvidence, 'from' | 'confidence'>): string {
  return `${evidenceSources[from]}, ${sureness(confidence)}`;
}

/** How sure a reading is, from 0 to 1: `95 %`. */
export function sureness(confidence: number): string {
  return formatPercent(Math.round(confidence * 100)).replace('+', '');
}

const encodings: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

/** The old encoding of a converted text. */
export function encodingWords({ encoding }: Pick<IntakeConversion, 'encoding'>): string {
  return encodings[encoding] ?? encoding;
}

const forms: Readonly<Record<string, string>> = {
  template: 'mẫu đã phát hành',
  search: 'bảng của cơ quan, nhận theo tên chỉ tiêu',
};

/** What a file was understood as. */
export function formWords({ form, statutory }: Pick<PreviewedFile, 'form' | 'statutory'>): string {
  if (statutory) return statutory.formName;
  return form === null ? 'không nhận ra biểu' : (forms[form] ?? `biểu ${form}`);
}

/** How a figure came to be understood, in a few words; null for a finding that does not say so. */
export function reasonWords({ code, found }: Pick<IntakeIssue, 'code' | 'found'>): string | null {
  switch (code) {
    case 'mapped_by_name':
      return `theo tên “${found ?? ''}”`;
    case 'mapping_remembered':
      return `“${found ?? ''}” theo lựa chọn đã nhớ`;
    case 'which_indicator':
    case 'unmatched_row':
      return `“${found ?? ''}” theo lựa chọn của người nhập`;
    case 'unit_converted':
      return `quy đổi từ “${found ?? ''}”`;
    case 'text_as_number':
      return 'số ghi dạng chữ';
    case 'formula_used':
    case 'formula_computed':
      return 'từ công thức';
    default:
      return null;
  }
}
