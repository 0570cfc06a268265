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
