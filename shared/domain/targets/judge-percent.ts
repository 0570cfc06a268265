import type { Change } from './change';
import { isZero } from './figures';
import { type Decision, type Interval, isAtLeast, isAtMost, isExact, product } from './interval';
import { meanChangePercent } from './mean-change';
import { type Outcome, outcome } from './outcome';
import { type ChangeRequirement, powersOf, yearlyFactor } from './requirement';
import type { VerdictReason } from './verdict-reason';

/**
 * Whether a change in percent reaches the target: `over` (current, times the base's denominator) against `under` (base, times the
 * current denominator), each given by its factors. Cross-multiplied on powers of whole numbers, so nothing is rounded.
 */
export function reachesPercent(
  requirement: ChangeRequirement,
  over: readonly Interval[],
  under: readonly Interval[],
  years: number,
): Decision {
  // Nothing falls by more than 100 %.
  if (yearlyFactor(requirement) < 0n) return 'no';
  const { ofCurrent, ofBase } = powersOf(requirement, years);
  const now = product(over, ofCurrent);
  const bound = product(under, ofBase);
  return requirement.direction === 'increase' ? isAtLeast(now, bound) : isAtMost(now, bound);
}

/**
 * What to say beside a decision on `figures`: that it needs unrounded figures to be seen, or that the figures are too vague for
 * one.
 */
export function besideDecision(
  requirement: ChangeRequirement,
  decision: Decision,
  actual: number,
  figures: readonly Interval[],
): VerdictReason[] {
  if (decision === 'open') return [{ kind: 'too-vague' }];
  if (decision === 'yes' || !figures.every(isExact)) return [];
  const signed = requirement.direction === 'increase' ? actual : -actual;
  const looksReached = BigInt(Math.round(signed * 100)) * 10_000n >= requirement.amount;
  return looksReached ? [{ kind: 'unrounded' }] : [];
}

/** The verdict that a decision comes to. */
export function verdictOf(decision: Decision): 'met' | 'missed' | 'not-decidable' {
  return decision === 'open' ? 'not-decidable' : decision === 'yes' ? 'met' : 'missed';
}

/** Judges a rise from 0, on which no percentage can be formed: no decrease, and no one can say what share an increase is. */
export function judgeFromZero({ requirement: { direction } }: Change): Outcome {
  const verdict = direction === 'decrease' ? 'missed' : 'not-decidable';
  return outcome(verdict, { kind: 'rose-from-zero' }, { kind: 'base-zero' });
}

/**
 * Judges the change of a count in percent, over one year or as the geometric mean over several: (R_n/R_0)^(1/n) − 1 against x % is
 * decided as R_n × 100^n against R_0 × (100 ± x)^n. Both amounts are known, from 0 up and not both 0.
 */
export function judgePercent(change: Change): Outcome {
  const { requirement, current, base, years } = change;
  if (!current.interval || !base.interval || current.amount === null || base.amount === null) {
    return outcome('not-decidable', { kind: 'not-a-number' });
  }
  if (isZero(base)) return judgeFromZero(change);
  const decision = reachesPercent(requirement, [current.interval], [base.interval], years);
  const actual = meanChangePercent(base.amount, current.amount, years);
  return {
    verdict: verdictOf(decision),
    actual,
    reasons: [
      { kind: 'changed' },
      ...besideDecision(requirement, decision, actual, [current.interval, base.interval]),
    ],
  };
}
