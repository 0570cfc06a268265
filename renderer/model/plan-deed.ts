import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { DocumentField } from '../../shared/domain/document-edit';
import type { DutyState } from '../../shared/domain/duties/duty-state';

/** Something that was recorded on the screen Kế hoạch, as data; the words are in `text/plan-deed.ts`. */
export type PlanDeed =
  | { readonly kind: 'document'; readonly field: DocumentField }
  | { readonly kind: 'state'; readonly state: DutyState; readonly entries: number }
  | { readonly kind: 'extension'; readonly dueOn: CalendarDate; readonly entries: number }
  | { readonly kind: 'due-day'; readonly dueOn: CalendarDate | null }
  | { readonly kind: 'evidence'; readonly files: number }
  | { readonly kind: 'restatement' | 'open-case' | 'base-year' | 'milestones' | 'binding' }
  | {
      readonly kind: 'request' | 'request-undone' | 'request-redone' | 'reuse' | 'reuse-undone';
      readonly period: string;
    }
  | { readonly kind: 'year'; readonly year: number; readonly periods: readonly string[] };
