import { formatNumber, formatPercent } from '../../shared/domain/format-vietnamese';
import type { TargetVariant, TargetVerdict } from '../../shared/domain/targets/target-verdict';
import { variantNote, variantWords } from '../../shared/wording/target-note';
import { verdictWords } from '../../shared/wording/verdict';

/** A verdict, as far as the words for its two numbers go; a change against the year before where nothing else is said. */
type Numbers = Pick<TargetVerdict, 'required' | 'actual' | 'unit'> &
  Partial<Pick<TargetVerdict, 'direction' | 'variants'>>;

function isLevel({ variants }: Partial<Pick<TargetVerdict, 'variants'>>): boolean {
  const method = variants?.[0]?.method;
  return method === 'level' || method === 'milestone';
}

/**
 * What a target asks for: `tăng ≥ 5 %` or `giảm ≥ 4 %`, read as at least that far in its direction, `bình quân giảm ≥ 4 %` for a mean,
 * `≥ 100 %` for what has to be reached. Null where it names no amount.
 */
export function requiredWords(target: Omit<Numbers, 'actual'>): string | null {
  const { required, unit, direction, variants } = target;
  if (required === null) return null;
  const amount = `${formatNumber(Math.abs(required), 2)}${unit === 'percent' ? ' %' : ''}`;
  if (isLevel(target)) return `${direction === 'decrease' ? '≤' : '≥'} ${amount}`;
  const mean = variants?.[0]?.method === 'mean' ? 'bình quân ' : '';
  return `${mean}${required < 0 ? 'giảm' : 'tăng'} ≥ ${amount}`;
}

/** What really changed or was reached, in the target's unit; null where it cannot be known. */
export function actualWords(target: Omit<Numbers, 'required'>): string | null {
  const { actual, unit } = target;
  if (actual === null) return null;
  if (isLevel(target)) return `${formatNumber(actual, 2)}${unit === 'percent' ? ' %' : ''}`;
  if (unit === 'percent') return formatPercent(actual);
  return `${actual > 0 ? '+' : ''}${formatNumber(actual, 2)}`;
}

/** Another way of judging the same target, in one line: `theo số lượng, so với năm trước: chưa đạt. 02 so với 01: …`. */
export function besideWords(variant: TargetVariant, target: TargetVerdict): string {
  return `${variantWords(variant)}: ${verdictWords(variant.verdict)}. ${variantNote(variant, target)}`;
}
