import type { Indicator } from '../indicator';
import type { Target } from '../target';
import type { JudgingMethod, TargetVariant } from './target-verdict';

/** A way of judging a target that is to be carried out. */
export type PlannedVariant = Pick<TargetVariant, 'measure' | 'method' | 'isMain'>;

/** A target set on counts: one that is set on a rate is judged on the two totals the rate is made of. */
export type TargetOnCounts = {
  readonly target: Target;
  /** What the quotient is multiplied with; 100 where the target names its two parts itself. */
  readonly factor: number;
};

/** Puts a target on the counts that its figures are made of. */
export function onCounts(target: Target, indicators: ReadonlyMap<string, Indicator>): TargetOnCounts {
  const quotient = indicators.get(target.indicator ?? '')?.quotient;
  if (!quotient) return { target, factor: 100 };
  const { numerator: indicator, denominator, factor } = quotient;
  const isLevel = target.direction === 'reach' || target.milestones.length > 0;
  const measure = isLevel && factor === 100 ? 'share' : 'rate';
  return { target: { ...target, measure, indicator, denominator }, factor };
}

/**
 * The ways in which a target set on counts is judged, the one that the plan asks for first. A rate stands beside its count, because
 * "tỷ lệ" is often said of a number; a mean since a base year stands beside the change against the year before.
 */
export function variantsOf({
  direction,
  amount,
  unit,
  measure,
  per,
  average,
  denominator,
  milestones,
}: Target): readonly PlannedVariant[] {
  const one = (main: PlannedVariant['measure'], method: JudgingMethod): readonly PlannedVariant[] => [
    { measure: main, method, isMain: true },
  ];
  if (milestones.length > 0) return one(measure, 'milestone');
  if (amount === null || unit === null) return one(measure, 'none');
  if (direction === 'reach')
    return one(measure === 'count' && unit === 'percent' ? 'share' : measure, 'level');
  if (measure === 'share') return one('share', 'none');
  const methods: JudgingMethod[] = average ? ['mean', 'year'] : per === 'plan' ? ['total', 'year'] : ['year'];
  const other: PlannedVariant['measure'] | null =
    measure === 'rate' ? 'count' : denominator === null ? null : 'rate';
  const measures = other === null ? [measure] : [measure, other];
  return methods.flatMap((method, first) =>
    measures.map((each, second) => ({ measure: each, method, isMain: first === 0 && second === 0 })),
  );
}
