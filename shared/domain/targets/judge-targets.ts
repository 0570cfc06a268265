import type { ConsolidatedIndicator } from '../consolidation';
import { formatPeriod } from '../format-vietnamese';
import type { Indicator } from '../indicator';
import { judgeTarget } from '../judge-target';
import type { PeriodCode } from '../period';
import type { Target, TargetVerdict } from '../target';
import type { TargetBackground } from './target-background';

/** The table that targets are judged on: the rows of a period by code, and the two periods they compare. */
export type TargetTable = {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rows: ReadonlyMap<string, ConsolidatedIndicator>;
  readonly period: PeriodCode;
  readonly previousPeriod: PeriodCode | null;
};

/** Every target of a plan judged on the table of a period, in the order of the plan. */
export function judgeTargets(
  targets: readonly Target[],
  { indicators, rows, period, previousPeriod }: TargetTable,
  _background: TargetBackground | null,
): readonly TargetVerdict[] {
  const labels = {
    current: formatPeriod(period),
    previous: previousPeriod === null ? null : formatPeriod(previousPeriod),
  };
  return targets.map((target) => {
    const quotient = indicators.get(target.indicator ?? '')?.quotient;
    const onParts = quotient
      ? {
          ...target,
          measure: 'rate' as const,
          indicator: quotient.numerator,
          denominator: quotient.denominator,
        }
      : target;
    return judgeTarget(
      onParts,
      rows.get(onParts.indicator ?? ''),
      rows.get(onParts.denominator ?? ''),
      labels,
    );
  });
}
