import type { ReportExtension } from '../../shared/contract/deadlines';
import type { ReceptionHistory } from '../../shared/contract/reception';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { localDay } from '../../shared/domain/local-day';
import type { Reception } from '../../shared/domain/reception';
import type { ReceptionCause, ReceptionStep } from '../../shared/domain/reception/reception-step';
import { assertNever } from '../../shared/kit/assert-never';
import { receptionSign, receptionStateWords } from '../../shared/wording/reception-state';
import { dayWithWeekday } from '../../shared/wording/weekday';
import { originWords, versionWords } from './reception';

/** Words about an agency's own day: where it comes from, later days that were granted, and how things stood before. */
export const receptionDueText = {
  title: 'Hạn nộp',
  noDay: 'Văn bản không nêu ngày nộp.',
  lastDay: 'Ngày cuối còn trong hạn',
  lastWorkingDay: 'Ngày làm việc cuối',
  source: 'Căn cứ',
  tier: 'Quy định riêng cho loại cơ quan này',
  rule: 'Hạn theo quy định',
  extend: 'Gia hạn…',
  extensions: 'Các lần gia hạn',
  undo: 'Hoàn tác',
  redo: 'Gia hạn lại',
  formTitle: 'Gia hạn nộp báo cáo',
  current: 'Hạn đang có',
  latest: 'Hạn muộn nhất đang có',
  dueOn: 'Gia hạn đến ngày',
  reason: 'Lý do',
  document: 'Số văn bản (nếu có)',
  save: 'Ghi gia hạn',
  cancel: 'Bỏ',
  saveKeys: 'Ctrl+Enter',
  badDay: 'Ghi ngày theo dạng dd/mm/yyyy.',
  noReason: 'Ghi lý do gia hạn.',
  notLater: 'Ngày gia hạn phải muộn hơn hạn đang có.',
  history: 'Diễn biến của kỳ',
  older: (count: number) => `Xem ${formatNumber(count, 0)} thay đổi trước đó`,
  dismiss: 'Đóng',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Ctrl+Y',
  marked: 'cơ quan đã đánh dấu',
  unmark: 'Bỏ đánh dấu',
  nobodyToExtend: 'Các cơ quan đã đánh dấu đều đã nộp hoặc không phải báo cáo kỳ này.',
} as const;

/** `Chủ nhật 14/12/2025`, and the last working day where it is another one. */
export function ownDayWords({ dueDate, lastWorkingDay }: Reception): readonly string[] {
  if (dueDate === null) return [receptionDueText.noDay];
  return [
    `${receptionDueText.lastDay}: ${dayWithWeekday(dueDate)}`,
    ...(lastWorkingDay === null || lastWorkingDay === dueDate
      ? []
      : [`${receptionDueText.lastWorkingDay}: ${dayWithWeekday(lastWorkingDay)}`]),
  ];
}

/** The words that the rule's day comes from, and that day where another one was granted. */
export function sourceOfDayWords(
  { base, quote, isTier }: ReceptionHistory,
  { extendedTo }: Reception,
): readonly string[] {
  return [
    ...(extendedTo !== null && base !== null ? [`${receptionDueText.rule}: ${formatDate(base)}`] : []),
    ...(quote
      ? [`${isTier ? receptionDueText.tier : receptionDueText.source}: “${quote}”`]
      : isTier
        ? [receptionDueText.tier]
        : []),
  ];
}

/** `Gia hạn đến 20/12/2025 (trước đó 14/12/2025)`. */
export function extensionWords({ dueOn, before }: ReportExtension): string {
  return `Gia hạn đến ${formatDate(dueOn)}${before === null ? '' : ` (trước đó ${formatDate(before)})`}`;
}

/** Why, by which document, by whom and when. */
export function extensionNote({
  reason,
  documentNumber,
  recordedBy,
  grantedOn,
  undoneBy,
  undoneAt,
}: ReportExtension): string {
  return [
    reason,
    ...(documentNumber === null ? [] : [`số ${documentNumber}`]),
    `${recordedBy} ghi ngày ${formatDate(grantedOn)}`,
    ...(undoneAt === null
      ? []
      : [`${undoneBy ?? ''} hoàn tác ngày ${formatDate(localDay(new Date(undoneAt)))}`.trim()]),
  ].join(' · ');
}

/** `Đã gia hạn đến 20/12/2025 cho Sở Y tế`, `… cho 12 cơ quan`. */
export function extendedWords(extensions: readonly ReportExtension[]): string {
  const [first] = extensions;
  if (!first) return '';
  const whom = extensions.length === 1 ? first.agencyName : `${formatNumber(extensions.length, 0)} cơ quan`;
  return `Đã gia hạn đến ${formatDate(first.dueOn)} cho ${whom}`;
}

/** `Cho 3 cơ quan chưa nộp; 2 cơ quan đã nộp giữ nguyên hạn.` */
export function extendsWhomWords(awaited: number, reported: number): string {
  const whom = `Cho ${formatNumber(awaited, 0)} cơ quan chưa nộp`;
  return reported === 0 ? `${whom}.` : `${whom}; ${formatNumber(reported, 0)} cơ quan đã nộp giữ nguyên hạn.`;
}

/** `○ chưa có`: how things stood from a day on. */
export function stepWords(step: ReceptionStep): string {
  return `${receptionSign(step)} ${receptionStateWords(step)}`;
}

/** What brought a change about: `gia hạn đến 20/12/2025: chờ số liệu (thu-ky)`. */
export function causeWords(cause: ReceptionCause): string {
  switch (cause.kind) {
    case 'due_soon':
      return `sắp đến hạn ${formatDate(cause.lastDay)}`;
    case 'due_passed':
      return `hết hạn ${formatDate(cause.lastDay)}`;
    case 'due_moved':
      return `hạn chuyển từ ${dayOr(cause.from)} sang ${dayOr(cause.to)}`;
    case 'calendar_changed':
      return 'lịch ngày làm việc thay đổi';
    case 'extended':
      return `gia hạn đến ${formatDate(cause.dueOn)}: ${cause.reason}${numbered(cause.documentNumber)} (${cause.by})`;
    case 'extension_undone':
      return `hoàn tác gia hạn đến ${formatDate(cause.dueOn)} (${cause.by})`;
    case 'received':
      return `${receivedWords(cause)} (${cause.by})`;
    case 'returned':
      return `trả lại ${versionWords(cause.version)}${cause.reason ? `: ${cause.reason}` : ''} (${cause.by})`;
    case 'withdrawn':
      return `hoàn tác ${versionWords(cause.version)} (${cause.by})`;
    case 'reinstated':
      return `làm lại ${versionWords(cause.version)} (${cause.by})`;
    default:
      return assertNever(cause);
  }
}

function receivedWords({ version, origin, nil }: Extract<ReceptionCause, { kind: 'received' }>): string {
  return `nhận ${versionWords(version)}, ${nil ? 'không phát sinh' : originWords[origin]}`;
}

function numbered(documentNumber: string | null): string {
  return documentNumber === null ? '' : `, số ${documentNumber}`;
}

function dayOr(day: ReceptionStep['dueDate']): string {
  return day === null ? 'chưa có ngày' : formatDate(day);
}
