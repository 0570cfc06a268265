import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { Approximation, Source } from '../domain/figure';
import { IndicatorCode } from '../domain/indicator';
import { PeriodCode } from '../domain/period';
import { GivenAnswer, IntakeIssue } from './intake-issue';
import { method } from './method';

const ShownReading = z.object({
  value: z.number().nullable(),
  nil: z.boolean(),
  approximation: Approximation,
});

/** One line of the form for typing figures in: an indicator with what the register holds of it. */
export const EntryLine = z.object({
  indicator: IndicatorCode,
  name: z.string(),
  topic: z.string(),
  unit: z.string(),
  decimals: z.int(),
  /** Whether the agency is to supply it; others may be typed in and are asked about. */
  supplied: z.boolean(),
  current: ShownReading.extend({ source: Source, version: z.int() }).nullable(),
  lastYear: ShownReading.nullable(),
});
export type EntryLine = z.infer<typeof EntryLine>;

export const EntryForm = z.object({
  agency: AgencyCode,
  agencyName: z.string(),
  period: PeriodCode,
  /** The newest accepted version; 0 where there is none. */
  version: z.int(),
  /** The file of the newest version, such as a scan from which the figures are typed. */
  file: z.object({ name: z.string(), sha256: z.string() }).nullable(),
  receivedOn: CalendarDate.nullable(),
  documentNumber: z.string().nullable(),
  documentDate: CalendarDate.nullable(),
  lines: z.array(EntryLine),
});
export type EntryForm = z.infer<typeof EntryForm>;

/** What was typed: `text` as it stands in the field; an empty text is a blank. */
const TypedReport = z.object({
  agency: AgencyCode,
  period: PeriodCode,
  receivedOn: CalendarDate,
  documentNumber: z.string().nullable(),
  documentDate: CalendarDate.nullable(),
  /** The version that the clerk saw; the report is refused as `changed_meanwhile` where another came since. */
  version: z.int(),
  figures: z.array(z.object({ indicator: IndicatorCode, text: z.string() })),
  answers: z.array(GivenAnswer),
});
export type TypedReport = z.infer<typeof TypedReport>;

/** How each typed text reads, and everything that is not clear; nothing is written. */
export const CheckedEntry = z.object({
  figures: z.array(
    ShownReading.extend({
      indicator: IndicatorCode,
      change: z.enum(['added', 'changed', 'unchanged', 'gone']),
    }),
  ),
  issues: z.array(IntakeIssue),
});
export type CheckedEntry = z.infer<typeof CheckedEntry>;

/** Typing figures in by hand, under the rules that files are under. The cell of a typed figure is its indicator's code. */
export const entry = {
  form: method(z.object({ agency: AgencyCode, period: PeriodCode }), EntryForm),
  check: method(TypedReport, CheckedEntry),
  /** Accepts what was typed as the next version; figures left as they were keep their source. Refused while a question is open. */
  save: method(TypedReport, z.object({ version: z.int(), submission: z.string() })),
};
