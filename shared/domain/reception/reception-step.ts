import { z } from 'zod';
import { CalendarDate } from '../calendar-date';
import { ReceptionState, SubmissionOrigin } from '../reception';

const version = z.int().positive();

/** What brought about where an agency stands from a day on. */
export const ReceptionCause = z.discriminatedUnion('kind', [
  /** Few working days are left. */
  z.object({ kind: z.literal('due_soon'), lastDay: CalendarDate }),
  /** The last valid day went by. */
  z.object({ kind: z.literal('due_passed'), lastDay: CalendarDate }),
  /** The rule, the calendar of working days or the shift policy makes it another day. */
  z.object({ kind: z.literal('due_moved'), from: CalendarDate.nullable(), to: CalendarDate.nullable() }),
  /** Days off were entered or withdrawn, so that another number of working days is left. */
  z.object({ kind: z.literal('calendar_changed') }),
  z.object({
    kind: z.literal('extended'),
    dueOn: CalendarDate,
    reason: z.string(),
    documentNumber: z.string().nullable(),
    by: z.string(),
  }),
  z.object({ kind: z.literal('extension_undone'), dueOn: CalendarDate, by: z.string() }),
  z.object({
    kind: z.literal('received'),
    version,
    origin: SubmissionOrigin,
    receivedOn: CalendarDate,
    nil: z.boolean(),
    by: z.string(),
  }),
  z.object({ kind: z.literal('returned'), version, reason: z.string().nullable(), by: z.string() }),
  z.object({ kind: z.literal('withdrawn'), version, by: z.string() }),
  z.object({ kind: z.literal('reinstated'), version, by: z.string() }),
]);
export type ReceptionCause = z.infer<typeof ReceptionCause>;

/** Where an agency stood from a day on, and what brought it about; the first step has no cause. */
export const ReceptionStep = z.object({
  from: CalendarDate,
  state: ReceptionState,
  daysLate: z.int().min(0),
  /** The day that held for the agency then. */
  dueDate: CalendarDate.nullable(),
  because: z.array(ReceptionCause),
});
export type ReceptionStep = z.infer<typeof ReceptionStep>;
