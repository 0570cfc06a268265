import type { StatutoryPreview } from '../../shared/contract/intake';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { totalStateWords } from '../../shared/wording/total-state';
import type { PreviewCounts, PreviewFigure } from '../model/statutory-preview';
import { absenceSigns, type ShownFigure, shownNumber } from './figure';
import { changeWords } from './intake';
import { periodTitle } from './period';

/** Words of the intake's preview of an employer's form. */
export const statutoryPreviewText = {
  form: 'Biểu',
  employer: 'Cơ sở',
  unknownEmployer: 'chưa rõ cơ sở nào',
  newEmployer: 'Cơ sở chưa có trong danh sách; khi ghi nhận sẽ được thêm vào.',
  period: 'Kỳ báo cáo',
  unknownPeriod: 'chưa rõ kỳ',
  nil: 'Cơ sở báo cáo không phát sinh tai nạn lao động trong kỳ.',
  noFigures: 'Không có số liệu nào trong tệp.',
  figures: 'Số liệu của biểu',
  changes: 'Số liệu thay đổi',
  moreChanges: (count: number) => `và ${formatNumber(count, 0)} số liệu nữa, xem trong bảng`,
  legend: 'Ô có nhiều chữ: số cũ → số mới. Ô trống: cơ sở để trống.',
} as const;

/** `6 tháng đầu năm 2025 (từ 01/01/2025 đến hết 30/06/2025)`. */
export function previewPeriodWords({ period, dataFrom, dataTo }: StatutoryPreview): string {
  if (period === null) return statutoryPreviewText.unknownPeriod;
  const window =
    dataFrom === null || dataTo === null ? '' : ` (từ ${formatDate(dataFrom)} đến hết ${formatDate(dataTo)})`;
  return `${periodTitle(period)}${window}`;
}

/** `33 mới, 2 đổi`. */
export function previewCountWords(counts: PreviewCounts): string {
  return (['added', 'changed', 'unchanged', 'gone'] as const)
    .filter((change) => counts[change] > 0)
    .map((change) => `${formatNumber(counts[change], 0)} ${changeWords[change]}`)
    .join(', ');
}

/** A cell that the file leaves blank though the register holds a figure of it. */
export const shownBlank: ShownFigure = { kind: 'blank', text: totalStateWords.blank };

/** A figure of the file, or what the register holds of it. */
export function shownPreviewFigure(value: number | null, decimals: number): ShownFigure {
  if (value === null) return { kind: 'nil', text: totalStateWords.nil };
  return shownNumber(value, 'exact', decimals);
}

/** Everything about a figure in one line: `Phụ lục XII!F20: “2”; trước: 1; đổi`. */
export function previewFigureHint({ sheet, cell, rawText, change, before }: PreviewFigure): string {
  const raw = rawText === '' ? '' : `: “${rawText}”`;
  const old =
    change === 'changed' ? `; trước: ${before === null ? absenceSigns.nil : formatNumber(before, 6)}` : '';
  return `${sheet}!${cell}${raw}${old}; ${changeWords[change]}`;
}
