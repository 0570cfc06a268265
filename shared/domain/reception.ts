import { z } from 'zod';
import { AgencyCode, AgencyKind } from './agency';
import { CalendarDate } from './calendar-date';
import { PeriodCode } from './period';

/**
 * Where an agency stands in a period. On time is judged by the date of receipt that the clerk recorded, never by the import. While
 * nothing came it is not due yet, due soon, extended (a later day was granted and has not passed) or missing; what came is on time, late,
 * or nil; returned is what went back and was not corrected yet.
 */
export const ReceptionState = z.enum([
  'not-due',
  'due-soon',
  'extended',
  'missing',
  'on-time',
  'late',
  'returned',
  'nil',
]);
export type ReceptionState = z.infer<typeof ReceptionState>;

export const Reception = z.object({
  agency: AgencyCode,
  agencyName: z.string(),
  agencyKind: AgencyKind,
  period: PeriodCode,
  state: ReceptionState,
  /** Days after the due date on which the first version came; 0 where it was on time or nothing came. */
  daysLate: z.int().min(0),
  receivedAt: CalendarDate.nullable(),
  /** The agency's own last valid day: by the terms for its kind, then by what was granted to it; null where nothing names one. */
  dueDate: CalendarDate.nullable(),
  /** The last working day at or before it. */
  lastWorkingDay: CalendarDate.nullable(),
  /** Working days until that one while the report is awaited and the day is near: 0 on it, -1 after it; otherwise null. */
  workingDaysLeft: z.int().min(-1).nullable(),
  /** The due date where it was granted to this agency. */
  extendedTo: CalendarDate.nullable(),
  /** Number of the newest accepted version (lần), 0 where there is none. */
  version: z.int().min(0),
  /** The newest accepted version says that nothing occurred. */
  nil: z.boolean(),
  /** Figures in the newest accepted version. */
  figureCount: z.int().min(0),
  /** Questions and errors that were left open when the newest version was accepted. */
  openIssueCount: z.int().min(0),
  /** When the newest accepted version was sent back to be corrected, an instant; null once a correction has come. */
  returnedAt: z.string().nullable(),
});
export type Reception = z.infer<typeof Reception>;

/** How a version came about: from our template, another layout, typed by hand, a file without figures, or left by an undo. */
export const SubmissionOrigin = z.enum(['template', 'search', 'manual', 'attachment', 'undo']);
export type SubmissionOrigin = z.infer<typeof SubmissionOrigin>;

/** One version of an agency's report (lần 1, lần 2 …). */
export const SubmissionSummary = z.object({
  /** Its own id, by which it can be undone or annotated. */
  submission: z.string(),
  version: z.int().positive(),
  origin: SubmissionOrigin,
  /** A withdrawn version was undone: it is kept and does not count. */
  state: z.enum(['accepted', 'withdrawn']),
  /** When it was sent back to the agency to be corrected; its figures count until a correction comes. */
  returnedAt: z.string().nullable(),
  receivedOn: CalendarDate,
  acceptedAt: z.string(),
  acceptedBy: z.string(),
  documentNumber: z.string().nullable(),
  documentDate: CalendarDate.nullable(),
  nil: z.boolean(),
  /** Empty where the figures were typed without a file. */
  fileName: z.string(),
  fileSha256: z.string().nullable(),
  figureCount: z.int(),
  issueCount: z.int(),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;
