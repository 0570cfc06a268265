import type { Folding } from '../lineage/folded-into';

/** A figure that may count in a period out of turn: its own (`rank` 0), or one of a period that it takes over (1, 2 …). */
export type ReuseCandidate = {
  readonly indicator: string;
  readonly agency: string;
  readonly rank: number;
};

/** Under whom a figure is to be found on the day of the request. */
export type HoldersOf<Candidate> = (candidate: Candidate) => readonly string[];

/** Those under whom a folded figure is to be found; what was dissolved without a successor stays where it was. */
export function holdersOf(agency: string, folding: Folding): readonly string[] {
  switch (folding.kind) {
    case 'into':
      return [folding.agency];
    case 'shared':
      return folding.among;
    case 'ended':
      return [agency];
  }
}

/**
 * The figures that count, no part of any counted twice: of each indicator and agency the one of the lowest rank. A figure of a body that
 * has been merged, split or renamed since counts only where nobody that took over from it has one of a lower rank; figures of one
 * rank stand side by side, as they do in their own period.
 */
export function resolveReuse<Candidate extends ReuseCandidate>(
  candidates: readonly Candidate[],
  holders: HoldersOf<Candidate>,
): readonly Candidate[] {
  const taken = new Map<string, number>();
  const counted = new Set<Candidate>();
  for (const candidate of candidates.toSorted((left, right) => left.rank - right.rank)) {
    const keys = [candidate.agency, ...holders(candidate)].map(
      (agency) => `${candidate.indicator}\n${agency}`,
    );
    if (keys.some((key) => (taken.get(key) ?? candidate.rank) < candidate.rank)) continue;
    counted.add(candidate);
    for (const key of keys) if (!taken.has(key)) taken.set(key, candidate.rank);
  }
  return candidates.filter((candidate) => counted.has(candidate));
}
