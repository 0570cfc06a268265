import type { Paragraph } from '../../shared/plan-reading/lines/paragraph';
import { repairLines } from '../../shared/plan-reading/lines/repair-lines';
import type { SourceDocument, SourceLine } from '../../shared/plan-reading/source-document';

/** A text as a document whose lines end at line feeds. */
export function textDocument(text: string): SourceDocument {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, page: null, cell: null, bold: false, footnote: false });
    start += line.length + 1;
  }
  return { format: 'txt', text, lines, remarks: [] };
}

/** The paragraphs of a text after line repair. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return repairLines(textDocument(text));
}
