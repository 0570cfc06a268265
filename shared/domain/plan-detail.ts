import { z } from 'zod';
import { AgencyCode } from './agency';
import { CalendarDate } from './calendar-date';
import { DocumentField } from './document-edit';
import { Duty, Plan, ReportingRule } from './plan';
import { DocumentHeader, LegalBasis, PlanMissing } from './plan-document';
import { PlanTarget } from './plan-input';
import { PlanSection } from './plan-section';
import { SourceSpan } from './source-span';

/** One value that was filled in or put right; `undone…` is null while it stands. */
export const DocumentEdit = z.object({
  id: z.int().positive(),
  field: DocumentField,
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string().nullable(),
  editedBy: z.string(),
  editedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type DocumentEdit = z.infer<typeof DocumentEdit>;

/** An agency as it was called on the plan's own day. */
export const NamedThen = z.object({ code: AgencyCode, name: z.string(), isGroup: z.boolean() });
export type NamedThen = z.infer<typeof NamedThen>;

export const DutyDetail = Duty.extend({
  /** Its identity, by which duties are asked about. */
  duty: z.string(),
  addressee: NamedThen.nullable(),
});
export type DutyDetail = z.infer<typeof DutyDetail>;

/** A numbered item as the plan has it; its members are tracked one by one and printed together by `heading`. */
export const AssignmentDetail = z.object({
  label: z.string(),
  heading: z.string(),
  requested: z.boolean(),
  members: z.array(NamedThen),
  duties: z.array(DutyDetail),
  source: SourceSpan.nullable(),
});
export type AssignmentDetail = z.infer<typeof AssignmentDetail>;

/** A section with its depth in the tree, 0 at the top; sections come in the order of the plan, parents first. */
export const SectionDetail = PlanSection.omit({ ref: true, parent: true }).extend({
  id: z.int().positive(),
  parent: z.int().positive().nullable(),
  depth: z.int().min(0),
});
export type SectionDetail = z.infer<typeof SectionDetail>;

/** Everything that a plan says, as the register holds it. Names are those of the plan's own day, `asOf`. */
export const PlanDetail = z.object({
  plan: Plan,
  asOf: CalendarDate,
  document: DocumentHeader,
  /** Newest first, those that were undone included. */
  edits: z.array(DocumentEdit),
  /** The file that the plan was read from, and whether its text is kept (`plans.text`). */
  fileName: z.string().nullable(),
  hasText: z.boolean(),
  legalBases: z.array(LegalBasis),
  recipients: z.array(z.string()),
  /** What the document refers to and does not contain; a blank that was filled in since is no longer among it. */
  missing: z.array(PlanMissing),
  sections: z.array(SectionDetail),
  assignments: z.array(AssignmentDetail),
  reportingRules: z.array(ReportingRule),
  targets: z.array(PlanTarget),
  dataWindowSource: z.string(),
});
export type PlanDetail = z.infer<typeof PlanDetail>;
