import type { ConsolidatedIndicator } from './consolidation';
import { formatNumber, formatPercent } from './format-vietnamese';
import { percentChange } from './percent-change';
import type { Target, Verdict } from './target';
import { type PeriodLabels, targetFigure } from './target-figures';
import { neededGrowth, reachesPercent, type TargetRequirement } from './target-requirement';

/** The outcome of one way of judging: the sentences are put together by whoever asked. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly actual: number | null;
  readonly sentences: readonly string[];
};

/** Two numerators that are both known and not both 0, with their words. */
export type KnownPair = {
  readonly previous: bigint;
  readonly current: bigint;
  readonly previousWords: string;
  readonly currentWords: string;
};

/** What to say where an unrounded change falls short although its two printed decimals equal the requirement. */
export function roundingNote(
  requirement: TargetRequirement,
  reached: boolean,
  actual: number | null,
): string[] {
  if (reached || actual === null) return [];
  const signed = requirement.direction === 'increase' ? actual : -actual;
  const looksReached = BigInt(Math.round(signed * 100)) * 10_000n >= requirement.amount;
  return looksReached ? ['Kết luận dựa trên số chưa làm tròn.'] : [];
}

/** The sentences for a base of 0, on which no percentage can be formed. */
export function judgeFromZero(requirement: TargetRequirement, pair: KnownPair, unit: string): Judgement {
  const { direction, words } = requirement;
  const fact = `${pair.currentWords} so với 0: tăng ${pair.currentWords} ${unit}, ${words}.`;
  return {
    verdict: direction === 'decrease' ? 'missed' : 'not-decidable',
    actual: null,
    sentences: [fact, 'Gốc so sánh bằng 0 nên không tính được tỷ lệ phần trăm.'],
  };
}

function known(indicator: ConsolidatedIndicator | undefined, side: 'current' | 'previous') {
  const figure = indicator && targetFigure(indicator, side);
  return figure?.amount ? { amount: figure.amount, words: figure.words } : null;
}

function nameOf(target: Target, denominator: ConsolidatedIndicator | undefined): string {
  if (denominator) return `${denominator.code} (${denominator.name})`;
  return target.denominator ?? 'mẫu số của tỷ lệ, kế hoạch chưa gắn với chỉ tiêu nào,';
}

/**
 * Judges a rate (tỷ lệ, tần suất) whose numerators are known and not both 0. With both denominators the two rates are compared
 * by cross-multiplication. Without them only a fall to 0, a rise from 0 and a bound of 0 are certain; anything else is `not-decidable`, and the
 * sentences name what is missing and how far the denominator would have had to move.
 * Source: "tỷ lệ tai nạn lao động chết người giảm ít nhất 4%/năm" (Kế hoạch 664/KH-UBND, Cao Bằng), which gives no denominator.
 */
export function judgeRate(
  target: Target,
  requirement: TargetRequirement,
  pair: KnownPair,
  indicator: ConsolidatedIndicator,
  denominator: ConsolidatedIndicator | undefined,
  labels: PeriodLabels,
): Judgement {
  const { previous, current, previousWords, currentWords } = pair;
  const anyDenominator = 'Kết luận này đúng với mọi mẫu số.';
  if (previous === 0n) {
    const judgement = judgeFromZero(requirement, pair, indicator.unit);
    const certain = judgement.verdict === 'missed' ? [anyDenominator] : [];
    return { ...judgement, sentences: [...judgement.sentences, ...certain] };
  }
  const under = known(denominator, 'current');
  const underBefore = known(denominator, 'previous');
  if (under && underBefore) {
    const base = previous * under.amount;
    const now = current * underBefore.amount;
    const reached = reachesPercent(requirement, base, now);
    const actual = percentChange(base, now);
    const rates = `${currentWords}/${under.words} so với ${previousWords}/${underBefore.words}`;
    const fact = `Trên ${nameOf(target, denominator)}: ${rates}: ${formatPercent(actual ?? 0)}, ${requirement.words}.`;
    const verdict = reached ? 'met' : 'missed';
    return { verdict, actual, sentences: [fact, ...roundingNote(requirement, reached, actual)] };
  }
  const countChange = formatPercent(percentChange(previous, current) ?? 0);
  if (current === 0n) {
    const reached = reachesPercent(requirement, previous, current);
    const fact = `0 so với ${previousWords}: ${countChange}, ${requirement.words}.`;
    return { verdict: reached ? 'met' : 'missed', actual: -100, sentences: [fact, anyDenominator] };
  }
  const numbers = `${currentWords} so với ${previousWords}: số lượng ${countChange}`;
  const growth = neededGrowth(requirement, previous, current);
  if (growth === null) {
    const sentences = [`${numbers}, ${requirement.words}.`, anyDenominator];
    return { verdict: 'missed', actual: null, sentences };
  }
  const lacking = [under ? null : labels.current, underBefore ? null : (labels.previous ?? 'kỳ trước')];
  const years = lacking.filter((label) => label !== null).join(' và ');
  const bound =
    growth === 0
      ? 'chưa đến 0,01'
      : `${requirement.direction === 'decrease' ? 'ít nhất' : 'nhiều nhất'} ${formatNumber(growth, 2)}`;
  const sentences = [
    `${numbers}.`,
    `Chỉ tiêu tính theo tỷ lệ (${requirement.words}) nên cần ${nameOf(target, denominator)} của ${years}.`,
    `Chỉ đạt nếu mẫu số ${labels.current} bằng ${bound} lần ${labels.previous ?? 'kỳ trước'}.`,
  ];
  return { verdict: 'not-decidable', actual: null, sentences };
}
