import type { ReportExtension } from '../../shared/contract/deadlines';
import type { IntakeIssue } from '../../shared/contract/intake-issue';
import type { FigureDifference, ReceptionHistory, Undone } from '../../shared/contract/reception';
import type { PeriodCode } from '../../shared/domain/period';
import type { SubmissionSummary } from '../../shared/domain/reception';
import type { ReceptionTable } from '../model/matrix';
import type { MarkedCopy } from './intake/marked-copy';
import type { Loadable } from './loadable';

/** One agency in one period. */
export type Place = { readonly agency: string; readonly period: PeriodCode };

/** Two versions of the opened report side by side. */
export type Comparison = {
  readonly from: number;
  readonly to: number;
  readonly rows: Loadable<readonly FigureDifference[]>;
};

/** A marked copy that was written, and the letter that goes with it. */
export type Annotated = Omit<MarkedCopy, 'fileName'> & { readonly submission: string };

/** The last deed done to the opened report that can be taken back. */
export type LastDeed =
  | { readonly deed: 'undone' | 'redone'; readonly submission: string; readonly result: Undone }
  | { readonly deed: 'typed'; readonly submission: string };

/** What belongs to the place that is open, and goes with it. */
export type Opened = {
  readonly comparison: Comparison | null;
  /** Findings of the versions whose findings are unfolded, by submission. */
  readonly findings: ReadonlyMap<string, Loadable<readonly IntakeIssue[]>>;
  readonly annotated: Annotated | null;
  readonly lastDeed: LastDeed | null;
};

/** Who has reported, and the report that is looked at, with what can be done about it. */
export type ReceptionState = Opened & {
  readonly table: Loadable<ReceptionTable>;
  /** The place whose panel is open, with all its versions. */
  readonly opened: Place | null;
  readonly submissions: Loadable<readonly SubmissionSummary[]>;
  /** Where its agency stood day by day, and the later days that it was granted, newest first. */
  readonly history: Loadable<ReceptionHistory>;
  readonly extensions: Loadable<readonly ReportExtension[]>;
  load(periods: readonly PeriodCode[]): Promise<void>;
  open(place: Place): Promise<void>;
  /** Closes what lies uppermost: the comparison, the panel, and where neither is open the marks. */
  close(): void;
  compare(from: number, to: number): Promise<void>;
  closeComparison(): void;
  toggleFindings(submission: string): Promise<void>;
  undo(submission: string): Promise<void>;
  redo(submission: string): Promise<void>;
  /** Remembers that a version was typed in, so that it can be taken back at once. */
  wasTyped(submission: string): void;
  /** Takes the last deed back. */
  takeBack(): Promise<void>;
  /** Asks where to and writes a marked copy there. */
  annotate(submission: string, title: string, suggestedName: string): Promise<void>;
  markReturned(submission: SubmissionSummary, reason: string | null): Promise<void>;
};
