import { z } from 'zod';
import { AgencyCode, AgencyKind } from './agency';
import { CalendarDate } from './calendar-date';

/**
 * How far something can be relied on: `confirmed` stands in an official document that was read, `secondary` in somebody else's
 * account of one, `unverified` was only heard of, `inferred` follows from what was read.
 */
export const SourceConfidence = z.enum(['confirmed', 'secondary', 'unverified', 'inferred']);
export type SourceConfidence = z.infer<typeof SourceConfidence>;

/** A body that took over, with what it took. `{tỉnh}` in a name stands for the name of the province. */
export const ReorganisationHeir = z.object({
  name: z.string().min(1),
  /** The code that the shipped plans use for it, as a proposal. */
  code: AgencyCode.nullable(),
  kind: AgencyKind,
  /** What of the predecessor's work went there; empty for all of it. */
  takes: z.string(),
  confidence: SourceConfidence,
  source: z.string(),
});
export type ReorganisationHeir = z.infer<typeof ReorganisationHeir>;

/**
 * What became of bodies of the province in a reorganisation. It is offered to the clerk and never applied by itself. `subordinate`
 * means that the bodies stay and come under another one.
 */
export const Reorganisation = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['rename', 'merge', 'split', 'transfer', 'replace_tier', 'subordinate']),
  /** The day, or about the day where `isAbout`; null where it is not known. */
  happenedOn: CalendarDate.nullable(),
  isAbout: z.boolean(),
  legalBasis: z.string(),
  /** Each body that it concerns, with all the ways in which its name is written, the printed one first. */
  from: z.array(z.array(z.string().min(1)).min(1)).min(1),
  /** Empty where every province has its own new names. */
  to: z.array(ReorganisationHeir),
  confidence: SourceConfidence,
  note: z.string(),
});
export type Reorganisation = z.infer<typeof Reorganisation>;

/** All that is known of one reorganisation. */
export const Reorganisations = z.array(Reorganisation);
