import type { SourceDocument, SourceLine } from '../source-document';
import { cleanText } from './clean-text';

const pageNumber =
  /^(?:[-–—]\s*)?(?:(?:trang|page)\s*)?\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?(?:\s*[-–—])?$/iu;
const fewestPages = 3;
const edgeLines = 2;

/** Whether a cleaned line is only a page number or only a drawn line. */
export function isOrnament(text: string): boolean {
  if (pageNumber.test(text)) return true;
  return !/[\p{L}\p{N}]/u.test(text) && !/^(?:\.?\/\.?\/?|[-+•●▪*|])$/u.test(text);
}

/** The lines that stand at the top or bottom of at least three pages with the same words, whatever number is in them. */
export function runningLines(document: SourceDocument): ReadonlySet<SourceLine> {
  const byPage = new Map<number, SourceLine[]>();
  for (const line of document.lines) {
    if (line.page === null || line.cell || line.footnote || line.end <= line.start) continue;
    byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  }
  const seen = new Map<string, SourceLine[]>();
  for (const lines of byPage.values()) {
    const edges = new Set([...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)]);
    for (const line of edges) {
      const key = cleanText(document.text, line.start, line.end).text.toLowerCase().replace(/\d+/g, '#');
      if (key !== '') seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  const running = new Set<SourceLine>();
  for (const lines of seen.values()) {
    const pages = new Set(lines.map(({ page }) => page));
    if (pages.size >= fewestPages) for (const line of lines) running.add(line);
  }
  return running;
}
