import type { StatutoryPart, StatutoryTrace } from '../../shared/contract/statutory';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import type {
  StatutoryCell,
  StatutoryConsolidation,
} from '../../shared/domain/forms/statutory-consolidation';
import type { PeriodCode } from '../../shared/domain/period';
import { totalStateWords } from '../../shared/wording/total-state';
import { absenceSigns, type ShownFigure, shownNumber } from './figure';
import { periodTitle } from './period';

/** Words of the screen Biểu quy định. */
export const statutoryText = {
  title: 'Biểu quy định',
  form: 'Biểu',
  period: 'Kỳ của biểu',
  export: 'Xuất biểu…',
  exportTitle: 'Lưu biểu tổng hợp',
  code: 'Mã số',
  row: 'Tên chỉ tiêu thống kê',
  rates: 'Tần suất tai nạn lao động',
  rate: 'Tần suất',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  factor: 'Hệ số',
  result: 'Kết quả',
  note: 'Ghi chú',
  byType: 'Theo loại hình cơ sở',
  typeCode: 'Mã',
  typeName: 'Loại hình',
  reports: 'Số cơ sở',
  noType: 'không ghi',
  empty: 'Chưa có báo cáo nào của cơ sở trong kỳ này',
  emptyRemedy:
    'Nhập tệp báo cáo tai nạn lao động của các cơ sở: biểu được nhận ra theo nội dung, không cần mẫu riêng. Kỳ 6 tháng và kỳ cả năm được tính riêng.',
  emptyOthers: 'Các kỳ đã có báo cáo:',
  takeFiles: 'Nhập tệp…',
  legend: 'Cách đọc ô không có số',
  legendZero: 'cơ sở ghi số không',
  legendNil: 'cơ sở ghi rõ là không có',
  legendBlank: 'chưa cơ sở nào ghi số',
  legendKeys: 'Enter: nguồn số liệu của ô',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  undoKeys: 'Ctrl+Z',
} as const;

export const statutoryTraceText = {
  title: 'Nguồn số liệu',
  current: 'Phần của từng cơ sở',
  noCurrent: 'Chưa cơ sở nào ghi số ở ô này trong kỳ.',
  superseded: 'Đã được lần sau thay thế',
  find: 'Tìm cơ sở hoặc tệp',
  nothingFound: 'Không có cơ sở nào khớp.',
  more: (count: number) => `Hiện thêm ${formatNumber(count, 0)}`,
  place: 'Vị trí',
  raw: 'Chữ trong ô',
  row: 'Dòng trong tệp',
  version: 'Lần',
  received: 'Ngày nhận',
  acceptedBy: 'Người ghi nhận',
  saveOriginal: 'Lưu tệp gốc…',
  saveOriginalTitle: 'Lưu tệp gốc',
} as const;

/** `12 cơ sở đã báo cáo, trong đó 3 không phát sinh · danh sách có 40 cơ sở`. */
export function coverageWords({ reported, nil, known }: StatutoryConsolidation['coverage']): string {
  const ofNil = nil > 0 ? `, trong đó ${formatNumber(nil, 0)} không phát sinh` : '';
  return `${formatNumber(reported, 0)} cơ sở đã báo cáo${ofNil} · danh sách có ${formatNumber(known, 0)} cơ sở`;
}

/** `Năm 2025 (22 cơ sở)`: a period to choose, with who has reported. */
export function periodChoiceWords(period: PeriodCode, reports: number): string {
  return reports === 0 ? periodTitle(period) : `${periodTitle(period)} (${formatNumber(reports, 0)} cơ sở)`;
}

/** `số liệu từ 01/01/2025 đến hết 30/06/2025`. */
export function windowWords({
  dataFrom,
  dataTo,
}: Pick<StatutoryConsolidation, 'dataFrom' | 'dataTo'>): string {
  return `số liệu từ ${formatDate(dataFrom)} đến hết ${formatDate(dataTo)}`;
}

/** A total of a form as it is shown: blank, 0 and "không phát sinh" are three things. */
export function shownStatutoryCell({ state, value }: StatutoryCell, decimals: number): ShownFigure {
  if (state === 'amount' && value !== null) return shownNumber(value, 'exact', decimals);
  const kind = state === 'nil' ? 'nil' : 'blank';
  return { kind, text: totalStateWords[kind] };
}

/** Who stands behind a total: `12 cơ sở ghi số, 3 không phát sinh`. */
export function cellHint({ amountCount, nilCount }: StatutoryCell): string {
  const parts = [
    amountCount > 0 ? `${formatNumber(amountCount, 0)} cơ sở ghi số` : '',
    nilCount > 0 ? `${formatNumber(nilCount, 0)} cơ sở ghi không phát sinh` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : statutoryText.legendBlank;
}

/** The accessible name of the button that opens the sources of a figure. */
export function statutoryTraceLabel(row: string, column: string, shown: string): string {
  return `${statutoryTraceText.title} ${row}, ${column}: ${shown}`;
}

/** What the parts add up to: `6 người từ 3 cơ sở, 2 cơ sở không phát sinh`. */
export function partsWords({ current, unit, decimals }: StatutoryTrace): string {
  const amounts = current.flatMap(({ value }) => (value === null ? [] : [value]));
  const nils = current.length - amounts.length;
  const sum = amounts.reduce((total, value) => total + value, 0);
  const ofNil = nils > 0 ? `${formatNumber(nils, 0)} cơ sở không phát sinh` : '';
  if (amounts.length === 0) return ofNil;
  const words = `${formatNumber(sum, decimals)} ${unit} từ ${formatNumber(amounts.length, 0)} cơ sở`;
  return nils > 0 ? `${words}, ${ofNil}` : words;
}

/** A part of a total with its unit left to its surroundings. */
export function partFigure({ value }: Pick<StatutoryPart, 'value'>, decimals: number): string {
  return value === null ? `${absenceSigns.nil} ${totalStateWords.nil}` : formatNumber(value, decimals);
}

/** `Đã hoàn tác lần 2 của Công ty A. Lần 1 được tính lại.` */
export function statutoryDeedWords(
  deed: 'undone' | 'redone',
  {
    establishmentName,
    version,
    currentVersion,
  }: { establishmentName: string; version: number; currentVersion: number | null },
): string {
  const done = deed === 'undone' ? 'Đã hoàn tác' : 'Đã làm lại';
  const now =
    currentVersion === null
      ? 'Cơ sở không còn báo cáo nào trong kỳ.'
      : `Lần ${currentVersion} đang được tính.`;
  return `${done} lần ${version} của ${establishmentName}. ${now}`;
}
