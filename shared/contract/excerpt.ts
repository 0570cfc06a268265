import { z } from 'zod';

/** One cell of an excerpt as the file shows it; `text` is empty for a blank. */
export const ExcerptCell = z.object({
  cell: z.string(),
  text: z.string(),
  kind: z.enum(['blank', 'text', 'number', 'date', 'boolean', 'error', 'formula']),
  /** The formula's own text, where there is one. */
  formula: z.string().nullable(),
  /** How many rows and columns of the excerpt it covers; 0 where a merged cell covers it. */
  rowSpan: z.int().min(0),
  columnSpan: z.int().min(0),
});
export type ExcerptCell = z.infer<typeof ExcerptCell>;

/** A few rows and columns of a sheet around one cell, as the agency sees them, hidden ones marked. */
export const Excerpt = z.object({
  sheet: z.string(),
  state: z.enum(['visible', 'hidden', 'veryHidden']),
  cell: z.string(),
  columns: z.array(z.object({ letter: z.string(), hidden: z.boolean() })),
  rows: z.array(z.object({ number: z.int(), hidden: z.boolean(), cells: z.array(ExcerptCell) })),
});
export type Excerpt = z.infer<typeof Excerpt>;
