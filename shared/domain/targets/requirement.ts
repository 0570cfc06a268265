import { amountFromDouble } from '../amount';
import type { Target } from '../target';

/** Scale on which the amount of a target is held: 4 % is 4 000 000. No plan writes more than six decimals. */
export const requirementDecimals = 6;
export const requirementUnit = 10n ** BigInt(requirementDecimals);
const hundred = 100n * requirementUnit;

/** A target that a plan quantifies, ready for exact arithmetic: the amount is in units of 10^-6 of a percent or of the count. */
export type ChangeRequirement = {
  readonly direction: 'decrease' | 'increase';
  readonly unit: 'percent' | 'count';
  readonly amount: bigint;
};

/** The amount of a target in units of 10^-6. Throws `RangeError` beyond six decimals. */
export function requiredAmount(amount: number): bigint {
  const exact = amountFromDouble(amount, requirementDecimals);
  if (!exact.ok) throw new RangeError(`Expected a target of at most six decimals, got ${amount}`);
  return BigInt(exact.value);
}

/** The change that a target asks for; null where it asks for none, or for no amount. */
export function changeRequirement({ direction, amount, unit }: Target): ChangeRequirement | null {
  if (amount === null || unit === null || direction === 'reach') return null;
  return { direction, unit, amount: requiredAmount(amount) };
}

/** The factor that a base is multiplied with each year to give the bound, over 100 × 10^6: 96 000 000 for "giảm 4 %". */
export function yearlyFactor({ direction, amount }: ChangeRequirement): bigint {
  return direction === 'increase' ? hundred + amount : hundred - amount;
}

/** Both sides of `current × 100^years ≷ base × factor^years`: the powers that current and base are multiplied with. */
export function powersOf(
  requirement: ChangeRequirement,
  years: number,
): { readonly ofCurrent: bigint; readonly ofBase: bigint } {
  return { ofCurrent: hundred ** BigInt(years), ofBase: yearlyFactor(requirement) ** BigInt(years) };
}

/**
 * How many times the denominator of the base this year's has to be, for a rate to reach the target although only its numerators
 * are known: D_n/D_0 ≥ c/(p × (1 − x/100)^n) for a decrease (rounded up to 2 decimals), ≤ c/(p × (1 + x/100)^n) for an increase
 * (rounded down, 0 for less than a hundredth). 1 → 2 deaths and 4 % give 2.09. Null where no denominator would do. `base` and
 * `current` are above 0.
 */
export function neededGrowth(
  requirement: ChangeRequirement,
  base: bigint,
  current: bigint,
  years: number,
): number | null {
  if (yearlyFactor(requirement) <= 0n) return null;
  const { ofCurrent, ofBase } = powersOf(requirement, years);
  const over = current * ofCurrent * 100n;
  const under = base * ofBase;
  const hundredths = requirement.direction === 'decrease' ? (over + under - 1n) / under : over / under;
  return Number(hundredths) / 100;
}
