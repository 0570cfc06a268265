import { formatCount, formatNumber, formatPercent } from '../domain/format-vietnamese';
import type { TargetVariant, TargetVerdict } from '../domain/targets/target-verdict';
import { periodWords } from './target-figure';

/** What the words beside a way of judging need to know of its target. */
export type TargetSubject = Pick<
  TargetVerdict,
  'direction' | 'unit' | 'atLeast' | 'indicator' | 'denominator'
>;

/** ` của năm 2020` where the base is not the year before. */
export function sinceWords({ method, base }: TargetVariant): string {
  return method === 'year' ? '' : ` của ${periodWords(base?.period)}`;
}

/** What became of the figures, `+11,34 %`, `tăng 30 doanh nghiệp`, `bình quân +4 % mỗi năm trong 5 năm`. */
export function changeWords({ method, actual, years }: TargetVariant, target: TargetSubject): string {
  if (actual === null) return 'không tính được tỷ lệ phần trăm';
  const unit = target.indicator?.unit ?? '';
  const percent = target.unit === 'percent';
  if (method === 'mean') {
    const each = percent
      ? formatPercent(actual)
      : `${actual > 0 ? '+' : ''}${formatNumber(actual, 2)} ${unit}`;
    return `bình quân ${each} mỗi năm trong ${years} năm`;
  }
  if (percent) return formatPercent(actual);
  if (actual === 0) return 'không thay đổi';
  return `${actual > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(actual))} ${unit}`;
}

/** The code and name of what a rate divides by. */
export function denominatorName({ denominator }: TargetSubject): string {
  if (denominator === null) return 'mẫu số của tỷ lệ, kế hoạch chưa gắn với chỉ tiêu nào,';
  return denominator.name === null ? denominator.code : `${denominator.code} (${denominator.name})`;
}
