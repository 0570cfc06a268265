import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { Approximation } from '../domain/figure';
import { IndicatorCode } from '../domain/indicator';
import { PeriodCode } from '../domain/period';
import { method } from './method';

/** One finding about a file: what was found, where, what was expected, and in `message` what to do, in Vietnamese. */
export const IntakeIssue = z.object({
  severity: z.enum(['error', 'warning', 'question', 'note']),
  code: z.string(),
  indicator: IndicatorCode.nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  message: z.string(),
});
export type IntakeIssue = z.infer<typeof IntakeIssue>;

/**
 * A figure as a file states it, with the cell it came from. `value` is null for "không phát sinh", and for one that is gone.
 * Name and unit are the register's (`register.indicators`): a preview can hold hundreds of thousands of figures.
 */
export const IntakeFigure = z.object({
  code: z.string(),
  value: z.number().nullable(),
  nil: z.boolean(),
  approximation: Approximation,
  rawText: z.string(),
  sheet: z.string(),
  cell: z.string(),
  /** From 0 to 1. */
  confidence: z.number(),
  /** Against the newest accepted version. `gone`: it had a figure and the new file leaves the cell blank. */
  change: z.enum(['added', 'changed', 'unchanged', 'gone']),
  before: z
    .object({ value: z.number().nullable(), nil: z.boolean(), approximation: Approximation })
    .nullable(),
});
export type IntakeFigure = z.infer<typeof IntakeFigure>;

/**
 * `ready`: may be accepted as it is. `unchanged`: the register holds exactly this. `needs-review`: some cells are
 * questions or errors; the rest may be accepted on purpose. `rejected`: not a report of this plan, nothing can be accepted.
 */
export const PreviewedFile = z.object({
  /** Identifies the file inside this intake. */
  key: z.string(),
  path: z.string(),
  fileName: z.string(),
  agency: AgencyCode.nullable(),
  agencyName: z.string().nullable(),
  period: PeriodCode.nullable(),
  /** The version (lần) that the file is or would become; null where it cannot become one. */
  version: z.int().positive().nullable(),
  receivedOn: CalendarDate,
  documentNumber: z.string().nullable(),
  documentDate: CalendarDate.nullable(),
  nil: z.boolean(),
  figures: z.array(IntakeFigure),
  dutyCount: z.int(),
  textCount: z.int(),
  issues: z.array(IntakeIssue),
  status: z.enum(['ready', 'unchanged', 'needs-review', 'rejected']),
});
export type PreviewedFile = z.infer<typeof PreviewedFile>;

/** What became of a previewed file; all else is as the preview said. */
export const IntakeOutcome = z.object({
  key: z.string(),
  status: z.enum(['committed', 'unchanged', 'needs-review', 'rejected']),
  version: z.int().positive().nullable(),
});
export type IntakeOutcome = z.infer<typeof IntakeOutcome>;

/** A previewed file with what became of it. */
export type CommittedFile = Omit<PreviewedFile, keyof IntakeOutcome> & IntakeOutcome;

export const IntakePreview = z.object({ intakeId: z.string(), files: z.array(PreviewedFile) });
export type IntakePreview = z.infer<typeof IntakePreview>;

/** Puts the files of a preview and their outcomes together. */
export function committedFiles(
  files: readonly PreviewedFile[],
  outcomes: readonly IntakeOutcome[],
): readonly CommittedFile[] {
  const byKey = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
  return files.flatMap((file) => {
    const outcome = byKey.get(file.key);
    return outcome ? [{ ...file, ...outcome }] : [];
  });
}

export const intake = {
  /** Reads files (folders are walked) and says what accepting them would do. Nothing is written. */
  preview: method(
    z.object({
      paths: z.array(z.string().min(1)).min(1),
      /** The period or agency that every file must be of; null takes what the file says. */
      period: PeriodCode.nullable(),
      agency: AgencyCode.nullable(),
      /** The day the reports arrived, as the clerk recorded it; null means today. */
      receivedOn: CalendarDate.nullable(),
    }),
    IntakePreview,
  ),
  /** Accepts the ready files of a preview, and those named in `withOpenIssues` as far as they are clear; one transaction a file. */
  commit: method(
    z.object({ intakeId: z.string(), withOpenIssues: z.array(z.string()) }),
    z.object({ files: z.array(IntakeOutcome) }),
  ),
  /** Stops a running preview after the file it is reading; the preview is then refused as `cancelled`. */
  cancel: method(z.void(), z.void()),
};
