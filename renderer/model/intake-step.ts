import type { CommittedFile, GivenAnswer, PreviewedFile } from '../../shared/contract/intake';
import type { Undone } from '../../shared/contract/reception';
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

/** How far the reading has come, and the names of the files that were heard of on the way. */
export type Progress = {
  readonly done: number;
  readonly total: number;
  readonly fileName: string;
  readonly read: readonly string[];
};

/** What one deed of the clerk answered, as it was before: sent again, it takes the deed back. */
export type GivenBatch = { readonly key: string; readonly before: readonly GivenAnswer[] };

/** A file that has been dealt with, and what undoing it did, where it was undone. */
export type DoneFile = CommittedFile & { readonly undone: Undone | null };

/** An intake that has been read and waits for answers or for *Ghi nhận*. */
export type OpenIntake = {
  readonly intakeId: string;
  readonly files: readonly PreviewedFile[];
  /** What was answered in this window, newest last. */
  readonly given: readonly GivenBatch[];
  /** Of the files that wait, those that were read again with what the last acceptance taught. */
  readonly again: ReadonlySet<string>;
  /** Files of the same intake that were dealt with before. */
  readonly done: readonly DoneFile[];
};

/** How far an intake has come. Nothing is written before `committing`. */
export type IntakeStep =
  | { readonly name: 'files'; readonly problem: Problem | null }
  | { readonly name: 'reading'; readonly progress: Progress | null; readonly stopping: boolean }
  | {
      readonly name: 'questions';
      readonly open: OpenIntake;
      /** The question that is shown; null takes the first. */
      readonly question: string | null;
      readonly asGrid: boolean;
    }
  | { readonly name: 'preview'; readonly open: OpenIntake; readonly file: string | null }
  | { readonly name: 'committing'; readonly open: OpenIntake }
  /** `open` holds the files that still wait for answers; null where none does. */
  | { readonly name: 'done'; readonly files: readonly DoneFile[]; readonly open: OpenIntake | null };
