import type { StillOpen } from './judge-level';
import { investigateUntil } from './open-investigation';
import type { TargetBackground } from './target-background';

/** The accidents of an indicator that are within the legal time of their investigation on the day that is looked at; null for none. */
export function stillOpenOf(indicator: string | null, background: TargetBackground | null): StillOpen | null {
  if (background === null || indicator === null) return null;
  const { measuredOn, openInvestigations } = background;
  const days = openInvestigations
    .filter((one) => one.indicator === indicator && one.notifiedOn <= measuredOn)
    .map(investigateUntil)
    .filter((until) => until >= measuredOn)
    .toSorted();
  const until = days.at(-1);
  return until === undefined ? null : { count: days.length, until };
}
