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

/** A target whose last milestone is another one, named up to `end`. */
export function withMilestone(target: ClauseTarget, milestone: Milestone, end: number): ClauseTarget {
  return {
    ...target,
    amount: milestone.amount,
    end: Math.max(target.end, end),
    milestones: [...target.milestones, milestone],
  };
}
