import { formatCount, formatNumber } from '../domain/format-vietnamese';
import type { TargetVerdict } from '../domain/targets/target-verdict';
import { figureWords, periodWords } from './target-figure';

/** A change of a count against an earlier period; `percent` is null where the base is 0. */
export type CountChange = {
  readonly difference: number;
  readonly percent: number | null;
  readonly unit: string;
  /** `2024-Y`; null where the plan has no such period. */
  readonly basePeriod: string | null;
};

/**
 * A change in the words of official reports: `tăng 72 người, tương ứng 11,34 % so với năm 2024`, `không thay đổi so với năm 2024`;
 * from a base of 0 the count alone. Counts below 10 are padded, as in "02 người".
 * Source of the wording: Thông báo tình hình tai nạn lao động of the Ministry (1136/TB-LĐTBXH, 1229/TB-LĐTBXH).
 */
export function changeSentence({ difference, percent, unit, basePeriod }: CountChange): string {
  const against = `so với ${periodWords(basePeriod)}`;
  if (difference === 0) return `không thay đổi ${against}`;
  const moved = `${difference > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(difference))} ${unit}`;
  if (percent === null) return `${moved} ${against}`;
  return `${moved}, tương ứng ${formatNumber(Math.abs(percent), 2)} % ${against}`;
}

/**
 * What happened to the figures behind a target, as a report says it: the figure and its change against the year before, or
 * the part and the whole of a share. Without an exact difference both figures stand side by side. Null where there is no figure.
 */
export function targetSentence(target: TargetVerdict): string | null {
  const { indicator, change, variants } = target;
  const { current, previous, difference } = change;
  const [main] = variants;
  if (!indicator || !current || current.state === 'missing' || current.state === 'blank') return null;
  if (main?.measure === 'share' && main.denominator?.value && current.value !== null) {
    const part = `${figureWords(current)}/${figureWords(main.denominator)} ${indicator.unit}`;
    return main.actual === null ? part : `${part}, đạt ${formatNumber(main.actual, 2)} %`;
  }
  const now = current.state === 'nil' ? figureWords(current) : `${figureWords(current)} ${indicator.unit}`;
  if (!previous || previous.state === 'missing' || previous.state === 'blank') return now;
  if (difference === null) return `${now} (${periodWords(previous.period)}: ${figureWords(previous)})`;
  const percent = target.countChangePercent;
  return `${now}, ${changeSentence({ difference, percent, unit: indicator.unit, basePeriod: previous.period })}`;
}
