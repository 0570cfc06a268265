import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { Approximation, Source } from '../domain/figure';
import { IndicatorCode } from '../domain/indicator';
import { AgencyView } from '../domain/lineage/agency-view';
import { PeriodCode } from '../domain/period';
import { Reception, SubmissionSummary } from '../domain/reception';
import { ReceptionStep } from '../domain/reception/reception-step';
import { Under } from './consolidation';
import { IntakeIssue } from './intake-issue';
import { method } from './method';

const VersionedReading = z.object({
  value: z.number().nullable(),
  nil: z.boolean(),
  approximation: Approximation,
  rawText: z.string(),
  source: Source,
});

/** One indicator in two versions of a report; null where a version leaves it blank. */
export const FigureDifference = z.object({
  indicator: IndicatorCode,
  name: z.string(),
  unit: z.string(),
  change: z.enum(['added', 'changed', 'unchanged', 'gone']),
  before: VersionedReading.nullable(),
  after: VersionedReading.nullable(),
});
export type FigureDifference = z.infer<typeof FigureDifference>;

/** What undoing did: which figures have their old values back, and which were kept because they were edited since. */
export const Undone = z.object({
  agency: AgencyCode,
  period: PeriodCode,
  /** The version that was withdrawn. */
  version: z.int(),
  /** The version that holds now; null where the agency has no report any more. */
  currentVersion: z.int().nullable(),
  restored: z.array(
    z.object({
      indicator: IndicatorCode,
      /** Null where it was blank or "không phát sinh", which `beforeNil` tells apart. */
      before: z.number().nullable(),
      beforeNil: z.boolean(),
      after: z.number().nullable(),
      afterNil: z.boolean(),
    }),
  ),
  kept: z.array(
    z.object({
      indicator: IndicatorCode,
      /** Null where the edit left it blank or "không phát sinh", which `nil` tells apart. */
      value: z.number().nullable(),
      nil: z.boolean(),
      editedBy: z.string(),
      version: z.int(),
    }),
  ),
});
export type Undone = z.infer<typeof Undone>;

const ViewedReception = Reception.extend({ under: Under.optional() });
export type ViewedReception = z.infer<typeof ViewedReception>;

/** Where one agency stood in a period, and what its own day rests on. */
export const ReceptionHistory = z.object({
  /** The last valid day by the rule, before anything was granted; null where no document names one. */
  base: CalendarDate.nullable(),
  /** The words that the day comes from. */
  quote: z.string().nullable(),
  /** They are words for agencies of this kind alone. */
  isTier: z.boolean(),
  /** Oldest first; each holds until the next one begins, the last one today. */
  steps: z.array(ReceptionStep),
});
export type ReceptionHistory = z.infer<typeof ReceptionHistory>;

const submission = z.object({ submission: z.string().min(1) });

export const reception = {
  /**
   * Every agency that has to report in a period and where it stands, in the order of the plan, named as in the period. In the view
   * `now` `under` says who has taken over from one that is no more; left out where it is still itself. With `on` as everybody stood at
   * the end of that day by what was known then: receipts and extensions of later days, undos and returns that came after it do not count.
   * Refused: `day_in_future`.
   */
  status: method(
    z.object({
      period: PeriodCode,
      view: AgencyView.default('then'),
      on: CalendarDate.nullable().default(null),
    }),
    z.array(ViewedReception),
  ),
  /** Where one agency stood in a period from its beginning until today, and what brought each change about. Refused: `unknown_agency`. */
  history: method(z.object({ agency: AgencyCode, period: PeriodCode }), ReceptionHistory),
  /** All versions of one agency's report, withdrawn ones too, newest first. */
  submissions: method(z.object({ agency: AgencyCode, period: PeriodCode }), z.array(SubmissionSummary)),
  /** The findings with which a version was accepted, with what was decided about each. */
  findings: method(submission, z.array(IntakeIssue)),
  /** Every indicator of two versions of one agency's report, in the order of the catalogue. */
  difference: method(
    z.object({ agency: AgencyCode, period: PeriodCode, from: z.int().positive(), to: z.int().positive() }),
    z.array(FigureDifference),
  ),
  /** Withdraws a version, so that the figures before it hold again; nothing is deleted. */
  undo: method(submission, Undone),
  /** Takes an undo back: the version holds again as it was. */
  redo: method(submission, Undone),
  /** Writes a copy of the version's file with everything that is not clear marked, and drafts the letter that goes with it. */
  annotate: method(
    submission.extend({ path: z.string().min(1) }),
    z.object({ path: z.string(), marks: z.int(), lost: z.array(z.string()), letter: z.string() }),
  ),
  /** Records that a version went back to the agency. */
  markReturned: method(submission.extend({ reason: z.string().nullable() }), z.void()),
  /** Writes the kept original of a submission to a path. */
  saveOriginal: method(
    z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), path: z.string().min(1) }),
    z.object({ path: z.string() }),
  ),
};
