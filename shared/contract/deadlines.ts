import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { CutOffWarning, DateMove, Deadline, DeadlineKind, Shift } from '../domain/deadlines/deadline';
import { DueTerms } from '../domain/deadlines/due-terms';
import { RuleSettings, ShiftPolicy } from '../domain/deadlines/rule-settings';
import { PeriodCode } from '../domain/period';
import { method } from './method';

const id = z.string().min(1).max(300);

/** Which deadlines: null takes all. */
export const DeadlineFilter = z.object({
  plan: z.string().max(100).nullable().default(null),
  agency: AgencyCode.nullable().default(null),
  kinds: z.array(DeadlineKind).max(DeadlineKind.options.length).nullable().default(null),
});
export type DeadlineFilter = z.infer<typeof DeadlineFilter>;

const span = z
  .object({ from: CalendarDate, to: CalendarDate })
  .extend(DeadlineFilter.shape)
  .refine(({ from, to }) => from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 3, {
    message: 'at most three years, the first day first',
  })
  .refine(({ from, to }) => from >= '1990-01-01' && to < '2200-01-01', {
    message: 'between 1990 and 2199',
  });

/** One date of a rule: of which year or period, and when. */
export const RuleDate = z.object({
  year: z.int(),
  period: PeriodCode.nullable(),
  /** The kind of agencies whose own terms these are; null for everybody else. */
  tier: z.string().nullable(),
  lastDay: CalendarDate.nullable(),
  lastWorkingDay: CalendarDate.nullable(),
  shifted: Shift.nullable(),
  provisional: z.boolean(),
  dataFrom: CalendarDate.nullable(),
  dataTo: CalendarDate.nullable(),
  warning: CutOffWarning.nullable(),
});
export type RuleDate = z.infer<typeof RuleDate>;

/** A reporting rule of a plan with its settings, how they were changed, and its dates of the year before to the year after. */
export const RuleSummary = z.object({
  rule: id,
  plan: z.string(),
  code: z.string(),
  who: z.string(),
  reportTo: z.string(),
  /** The words of the plan, and where they stand. */
  quote: z.string(),
  document: z.string(),
  place: z.string(),
  asked: z.enum(['half', 'quarter', 'year', 'regular', 'adhoc', 'none']),
  settings: RuleSettings,
  dates: z.array(RuleDate),
  /** Newest first; undone ones stay and say so. */
  edits: z.array(
    z.object({
      edit: id,
      before: RuleSettings,
      after: RuleSettings,
      reason: z.string(),
      editedBy: z.string(),
      editedAt: z.string(),
      undoneBy: z.string().nullable(),
      undoneAt: z.string().nullable(),
    }),
  ),
});
export type RuleSummary = z.infer<typeof RuleSummary>;

/** A day of the clerk's own, of the council's year, or of a report that the law asks. */
export const EventDraft = z.object({
  /** The one that is changed; null for a new one. */
  event: id.nullable(),
  kind: z.enum(['statutory', 'council', 'own']),
  title: z.string().trim().min(1).max(300),
  who: z.string().trim().max(300),
  terms: DueTerms,
  shift: ShiftPolicy,
  /** Where it is a time and not a day: the month and day on which it begins each year. */
  begins: z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).nullable(),
  quote: z.string().trim().max(4000),
  document: z.string().trim().max(500).nullable(),
  note: z.string().trim().max(4000),
});
export type EventDraft = z.infer<typeof EventDraft>;

/** Such a day as it is kept. */
export const EventSummary = EventDraft.extend({
  event: id,
  isShipped: z.boolean(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type EventSummary = z.infer<typeof EventSummary>;

/** A later day that an agency was granted for its report. */
export const ReportExtension = z.object({
  extension: id,
  period: PeriodCode,
  agency: AgencyCode,
  agencyName: z.string(),
  before: CalendarDate.nullable(),
  dueOn: CalendarDate,
  reason: z.string(),
  documentNumber: z.string().nullable(),
  grantedOn: CalendarDate,
  recordedBy: z.string(),
  recordedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type ReportExtension = z.infer<typeof ReportExtension>;

const moves = z.array(DateMove);
const event = z.object({ event: id });
const someExtensions = z.object({ extensions: z.array(id).min(1).max(10_000) });

export const deadlines = {
  /** Everything due in a span of days (its last day in the span, or a time that reaches into it), by day, then by kind and title. */
  list: method(span, z.array(Deadline)),
  /** The same a day at a time: how many there are, and the first few. For months and years at a glance. */
  days: method(
    span.safeExtend({ perDay: z.int().min(0).max(50).default(4) }),
    z.array(z.object({ day: CalendarDate, total: z.int(), first: z.array(Deadline) })),
  ),
  /** The reporting rules of a plan (null: the plan at work) and their dates around a year. */
  rules: method(
    z.object({ plan: z.string().max(100).nullable().default(null), year: z.int().min(2000).max(2100) }),
    z.array(RuleSummary),
  ),
  /** Which open deadlines would move by other settings of a rule; nothing is written. Refused: `not_found`, `bad_day`. */
  previewRule: method(z.object({ rule: id, settings: RuleSettings }), moves),
  /** Changes the settings of a rule; deadlines that have passed stay. Refused: `not_found`, `nothing_changed`, `bad_day`. */
  editRule: method(
    z.object({ rule: id, settings: RuleSettings, reason: z.string().trim().min(1).max(1000) }),
    z.object({ edit: id, moves }),
  ),
  /** Takes such a change back. Refused: `not_found`, `already_undone`, `later_edit_stands`. */
  undoRule: method(z.object({ edit: id }), z.object({ moves })),
  /**
   * Grants agencies a later day for their report of a period, all or none. Refused: `not_found`, `extension_not_later`,
   * `extension_too_far` (more than a year after the day that holds and after today).
   */
  extend: method(
    z.object({
      period: PeriodCode,
      agencies: z.array(AgencyCode).min(1).max(10_000),
      dueOn: CalendarDate,
      reason: z.string().trim().min(1).max(1000),
      documentNumber: z.string().trim().max(200).nullable(),
    }),
    z.array(ReportExtension),
  ),
  /** Extensions of a period, newest first; undone ones stay and say so. */
  extensions: method(
    z.object({ period: PeriodCode, agency: AgencyCode.nullable().default(null) }),
    z.array(ReportExtension),
  ),
  /** Takes extensions back, all or none. Refused: `not_found`, `already_undone`. */
  undoExtension: method(someExtensions, z.array(ReportExtension)),
  /** Grants again from today what was taken back; each is an entry of its own. Refused: `not_found`, `not_undone`, `extension_not_later`. */
  redoExtension: method(someExtensions, z.array(ReportExtension)),
  /** The days that no plan asks for: shipped ones and those of the clerk. Removed ones stay and say so. */
  events: method(z.void(), z.array(EventSummary)),
  /**
   * Enters such a day, or changes one, which keeps its identity. Refused: `not_found`, `bad_day`, `already_undone` (it was removed).
   */
  saveEvent: method(EventDraft, EventSummary),
  /** Takes such a day out. Refused: `not_found`, `already_undone`. */
  removeEvent: method(event, EventSummary),
  /** Takes the last deed on such a day back. Refused: `not_found`, `already_undone`, `nothing_to_undo` (it came with the program). */
  undoEvent: method(event, EventSummary),
  /**
   * Writes the deadlines of a year as a calendar file. Entries keep their identity from file to file; what changed since has a higher
   * number, what is no more is cancelled. Refused as writing any file is.
   */
  calendarFile: method(
    z.object({ year: z.int().min(2000).max(2100), path: z.string().min(1) }).extend(DeadlineFilter.shape),
    z.object({ path: z.string(), entries: z.int(), changed: z.int(), cancelled: z.int() }),
  ),
};
