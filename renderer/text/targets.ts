import type { JudgedTarget, JudgedYear } from '../../shared/contract/targets';
import { formatDate, formatNumber, formatPeriod } from '../../shared/domain/format-vietnamese';
import type { TargetMilestone } from '../../shared/domain/target';
import type { InvestigationKind } from '../../shared/domain/targets/open-investigation';
import type { RestatedBaseline } from '../../shared/domain/targets/restated-baseline';
import type { TargetEdit, TargetSetting } from '../../shared/domain/targets/target-edit';
import { assertNever } from '../../shared/kit/assert-never';
import { amountWords } from '../../shared/wording/target-requirement';
import { instantWords } from './duties';
import { planPlaceWords } from './plan-place';
import { actualWords, requiredWords } from './target';

/** Words of the page Mục tiêu. */
export const targetsText = {
  title: 'Mục tiêu',
  year: 'Năm đánh giá',
  measuredOn: 'đánh giá đến',
  target: 'Mục tiêu',
  verdict: 'Đánh giá',
  required: 'Yêu cầu',
  actual: 'Thực hiện',
  value: 'Năm nay',
  previous: 'Năm trước',
  none: 'Kế hoạch không có mục tiêu nào.',
  provisional: 'tạm tính',
  smallBase: 'gốc nhỏ',
  needsBaseYear: 'chưa chọn năm gốc',
  unbound: 'chưa gắn với số liệu',
  quote: 'Nguyên văn',
  sentence: 'Câu cho báo cáo',
  noSentence: 'Chưa có số liệu nên chưa viết được câu.',
  reasoning: 'Cách đánh giá',
  beside: 'Các cách tính, đặt cạnh nhau',
  bound: 'Gắn với số liệu',
  denominator: 'Mẫu số',
  baseYear: 'Năm gốc',
  noBaseYear: 'kế hoạch không nêu',
  milestones: 'Mốc từng năm',
  noMilestones: 'không có mốc',
  restated: 'Số gốc điều chỉnh',
  noRestated: 'Chưa điều chỉnh số nào.',
  openCases: 'Vụ đang điều tra',
  noOpenCases: 'Không có vụ nào đang điều tra.',
  edits: 'Đã chọn, đã gắn',
  setBaseYear: 'Chọn năm gốc…',
  setMilestones: 'Đặt mốc…',
  restate: 'Điều chỉnh số gốc…',
  addCase: 'Ghi vụ đang điều tra…',
  bind: 'Gắn với số liệu…',
  undo: 'Hoàn tác',
  place: (place: string) => (place === '' ? '' : `Mục ${planPlaceWords(place)}`),
} as const;

export const targetFormText = {
  save: 'Ghi',
  cancel: 'Thôi',
  indicator: 'Chỉ tiêu',
  denominator: 'Chỉ tiêu làm mẫu số',
  none: '(không)',
  measure: 'Cách đo',
  measures: { count: 'số lượng', rate: 'tỷ lệ', share: 'phần trên tổng số' },
  period: 'Của kỳ',
  amount: 'Số điều chỉnh',
  note: 'Căn cứ, lý do (phải ghi)',
  caseNote: 'Ghi chú',
  document: 'Số văn bản (nếu có)',
  severity: 'Mức độ',
  notifiedOn: 'Ngày khai báo',
  extended: 'Đã gia hạn điều tra',
  baseYear: 'Năm gốc (để trống là không có)',
  milestones: 'Mỗi dòng một mốc: năm, dấu hai chấm, mức. Ví dụ 2026: 4,5',
  badAmount: 'Số chưa đúng. Dùng dấu phẩy cho phần lẻ, ví dụ 12,5.',
  badYear: 'Ghi năm bằng bốn chữ số.',
  badDay: 'Ngày chưa đúng. Ghi ngày/tháng/năm.',
  badMilestones: 'Có dòng chưa đọc được. Ghi năm, dấu hai chấm, mức.',
  noNote: 'Ghi căn cứ trước khi lưu.',
} as const;

export const severityNames: Readonly<Record<InvestigationKind, string>> = {
  minor: 'nhẹ',
  serious: 'nặng, một người',
  several_serious: 'nặng, từ hai người',
  fatal: 'chết người',
  fatal_examined: 'chết người, cần giám định',
};

/** `số liệu năm 2025 so với năm 2024, đánh giá đến 14/12/2025`. */
export function judgedWords({ period, previousPeriod, measuredOn }: JudgedYear): string {
  const against = previousPeriod === null ? '' : ` so với ${formatPeriod(previousPeriod)}`;
  return `Số liệu ${formatPeriod(period)}${against}, ${targetsText.measuredOn} ${formatDate(measuredOn)}`;
}

/** Steps of several years in one line: `2026: 4 %, 2030: 20 %`. */
export function milestonesWords(milestones: readonly TargetMilestone[], unit: JudgedTarget['unit']): string {
  if (milestones.length === 0) return targetsText.noMilestones;
  return milestones.map(({ year, amount }) => `${year}: ${amountWords(amount, unit)}`).join(', ');
}

/** A restated figure: `AT-01 năm 2024: 120 (Sáp nhập địa giới; 12/BC-SNV) · thu-ky, …`. */
export function restatedWords(
  { indicator, period, amount, note, documentNumber, recordedBy, recordedAt }: RestatedBaseline,
  decimals: number,
): string {
  const basis = [note, documentNumber].filter(Boolean).join('; ');
  const figure = formatNumber(amount / 10 ** decimals, decimals);
  return `${indicator} ${formatPeriod(period)}: ${figure} (${basis}) · ${recordedBy}, ${instantWords(recordedAt)}`;
}

/** An accident under investigation: `AT-02, chết người, khai báo 01/12/2025, hạn điều tra đến 30/01/2026`. */
export function openCaseWords({
  indicator,
  severity,
  notifiedOn,
  extended,
  until,
  note,
}: JudgedYear['openCases'][number]): string {
  const parts = [
    `${indicator}, ${severityNames[severity]}`,
    `khai báo ${formatDate(notifiedOn)}`,
    `${extended ? 'đã gia hạn, ' : ''}hạn điều tra đến ${formatDate(until)}`,
    ...(note === '' ? [] : [note]),
  ];
  return parts.join(' · ');
}

/** What was set of a target: `năm gốc: không có → 2020 · thu-ky, 03/12/2025 09:10`. */
export function targetEditWords({ target, before, after, editedBy, editedAt }: TargetEdit): string {
  return `${target}: ${settingWords(before)} → ${settingWords(after)} · ${editedBy}, ${instantWords(editedAt)}`;
}

function settingWords(setting: TargetSetting): string {
  switch (setting.kind) {
    case 'base_year':
      return setting.baseYear === null ? 'không có năm gốc' : `năm gốc ${setting.baseYear}`;
    case 'milestones':
      return milestonesWords(setting.milestones, null);
    case 'binding': {
      const by = setting.denominator === null ? '' : ` trên ${setting.denominator}`;
      return `${targetFormText.measures[setting.measure]} ${setting.indicator ?? 'chưa gắn'}${by}`;
    }
    default:
      return assertNever(setting);
  }
}

/** What is asked and what was reached, as far as both are known: ` · yêu cầu giảm ≥ 4 % · thực hiện -11,11 %`. */
export function numbersWords(target: JudgedTarget): string {
  const [required, actual] = [requiredWords(target), actualWords(target)];
  const asked = required === null ? '' : ` · ${targetsText.required.toLowerCase()} ${required}`;
  return asked + (actual === null ? '' : ` · ${targetsText.actual.toLowerCase()} ${actual}`);
}
