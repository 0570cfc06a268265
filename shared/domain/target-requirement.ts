import { amountFromDouble } from './amount';
import { formatNumber } from './format-vietnamese';
import type { Target } from './target';

/** Scale on which the amount of a target is held: 4 % is 4 000 000. No plan writes more than six decimals. */
const decimals = 6;
const one = 10n ** BigInt(decimals);
const hundred = 100n * one;

/** A target that a plan quantifies, ready for exact arithmetic: the amount is in units of 10^-6 of a percent or of the count. */
export type TargetRequirement = {
  readonly direction: Target['direction'];
  readonly unit: 'percent' | 'count';
  readonly amount: bigint;
  /** For instance `cần tăng ít nhất 5 %`. */
  readonly words: string;
};

/** The requirement behind a target, null where the plan gives no measure. Throws `RangeError` beyond six decimals. */
export function requirementOf(target: Target): TargetRequirement | null {
  const { amount, unit, direction } = target;
  if (amount === null || unit === null) return null;
  const exact = amountFromDouble(amount, decimals);
  if (!exact.ok) throw new RangeError(`Expected a target of at most six decimals, got ${amount}`);
  const verb = direction === 'increase' ? 'cần tăng' : 'cần giảm';
  const size = formatNumber(amount, decimals) + (unit === 'percent' ? ' %' : '');
  const words = `${verb} ${target.atLeast ? 'ít nhất ' : ''}${size}`;
  return { direction, unit, amount: BigInt(exact.value), words };
}

/** The factor that `previous` is multiplied with to give the bound, over 100 × 10^6: 96 000 000 for "giảm 4 %". */
function factorOf({ direction, amount }: TargetRequirement): bigint {
  return direction === 'increase' ? hundred + amount : hundred - amount;
}

/** Whether a change in percent reaches the target, the bound included. Cross-multiplied on integers, so nothing is rounded. */
export function reachesPercent(requirement: TargetRequirement, previous: bigint, current: bigint): boolean {
  const bound = previous * factorOf(requirement);
  return requirement.direction === 'increase' ? current * hundred >= bound : current * hundred <= bound;
}

/** Whether a change of a count (`difference` in units of 10^-scale) reaches the target, the bound included. */
export function reachesCount(requirement: TargetRequirement, difference: bigint, scale: number): boolean {
  const gained = requirement.direction === 'increase' ? difference : -difference;
  return gained * one >= requirement.amount * 10n ** BigInt(scale);
}

/**
 * How many times last year's denominator this year's has to be, for a rate to reach the target although only its numerators are
 * known: D_t/D_{t−1} ≥ c/(p × (1 − x/100)) for a decrease (rounded up to 2 decimals), ≤ c/(p × (1 + x/100)) for an increase
 * (rounded down, 0 for less than a hundredth). 1 → 2 deaths and 4 % give 2.09. Null where no denominator would do. `previous` and `current` are above 0.
 */
export function neededGrowth(
  requirement: TargetRequirement,
  previous: bigint,
  current: bigint,
): number | null {
  const over = current * hundred * 100n;
  const under = previous * factorOf(requirement);
  if (under <= 0n) return null;
  const hundredths = requirement.direction === 'decrease' ? (over + under - 1n) / under : over / under;
  return Number(hundredths) / 100;
}
