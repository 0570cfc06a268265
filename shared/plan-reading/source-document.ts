import { z } from 'zod';

/** A stretch of the source text: from `start` up to, not including, `end`, counted in UTF-16 units of the document's `text`. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** Where a line stands in a table: the table's number in the document, row and column counted from 0. */
export const TablePlace = z.object({
  table: z.int().nonnegative(),
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
});

/**
 * One line of a document as it was found: a paragraph of a .docx, a line of a .txt, a line of print in a .pdf, a paragraph in a
 * cell. Labels that a word processor numbers by itself are part of the text, as printed.
 */
export const SourceLine = Span.extend({
  /** The page of a .pdf, from 1; null where the format has no pages. */
  page: z.int().positive().nullable(),
  cell: TablePlace.nullable(),
  bold: z.boolean(),
  /** The line is a footnote's text and no part of the running text. */
  footnote: z.boolean(),
});
export type SourceLine = z.infer<typeof SourceLine>;

/**
 * What was passed over in a document, or could not be read: `page` as of a line, `count` how often (letters, for letters). A page
 * without text is a picture among pages with text; `laid_over` are notes, forms and signatures of a .pdf.
 */
export const DocumentRemark = z.object({
  code: z.enum([
    'page_without_text',
    'picture',
    'page_heads',
    'page_numbers',
    'slanted',
    'laid_over',
    'beside_page',
    'hidden_text',
    'removed_text',
    'comment',
    'unreadable_letters',
  ]),
  page: z.int().positive().nullable(),
  count: z.int().positive(),
});
export type DocumentRemark = z.infer<typeof DocumentRemark>;

/** A document that was read, whatever its format: its whole text and its lines in order, which never overlap. */
export const SourceDocument = z.object({
  format: z.enum(['docx', 'pdf', 'txt', 'pasted']),
  text: z.string(),
  lines: z.array(SourceLine),
  remarks: z.array(DocumentRemark),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
