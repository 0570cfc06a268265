import type { DocumentRemark } from '../../shared/plan-reading/source-document';

/** What may hold words of the plan first, what repeats on every page last. */
const byWeight: readonly DocumentRemark['code'][] = [
  ...(['page_without_text', 'unreadable_letters', 'picture', 'hidden_text', 'removed_text'] as const),
  ...(['laid_over', 'comment', 'slanted', 'beside_page', 'page_heads', 'page_numbers'] as const),
];

/** Lines that are shown; a document of many pages may have thousands. */
const mostShown = 100;

/** Remarks in the order of how much they may hold, pages in order, as many as are shown, and how many are not. */
export function remarksToShow(remarks: readonly DocumentRemark[]): {
  readonly shown: readonly DocumentRemark[];
  readonly more: number;
} {
  const ordered = remarks.toSorted((one, other) => byWeight.indexOf(one.code) - byWeight.indexOf(other.code));
  return { shown: ordered.slice(0, mostShown), more: Math.max(0, ordered.length - mostShown) };
}
