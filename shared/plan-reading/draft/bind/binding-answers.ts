import { z } from 'zod';
import { AgencyCode, AgencyKind } from '../../../domain/agency';
import { IndicatorCode } from '../../../domain/indicator';

/** Which body of the register a name of the plan means, or that it is one that the register does not know yet. */
export const AgencyAnswer = z.discriminatedUnion('use', [
  z.object({ use: z.literal('existing'), code: AgencyCode }),
  z.object({ use: z.literal('new'), code: z.string().max(64), kind: AgencyKind, isGroup: z.boolean() }),
]);
export type AgencyAnswer = z.infer<typeof AgencyAnswer>;

/** What a target is judged by; `indicator` null where no figure of the register tells it. */
export const TargetAnswer = z.object({
  indicator: IndicatorCode.nullable(),
  denominator: IndicatorCode.nullable(),
  measure: z.enum(['count', 'rate', 'share']),
});
export type TargetAnswer = z.infer<typeof TargetAnswer>;

const words = z.string().max(2000).nullable().default(null);

/** What only the clerk can say before a draft becomes a plan; null and absent are unanswered. */
export const BindingAnswers = z.object({
  code: words,
  title: words,
  province: words,
  councilName: words,
  /** The key of the name (`nameKey`) of the body that keeps the secretariat. */
  standing: words,
  /** The year whose periods are opened. */
  year: z.int().min(2000).max(2100).nullable().default(null),
  /** By the key of the name. */
  agencies: z.record(z.string(), AgencyAnswer).default({}),
  /** By the id of the entry. */
  targets: z.record(z.string(), TargetAnswer).default({}),
  /** By the id of the entry: the keys of the names of those who report. */
  rules: z.record(z.string(), z.array(z.string())).default({}),
});
export type BindingAnswers = z.infer<typeof BindingAnswers>;

/** Nothing said yet. */
export const noAnswers: BindingAnswers = BindingAnswers.parse({});
