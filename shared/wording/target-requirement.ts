import { formatNumber } from '../domain/format-vietnamese';
import type { TargetVariant, TargetVerdict } from '../domain/targets/target-verdict';
import { assertNever } from '../kit/assert-never';

const requiredDecimals = 6;

/** An amount in the unit of a target: `5 %`, `30`. */
export function amountWords(amount: number, unit: TargetVerdict['unit']): string {
  return formatNumber(amount, requiredDecimals) + (unit === 'percent' ? ' %' : '');
}

function verb(direction: TargetVerdict['direction'], method: TargetVariant['method']): string {
  if (method === 'level' || method === 'milestone') {
    return direction === 'decrease' ? 'cần không quá' : 'cần đạt';
  }
  switch (direction) {
    case 'increase':
      return 'cần tăng';
    case 'decrease':
      return 'cần giảm';
    case 'reach':
      return 'cần đạt';
    default:
      return assertNever(direction);
  }
}

/** What a variant asks for: `cần tăng ít nhất 5 %`, `cần giảm bình quân 4 % mỗi năm`; empty where the plan names no amount. */
export function requirementWords(
  { direction, unit, atLeast }: Pick<TargetVerdict, 'direction' | 'unit' | 'atLeast'>,
  { method, required }: Pick<TargetVariant, 'method' | 'required'>,
): string {
  if (required === null) return '';
  const isMean = method === 'mean';
  return [
    verb(direction, method),
    ...(isMean ? ['bình quân'] : []),
    ...(atLeast ? ['ít nhất'] : []),
    amountWords(required, unit),
    ...(isMean ? ['mỗi năm'] : []),
  ].join(' ');
}
