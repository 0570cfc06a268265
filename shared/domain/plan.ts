import { z } from 'zod';
import { AgencyCode, AgencyKind } from './agency';
import { CalendarDate } from './calendar-date';
import { DueRule } from './due-rule';
import { Indicator } from './indicator';
import { PeriodCode, PeriodKind } from './period';
import { Target } from './target';

/** How far a document's date is known; drafts leave the day blank, and a blank stays blank. */
export const DatePrecision = z.enum(['day', 'month', 'unknown']);

export const DocumentHeader = z.object({
  kind: z.enum(['plan', 'report', 'directive', 'letter', 'decision', 'resolution', 'other']),
  number: z.string().nullable(),
  /** Where the number was learnt, if not from the document itself. */
  numberSource: z.string().nullable(),
  date: CalendarDate.nullable(),
  datePrecision: DatePrecision,
  dateAsWritten: z.string(),
  issuer: z.string(),
  title: z.string(),
});

export const LegalBasis = z.object({
  number: z.string(),
  date: CalendarDate.nullable(),
  title: z.string(),
  role: z.enum(['basis', 'mentioned', 'trigger', 'footnote']),
  place: z.string().nullable(),
});

/** chủ trì, phối hợp, thực hiện, chỉ đạo, đề nghị. */
export const DutyRole = z.enum(['lead', 'coordinate', 'carry_out', 'direct', 'requested']);
export type DutyRole = z.infer<typeof DutyRole>;

const Partner = z.object({
  relation: z.enum(['with', 'directs']),
  name: z.string(),
  agency: AgencyCode.nullable(),
});

const DutyPart = z.object({
  label: z.string(),
  role: DutyRole,
  text: z.string(),
  partners: z.array(Partner),
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
  /** First words in the source, to find the place again. */
  quoteStart: z.string(),
  partners: z.array(Partner),
  parts: z.array(DutyPart),
});
export type Duty = z.infer<typeof Duty>;

/** A numbered item under "Tổ chức thực hiện". `requested` ("Đề nghị") belongs to the item, not to the agency. */
export const Assignment = z.object({
  label: z.string(),
  heading: z.string(),
  requested: z.boolean(),
  members: z.array(AgencyCode),
  duties: z.array(Duty),
});

export const ReportingRule = z.object({
  code: z.string(),
  who: z.string(),
  to: z.array(z.string()),
  directedBy: z.string().nullable(),
  period: z.enum(['half', 'year', 'regular', 'adhoc', 'none']),
  due: DueRule.nullable(),
  deadlineText: z.string(),
  place: z.string(),
  /** Agencies and groups that the rule binds; groups stand for the members of their roster. */
  agencies: z.array(AgencyCode),
  note: z.string().nullable(),
});

export const PresetAgency = z.object({
  code: AgencyCode,
  name: z.string(),
  abbreviation: z.string().nullable(),
  kind: AgencyKind,
  isGroup: z.boolean(),
  aliases: z.array(z.string()),
  note: z.string().nullable(),
});

export const PresetPeriod = z.object({
  code: PeriodCode,
  kind: PeriodKind,
  year: z.int(),
  dataFrom: CalendarDate,
  dataTo: CalendarDate,
  reportingRule: z.string().nullable(),
});

/** A provincial plan with all that a new database needs: agencies, items, duties, targets, rules, periods, indicators. */
export const PlanPreset = z.object({
  code: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  province: z.string(),
  councilName: z.string(),
  standingAgency: AgencyCode,
  document: DocumentHeader,
  legalBases: z.array(LegalBasis),
  agencies: z.array(PresetAgency),
  assignments: z.array(Assignment),
  targets: z.array(Target),
  reportingRules: z.array(ReportingRule),
  /** Where the data windows of the periods come from. */
  dataWindowSource: z.string(),
  periods: z.array(PresetPeriod),
  indicators: z.array(Indicator),
  recipients: z.array(z.string()),
});
export type PlanPreset = z.infer<typeof PlanPreset>;

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
