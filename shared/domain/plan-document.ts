import { z } from 'zod';
import { CalendarDate } from './calendar-date';

/** How far a document's date is known; drafts leave the day blank, and a blank stays blank. */
export const DatePrecision = z.enum(['day', 'month', 'unknown']);

/** The head of a document. What a draft leaves blank is null and stays so until somebody fills it in. */
export const DocumentHeader = z.object({
  kind: z.enum(['plan', 'report', 'directive', 'letter', 'decision', 'resolution', 'other']),
  number: z.string().nullable(),
  /** Where the number was learnt, if not from the document itself. */
  numberSource: z.string().nullable(),
  date: CalendarDate.nullable(),
  datePrecision: DatePrecision,
  dateAsWritten: z.string(),
  issuer: z.string(),
  title: z.string(),
});
export type DocumentHeader = z.infer<typeof DocumentHeader>;

/** A document that a plan rests on or names. */
export const LegalBasis = z.object({
  /** As printed; null for a law that is only named. */
  number: z.string().nullable(),
  date: CalendarDate.nullable(),
  title: z.string(),
  role: z.enum(['basis', 'mentioned', 'trigger', 'footnote']),
  place: z.string().nullable(),
});
export type LegalBasis = z.infer<typeof LegalBasis>;

/** What a plan refers to and does not contain, or leaves blank, with the words that say so. */
export const PlanMissing = z.object({
  what: z.enum(['number', 'day', 'date', 'signature', 'appendix']),
  quote: z.string(),
  place: z.string(),
});
export type PlanMissing = z.infer<typeof PlanMissing>;
