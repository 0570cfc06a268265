import { z } from 'zod';
import { CalendarDate } from '../calendar-date';
import { DeadlineKind } from '../deadlines/deadline';

/** What an entry of a calendar says: all by which a reader could tell that it changed. */
export const EntryContent = z.object({
  title: z.string(),
  /** Both days are included. */
  from: CalendarDate,
  to: CalendarDate,
  description: z.string(),
  category: z.string(),
  /** When it reminds, in hours after the first day begins; negative before it. */
  alarms: z.array(z.int()),
});
export type EntryContent = z.infer<typeof EntryContent>;

/** By what an export can leave it out. */
export const EntryScope = z.object({
  kind: DeadlineKind,
  plan: z.string().nullable(),
  agency: z.string().nullable(),
});
export type EntryScope = z.infer<typeof EntryScope>;

/** What is kept of an entry that was written. */
export const StoredContent = z.object({
  content: EntryContent,
  scope: EntryScope,
  /** The years in whose files it was written. */
  years: z.array(z.int()),
});
type StoredContent = z.infer<typeof StoredContent>;

/** An entry as it was last written into a file. */
export type CalendarEntry = Readonly<StoredContent> & {
  /** `Deadline.id`. */
  readonly deadline: string;
  /** Never changes and is nobody else's. */
  readonly uid: string;
  /** Rises by one whenever the entry says something else. */
  readonly sequence: number;
  /** The instant at which it said so first (ISO 8601, UTC). */
  readonly stampedAt: string;
  /** What it was for is no more. */
  readonly isCancelled: boolean;
};
