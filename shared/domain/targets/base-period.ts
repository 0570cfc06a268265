import { type PeriodCode, samePartOf } from '../period';
import type { Target } from '../target';

/** The periods of the base years that targets count from, for judging them in `period`; each once, oldest first. */
export function basePeriodsOf(targets: readonly Target[], period: PeriodCode): readonly PeriodCode[] {
  const years = new Set(targets.flatMap(({ baseYear }) => baseYear ?? []));
  return [...years].toSorted((left, right) => left - right).flatMap((year) => samePartOf(period, year) ?? []);
}
