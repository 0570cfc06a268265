import { z } from 'zod';
import { IndicatorCode } from './indicator';

/** What a target of several years asks for by the end of one of them, in the target's unit. */
export const TargetMilestone = z.object({ year: z.int(), amount: z.number() });
export type TargetMilestone = z.infer<typeof TargetMilestone>;

/** A target of a plan as data. `amount` is a percentage or a count as the plan prints it; null where the plan gives none. */
export const Target = z.object({
  code: z.string().min(1),
  text: z.string().min(1),
  quote: z.string(),
  place: z.string(),
  /** `reach` is a state to be in (100 % of the accidents investigated), the other two are changes. */
  direction: z.enum(['decrease', 'increase', 'reach']),
  amount: z.number().nullable(),
  unit: z.enum(['percent', 'count']).nullable(),
  atLeast: z.boolean(),
  /** Whether the amount is asked of each year or of the whole time of the plan; null where the plan does not say. */
  per: z.enum(['year', 'plan']).nullable(),
  /** "trung bình hằng năm": the yearly change is taken over all years since `baseYear`. */
  average: z.boolean(),
  /** The year that changes count from; null where the plan names none. */
  baseYear: z.int().nullable(),
  /** `rate` and `share` need a denominator before a verdict is possible; `count` compares the indicator itself. */
  measure: z.enum(['count', 'rate', 'share']),
  indicator: IndicatorCode.nullable(),
  denominator: IndicatorCode.nullable(),
  milestones: z.array(TargetMilestone),
});
export type Target = z.infer<typeof Target>;

export const Verdict = z.enum(['met', 'missed', 'not-decidable', 'no-occurrence', 'no-data']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * A judged target. `required` and `actual` are yearly changes in the target's unit (percent with 2 decimals, or a count),
 * negative for a decrease. For a rate that cannot be judged `actual` is null and `countChangePercent` shows what the counts did.
 */
export const TargetVerdict = z.object({
  code: z.string(),
  text: z.string(),
  verdict: Verdict,
  unit: z.enum(['percent', 'count']).nullable(),
  required: z.number().nullable(),
  actual: z.number().nullable(),
  previousValue: z.number().nullable(),
  value: z.number().nullable(),
  countChangePercent: z.number().nullable(),
  /** Some agency that supplies a figure behind this verdict has not reported yet. */
  provisional: z.boolean(),
  smallBase: z.boolean(),
  /** The arithmetic and what is missing, in Vietnamese, fit to print under the target. */
  note: z.string(),
});
export type TargetVerdict = z.infer<typeof TargetVerdict>;
