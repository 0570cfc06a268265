import { z } from 'zod';
import { AgencyKind } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { DatePrecision, DutyRole } from '../domain/plan';
import { Span } from './source-document';

/** What everything found carries: an id of its own in the reading, its place, how sure it is, and what is not clear about it. */
const Found = z.object({
  id: z.string(),
  source: Span,
  /** 0 to 1; below `sureFrom` the clerk is asked first. */
  confidence: z.number().min(0).max(1),
  /** Codes of what is not clear, worded in `shared/wording/plan-doubt.ts`. */
  doubts: z.array(z.string()),
});

/** From this confidence on a finding stands without being asked about. */
export const sureFrom = 0.9;

export const FoundText = Found.extend({ text: z.string() });
export type FoundText = z.infer<typeof FoundText>;

export const FoundBasis = Found.extend({
  /** As printed, `209/NQ-CP`; null for a law that is only named. */
  number: z.string().nullable(),
  date: CalendarDate.nullable(),
  title: z.string(),
  role: z.enum(['basis', 'mentioned', 'trigger', 'footnote']),
});
export type FoundBasis = z.infer<typeof FoundBasis>;

/** The head of a document. Blanks of a draft are null: nothing is made up. */
export const FoundHeader = z.object({
  kind: z.enum(['plan', 'report', 'directive', 'letter', 'decision', 'resolution', 'other']),
  number: FoundText.nullable(),
  date: CalendarDate.nullable(),
  datePrecision: DatePrecision,
  dateAsWritten: FoundText.nullable(),
  place: FoundText.nullable(),
  issuer: FoundText.nullable(),
  title: FoundText.nullable(),
  legalBases: z.array(FoundBasis),
  recipients: z.array(FoundText),
});
export type FoundHeader = z.infer<typeof FoundHeader>;

/** A heading or numbered point of the plan's own tree; `parent` is the id of the one it stands under. */
export const FoundSection = Found.extend({
  parent: z.string().nullable(),
  kind: z.enum(['section', 'task']),
  /** As printed: `I`, `1`, `a`, `đ`, `4.1`, `-`; empty for a paragraph without one. */
  label: z.string(),
  text: z.string(),
});
export type FoundSection = z.infer<typeof FoundSection>;

/** Whom a duty names beside its agency, in the words of the plan. */
export const FoundPartner = z.object({
  relation: z.enum(['with', 'directs']),
  name: z.string(),
  source: Span,
});
export type FoundPartner = z.infer<typeof FoundPartner>;

/** A day that a text names for a duty: a date, or the end of a quarter or year. */
export const FoundDeadline = z.object({
  text: z.string(),
  source: Span,
  relation: z.enum(['before', 'on_or_before', 'within']),
  day: z.int().min(1).max(31).nullable(),
  month: z.int().min(1).max(12).nullable(),
  quarter: z.int().min(1).max(4).nullable(),
  year: z.int().nullable(),
});
export type FoundDeadline = z.infer<typeof FoundDeadline>;

export const FoundDutyPart = z.object({
  role: DutyRole,
  text: z.string(),
  source: Span,
  partners: z.array(FoundPartner),
});

/** One bullet, lettered point or paragraph of an agency's item, with the words as they stand in the source. */
export const FoundDuty = Found.extend({
  /** `-1` for the first dash, `a`, `đ` for points, `p1` for the first paragraph. */
  label: z.string(),
  role: DutyRole,
  text: z.string(),
  /** Everyone the duty names, parts included, in the order of the text. */
  partners: z.array(FoundPartner),
  /** Members of a combined item that the duty alone is for, by name; empty where it is for all of them. */
  addressees: z.array(z.string()),
  parts: z.array(FoundDutyPart),
  periodicity: z.enum(['none', 'regular', 'annual', 'adhoc']),
  alsoAdhoc: z.boolean(),
  deadline: FoundDeadline.nullable(),
});
export type FoundDuty = z.infer<typeof FoundDuty>;

/** A body named in an item's heading. A group is a collective name such as "UBND các huyện, thành phố". */
export const FoundMember = z.object({
  name: z.string(),
  isGroup: z.boolean(),
  kind: AgencyKind,
  source: Span,
});
export type FoundMember = z.infer<typeof FoundMember>;

/** A numbered item under "Tổ chức thực hiện". */
export const FoundItem = Found.extend({
  /** Section and number as printed, `V.3`. */
  ref: z.string(),
  heading: z.string(),
  /** "Đề nghị …": the People's Committee asks. */
  requested: z.boolean(),
  members: z.array(FoundMember),
  duties: z.array(FoundDuty),
});
export type FoundItem = z.infer<typeof FoundItem>;

/** Who reports to whom, and until when. */
export const FoundRule = Found.extend({
  text: z.string(),
  who: z.string(),
  to: z.string(),
  via: z.string().nullable(),
  period: z.enum(['half', 'quarter', 'year', 'regular', 'adhoc', 'none']),
  due: z
    .object({
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
      before: z.boolean(),
      /** Only where the text names the year: then the report is asked for once. */
      year: z.int().optional(),
    })
    .nullable(),
  alsoAdhoc: z.boolean(),
});
export type FoundRule = z.infer<typeof FoundRule>;

export const FoundTarget = Found.extend({
  text: z.string(),
  /** What is counted, in the words of the plan. */
  metric: z.string(),
  direction: z.enum(['decrease', 'increase', 'reach']),
  /** A decimal as printed with a point, `4`, `0.5`; null where the plan sets none. */
  amount: z.string().nullable(),
  /** `percent`, or the thing counted as printed: `doanh nghiệp`; null where no amount is set. */
  unit: z.string().nullable(),
  atLeast: z.boolean(),
  per: z.enum(['year', 'plan']).nullable(),
  average: z.boolean(),
  baseYear: z.int().nullable(),
  milestones: z.array(z.object({ year: z.int(), amount: z.string() })),
  quantified: z.boolean(),
});
export type FoundTarget = z.infer<typeof FoundTarget>;

/** A task outside the agencies' items: a bullet of the section of tasks, or a row of an appendix table. */
export const FoundTask = Found.extend({
  topic: z.string(),
  label: z.string(),
  text: z.string(),
  lead: z.array(z.string()),
  partners: z.array(z.string()),
  time: z.string().nullable(),
  deadline: FoundDeadline.nullable(),
});
export type FoundTask = z.infer<typeof FoundTask>;

/** What the document refers to and does not contain, or leaves blank. */
export const FoundMissing = Found.extend({
  what: z.enum(['number', 'day', 'date', 'signature', 'appendix']),
  text: z.string(),
});
export type FoundMissing = z.infer<typeof FoundMissing>;

/** Why a document is taken for no plan. */
export const NotPlan = z.object({
  kind: z.enum([
    'report',
    'directive',
    'letter',
    'decision',
    'resolution',
    'circular',
    'law',
    'article',
    'empty',
    'other',
  ]),
  reasons: z.array(z.string()),
});
export type NotPlan = z.infer<typeof NotPlan>;

/** All that was found in the text of a plan, each with its place. Nothing of it is in the register. */
export const PlanReading = z.object({
  notPlan: NotPlan.nullable(),
  header: FoundHeader,
  sections: z.array(FoundSection),
  items: z.array(FoundItem),
  /** Duties that stand in no numbered item: an introduction, a closing paragraph. */
  generalDuties: z.array(FoundDuty),
  tasks: z.array(FoundTask),
  rules: z.array(FoundRule),
  targets: z.array(FoundTarget),
  missing: z.array(FoundMissing),
});
export type PlanReading = z.infer<typeof PlanReading>;
