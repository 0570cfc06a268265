import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date';
import { StatutoryConsolidation } from '../domain/forms/statutory-consolidation';
import { PeriodCode } from '../domain/period';
import { method } from './method';

const FormAndPeriod = z.object({ form: z.string().min(1), period: PeriodCode });

/** One report's part in a total, with the cell it came from. */
export const StatutoryPart = z.object({
  /** The accepted version's own id, by which it can be undone. */
  report: z.string(),
  establishment: z.string(),
  establishmentName: z.string(),
  /** Tells rows of an open list apart that share a code; empty for rows of the form. */
  labelKey: z.string(),
  /** Code and label of the row as the employer wrote them; empty for figures of the header. */
  code: z.string(),
  label: z.string(),
  /** In the column's unit; null for "không phát sinh". */
  value: z.number().nullable(),
  nil: z.boolean(),
  rawText: z.string(),
  file: z.string(),
  fileSha256: z.string(),
  sheet: z.string(),
  cell: z.string(),
  version: z.int().positive(),
  receivedOn: CalendarDate,
  acceptedAt: z.string(),
  acceptedBy: z.string(),
});
export type StatutoryPart = z.infer<typeof StatutoryPart>;

/** Everything behind one cell of a consolidated form: the parts that count, and those that newer versions replaced. */
export const StatutoryTrace = z.object({
  form: z.string(),
  period: PeriodCode,
  table: z.string(),
  row: z.string(),
  column: z.string(),
  rowLabel: z.string(),
  columnLabel: z.string(),
  unit: z.string(),
  decimals: z.int(),
  current: z.array(StatutoryPart),
  superseded: z.array(StatutoryPart),
});
export type StatutoryTrace = z.infer<typeof StatutoryTrace>;

/** What became of a version: `currentVersion` is the one that counts now, null where the employer has none left in the period. */
export const StatutoryUndone = z.object({
  establishmentName: z.string(),
  version: z.int().positive(),
  currentVersion: z.int().positive().nullable(),
});
export type StatutoryUndone = z.infer<typeof StatutoryUndone>;

export const statutory = {
  /** The statutory forms that the application knows. */
  forms: method(z.void(), z.array(z.object({ code: z.string(), name: z.string(), legalBasis: z.string() }))),
  /** The half-years and years of which reports count, oldest first, and how many employers gave one. */
  periods: method(
    z.object({ form: z.string().min(1) }),
    z.array(z.object({ period: PeriodCode, reports: z.int().positive() })),
  ),
  /** A form added up over all establishments of a half-year or year; the two are never added to each other. */
  consolidation: method(FormAndPeriod, StatutoryConsolidation),
  /** The parts of one total, by the codes of its row and column: `r1.1/4` and `c6`. */
  trace: method(FormAndPeriod.extend({ row: z.string().min(1), column: z.string().min(1) }), StatutoryTrace),
  /** Withdraws a version of an employer's report; the one before counts again, and nothing is deleted. */
  undo: method(z.object({ report: z.string().min(1) }), StatutoryUndone),
  /** Takes the undoing of a version back. */
  redo: method(z.object({ report: z.string().min(1) }), StatutoryUndone),
  /** Writes the consolidated form as a spreadsheet; either the whole file is there afterwards or none. */
  exportWorkbook: method(
    FormAndPeriod.extend({ path: z.string().min(1) }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
};
