import { percentChange } from '../percent-change';
import type { Change, RateParts } from './change';
import { type Figure, isZero } from './figures';
import { besideDecision, judgeFromZero, reachesPercent, verdictOf } from './judge-percent';
import { meanChangePercent } from './mean-change';
import { type Outcome, outcome } from './outcome';
import { neededGrowth } from './requirement';

function known(figure: Figure | null) {
  return figure?.interval && figure.amount !== null && figure.amount > 0n
    ? { amount: figure.amount, interval: figure.interval }
    : null;
}

/**
 * Judges a rate (tỷ lệ, tần suất) whose numerators are known and not both 0. With both denominators the two rates are compared
 * by cross-multiplication. Without them only a fall to 0, a rise from 0 and a bound of 0 are certain; anything else is
 * `not-decidable`, and the reasons name what is missing and how far the denominator would have had to move.
 * Source: "tỷ lệ tai nạn lao động chết người giảm ít nhất 4%/năm" (Kế hoạch 664/KH-UBND, Cao Bằng), which gives no denominator.
 */
export function judgeRate(change: Change, parts: RateParts): Outcome {
  const { requirement, current, base, years } = change;
  if (!current.interval || !base.interval || current.amount === null || base.amount === null) {
    return outcome('not-decidable', { kind: 'not-a-number' });
  }
  if (isZero(base)) {
    const rise = judgeFromZero(change);
    const certain = rise.verdict === 'missed' ? [{ kind: 'any-denominator' } as const] : [];
    return { ...rise, reasons: [...rise.reasons, ...certain] };
  }
  const under = known(parts.current);
  const underBefore = known(parts.base);
  if (under && underBefore) {
    const over = [current.interval, underBefore.interval];
    const below = [base.interval, under.interval];
    const decision = reachesPercent(requirement, over, below, years);
    const actual = meanChangePercent(base.amount * under.amount, current.amount * underBefore.amount, years);
    return {
      verdict: verdictOf(decision),
      actual,
      reasons: [
        { kind: 'rate-changed' },
        ...besideDecision(requirement, decision, actual, [...over, ...below]),
      ],
    };
  }
  const percent = percentChange(base.amount, current.amount) ?? 0;
  const told = { kind: 'counts-changed', percent } as const;
  const isExact = current.told.approximation === 'exact' && base.told.approximation === 'exact';
  if (current.amount === 0n && current.told.approximation === 'exact') {
    const verdict = verdictOf(reachesPercent(requirement, [current.interval], [base.interval], years));
    return { verdict, actual: -100, reasons: [{ ...told, judged: true }, { kind: 'any-denominator' }] };
  }
  const times = isExact ? neededGrowth(requirement, base.amount, current.amount, years) : null;
  if (isExact && times === null) {
    return outcome('missed', { ...told, judged: true }, { kind: 'any-denominator' });
  }
  const periods = [under ? [] : [current.told.period], underBefore ? [] : [base.told.period]].flat();
  return outcome('not-decidable', { ...told, judged: false }, { kind: 'needs-denominator', periods, times });
}
