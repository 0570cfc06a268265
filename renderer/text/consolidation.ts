import type { ComparisonState } from '../../shared/domain/consolidation';
import { formatNumber } from '../../shared/domain/format-vietnamese';
import type { Quotient } from '../../shared/domain/indicator';
import { assertNever } from '../../shared/kit/assert-never';
import type { Mark } from '../model/marks';
import { partWords } from './figure';

/** Words of the screen Tổng hợp and of its panel Nguồn số liệu. */
export const consolidationText = {
  title: 'Tổng hợp',
  export: 'Xuất bảng tổng hợp…',
  exportTitle: 'Lưu bảng tổng hợp',
  code: 'Mã',
  indicator: 'Chỉ tiêu',
  unit: 'Đơn vị',
  current: 'Kỳ này',
  previous: 'Kỳ trước',
  change: 'Tăng/giảm',
  percent: '%',
  sources: 'Nguồn',
  sourcesHint: 'Số cơ quan đã báo cáo trên số cơ quan cung cấp số liệu',
  marks: 'Dấu',
  noIndicators: 'Kế hoạch chưa có chỉ tiêu nào.',
  coverage: (reported: number, expected: number) => `${partWords(reported, expected)} cơ quan đã báo cáo`,
  notComparable: '–',
  legend: 'Cách đọc ô không có số',
  legendItems: {
    zero: 'cơ quan báo cáo số không',
    nil: 'cơ quan báo cáo rõ là không có',
    blank: 'có báo cáo nhưng ô bỏ trống',
    missing: 'chưa cơ quan nào báo cáo',
  },
} as const;

export const traceText = {
  title: 'Nguồn số liệu',
  current: 'Phần của từng cơ quan',
  noCurrent: 'Chưa cơ quan nào cho số liệu này trong kỳ.',
  derived: 'Được tính từ hai chỉ tiêu khác, không cộng từ báo cáo',
  superseded: 'Đã được lần sau thay thế',
  blank: 'Có báo cáo, để trống ô này',
  missing: 'Chưa có báo cáo',
  place: 'Vị trí',
  version: 'Lần',
  received: 'Ngày nhận',
  document: 'Số văn bản',
  acceptedBy: 'Người ghi nhận',
  raw: 'Chữ trong ô',
  saveOriginal: 'Lưu tệp gốc…',
} as const;

/** The accessible name of the button that opens the sources of a figure. */
export function traceLabel(code: string, name: string, shown: string): string {
  return `Nguồn số liệu ${code} ${name}: ${shown}`;
}

/** `TN-01 : TN-06 × 100.000`. */
export function quotientWords(quotient: Quotient): string {
  return `${quotient.numerator} : ${quotient.denominator} × ${formatNumber(quotient.factor, 0)}`;
}

/** Why there is no percentage. */
export function comparisonWords(state: ComparisonState): string | null {
  switch (state) {
    case 'compared':
      return null;
    case 'base_zero':
      return 'kỳ trước bằng 0';
    case 'no_current':
      return 'kỳ này chưa có số';
    case 'no_base':
      return 'kỳ trước không có số';
    default:
      return assertNever(state);
  }
}

/** A mark beside a total: the word and what it means. */
export function markWords(mark: Mark): { readonly word: string; readonly meaning: string } {
  switch (mark) {
    case 'provisional':
      return { word: 'tạm tính', meaning: 'Còn cơ quan cung cấp chưa báo cáo' };
    case 'partial-base':
      return { word: 'gốc chưa đủ', meaning: 'Kỳ trước còn cơ quan cung cấp chưa báo cáo' };
    case 'approximate':
      return { word: 'ước lượng', meaning: 'Có cơ quan báo cáo số không chính xác (hơn, khoảng, gần)' };
    case 'small-base':
      return { word: 'gốc nhỏ', meaning: 'Kỳ trước dưới 10, tỷ lệ phần trăm ít ý nghĩa' };
    case 'derived':
      return { word: 'tính ra', meaning: 'Tính từ các chỉ tiêu khác' };
    default:
      return assertNever(mark);
  }
}

/** The name offered for the exported file. */
export function exportName(period: string): string {
  return `Bang tong hop ${period}.xlsx`;
}
