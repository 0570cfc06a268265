import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { DueTerms } from '../domain/deadlines/due-terms';
import { Reading, Source } from '../domain/figure';
import { IndicatorCode } from '../domain/indicator';
import { Period, PeriodCode } from '../domain/period';
import { isLetterDay } from '../domain/requests/propose-request';
import { method } from './method';

/** A request out of turn: its letter, its period, what it asks and whose figures it takes over. */
export const RequestSummary = z.object({
  period: PeriodCode,
  plan: z.string(),
  number: z.string().nullable(),
  date: CalendarDate.nullable(),
  title: z.string(),
  asker: z.string(),
  dueOn: CalendarDate.nullable(),
  /** The terms that the due day follows from, where the letter counts days; null where it names the day, or none. */
  dueTerms: DueTerms.nullable(),
  /** The words of the letter that the due day comes from. */
  quote: z.string(),
  dataFrom: CalendarDate,
  dataTo: CalendarDate,
  indicators: z.array(IndicatorCode),
  /** The periods that it takes figures over from, the first one first. */
  reuse: z.array(PeriodCode),
  /** How `reuse` was changed since the request was opened, newest first. */
  reuseEdits: z.array(
    z.object({
      edit: z.string(),
      before: z.array(PeriodCode),
      after: z.array(PeriodCode),
      editedBy: z.string(),
      editedAt: z.string(),
      undoneBy: z.string().nullable(),
      undoneAt: z.string().nullable(),
    }),
  ),
  recordedBy: z.string(),
  recordedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type RequestSummary = z.infer<typeof RequestSummary>;

/** A figure that is held: what it says, of which period and whose it is, and where it stands. */
export const HeldFigure = z.object({
  /** A predecessor where it is not the supplier. */
  agency: AgencyCode,
  agencyName: z.string(),
  period: PeriodCode,
  /** The last day that the figure covers. */
  dataTo: CalendarDate,
  submission: z.string(),
  version: z.int(),
  reading: Reading,
  rawText: z.string(),
  source: Source,
});
export type HeldFigure = z.infer<typeof HeldFigure>;

/** One indicator and one supplier: answered to the request itself, taken over, or missing. */
export const RequestLine = z.object({
  indicator: IndicatorCode,
  name: z.string(),
  unit: z.string(),
  decimals: z.int(),
  state: z.enum(['answered', 'reused', 'missing']),
  /** Null where nobody is known to supply it; then the clerk has to say whom to ask. */
  supplier: AgencyCode.nullable(),
  supplierName: z.string().nullable(),
  isGroupWithoutRoster: z.boolean(),
  held: z.array(HeldFigure),
  /** Predecessors of whose part nothing is held while another's is: the line is missing as a whole. */
  lacking: z.array(z.object({ agency: AgencyCode, agencyName: z.string() })),
});
export type RequestLine = z.infer<typeof RequestLine>;

const code = z.object({ period: PeriodCode });

/** The day of a letter; an earlier one is a slip of the pen. */
const LetterDay = CalendarDate.refine(isLetterDay, { message: 'the letter is of no such year' });

export const requests = {
  /** All requests, the newest first; those that were undone say so. */
  list: method(z.void(), z.array(RequestSummary)),
  /** What to propose for a letter of a day: code, data window, periods to take over (newest figures first), indicators. */
  prepare: method(
    z.object({ date: LetterDay }),
    z.object({
      period: PeriodCode,
      dataFrom: CalendarDate,
      dataTo: CalendarDate,
      reusable: z.array(
        z.object({ period: Period, reports: z.int(), figures: z.int(), isProposed: z.boolean() }),
      ),
      indicators: z.array(z.object({ code: IndicatorCode, name: z.string(), topic: z.string() })),
    }),
  ),
  /** Opens a request; null takes what `prepare` proposes, for indicators all. Refused: `bad_day` (terms with a day that no year has). */
  open: method(
    z
      .object({
        number: z.string().trim().min(1).max(200).nullable(),
        date: LetterDay,
        asker: z.string().trim().min(1).max(500),
        title: z.string().trim().max(2000),
        /** The day that the letter names; or else its terms, such as five working days after it was received. */
        dueOn: CalendarDate.nullable(),
        dueTerms: DueTerms.nullable().default(null),
        quote: z.string().trim().max(4000),
        dataFrom: CalendarDate.nullable(),
        dataTo: CalendarDate.nullable(),
        reuse: z.array(PeriodCode).max(100).nullable(),
        indicators: z.array(IndicatorCode).min(1).max(10_000).nullable(),
      })
      .refine(({ dataFrom, dataTo }) => dataFrom === null || dataTo === null || dataFrom <= dataTo, {
        message: 'the figures cannot end before they begin',
      })
      .refine(({ date, dueOn }) => dueOn === null || date <= dueOn, {
        message: 'the due day cannot be before the letter',
      })
      .refine(({ dueOn, dueTerms }) => dueOn === null || dueTerms === null, {
        message: 'a letter names its day or counts days, not both',
      }),
    RequestSummary,
  ),
  /** What is held and what is missing, a page at a time, and whom to ask for what is missing. */
  gap: method(
    code.extend({
      state: RequestLine.shape.state.nullable().default(null),
      agency: AgencyCode.nullable().default(null),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1000).default(500),
    }),
    z.object({
      request: RequestSummary,
      lines: z.array(RequestLine),
      total: z.int(),
      counts: z.object({ answered: z.int(), reused: z.int(), missing: z.int() }),
      /** Whom to ask for what is still missing. */
      ask: z.array(
        z.object({ agency: AgencyCode, agencyName: z.string(), indicators: z.array(IndicatorCode) }),
      ),
      /** What is missing and nobody is known to supply. */
      unsupplied: z.array(IndicatorCode),
    }),
  ),
  /** Takes a request back that nobody has answered. Refused with the agencies that have (`request_has_reports`). */
  undo: method(code, RequestSummary),
  /** Opens a request again that was taken back, under the code that it had (`not_undone`). */
  redo: method(code, RequestSummary),
  /** Has a request take over other periods, in this order; figures that agencies gave to the request itself stay. */
  setReuse: method(code.extend({ reuse: z.array(PeriodCode).max(100) }), RequestSummary),
  /** Takes such a change back; the newest one that is left holds. */
  undoReuse: method(code.extend({ edit: z.string().min(1) }), RequestSummary),
};

/** What is asked, and what is answered. */
export type PreparedRequest = z.output<typeof requests.prepare.output>;
export type OpenedRequest = z.output<typeof requests.open.input>;
export type GapRequest = z.output<typeof requests.gap.input>;
export type RequestGap = z.output<typeof requests.gap.output>;
