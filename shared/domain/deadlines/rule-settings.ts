import { z } from 'zod';
import { AgencyKind } from '../agency';
import { DueTerms } from './due-terms';

/** What becomes of a last day on which nobody works. */
export const ShiftPolicy = z.enum(['none', 'next_working', 'previous_working']);
export type ShiftPolicy = z.infer<typeof ShiftPolicy>;

/** Which days a report's figures cover: 15/12–14/12 (Nghị định 09/2019/NĐ-CP, Điều 12) or the calendar year. */
export const WindowBasis = z.enum(['administrative', 'calendar']);
export type WindowBasis = z.infer<typeof WindowBasis>;

/** Other terms for all agencies of one kind, with the words and the document that set them. */
export const TierTerms = z.object({
  tier: AgencyKind,
  terms: DueTerms,
  quote: z.string().trim().min(1).max(4000),
});
export type TierTerms = z.infer<typeof TierTerms>;

/** All that decides when reports by a rule are due. */
export const RuleSettings = z.object({
  /** Null where the document names no day. */
  terms: DueTerms.nullable(),
  shift: ShiftPolicy,
  window: WindowBasis,
  tiers: z.array(TierTerms).max(20),
});
export type RuleSettings = z.infer<typeof RuleSettings>;
