import type { ChaseRow } from '../../shared/contract/chase';

/** The drafts that wait to be sent, for all periods of the marked agencies or, where none is marked, of all; each letter once. */
export function waitingDrafts(rows: readonly ChaseRow[], marks: ReadonlySet<string>): readonly string[] {
  const letters = rows
    .filter(({ agency }) => marks.size === 0 || marks.has(agency))
    .flatMap(({ cells }) => cells.flatMap(({ drafted }) => drafted ?? []));
  return [...new Set(letters)];
}
