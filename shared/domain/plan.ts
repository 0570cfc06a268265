import { z } from 'zod';
import { AgencyCode } from './agency';
import { CalendarDate } from './calendar-date';
import { DueRule } from './due-rule';
import { SourceSpan } from './source-span';

export { DatePrecision, DocumentHeader, LegalBasis } from './plan-document';

/** chủ trì, phối hợp, thực hiện, chỉ đạo, đề nghị. */
export const DutyRole = z.enum(['lead', 'coordinate', 'carry_out', 'direct', 'requested']);
export type DutyRole = z.infer<typeof DutyRole>;

export const DutyPartner = z.object({
  relation: z.enum(['with', 'directs']),
  name: z.string(),
  agency: AgencyCode.nullable(),
});
export type DutyPartner = z.infer<typeof DutyPartner>;

const DutyPart = z.object({
  label: z.string(),
  role: DutyRole,
  text: z.string(),
  partners: z.array(DutyPartner),
});

export const Duty = z.object({
  /** Label inside its item, as printed: `-1`, `a`, `p1`. */
  label: z.string(),
  role: DutyRole,
  text: z.string().min(1),
  topic: z.string(),
  periodicity: z.enum(['none', 'regular', 'annual', 'adhoc']),
  alsoAdhoc: z.boolean(),
  deadlineText: z.string().nullable(),
  /** The last day on which the duty is done in time; null where the plan names no date. */
  dueOn: CalendarDate.nullable().default(null),
  /** Whom the duty is for, where it is not for every member of its item. */
  addressee: AgencyCode.nullable().default(null),
  /** First words in the source, to find the place again. */
  quoteStart: z.string(),
  partners: z.array(DutyPartner),
  parts: z.array(DutyPart),
  source: SourceSpan.nullable().default(null),
});
export type Duty = z.infer<typeof Duty>;

/** A numbered item under "Tổ chức thực hiện". `requested` ("Đề nghị") belongs to the item, not to the agency. */
export const Assignment = z.object({
  label: z.string(),
  heading: z.string(),
  requested: z.boolean(),
  members: z.array(AgencyCode),
  duties: z.array(Duty),
  source: SourceSpan.nullable().default(null),
});
export type Assignment = z.infer<typeof Assignment>;

export const ReportingRule = z.object({
  code: z.string(),
  who: z.string(),
  to: z.array(z.string()),
  /** Through whom the report goes ("qua Sở Nội vụ"). */
  via: z.string().nullable().default(null),
  directedBy: z.string().nullable(),
  period: z.enum(['half', 'quarter', 'year', 'regular', 'adhoc', 'none']),
  /** "hoặc đột xuất": besides its period the report is also due whenever it is asked for. */
  alsoAdhoc: z.boolean().default(false),
  due: DueRule.nullable(),
  deadlineText: z.string(),
  place: z.string(),
  /** Agencies and groups that the rule binds; groups stand for the members of their roster. */
  agencies: z.array(AgencyCode),
  note: z.string().nullable(),
  source: SourceSpan.nullable().default(null),
});
export type ReportingRule = z.infer<typeof ReportingRule>;

/** The plan at work, as a screen or a workbook needs it at its head. */
export const Plan = z.object({
  code: z.string(),
  title: z.string(),
  province: z.string(),
  councilName: z.string(),
  standingAgency: AgencyCode,
  standingAgencyName: z.string(),
  documentNumber: z.string().nullable(),
  documentDate: CalendarDate.nullable(),
});
export type Plan = z.infer<typeof Plan>;
