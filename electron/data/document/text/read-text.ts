import type { SourceDocument } from '../../../../shared/plan-reading/source-document';
import { DocumentError } from '../document-problem';
import { decodeLegacyLines } from './decode-legacy-lines';
import { splitLines } from './split-lines';

/** The longest plan with all appendices has some 300,000 letters. */
const mostLetters = 4_000_000;
const mark = '\ufeff';

/**
 * A plain text as a document. Its `text` is what stands there but for a byte order mark and old codes, so that places count in
 * the file's own text; nothing is normalised.
 */
export function readText(
  text: string,
  format: 'txt' | 'pasted',
  remarks: SourceDocument['remarks'] = [],
): SourceDocument {
  if (text.length > mostLetters) {
    throw new DocumentError(
      'document_too_large',
      `at most ${mostLetters} letters allowed, ${text.length} found`,
    );
  }
  const decoded = decodeLegacyLines(text.startsWith(mark) ? text.slice(mark.length) : text);
  if (decoded.trim() === '') throw new DocumentError('document_empty', 'the text holds nothing but blanks');
  const lines = splitLines(decoded).map((span) => ({
    ...span,
    page: null,
    cell: null,
    bold: false,
    footnote: false,
  }));
  return { format, text: decoded, lines, remarks };
}
