import type { HeldFigure, RequestGap, RequestLine, RequestSummary } from '../../shared/contract/requests';
import { formatDate, formatNumber, formatReading } from '../../shared/domain/format-vietnamese';
import { dueTermsWords } from '../../shared/wording/due-terms';
import { requestLineSigns, requestLineWord } from '../../shared/wording/request-line';
import { periodTitle } from './period';

/** Words of the page Yêu cầu đột xuất. */
export const requestsText = {
  title: 'Yêu cầu đột xuất',
  list: 'Các yêu cầu',
  none: 'Chưa có yêu cầu nào. Khi có công văn hỏi số liệu ngoài kỳ, mở một yêu cầu: số đã có được dùng lại, chỉ hỏi phần còn thiếu.',
  add: 'Mở yêu cầu từ công văn…',
  undo: 'Hoàn tác yêu cầu',
  undone: 'đã hoàn tác',
  redo: 'Mở lại',
  due: 'hạn',
  noDue: 'không nêu hạn',
  indicator: 'Chỉ tiêu',
  supplier: 'Cơ quan cung cấp',
  state: 'Tình hình',
  figure: 'Số đã có',
  nobody: 'chưa biết hỏi cơ quan nào',
  all: 'tất cả',
  show: 'Dòng nào',
  ask: 'Hỏi ai',
  askNothing: 'Không còn số liệu nào phải hỏi.',
  unsupplied: 'Chưa biết hỏi cơ quan nào',
  templates: 'Ghi mẫu cho phần còn thiếu…',
  templateTitle: 'Thư mục ghi mẫu cho phần còn thiếu',
  noLines: 'Không có dòng nào ở tình hình này.',
  more: (count: number) => `Hiện thêm ${formatNumber(count, 0)} dòng`,
} as const;

/** Words for the periods whose figures a request takes over. */
export const reuseText = {
  title: 'Đổi kỳ dùng lại',
  change: 'Đổi kỳ dùng lại…',
  periods: 'Dùng lại số của',
  order: 'Kỳ đứng trên được lấy trước. Số đã báo cáo cho chính yêu cầu này không đổi.',
  none: 'Chưa có báo cáo nào để dùng lại.',
  up: 'Lên trước',
  save: 'Ghi',
  cancel: 'Thôi',
  edits: 'Đã đổi kỳ dùng lại',
  undo: 'Hoàn tác',
} as const;

export const requestFormText = {
  title: 'Mở yêu cầu từ công văn',
  number: 'Số công văn',
  date: 'Ngày công văn',
  asker: 'Cơ quan yêu cầu',
  about: 'Về việc',
  dueBy: 'Công văn nêu hạn bằng',
  dueByDay: 'ngày',
  dueByCount: 'số ngày',
  dueOn: 'Hạn trả lời (để trống nếu không nêu)',
  dueCount: 'Trả lời trong',
  dueUnit: 'Tính theo',
  dueEvent: 'Kể từ ngày',
  receivedOn: 'Ngày nhận',
  letterFaults: {
    bad_count: 'Số ngày trả lời là số nguyên từ 1 đến 366.',
    bad_received: 'Ghi ngày nhận công văn, không trước ngày công văn.',
  },
  quote: 'Lời công văn nêu hạn',
  period: 'Kỳ',
  window: 'Thời kỳ số liệu',
  reuse: 'Dùng lại số của',
  noReuse: 'Chưa có báo cáo nào để dùng lại.',
  indicators: 'Chỉ tiêu được hỏi',
  allIndicators: 'tất cả',
  save: 'Mở yêu cầu',
  cancel: 'Thôi',
  badDate: 'Ghi ngày công văn trước (ngày/tháng/năm).',
  badDue: 'Hạn chưa đúng, hoặc trước ngày công văn.',
  noAsker: 'Ghi cơ quan yêu cầu.',
  noIndicator: 'Chọn ít nhất một chỉ tiêu.',
} as const;

type RequestDays = Pick<RequestSummary, 'period' | 'dueOn' | 'dueTerms' | 'dataFrom' | 'dataTo' | 'reuse'>;

/** `Đợt đột xuất 1 năm 2025 · hạn 28/11/2025 · số liệu từ … đến …`. */
export function requestFacts({ period, dueOn, dueTerms, dataFrom, dataTo, reuse }: RequestDays): string {
  const terms = dueTerms === null ? '' : `, ${dueTermsWords(dueTerms)}`;
  return [
    periodTitle(period),
    dueOn === null ? requestsText.noDue : `${requestsText.due} ${formatDate(dueOn)}${terms}`,
    `số liệu từ ${formatDate(dataFrom)} đến hết ${formatDate(dataTo)}`,
    ...(reuse.length > 0
      ? [`dùng lại ${reuse.map((code) => periodTitle(code).toLowerCase()).join(', ')}`]
      : []),
  ].join(' · ');
}

/** A change of what is reused: `không kỳ nào → năm 2024, 6 tháng 2025`. */
export function reuseEditWords({ before, after }: RequestSummary['reuseEdits'][number]): string {
  const words = (codes: readonly string[]) =>
    codes.length === 0 ? 'không kỳ nào' : codes.map((code) => periodTitle(code).toLowerCase()).join(', ');
  return `${words(before)} → ${words(after)}`;
}

/** A period that can be reused: `Năm 2024 (3 báo cáo, 40 số liệu)`; one that nobody reported for has no counts. */
export function reusableWords(
  code: string,
  held: { readonly reports: number; readonly figures: number } | undefined,
): string {
  const counts = held
    ? ` (${formatNumber(held.reports, 0)} báo cáo, ${formatNumber(held.figures, 0)} số liệu)`
    : '';
  return `${periodTitle(code)}${counts}`;
}

/** A filter with how many lines it leaves: `○ còn thiếu (5)`. */
export function lineChoice(state: RequestLine['state'], counts: RequestGap['counts'] | null): string {
  const count = counts === null ? '' : ` (${formatNumber(counts[state], 0)})`;
  return `${requestLineSigns[state]} ${requestLineWord(state)}${count}`;
}

/** A figure that is held: `34.466 · Sở Nội vụ, năm 2025`. */
export function heldWords({ reading, agencyName, period }: HeldFigure, decimals: number): string {
  return `${formatReading(reading, decimals)} · ${agencyName}, ${periodTitle(period).toLowerCase()}`;
}

/** Where it was read: `BC SNV.xlsx › Số liệu › E8 · lần 1`. */
export function heldSource({ source, version }: HeldFigure): string {
  return `${source.file} › ${source.sheet} › ${source.cell} · lần ${version}`;
}

/** `Sở Y tế: 3 chỉ tiêu`. */
export function askWords({ agencyName, indicators }: RequestGap['ask'][number]): string {
  return `${agencyName}: ${formatNumber(indicators.length, 0)} chỉ tiêu`;
}
