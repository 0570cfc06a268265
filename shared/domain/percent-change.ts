import { divideRounded } from './divide-rounded';

/**
 * How much `current` differs from `previous`, in percent with two decimals, halves away from zero: 635 → 707 is 11.34.
 * Both are integers at the same scale (amounts or exact products of amounts); null where the base is 0, because a
 * percentage of nothing is undefined. For showing only: a target is judged on the integers, never on this figure.
 * Source: Kế hoạch 664/KH-UBND (Cao Bằng, 10/3/2025), mục tiêu "giảm ít nhất 4%/năm", "tăng ít nhất 5%/năm".
 */
export function percentChange(previous: number | bigint, current: number | bigint): number | null {
  const base = BigInt(previous);
  if (base === 0n) return null;
  const size = base < 0n ? -base : base;
  return Number(divideRounded((BigInt(current) - base) * 10_000n, size)) / 100;
}
