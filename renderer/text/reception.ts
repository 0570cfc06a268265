import type { FigureDifference, Undone } from '../../shared/contract/reception';
import { approximationWord, formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { localDay } from '../../shared/domain/local-day';
import type { Reception, SubmissionSummary } from '../../shared/domain/reception';
import { typedSheet } from '../../shared/domain/typed-sheet';
import {
  receptionDetail,
  receptionSign,
  receptionStateWords,
  receptionWord,
} from '../../shared/wording/reception-state';
import type { AgencyGroup } from '../model/agency-group';
import { absenceSigns } from './figure';

/** Words of the screen Báo cáo nhận. */
export const receptionText = {
  title: 'Báo cáo nhận',
  takeFiles: 'Nhập tệp…',
  takeFolder: 'Nhập thư mục…',
  chooseFolderTitle: 'Chọn thư mục chứa các tệp báo cáo',
  writeTemplates: 'Ghi mẫu báo cáo…',
  templateFolderTitle: 'Chọn thư mục để ghi mẫu báo cáo',
  writeOneTemplate: 'Ghi mẫu của cơ quan này…',
  agency: 'Cơ quan',
  notBound: 'không phải báo cáo',
  due: 'hạn',
  fold: 'Thu gọn',
  unfold: 'Mở ra',
  version: 'Lần',
  versions: 'Các lần báo cáo',
  received: 'Ngày nhận',
  document: 'Số văn bản',
  noDocument: 'chưa ghi số',
  figures: 'Số liệu',
  nilReport: 'Báo cáo không phát sinh',
  issues: 'Điểm để ngỏ',
  acceptedBy: 'Người ghi nhận',
  file: 'Tệp gốc',
  saveOriginal: 'Lưu tệp gốc…',
  saveOriginalTitle: 'Lưu tệp gốc',
  noVersions: 'Chưa có báo cáo nào của kỳ này.',
  noVersionsNext: 'Khi có tệp gửi về, chọn Nhập tệp hoặc thả tệp vào cửa sổ.',
  noAgencies: 'Kế hoạch chưa có cơ quan nào phải báo cáo.',
  latest: 'đang dùng',
  withdrawn: 'đã hoàn tác',
  details: 'Chi tiết',
  compare: 'So sánh với lần trước',
  annotate: 'Lưu bản đánh dấu…',
  annotateTitle: 'Lưu bản đánh dấu để trả lại cơ quan',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  undoKeys: 'Ctrl+Z',
  findings: 'Phát hiện khi ghi nhận',
  noFindings: 'Không có phát hiện nào.',
  decided: 'Đã quyết định',
  undecided: 'để ngỏ',
  reason: 'Lý do',
  returned: 'Đã trả lại',
  markReturned: 'Ghi đã trả lại',
  returnReason: 'Lý do trả lại (nếu có)',
  annotatedTitle: 'Đã lưu bản đánh dấu',
  annotatedLost: 'Bản đánh dấu không giữ được',
  annotatedWhole: 'Bản đánh dấu giữ được mọi nội dung của tệp gốc.',
  letter: 'Nội dung công văn kèm theo',
  copyLetter: 'Chép nội dung',
  copied: 'Đã chép',
  typedDeed: 'Đã ghi nhận số liệu nhập tay.',
  restored: 'Số liệu trở lại',
  kept: 'Giữ nguyên vì đã sửa sau đó',
  nothingRestored: 'Không số liệu nào thay đổi.',
  differenceTitle: 'So sánh hai lần báo cáo',
  difference: 'Số liệu của hai lần',
  showUnchanged: 'Hiện cả số liệu giữ nguyên',
  noDifference: 'Hai lần báo cáo có cùng số liệu.',
  code: 'Mã',
  indicator: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  change: 'Thay đổi',
  place: 'Ô nguồn',
  blank: 'để trống',
  nil: 'không phát sinh',
  mark: 'Đánh dấu',
  markGroup: 'Đánh dấu cả nhóm',
  isMarked: 'đã đánh dấu',
  keys: 'Enter: mở cơ quan · Space: đánh dấu cơ quan hoặc cả nhóm',
} as const;

export const groupNames: Readonly<Record<AgencyGroup, string>> = {
  authorities: 'Sở, ban, ngành',
  committees: 'Ủy ban nhân dân các cấp',
  forces: 'Lực lượng vũ trang',
  press: 'Báo chí',
  organisations: 'Bảo hiểm, đoàn thể, hội',
  others: 'Doanh nghiệp và đơn vị khác',
};

/** `lần 2`. */
export function versionWords(version: number): string {
  return `lần ${version}`;
}

/** `12 số liệu`. */
export function figureCountWords(count: number): string {
  return `${count} số liệu`;
}

/** `2 điểm để ngỏ`. */
export function issueCountWords(count: number): string {
  return `${count} điểm để ngỏ`;
}

export const originWords: Readonly<Record<SubmissionSummary['origin'], string>> = {
  template: 'theo mẫu',
  search: 'bảng của cơ quan',
  manual: 'nhập tay',
  attachment: 'tệp đính kèm',
  undo: 'sau hoàn tác',
};

export const differenceWords: Readonly<Record<FigureDifference['change'], string>> = {
  added: 'mới',
  changed: 'đổi',
  unchanged: 'giữ nguyên',
  gone: 'không còn',
};

/** `3 đổi · 1 mới · 1 không còn`: what there is of each kind of change. */
export function differenceCounts(rows: readonly FigureDifference[]): string {
  return (['changed', 'added', 'gone', 'unchanged'] as const)
    .map((change) => ({ change, count: rows.filter((row) => row.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count} ${differenceWords[change]}`)
    .join(' · ');
}

/** `nhận 10/12/2025 · số 1234/SYT-NVY`: how a report came. */
export function receiptWords({ receivedOn, documentNumber, documentDate }: SubmissionSummary): string {
  const dated = documentDate ? ` ngày ${formatDate(documentDate)}` : '';
  const document = documentNumber ? `số ${documentNumber}${dated}` : `${receptionText.noDocument}${dated}`;
  return `nhận ${formatDate(receivedOn)} · ${document}`;
}

/** `đúng hạn · hạn 14/12/2025`, `trả lại 16/12/2025 · muộn 3 ngày · hạn 14/12/2025`: the whole of where an agency stands. */
export function standingWords(reception: Reception): string {
  const { state, dueDate, returnedAt } = reception;
  const detail = receptionDetail(reception);
  const stands =
    state === 'returned' && returnedAt !== null
      ? [`${receptionWord(reception)} ${dayOf(returnedAt)}`, ...(detail === null ? [] : [detail])]
      : [receptionStateWords(reception)];
  const isDaySaid = dueDate === null || state === 'extended';
  return [...stands, ...(isDaySaid ? [] : [`${receptionText.due} ${formatDate(dueDate)}`])].join(' · ');
}

/** What is to be known first of where an agency stands: sign, word, and what belongs to it, the day that it has been so among it. */
export function mainState(reception: Reception): {
  readonly sign: string;
  readonly word: string;
  readonly details: readonly string[];
} {
  const { state, receivedAt, returnedAt } = reception;
  const since = state === 'returned' && returnedAt !== null ? dayOf(returnedAt) : formatted(receivedAt);
  return {
    sign: receptionSign(reception),
    word: receptionWord(reception),
    details: [since, receptionDetail(reception)].filter((detail) => detail !== null),
  };
}

function dayOf(instant: string): string {
  return formatDate(localDay(new Date(instant)));
}

function formatted(day: Reception['receivedAt']): string | null {
  return day === null ? null : formatDate(day);
}

/** A figure in one cell of a list; blank, 0 and "không phát sinh" never look alike. */
export function plainFigure(value: number | null, nil: boolean, decimals: number): string {
  if (nil) return `${absenceSigns.nil} ${receptionText.nil}`;
  if (value === null) return `${absenceSigns.blank} ${receptionText.blank}`;
  return formatNumber(value, decimals);
}

/** One side of a difference, as it is written in Vietnamese. */
export function sideWords(side: FigureDifference['before'], decimals: number): string {
  if (!side) return plainFigure(null, false, decimals);
  const word = side.nil ? '' : approximationWord(side.approximation);
  return word + plainFigure(side.value, side.nil, decimals);
}

/** Where one side stands: `Số liệu!E8`, `nhập tay`. */
export function sideSource(side: FigureDifference['before']): string {
  if (!side) return '';
  return side.source.sheet === typedSheet ? originWords.manual : `${side.source.sheet}!${side.source.cell}`;
}

/** `Đã hoàn tác lần 2. Lần 4 đang có hiệu lực.` */
export function undoneWords(deed: 'undone' | 'redone', { version, currentVersion }: Undone): string {
  const done = deed === 'undone' ? `Đã hoàn tác lần ${version}.` : `Đã làm lại lần ${version}.`;
  const now =
    currentVersion === null
      ? 'Kỳ này không còn báo cáo nào của cơ quan.'
      : `Lần ${currentVersion} đang có hiệu lực.`;
  return `${done} ${now}`;
}

/** `Lần 3 (thu-ky)`: whose later word was kept. */
export function keptByWords({ version, editedBy }: Undone['kept'][number]): string {
  return `lần ${version}, ${editedBy}`;
}

/** `3 điểm được đánh dấu`, or that there was nothing to mark. */
export function markCountWords(marks: number): string {
  return marks === 0 ? 'Không có điểm nào phải đánh dấu.' : `${marks} điểm được đánh dấu.`;
}

/** A name for the marked copy: `Danh dau - BC SYT.xlsx`. */
export function annotatedName(fileName: string): string {
  return `Đánh dấu - ${fileName.replace(/\.[^.]*$/, '')}.xlsx`;
}
