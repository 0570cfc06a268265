import type { Reading } from './figure';
import type { Indicator } from './indicator';
import type { Period } from './period';
import type { DutyRole, Plan } from './plan';

/** What the report workbook of one agency and period has to show; the writer only lays it out. */
export type TemplateContent = {
  readonly plan: Plan;
  readonly agency: { readonly code: string; readonly name: string };
  /** "Đề nghị" stands before this agency's item in the plan, so the wording asks and does not order. */
  readonly requested: boolean;
  readonly period: Period;
  readonly previousPeriod: Period | null;
  /** Only the indicators that this agency supplies, with its own reading of the previous period; null where it gave none. */
  readonly indicators: ReadonlyArray<{ readonly indicator: Indicator; readonly previous: Reading | null }>;
  readonly duties: ReadonlyArray<{
    readonly assignment: string;
    readonly label: string;
    readonly role: DutyRole;
    readonly text: string;
  }>;
};
