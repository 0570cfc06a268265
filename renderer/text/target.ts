import { formatNumber, formatPercent } from '../../shared/domain/format-vietnamese';
import type { TargetVerdict } from '../../shared/domain/targets/target-verdict';

/** What a target asks for each year: `≥ +5 %`, `≥ -4 %` read as at least that far in its direction. Null where it names no amount. */
export function requiredWords({ required, unit }: Pick<TargetVerdict, 'required' | 'unit'>): string | null {
  if (required === null) return null;
  const amount =
    unit === 'percent' ? `${formatNumber(Math.abs(required), 2)} %` : formatNumber(Math.abs(required), 2);
  return `${required < 0 ? 'giảm' : 'tăng'} ≥ ${amount}`;
}

/** What really changed, in the target's unit; null where it cannot be known. */
export function actualWords({ actual, unit }: Pick<TargetVerdict, 'actual' | 'unit'>): string | null {
  if (actual === null) return null;
  if (unit === 'percent') return formatPercent(actual);
  return `${actual > 0 ? '+' : ''}${formatNumber(actual, 2)}`;
}
