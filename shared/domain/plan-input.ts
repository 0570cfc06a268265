import { z } from 'zod';
import { AgencyCode, AgencyKind } from './agency';
import { CalendarDate } from './calendar-date';
import { Indicator } from './indicator';
import { PeriodCode, PeriodKind } from './period';
import { Assignment, ReportingRule } from './plan';
import { DocumentHeader, LegalBasis, PlanMissing } from './plan-document';
import { PlanSection } from './plan-section';
import { SourceSpan } from './source-span';
import { Target } from './target';

/** An agency that a plan names, with all that a register needs which does not know it yet. */
export const PlanAgency = z.object({
  code: AgencyCode,
  name: z.string().min(1),
  abbreviation: z.string().nullable(),
  kind: AgencyKind,
  isGroup: z.boolean(),
  aliases: z.array(z.string()),
  note: z.string().nullable(),
});
export type PlanAgency = z.infer<typeof PlanAgency>;

/** A period as a plan asks for it; `reportingRule` is the code of the plan's rule that sets its due date. */
export const PlanPeriod = z.object({
  code: PeriodCode,
  kind: PeriodKind,
  year: z.int(),
  dataFrom: CalendarDate,
  dataTo: CalendarDate,
  reportingRule: z.string().nullable(),
});
export type PlanPeriod = z.infer<typeof PlanPeriod>;

/** A target with its place in the text that it was read from. */
export const PlanTarget = Target.extend({ source: SourceSpan.nullable().default(null) });
export type PlanTarget = z.infer<typeof PlanTarget>;

/**
 * A whole plan as it enters a register, whether it ships with the application or was read from a document: header, tree,
 * agencies, items, duties, targets, rules, periods, indicators. Agencies and indicators that the register has already are
 * meant by their codes and may be left out of the lists.
 */
export const PlanInput = z.object({
  code: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  province: z.string(),
  councilName: z.string(),
  standingAgency: AgencyCode,
  document: DocumentHeader,
  legalBases: z.array(LegalBasis),
  missing: z.array(PlanMissing),
  sections: z.array(PlanSection),
  agencies: z.array(PlanAgency),
  assignments: z.array(Assignment),
  targets: z.array(PlanTarget),
  reportingRules: z.array(ReportingRule),
  /** Where the data windows of the periods come from. */
  dataWindowSource: z.string(),
  periods: z.array(PlanPeriod),
  indicators: z.array(Indicator),
  recipients: z.array(z.string()),
});
export type PlanInput = z.infer<typeof PlanInput>;
