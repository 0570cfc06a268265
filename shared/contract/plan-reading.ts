import { z } from 'zod';
import { Plan } from '../domain/plan';
import { PlanPeriod } from '../domain/plan-input';
import { AgencyAnswer, TargetAnswer } from '../plan-reading/draft/bind/binding-answers';
import { draftProblemCodes } from '../plan-reading/draft/bind/draft-problem';
import { PlanDraft } from '../plan-reading/draft/plan-draft';
import { PlanReading } from '../plan-reading/plan-reading';
import { DocumentRemark, SourceDocument } from '../plan-reading/source-document';
import { method } from './method';

/** The longest text that may be pasted, in UTF-16 units: some thousand pages. */
export const longestPasted = 5_000_000;

const asked = z.union([
  z.object({ path: z.string().min(1) }).strict(),
  z.object({ text: z.string().max(longestPasted) }).strict(),
]);

/** A draft in a line of a list. `fileName` is empty for a pasted text. */
export const DraftSummary = z.object({
  id: z.string(),
  fileName: z.string(),
  startedBy: z.string(),
  startedAt: z.string(),
  changedAt: z.string(),
  /** How many findings are open, of how many. */
  open: z.int(),
  total: z.int(),
  state: z.enum(['waiting', 'discarded', 'confirmed']),
  /** The plan that it was confirmed as. */
  planCode: z.string().nullable(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** A draft with the text that the places of its findings are counted in. */
export const OpenDraft = z.object({
  id: z.string(),
  fileName: z.string(),
  text: z.string(),
  /** What of the document was not read. */
  remarks: z.array(DocumentRemark),
  /** The topics that duties of the register have. */
  topics: z.array(z.string()),
  /** To be given back with `save`. */
  revision: z.int(),
  draft: PlanDraft,
});
export type OpenDraft = z.infer<typeof OpenDraft>;

const proposedOf = <Value extends z.ZodType>(value: Value) =>
  z.object({ value: value.nullable(), sure: z.boolean(), answered: z.boolean() });
const offers = z.array(z.object({ code: z.string(), name: z.string() }));

/** Why a draft cannot become a plan yet: the entry that it is about, or a name, or neither. */
export const DraftProblem = z.object({
  code: z.enum(draftProblemCodes),
  entry: z.string().nullable(),
  subject: z.string(),
});
export type DraftProblem = z.infer<typeof DraftProblem>;

/** What confirming a draft needs; an answer is suggested (`sure`, or to be confirmed) or the clerk's own (`answered`). */
export const PlanProposal = z.object({
  head: z.object({
    code: proposedOf(z.string()),
    title: proposedOf(z.string()),
    province: proposedOf(z.string()),
    councilName: proposedOf(z.string()),
    year: proposedOf(z.int()),
  }),
  standing: proposedOf(z.string()),
  agencies: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      refs: z.array(z.string()),
      answer: proposedOf(AgencyAnswer),
      offers,
      asNew: AgencyAnswer.options[1],
    }),
  ),
  targets: z.array(
    z.object({
      entry: z.string(),
      text: z.string(),
      metric: z.string(),
      answer: proposedOf(TargetAnswer),
      offers,
    }),
  ),
  rules: z.array(
    z.object({
      entry: z.string(),
      text: z.string(),
      who: z.string(),
      answer: proposedOf(z.array(z.string())),
      named: z.array(z.string()),
    }),
  ),
  periods: z.array(PlanPeriod),
  /** What may be chosen for an agency and for a target. */
  bodies: z.array(z.object({ code: z.string(), name: z.string(), isGroup: z.boolean() })),
  indicators: z.array(z.object({ code: z.string(), name: z.string(), unit: z.string() })),
  /** Everything that keeps the draft from being confirmed. */
  problems: z.array(DraftProblem),
});
export type PlanProposal = z.infer<typeof PlanProposal>;

const one = z.strictObject({ id: z.string().min(1).max(100) });
const oneRevision = one.extend({ revision: z.int().positive() });

export const planReading = {
  /**
   * Reads a plan from a file or a pasted text. Nothing is stored; a document that is no plan is an answer too, with `notPlan`. Refuses
   * a file that cannot be read, with the reason.
   */
  read: method(asked, z.object({ document: SourceDocument, reading: PlanReading })),
  /**
   * Reads a document and keeps the reading as a draft with its original file; nothing of it is in the register. A file whose draft
   * waits already goes on with that one (`isNew` false). Refused as `read` is, and `cancelled`.
   */
  open: method(asked, z.object({ id: z.string(), isNew: z.boolean() })),
  /** Gives up the document that is being read. */
  cancel: method(z.void(), z.void()),
  /** Drafts that were begun and not ended, changed last first. */
  waiting: method(z.void(), z.array(DraftSummary)),
  /** Drafts that were confirmed or put away. */
  ended: method(z.void(), z.array(DraftSummary)),
  draft: method(one, OpenDraft),
  /**
   * Keeps a draft as it is after a decision. Refused: `changed_meanwhile` where another window saved it since, `draft_ended`, and
   * `invalid_input` where something found is missing from it.
   */
  save: method(oneRevision.extend({ draft: PlanDraft }), z.object({ revision: z.int() })),
  /** Puts a draft away. One about which nothing was decided is gone (`kept` false); any other can be taken up again. */
  discard: method(one, z.object({ kept: z.boolean() })),
  /** Takes up a draft that was put away. */
  takeUp: method(one, z.void()),
  /** What confirming the draft as it is kept would need. */
  propose: method(one, PlanProposal),
  /**
   * Enters the draft as a plan, all of it or nothing; it becomes the plan at work. Refused with the complete list while anything is
   * open or unanswered.
   */
  confirm: method(
    oneRevision,
    z.discriminatedUnion('state', [
      z.object({ state: z.literal('confirmed'), plan: Plan }),
      z.object({ state: z.literal('refused'), problems: z.array(DraftProblem) }),
    ]),
  ),
  /** Takes the confirmation back; the draft waits again. Refused (`plan_in_use`) as soon as anything refers to the plan. */
  undo: method(one, z.void()),
};
