import { z } from 'zod';
import { CalendarDate } from '../calendar-date';
import { PeriodCode } from '../period';

/**
 * What one period holds of one figure of a form, added up by the database over the newest accepted versions. Amounts are integers in
 * units of 10^-decimals of the column; `code` and `label` are those of one of the reports.
 */
export type StatutoryTotal = {
  readonly table: string;
  readonly row: string;
  readonly labelKey: string;
  readonly column: string;
  readonly sum: number;
  readonly amountCount: number;
  readonly nilCount: number;
};

/** A row that reports of a period hold, with the code and label that one of them gives it. */
export type ReportedRow = {
  readonly table: string;
  readonly row: string;
  readonly labelKey: string;
  readonly code: string;
  readonly label: string;
};

/** A total for the establishments of one type; `typeCode` is null where the reports give none. */
export type TypeTotal = {
  readonly typeCode: string | null;
  readonly typeName: string | null;
  readonly reports: number;
  /** Of those, the ones that report that nothing occurred. */
  readonly nil: number;
  readonly totals: readonly StatutoryTotal[];
};

/**
 * `amount`: at least one establishment gave a number. `nil`: those that answered said "không phát sinh", of the cell or of all the report. `blank`: nobody filled the
 * cell. In a period without reports every cell is blank.
 */
export const StatutoryCell = z.object({
  column: z.string(),
  state: z.enum(['amount', 'nil', 'blank']),
  /** In the column's unit; null unless `state` is `amount`. */
  value: z.number().nullable(),
  /** How many establishments gave a number, and how many said "không phát sinh". */
  amountCount: z.int(),
  nilCount: z.int(),
});
export type StatutoryCell = z.infer<typeof StatutoryCell>;

export const StatutoryRowTotal = z.object({
  row: z.string(),
  /** Tells rows of an open list apart that share a code; empty for rows of the form. */
  labelKey: z.string(),
  kind: z.enum(['figures', 'heading']),
  /** The code as the form prints it; empty where it prints none. */
  code: z.string(),
  label: z.string(),
  /** Empty for a heading. */
  cells: z.array(StatutoryCell),
});
export type StatutoryRowTotal = z.infer<typeof StatutoryRowTotal>;

export const StatutoryTableTotal = z.object({
  table: z.string(),
  title: z.string(),
  columns: z.array(
    z.object({
      column: z.string(),
      number: z.int(),
      label: z.string(),
      unit: z.string(),
      decimals: z.int(),
    }),
  ),
  rows: z.array(StatutoryRowTotal),
});
export type StatutoryTableTotal = z.infer<typeof StatutoryTableTotal>;

/** A rate recomputed from sums, with both parts, so that nobody has to ask what was divided by what. */
export const StatutoryRate = z.object({
  code: z.string(),
  label: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  factor: z.int(),
  decimals: z.int(),
  /** `no_denominator`: nobody gave it, or it is 0. `nil`: nothing occurred. `blank`: nobody gave the numerator. */
  state: z.enum(['amount', 'nil', 'blank', 'no_denominator']),
  value: z.number().nullable(),
  /** Reports that count and give no denominator: the rate is too high by what they leave out. */
  withoutDenominator: z.int(),
});
export type StatutoryRate = z.infer<typeof StatutoryRate>;

export const StatutoryConsolidation = z.object({
  form: z.string(),
  name: z.string(),
  legalBasis: z.string(),
  period: PeriodCode,
  dataFrom: CalendarDate,
  dataTo: CalendarDate,
  coverage: z.object({
    /** Establishments in the register, whether they report this form or not. */
    known: z.int(),
    reported: z.int(),
    /** Of those, the ones that report that nothing occurred. */
    nil: z.int(),
  }),
  tables: z.array(StatutoryTableTotal),
  rates: z.array(StatutoryRate),
  byType: z.array(
    z.object({
      typeCode: z.string().nullable(),
      typeName: z.string().nullable(),
      reports: z.int(),
      cells: z.array(StatutoryCell.extend({ table: z.string(), row: z.string() })),
      rates: z.array(StatutoryRate),
    }),
  ),
});
export type StatutoryConsolidation = z.infer<typeof StatutoryConsolidation>;
