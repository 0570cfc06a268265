import type { PeriodCode } from '../period';
import type { Target } from '../target';

/** The year that a period code begins with. */
export function yearOf(period: PeriodCode): number {
  return Number(period.slice(0, 4));
}

/** The same part of another year, `2020-H1` for `2025-H1`; null for a request out of turn, which has no counterpart. */
export function samePartOf(period: PeriodCode, year: number): PeriodCode | null {
  const part = period.slice(5);
  return part.startsWith('D') ? null : `${year}-${part}`;
}

/** The periods of the base years that targets count from, for judging them in `period`; each once, oldest first. */
export function basePeriodsOf(targets: readonly Target[], period: PeriodCode): readonly PeriodCode[] {
  const years = new Set(targets.flatMap(({ baseYear }) => baseYear ?? []));
  return [...years].toSorted((left, right) => left - right).flatMap((year) => samePartOf(period, year) ?? []);
}
