import type { Approximation } from '../figure';

/** Where an amount lies: from `low` to `high`, null for no upper end; an open end is not reached itself. */
export type Interval = {
  readonly low: bigint;
  readonly lowOpen: boolean;
  readonly high: bigint | null;
  readonly highOpen: boolean;
};

/** What is certain about a comparison of two amounts that are known between bounds. */
export type Decision = 'yes' | 'no' | 'open';

/** The one amount that an exact figure is. */
export function exactly(amount: bigint): Interval {
  return { low: amount, lowOpen: false, high: amount, highOpen: false };
}

/** Whether there is but one amount that it can be. */
export function isExact({ low, high }: Interval): boolean {
  return low === high;
}

/**
 * Where the amount behind a figure can lie: "hơn 600" is anything above 600, "gần 900" anything from 0 to below 900, "khoảng 600"
 * anything at all, since nobody says how far it may be off.
 */
export function intervalOf(amount: bigint, approximation: Approximation): Interval {
  if (approximation === 'exact') return exactly(amount);
  if (approximation === 'more_than') return { low: amount, lowOpen: true, high: null, highOpen: true };
  const high = approximation === 'less_than' ? amount : null;
  return { low: 0n, lowOpen: false, high, highOpen: true };
}

/** Where the product of amounts from 0 up and a constant from 0 up can lie. */
export function product(factors: readonly Interval[], constant: bigint): Interval {
  const all = [...factors, exactly(constant)];
  const isNothing = all.some(({ high }) => high === 0n);
  const isUnbounded = all.some(({ high }) => high === null);
  return {
    low: all.reduce((sum, { low }) => sum * low, 1n),
    lowOpen: all.some(({ lowOpen }) => lowOpen) && !all.some(({ low, lowOpen }) => low === 0n && !lowOpen),
    high: isNothing ? 0n : isUnbounded ? null : all.reduce((sum, { high }) => sum * (high ?? 0n), 1n),
    highOpen:
      all.some(({ highOpen }) => highOpen) && !all.some(({ high, highOpen }) => high === 0n && !highOpen),
  };
}

/** An interval moved by an amount. */
export function shifted(interval: Interval, by: bigint): Interval {
  return { ...interval, low: interval.low + by, high: interval.high === null ? null : interval.high + by };
}

/** Whether `left` is at least `right`, wherever the two lie in their intervals; `open` where it depends on that. */
export function isAtLeast(left: Interval, right: Interval): Decision {
  const canBeLess = right.high === null || left.low < right.high;
  if (!canBeLess) return 'yes';
  const canReach =
    left.high === null ||
    left.high > right.low ||
    (left.high === right.low && !left.highOpen && !right.lowOpen);
  return canReach ? 'open' : 'no';
}

/** Whether `left` is at most `right`, wherever the two lie in their intervals. */
export function isAtMost(left: Interval, right: Interval): Decision {
  return isAtLeast(right, left);
}
