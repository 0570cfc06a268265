import { z } from 'zod';
import { CalendarDate } from '../calendar-date';

/** How sure a day off or a worked day is: announced by its document, following from the law alone, or read elsewhere. */
export const DayStatus = z.enum(['confirmed', 'by_law', 'unverified']);
export type DayStatus = z.infer<typeof DayStatus>;

/**
 * Days that the weekend does not tell: days off (`off`), and Saturdays or Sundays that are worked (`worked`), with the document that says
 * so. Both days are included. Source: Bộ luật Lao động 45/2019/QH14, Điều 111, 112; yearly announcements.
 */
export const DayException = z.object({
  entry: z.string().min(1),
  kind: z.enum(['off', 'worked']),
  from: CalendarDate,
  to: CalendarDate,
  name: z.string().min(1),
  status: DayStatus,
  source: z.string(),
  /** The day off that a worked day makes up for (hoán đổi); null for a day off. */
  makesUpFor: CalendarDate.nullable(),
  /** The day from which it was known here; null where it always was. Deadlines that had passed by then stay as they were. */
  knownFrom: CalendarDate.nullable(),
  /** The day on which it was withdrawn; null while it holds. */
  knownTo: CalendarDate.nullable(),
});
export type DayException = z.infer<typeof DayException>;
