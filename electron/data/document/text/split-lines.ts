import type { Span } from '../../../../shared/plan-reading/source-document';

// What ends a line: of Windows, Unix and old Macs, the border of a page, and the signs of Unicode for a line and a paragraph.
const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** The lines of a text without what ends them, empty ones among them; nothing after the last end is no line. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}
