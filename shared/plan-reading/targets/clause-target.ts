/** A target as a clause states it; the places are those of the paragraph's text. */
export type ClauseTarget = {
  readonly start: number;
  readonly end: number;
  readonly metric: string;
  readonly direction: 'decrease' | 'increase' | 'reach';
  readonly amount: string | null;
  readonly unit: string | null;
  readonly atLeast: boolean;
  readonly perYear: boolean;
  readonly average: boolean;
  readonly baseYear: number | null;
  readonly milestones: ReadonlyArray<{ readonly year: number; readonly amount: string }>;
  readonly doubts: readonly string[];
};

/** What is to be reached in which year. */
export type Milestone = { readonly year: number; readonly amount: string };

/** A target whose last milestone is another one, named up to `end`. A figure without a year stays what is asked from the beginning. */
export function withMilestone(target: ClauseTarget, milestone: Milestone, end: number): ClauseTarget {
  return {
    ...target,
    amount: target.milestones.length === 0 ? target.amount : milestone.amount,
    end: Math.max(target.end, end),
    milestones: [...target.milestones, milestone],
  };
}

/**
 * Two targets as one where each names years of the same share and one says more shortly what it is of: "năm 2026 có 55% cơ sở, năm
 * 2030 có 80% cơ sở được quan trắc". Null where they are two.
 */
export function asOneSeries(earlier: ClauseTarget, later: ClauseTarget): ClauseTarget | null {
  const isSeries = [earlier, later].every(
    ({ unit, milestones }) => unit === 'percent' && milestones.length > 0,
  );
  const [longer, shorter] = earlier.metric.length > later.metric.length ? [earlier, later] : [later, earlier];
  const isSame = `${longer.metric} `.toLowerCase().startsWith(`${shorter.metric} `.toLowerCase());
  if (!isSeries || !isSame || earlier.direction !== later.direction) return null;
  return {
    ...later,
    start: earlier.start,
    metric: longer.metric,
    atLeast: earlier.atLeast || later.atLeast,
    milestones: [...earlier.milestones, ...later.milestones],
    doubts: [...new Set([...earlier.doubts, ...later.doubts])],
  };
}
