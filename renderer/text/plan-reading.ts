import type { DraftEntry, EntryKind, ValueOf } from '../../shared/plan-reading/draft/plan-draft';
import type { DraftCounts, ReviewGroup } from '../../shared/plan-reading/draft/review-order';

/** Words of the screen Đọc văn bản. */
export const planReadingText = {
  title: 'Đọc văn bản',
  hide: 'Đóng',
  steps: ['Văn bản', 'Xem lại', 'Gắn với sổ', 'Ghi nhận'],
  chooseNote:
    'Chọn, thả hoặc dán một văn bản kế hoạch. Chưa có gì được ghi vào sổ trước khi ghi nhận; phần đang xem được giữ lại.',
  chooseFile: 'Chọn tệp…',
  chooseTitle: 'Chọn văn bản kế hoạch',
  formats: 'Đọc được .docx, .pdf có lớp chữ và .txt. Có thể thả tệp vào cửa sổ.',
  pasted: 'Văn bản dán',
  pasteLabel: 'Hoặc dán nội dung văn bản',
  readPasted: 'Đọc nội dung đã dán',
  waiting: 'Đang xem dở',
  goOn: 'Xem tiếp',
  discard: 'Cất đi',
  ended: 'Đã ghi nhận hoặc đã cất',
  takeUp: 'Lấy lại',
  undo: 'Hoàn tác ghi nhận',
  stateDiscarded: 'đã cất',
  reading: 'Đang đọc văn bản…',
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  back: 'Danh sách văn bản',
  source: 'Nội dung văn bản',
  noTopic: 'chưa xếp chủ đề',
  otherTopic: 'Chủ đề khác…',
  list: 'Nội dung tìm được',
  nothingFound:
    'Không tìm được nội dung nào trong văn bản này. Có thể đánh dấu đoạn văn bản và thêm bằng tay.',
  acceptSure: 'Nhận các mục chắc chắn',
  toBind: 'Gắn với sổ',
  toReview: 'Quay lại xem',
  keys: '↑↓: mục khác · A: nhận · E: sửa · S: tách · M: gộp với mục sau · X: loại · U: mở lại · N: thêm · Ctrl+Z: lấy lại · Ctrl+Enter: bước sau',
  saving: 'Đang giữ…',
  saved: 'Đã giữ',
  confidence: 'Độ chắc',
  doubts: 'Chưa rõ',
  before: 'Đọc được lúc đầu',
  accept: 'Nhận',
  edit: 'Sửa',
  split: 'Tách',
  merge: 'Gộp với mục sau',
  unmerge: 'Bỏ gộp',
  reject: 'Loại',
  reopen: 'Mở lại',
  takeBack: 'Lấy lại',
  add: 'Thêm…',
  save: 'Lưu và nhận',
  cancel: 'Thôi',
  splitNote: 'Đặt con trỏ vào chỗ tách rồi bấm Enter.',
  splitHere: 'Tách tại đây',
  useMarked: 'Lấy đoạn đang đánh dấu',
  addTitle: 'Thêm từ văn bản',
  addKind: 'Thêm thành',
  addWords: 'Lời văn trong văn bản',
  addMissing: 'Không thấy lời văn này trong văn bản.',
  addNow: 'Thêm',
  notPlan: 'Văn bản này không phải là kế hoạch',
  notPlanKind: 'Có vẻ là',
  readNevertheless: 'Vẫn đọc như kế hoạch',
  readingNevertheless: 'Đang đọc như kế hoạch theo yêu cầu.',
  head: 'Kế hoạch',
  code: 'Mã',
  planTitle: 'Tên trong sổ',
  province: 'Tỉnh, thành phố',
  council: 'Hội đồng',
  year: 'Năm mở kỳ báo cáo',
  standing: 'Cơ quan thường trực',
  choose: '(chọn)',
  agencies: 'Cơ quan',
  agencyColumns: ['Tên trong văn bản', 'Ở mục', 'Trong sổ', 'Mã', 'Loại'],
  asNew: 'Cơ quan mới',
  asNewGroup: 'Nhóm mới',
  otherBody: 'Cơ quan khác trong sổ…',
  targets: 'Mục tiêu',
  targetColumns: ['Mục tiêu trong văn bản', 'Đánh giá theo chỉ tiêu', 'Cách tính'],
  noIndicator: 'Không theo chỉ tiêu nào trong sổ',
  otherIndicator: 'Chỉ tiêu khác…',
  denominator: 'Mẫu số',
  noDenominator: '(chưa có)',
  measures: { count: 'Số lượng', rate: 'Tỷ lệ', share: 'Tỷ trọng' },
  rules: 'Chế độ báo cáo',
  ruleColumns: ['Quy định trong văn bản', 'Ai báo cáo'],
  everybody: 'Mọi cơ quan của kế hoạch',
  named: 'Những cơ quan được nêu tên',
  picked: 'Chọn từng cơ quan',
  periods: 'Kỳ báo cáo sẽ mở',
  noPeriods: 'Chưa có kỳ nào.',
  answered: 'đã trả lời',
  sure: 'chắc chắn',
  toConfirm: 'cần xác nhận',
  takeSuggestion: 'Nhận gợi ý',
  takeAll: 'Nhận mọi gợi ý',
  left: 'Còn phải làm',
  nothingLeft: 'Không còn gì phải trả lời.',
  confirm: 'Ghi nhận kế hoạch',
  confirming: 'Đang ghi nhận…',
  openEntry: 'Xem',
  done: 'Đã ghi nhận kế hoạch',
  doneNote: 'Kế hoạch này là kế hoạch đang làm việc.',
  toPlan: 'Mở Kế hoạch',
  another: 'Đọc văn bản khác',
} as const;

/** What an entry is, in words. */
export const entryKindWords: Readonly<Record<EntryKind, string>> = {
  head: 'Phần đầu',
  basis: 'Căn cứ',
  recipient: 'Nơi nhận',
  section: 'Mục',
  item: 'Cơ quan',
  duty: 'Nhiệm vụ',
  task: 'Việc',
  rule: 'Báo cáo',
  target: 'Mục tiêu',
  missing: 'Còn thiếu',
};

/** The sign before a stretch of the source: letters, so that colour is not needed. */
export const entryKindSigns: Readonly<Record<EntryKind, string>> = {
  head: 'ĐẦU',
  basis: 'CC',
  recipient: 'NN',
  section: 'MỤC',
  item: 'CQ',
  duty: 'NV',
  task: 'VIỆC',
  rule: 'BC',
  target: 'MT',
  missing: 'THIẾU',
};

/** What a group of the list is called. */
export const reviewGroupWords: Readonly<Record<ReviewGroup, string>> = {
  unsure: 'Chưa chắc, cần xem từng mục',
  head: 'Phần đầu văn bản',
  item: 'Cơ quan và nhiệm vụ',
  target: 'Mục tiêu',
  rule: 'Chế độ báo cáo',
  task: 'Việc trong phụ lục, bảng',
  section: 'Cây mục',
  other: 'Căn cứ, nơi nhận, phần còn thiếu',
};

/** A decision as sign and word. */
export const decisionWords: Readonly<
  Record<DraftEntry['decision'], { readonly sign: string; readonly word: string }>
> = {
  open: { sign: '○', word: 'chưa xem' },
  accepted: { sign: '●', word: 'đã nhận' },
  rejected: { sign: '✕', word: 'đã loại' },
};

/** Which field of the document's head an entry is. */
export const headFieldWords: Readonly<Record<ValueOf<'head'>['field'], string>> = {
  number: 'Số',
  date: 'Ngày',
  place: 'Nơi ban hành',
  issuer: 'Cơ quan ban hành',
  title: 'Trích yếu',
};

/** How far a review has come, in one line. */
export function countWords({ open, unsure, accepted, rejected }: DraftCounts): string {
  const left = open === 0 ? 'Đã xem hết' : `Còn ${open} mục, trong đó ${unsure} chưa chắc`;
  return `${left} · ${accepted} đã nhận · ${rejected} đã loại`;
}

/** How sure something is, in percent. */
export function confidenceWords(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

/** How far a draft in the list of drafts has come. */
export function draftLineWords(line: {
  readonly open: number;
  readonly total: number;
  readonly startedBy: string;
}): string {
  const left = line.open === 0 ? 'đã xem hết' : `còn ${line.open}/${line.total} mục`;
  return `${left} · ${line.startedBy}`;
}

/** The line above the source: what was not read, a sentence with its page. */
export function notReadTitle(sentence: string): string {
  return `Phần chưa đọc: ${sentence.charAt(0).toLocaleLowerCase('vi')}${sentence.slice(1)}`;
}

/** How many other places were not read. */
export function notReadMore(count: number): string {
  return `Và ${count} chỗ khác.`;
}
