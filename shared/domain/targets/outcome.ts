import type { TargetVariant, Verdict } from './target-verdict';
import type { VerdictReason } from './verdict-reason';

/** What one way of judging comes to. */
export type Outcome = Pick<TargetVariant, 'verdict' | 'actual' | 'reasons'>;

/** An outcome without a figure of its own. */
export function outcome(verdict: Verdict, ...reasons: readonly VerdictReason[]): Outcome {
  return { verdict, actual: null, reasons: [...reasons] };
}

/** Why nothing can be said where a figure is not there at all; null where it is an amount or "không phát sinh". */
export function withoutFigure({
  told: { indicator, period, state },
}: {
  readonly told: Pick<NonNullable<TargetVariant['current']>, 'indicator' | 'period' | 'state'>;
}): Outcome | null {
  if (state !== 'missing' && state !== 'blank') return null;
  return outcome('no-data', { kind: 'no-figure', indicator, period, state });
}
