import { z } from 'zod';
import { Approximation } from '../figure';
import { IndicatorCode } from '../indicator';
import { PeriodCode } from '../period';
import { TotalState } from '../total-state';
import { VerdictReason } from './verdict-reason';

/** `on-track` and `behind` are for the years between milestones; everything else is for good. */
export const Verdict = z.enum([
  'met',
  'missed',
  'on-track',
  'behind',
  'not-decidable',
  'no-occurrence',
  'no-data',
]);
export type Verdict = z.infer<typeof Verdict>;

/** A figure that a target was judged on, in its indicator's unit; `value` is null unless `state` is `amount`. */
export const JudgedFigure = z.object({
  indicator: IndicatorCode,
  /** Null where the plan has no period that could be compared with. */
  period: PeriodCode.nullable(),
  state: TotalState,
  value: z.number().nullable(),
  approximation: Approximation,
  /** Set where the figure is a restated one: what was published, and on what the restatement rests. */
  restated: z
    .object({
      publishedState: TotalState,
      published: z.number().nullable(),
      note: z.string(),
      documentNumber: z.string().nullable(),
    })
    .nullable(),
});
export type JudgedFigure = z.infer<typeof JudgedFigure>;

/**
 * How the figures are set against the target: `year` is the change against the year before, `mean` the mean yearly change since
 * the base year, `total` the whole change since it, `level` what has to be reached, `milestone` what has to be reached by the year.
 */
export const JudgingMethod = z.enum(['year', 'mean', 'total', 'level', 'milestone', 'none']);
export type JudgingMethod = z.infer<typeof JudgingMethod>;

/** One way of judging a target, with its own verdict. The main one is what the plan asks; the others stand beside it. */
export const TargetVariant = z.object({
  measure: z.enum(['count', 'rate', 'share']),
  method: JudgingMethod,
  isMain: z.boolean(),
  verdict: Verdict,
  /** What is asked in this year, in the target's unit, from 0 up; rounded to two decimals between milestones. */
  required: z.number().nullable(),
  /** What was reached, in the target's unit with two decimals, negative for a decrease; null where it cannot be known. */
  actual: z.number().nullable(),
  /** Years between the two figures; 1 where a whole time is judged as one. */
  years: z.int(),
  current: JudgedFigure.nullable(),
  base: JudgedFigure.nullable(),
  denominator: JudgedFigure.nullable(),
  baseDenominator: JudgedFigure.nullable(),
  reasons: z.array(VerdictReason),
});
export type TargetVariant = z.infer<typeof TargetVariant>;

/**
 * A judged target. `required` and `actual` are those of the main variant, negative for a decrease. For a rate that cannot be judged
 * `actual` is null and `countChangePercent` shows what the counts did against the year before.
 */
export const TargetVerdict = z.object({
  code: z.string(),
  text: z.string(),
  verdict: Verdict,
  direction: z.enum(['decrease', 'increase', 'reach']),
  unit: z.enum(['percent', 'count']).nullable(),
  atLeast: z.boolean(),
  required: z.number().nullable(),
  actual: z.number().nullable(),
  /** The count of the year before, restated where it was; null where it is not known. */
  previousValue: z.number().nullable(),
  value: z.number().nullable(),
  countChangePercent: z.number().nullable(),
  /** Some agency that supplies a figure behind this verdict has not reported, in this period or in the one compared with. */
  provisional: z.boolean(),
  smallBase: z.boolean(),
  /** What is counted; null where the target is bound to nothing or the register does not know it. */
  indicator: z.object({ code: IndicatorCode, name: z.string(), unit: z.string() }).nullable(),
  /** What a rate or share divides by; without a name where the register does not know it. */
  denominator: z.object({ code: IndicatorCode, name: z.string().nullable() }).nullable(),
  /** The counts of this year and the one before, for the sentence of a report; `difference` is null unless both are exact. */
  change: z.object({
    current: JudgedFigure.nullable(),
    previous: JudgedFigure.nullable(),
    difference: z.number().nullable(),
  }),
  /** The main one first. */
  variants: z.array(TargetVariant).min(1),
});
export type TargetVerdict = z.infer<typeof TargetVerdict>;
