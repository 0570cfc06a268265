import type { CommittedFile, IntakePreview } from '../../shared/contract/intake';
import type { Problem } from '../../shared/contract/reply';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { PeriodCode } from '../../shared/domain/period';

/** What is to be read, and what the clerk knows of it. Null for period and agency takes what each file says. */
export type IntakeRequest = {
  readonly paths: readonly string[];
  readonly receivedOn: CalendarDate | null;
  readonly period: PeriodCode | null;
  readonly agency: string | null;
};

export type Progress = { readonly done: number; readonly total: number; readonly fileName: string };

/** How far an intake has come. Nothing is written before `committing`. */
export type IntakeStep =
  | { readonly name: 'files'; readonly problem: Problem | null }
  | { readonly name: 'reading'; readonly progress: Progress | null; readonly stopping: boolean }
  | {
      readonly name: 'preview';
      readonly preview: IntakePreview;
      readonly withOpenIssues: ReadonlySet<string>;
    }
  | { readonly name: 'committing'; readonly preview: IntakePreview }
  | { readonly name: 'done'; readonly files: readonly CommittedFile[] };
