import { z } from 'zod';
import { AgencyCode, AgencyKind } from './agency';
import { CalendarDate } from './calendar-date';
import { PeriodCode } from './period';

/** Where an agency stands in a period. On time is judged by the date of receipt that the clerk recorded, never by the import. */
export const ReceptionState = z.enum(['on-time', 'late', 'missing', 'nil']);
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
  dueDate: CalendarDate.nullable(),
  /** Number of the newest accepted version (lần), 0 where there is none. */
  version: z.int().min(0),
  /** Figures in the newest accepted version. */
  figureCount: z.int().min(0),
  /** Questions and errors that were left open when the newest version was accepted. */
  openIssueCount: z.int().min(0),
});
export type Reception = z.infer<typeof Reception>;

/** One accepted version of an agency's report (lần 1, lần 2 …). */
export const SubmissionSummary = z.object({
  version: z.int().positive(),
  receivedOn: CalendarDate,
  acceptedAt: z.string(),
  acceptedBy: z.string(),
  documentNumber: z.string().nullable(),
  documentDate: CalendarDate.nullable(),
  nil: z.boolean(),
  fileName: z.string(),
  fileSha256: z.string(),
  figureCount: z.int(),
  issueCount: z.int(),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;
