import type { SourceDocument, SourceLine } from '../../../../shared/plan-reading/source-document';
import { DocumentError } from '../document-problem';

/** A line before it has its place in the text; it holds no line end. */
export type LaidLine = Omit<SourceLine, 'start' | 'end'> & { readonly text: string };

/** As many letters as a plain text may have. */
const mostLetters = 4_000_000;

/** A document of these lines, one under the other. */
export function layOut(
  format: SourceDocument['format'],
  laid: readonly LaidLine[],
  remarks: SourceDocument['remarks'],
): SourceDocument {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { text, ...line } of laid) {
    lines.push({ start, end: start + text.length, ...line });
    start += text.length + 1;
    if (start > mostLetters)
      throw new DocumentError('document_too_large', `more than ${mostLetters} letters`);
  }
  return { format, text: laid.map(({ text }) => text).join('\n'), lines, remarks };
}
