import { foldText } from '../../shared/domain/fold-text';

/**
 * Whether every word of a query occurs in a text. A word typed with accents is taken at its word; one typed without finds
 * all spellings, so `dien luc` finds "Điện lực" and `điện` does not find "diễn".
 */
export function matches(query: string, text: string): boolean {
  const exact = plain(text);
  const folded = foldText(text);
  return plain(query)
    .split(' ')
    .every((word) => (foldText(word) === word ? folded.includes(word) : exact.includes(word)));
}

/** The candidates that match, those that begin with the query first; the order is kept otherwise. */
export function find<Candidate extends { readonly label: string; readonly hint: string }>(
  query: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const found = candidates.filter(({ label, hint }) => matches(query, `${label} ${hint}`));
  const wanted = foldText(query);
  const begins = ({ label }: Candidate) => wanted !== '' && foldText(label).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((candidate) => !begins(candidate))];
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
