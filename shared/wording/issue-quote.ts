import { typedSheet } from '../domain/typed-sheet';
import type { Issue } from '../intake/issue';

/** What stands in a cell, in quotation marks and at most 80 characters long. */
export function quote(text: string | null): string {
  if (text === null || text === '') return '(để trống)';
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

/** Where an issue lies: sheet and cell, and the indicator where it is about one; empty for a whole file. */
export function placeWords({ sheet, cell, indicator }: Pick<Issue, 'sheet' | 'cell' | 'indicator'>): string {
  if (sheet === typedSheet) return `Số nhập tay của chỉ tiêu ${indicator ?? ''}`;
  const place = cell !== null ? `Ô ${sheet ?? ''} › ${cell}` : sheet !== null ? `Trang ${sheet}` : '';
  if (indicator === null) return place;
  return place === '' ? `Chỉ tiêu ${indicator}` : `${place} (chỉ tiêu ${indicator})`;
}

/** What most sentences about an issue are made of: what stands there, quoted, the place, and what was expected or nothing. */
export function partsOf(issue: Issue): {
  readonly found: string;
  readonly at: string;
  readonly expected: string;
} {
  return { found: quote(issue.found), at: placeWords(issue), expected: issue.expected ?? '' };
}
