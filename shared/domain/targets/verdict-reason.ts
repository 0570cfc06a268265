import { z } from 'zod';
import { CalendarDate } from '../calendar-date';
import { IndicatorCode } from '../indicator';
import { PeriodCode } from '../period';

/** A period that a reason names; null where the plan has none that could be compared with. */
const NamedPeriod = PeriodCode.nullable();

/**
 * The arithmetic behind a verdict and what stands in its way, in the order in which it is told. The figures are those of the variant
 * that carries the reason; the words are in `shared/wording/target-reason.ts`.
 */
export const VerdictReason = z.discriminatedUnion('kind', [
  // The arithmetic.
  z.object({ kind: z.literal('changed') }),
  z.object({ kind: z.literal('rose-from-zero') }),
  z.object({ kind: z.literal('rate-changed') }),
  /** Only the counts behind a rate; `judged` where they decide by themselves. */
  z.object({ kind: z.literal('counts-changed'), percent: z.number(), judged: z.boolean() }),
  z.object({ kind: z.literal('share') }),
  z.object({ kind: z.literal('level') }),
  z.object({ kind: z.literal('not-a-number') }),
  // What is missing or cannot be judged.
  z.object({ kind: z.literal('unquantified') }),
  z.object({ kind: z.literal('unbound') }),
  z.object({ kind: z.literal('not-in-table'), indicator: IndicatorCode }),
  z.object({
    kind: z.literal('no-figure'),
    indicator: IndicatorCode,
    period: NamedPeriod,
    state: z.enum(['missing', 'blank']),
  }),
  z.object({ kind: z.literal('no-occurrence'), periods: z.array(NamedPeriod) }),
  z.object({ kind: z.literal('count-for-rate') }),
  z.object({ kind: z.literal('change-of-share') }),
  z.object({ kind: z.literal('no-base-year') }),
  z.object({ kind: z.literal('base-year-not-before'), baseYear: z.int() }),
  z.object({ kind: z.literal('base-zero') }),
  z.object({ kind: z.literal('any-denominator') }),
  /** `times` is how often the base's denominator this year's has to be, null where the figures are too vague to say. */
  z.object({
    kind: z.literal('needs-denominator'),
    periods: z.array(NamedPeriod),
    times: z.number().nullable(),
  }),
  z.object({ kind: z.literal('no-denominator') }),
  z.object({ kind: z.literal('more-than-all') }),
  z.object({ kind: z.literal('negative') }),
  // Milestones.
  z.object({ kind: z.literal('on-line'), from: z.int(), to: z.int() }),
  z.object({ kind: z.literal('before-milestones'), year: z.int(), amount: z.number() }),
  z.object({ kind: z.literal('after-milestones'), year: z.int() }),
  // What has to be said beside the verdict.
  z.object({ kind: z.literal('unrounded') }),
  z.object({ kind: z.literal('too-vague') }),
  /** `missing` accidents are not investigated; `open` of them are within their legal time until `until`. */
  z.object({ kind: z.literal('within-legal-time'), missing: z.int(), open: z.int(), until: CalendarDate }),
  z.object({ kind: z.literal('beyond-legal-time'), missing: z.int(), open: z.int() }),
  z.object({ kind: z.literal('restated'), indicator: IndicatorCode, period: PeriodCode }),
  z.object({ kind: z.literal('small-base') }),
  z.object({ kind: z.literal('approximate') }),
  /** Some who supply this year's figures have not reported yet; `named` are the first of them, as they are called in the period. */
  z.object({ kind: z.literal('provisional'), missing: z.int(), named: z.array(z.string()) }),
  /** Some who supplied the figures compared with never reported, so that the base is not all. */
  z.object({
    kind: z.literal('partial-base'),
    period: PeriodCode,
    missing: z.int(),
    named: z.array(z.string()),
  }),
]);
export type VerdictReason = z.infer<typeof VerdictReason>;
