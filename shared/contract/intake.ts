import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { Approximation } from '../domain/figure';
import { IndicatorCode } from '../domain/indicator';
import { PeriodCode } from '../domain/period';
import { Excerpt } from './excerpt';
import { GivenAnswer, IntakeIssue, PreparedAnswer } from './intake-issue';
import { method } from './method';

export { GivenAnswer, IntakeIssue, IssueReading, PreparedAnswer } from './intake-issue';

const ShownReading = z.object({
  value: z.number().nullable(),
  nil: z.boolean(),
  approximation: Approximation,
});

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
  before: ShownReading.nullable(),
  /** The clerk keeps the figure of the accepted version (`version_choice#CODE` answered `before`). */
  keepsBefore: z.boolean(),
});
export type IntakeFigure = z.infer<typeof IntakeFigure>;

/** Why a file is taken for the report of an agency or a period. */
export const IntakeEvidence = z.object({
  code: z.string(),
  from: z.enum(['clerk', 'mark', 'remembered', 'content', 'file_name', 'folder']),
  confidence: z.number(),
  text: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
});
export type IntakeEvidence = z.infer<typeof IntakeEvidence>;

/** Text in an old Vietnamese encoding and how it reads in Unicode. */
export const IntakeConversion = z.object({
  sheet: z.string(),
  cell: z.string(),
  encoding: z.string(),
  before: z.string(),
  after: z.string(),
  applied: z.boolean(),
});
export type IntakeConversion = z.infer<typeof IntakeConversion>;

/** A statutory form as a file states it: whose it is, and every figure with its cell. */
export const StatutoryPreview = z.object({
  form: z.string(),
  formName: z.string(),
  /** The employer's own id; null for one that the register does not know yet. */
  establishment: z.string().nullable(),
  establishmentName: z.string().nullable(),
  period: PeriodCode.nullable(),
  dataFrom: CalendarDate.nullable(),
  dataTo: CalendarDate.nullable(),
  nil: z.boolean(),
  figures: z.array(
    z.object({
      table: z.string(),
      row: z.string(),
      column: z.string(),
      /** The row's label as the employer wrote it. */
      label: z.string(),
      value: z.number().nullable(),
      nil: z.boolean(),
      rawText: z.string(),
      confidence: z.number(),
      sheet: z.string(),
      cell: z.string(),
      change: z.enum(['added', 'changed', 'unchanged']),
      before: z.number().nullable(),
    }),
  ),
  /** What the register holds and the file leaves blank; not known while a question is open. A null `before` is "không phát sinh". */
  gone: z.array(
    z.object({
      table: z.string(),
      row: z.string(),
      column: z.string(),
      label: z.string(),
      before: z.number().nullable(),
    }),
  ),
});
export type StatutoryPreview = z.infer<typeof StatutoryPreview>;

/**
 * How something in a table of the agency's own was understood by its words, and which questions may be answered to have it
 * read otherwise.
 */
export const IntakeMapping = z.object({
  /** The indicator whose figure it gives; null for a line that is passed over and for a column. */
  code: IndicatorCode.nullable(),
  /** The finding that says so; null where the label is the indicator's own name. */
  issue: z.string().nullable(),
  /** The line's label as written. */
  label: z.string().nullable(),
  /** The question about the line: `indicator:SK-03`, `ignore`. */
  line: z.string().nullable(),
  /** The question about the table's column of figures: `column:E`. */
  column: z.string().nullable(),
  /** Letters of the column of labels that the table's figures stand behind; null where they do not. */
  behind: z.string().nullable(),
  /** The remembered decision that it rests on (`intake.forget`). */
  remembered: z.string().nullable(),
});
export type IntakeMapping = z.infer<typeof IntakeMapping>;

/**
 * `ready`: may be accepted as it is. `unchanged`: the register holds exactly this. `needs-review`: some errors or questions
 * wait for an answer, and nothing of the file is written until each has one. `rejected`: nothing can be accepted.
 */
export const PreviewedFile = z.object({
  /** Identifies the file inside this intake. */
  key: z.string(),
  path: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  /** What the file is by its content: `xlsx`, `xls`, `ods`, `csv`, or why it cannot be read (`encrypted`, `pdf` …). */
  format: z.string(),
  /** How it was understood: `template`, `search`, the code of a statutory form; null where it was not. */
  form: z.string().nullable(),
  /** From 0 to 1. */
  formConfidence: z.number(),
  agency: AgencyCode.nullable(),
  agencyName: z.string().nullable(),
  agencyEvidence: z.array(IntakeEvidence),
  period: PeriodCode.nullable(),
  periodEvidence: z.array(IntakeEvidence),
  /** The version (lần) that the file is or would become; null where it cannot become one. */
  version: z.int().positive().nullable(),
  receivedOn: CalendarDate,
  documentNumber: z.string().nullable(),
  documentDate: CalendarDate.nullable(),
  nil: z.boolean(),
  figures: z.array(IntakeFigure),
  /** Set where the file is an employer's form; agency, period and figures of the plan are then empty. */
  statutory: StatutoryPreview.nullable(),
  dutyCount: z.int(),
  textCount: z.int(),
  conversions: z.array(IntakeConversion),
  mappings: z.array(IntakeMapping),
  issues: z.array(IntakeIssue),
  status: z.enum(['ready', 'unchanged', 'needs-review', 'rejected']),
});
export type PreviewedFile = z.infer<typeof PreviewedFile>;

/** What became of a previewed file; all else is as the preview said. */
export const IntakeOutcome = z.object({
  key: z.string(),
  status: z.enum(['committed', 'unchanged', 'needs-review', 'rejected']),
  version: z.int().positive().nullable(),
  /** The accepted version's own id, by which it can be undone or annotated; null where nothing was accepted. */
  submission: z.string().nullable(),
});
export type IntakeOutcome = z.infer<typeof IntakeOutcome>;

/** A previewed file with what became of it. */
export type CommittedFile = Omit<PreviewedFile, keyof IntakeOutcome> & IntakeOutcome;

export const IntakePreview = z.object({ intakeId: z.string(), files: z.array(PreviewedFile) });
export type IntakePreview = z.infer<typeof IntakePreview>;

/** An intake that was begun and not ended, perhaps before the program was closed or crashed. */
export const WaitingIntake = z.object({
  intakeId: z.string(),
  startedAt: z.string(),
  startedBy: z.string(),
  fileCount: z.int(),
  answerCount: z.int(),
});
export type WaitingIntake = z.infer<typeof WaitingIntake>;

/** What the clerk decided for an agency and a layout, kept for its next files until it is undone. */
export const Remembered = z.object({
  id: z.string(),
  agency: AgencyCode,
  agencyName: z.string(),
  about: z.enum(['row', 'column']),
  label: z.string(),
  answer: z.string(),
  answerText: z.string(),
  fileName: z.string(),
  decidedBy: z.string(),
  decidedAt: z.string(),
});
export type Remembered = z.infer<typeof Remembered>;

/** What a file is, as far as its content, its name and its folder tell, without a register. */
export const DetectedFile = z.object({
  path: z.string(),
  format: z.string(),
  form: z.string().nullable(),
  formConfidence: z.number(),
  agency: IntakeEvidence.nullable(),
  period: IntakeEvidence.nullable(),
  agencyCandidates: z.array(IntakeEvidence),
  periodCandidates: z.array(IntakeEvidence),
  /** The employer and the period that a statutory form names. */
  statutory: z.object({ establishmentName: z.string().nullable(), period: PeriodCode.nullable() }).nullable(),
  sheets: z.array(z.object({ name: z.string(), state: z.enum(['visible', 'hidden', 'veryHidden']) })),
  message: z.string().nullable(),
});
export type DetectedFile = z.infer<typeof DetectedFile>;

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
  /**
   * Reads files (folders are walked) and says what accepting them would do. No report is written; a `resumable` intake is
   * noted in the register, so that it can go on after a crash.
   */
  preview: method(
    z.object({
      paths: z.array(z.string().min(1)).min(1),
      /** The period or agency that every file must be of; null takes what the file says. */
      period: PeriodCode.nullable(),
      agency: AgencyCode.nullable(),
      /** The day the reports arrived, as the clerk recorded it; null means today. */
      receivedOn: CalendarDate.nullable(),
      resumable: z.boolean().default(false),
      /** Decisions taken before the files are read. */
      answers: z.array(PreparedAnswer).default([]),
    }),
    IntakePreview,
  ),
  /** The intake that waits to go on; null where none does. */
  waiting: method(z.void(), WaitingIntake.nullable()),
  /** Reads the files of the waiting intake again, with the answers given before. */
  resume: method(z.object({ intakeId: z.string() }), IntakePreview),
  /** Answers questions of one file and says what it would do now, and what changed for the others. */
  answer: method(
    z.object({ intakeId: z.string(), key: z.string(), answers: z.array(GivenAnswer).min(1) }),
    z.object({ files: z.array(PreviewedFile) }),
  ),
  /** The cells around one cell of a previewed file, as the agency sees them. */
  excerpt: method(
    z.object({ intakeId: z.string(), key: z.string(), sheet: z.string(), cell: z.string() }),
    Excerpt,
  ),
  /**
   * Accepts every ready file of a preview, one transaction a file; those that need review stay and wait for their answers. `again`
   * are those of them that were read anew, because what was just accepted taught something about their agency's tables.
   */
  commit: method(
    z.object({ intakeId: z.string() }),
    z.object({ files: z.array(IntakeOutcome), waiting: z.int(), again: z.array(PreviewedFile) }),
  ),
  /** Accepts a file that cannot be read as figures (a scan, a letter) as an agency's report, to be typed in by hand. */
  attach: method(
    z.object({ intakeId: z.string(), key: z.string(), agency: AgencyCode, period: PeriodCode }),
    IntakeOutcome,
  ),
  /** Writes a copy of a waiting file with everything that is not clear marked, and drafts the letter that goes with it. */
  annotate: method(
    z.object({ intakeId: z.string(), key: z.string(), path: z.string().min(1) }),
    z.object({ path: z.string(), marks: z.int(), lost: z.array(z.string()), letter: z.string() }),
  ),
  /** Ends an intake; what was answered stays known by the content of its file. */
  discard: method(z.object({ intakeId: z.string() }), z.void()),
  /** Stops a running preview after the file it is reading; the preview is then refused as `cancelled`. */
  cancel: method(z.void(), z.void()),
  remembered: method(z.object({ agency: AgencyCode.nullable() }), z.array(Remembered)),
  /** Takes a remembered decision back; `again` are the files of the open intake that were read anew without it. */
  forget: method(z.object({ id: z.string() }), z.object({ again: z.array(PreviewedFile) })),
  /** Says what files are, by content, name and folder, measured against the plans that ship with the program. */
  detect: method(z.object({ paths: z.array(z.string().min(1)).min(1) }), z.array(DetectedFile)),
};
