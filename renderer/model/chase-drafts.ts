import type { ChaseRow } from '../../shared/contract/chase';
import type { PeriodCode } from '../../shared/domain/period';

/** The drafts that wait to be sent, of the marked agencies or, where none is marked, of all; each letter once. */
export function waitingDrafts(
  rows: readonly ChaseRow[],
  marks: ReadonlySet<string>,
  periods: readonly PeriodCode[],
): readonly string[] {
  const letters = rows
    .filter(({ agency }) => marks.size === 0 || marks.has(agency))
    .flatMap(({ cells }) => cells.filter(({ period }) => periods.includes(period)))
    .flatMap(({ drafted }) => drafted ?? []);
  return [...new Set(letters)];
}
