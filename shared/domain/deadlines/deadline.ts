import { z } from 'zod';
import { AgencyCode } from '../agency';
import { CalendarDate } from '../calendar-date';
import { PeriodCode } from '../period';
import { DueTerms } from './due-terms';
import { ShiftPolicy } from './rule-settings';

/** What a deadline is of: a plan's report, a duty, a request out of turn, a report that the law asks, the council's year, one's own. */
export const DeadlineKind = z.enum(['plan_report', 'duty', 'request', 'statutory', 'council', 'own']);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/** Why nobody works on a day: the weekend, or an entry of the table of holidays. */
export const IdleDay = z.object({ day: CalendarDate, holiday: z.string().nullable() });
export type IdleDay = z.infer<typeof IdleDay>;

/** That a last day was moved: from where, by which policy, over which days, or by whose extension. */
export const Shift = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('working_day'),
    from: CalendarDate,
    policy: ShiftPolicy,
    over: z.array(IdleDay),
  }),
  z.object({
    kind: z.literal('extension'),
    from: CalendarDate.nullable(),
    reason: z.string(),
    documentNumber: z.string().nullable(),
    recordedBy: z.string(),
    recordedAt: z.string(),
  }),
]);
export type Shift = z.infer<typeof Shift>;

/** What about a deadline the clerk should know: figures end less than one working day before it, or after it. */
export const CutOffWarning = z.enum(['no_working_day', 'before_cut_off']);
export type CutOffWarning = z.infer<typeof CutOffWarning>;

/** What lies behind a deadline; a click on it opens this. */
export const DeadlineSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('period'), period: PeriodCode }),
  z.object({ kind: z.literal('rule'), rule: z.string() }),
  z.object({ kind: z.literal('duty'), duty: z.string(), plan: z.string() }),
  /** A report that the law asks, whose form the register adds up; `event` is the day of no plan that it follows from. */
  z.object({ kind: z.literal('form'), form: z.string(), event: z.string() }),
  z.object({ kind: z.literal('event'), event: z.string() }),
]);
export type DeadlineSubject = z.infer<typeof DeadlineSubject>;

/** A day until which something has to be done, with the rule that it follows from. */
export const Deadline = z.object({
  /** Stays the same as long as it is of the same thing, whatever becomes of the date: `report:cao-bang-2025/CB-R1/2026-H1`. */
  id: z.string().min(1),
  kind: DeadlineKind,
  /** What has to be done, in Vietnamese. */
  title: z.string(),
  /** The terms; null where somebody named the date itself. */
  terms: DueTerms.nullable(),
  /** The words of the document that the rule comes from; empty where there is none. */
  quote: z.string(),
  /** The document with its number and place, in Vietnamese; null for what the clerk entered. */
  document: z.string().nullable(),
  plan: z.string().nullable(),
  /** Whom it is for, where it is for one agency alone. */
  agency: AgencyCode.nullable(),
  /** Whom it is for, in words. */
  who: z.string(),
  /** Where it is a time and not a day: its first day. */
  beginsOn: CalendarDate.nullable(),
  /** The last valid day; it ends at 23:59. */
  lastDay: CalendarDate,
  /** The last working day at or before it. */
  lastWorkingDay: CalendarDate,
  /** Null where the rule's own day stands. */
  shifted: Shift.nullable(),
  /** Holidays that lie between the last working day and the last day or are otherwise in question are not confirmed yet. */
  provisional: z.boolean(),
  warning: CutOffWarning.nullable(),
  /** How many of those who have to do it have done so; null where nobody counts it. */
  progress: z.object({ done: z.int(), of: z.int() }).nullable(),
  subject: DeadlineSubject,
});
export type Deadline = z.infer<typeof Deadline>;

/** A deadline whose day is another one after a change; null where it was not there before, or is no more. */
export const DateMove = z.object({
  deadline: z.string(),
  title: z.string(),
  who: z.string(),
  before: z.object({ lastDay: CalendarDate, lastWorkingDay: CalendarDate }).nullable(),
  after: z.object({ lastDay: CalendarDate, lastWorkingDay: CalendarDate }).nullable(),
  /** The days because of which it moved. */
  because: z.array(IdleDay),
});
export type DateMove = z.infer<typeof DateMove>;
