import type { Approximation, Reading } from '../../../../shared/domain/figure';

const approximations: readonly Approximation[] = ['exact', 'more_than', 'about', 'less_than'];

/** A reading as the columns `amount` and `approximation`: a NULL amount is "không phát sinh". */
export function toReadingColumns(reading: Reading): readonly [amount: number | null, approximation: number] {
  return reading.kind === 'nil' ? [null, 0] : [reading.amount, approximations.indexOf(reading.approximation)];
}

/** The reading behind the two columns. */
export function fromReadingColumns(amount: number | null, approximation: number): Reading {
  if (amount === null) return { kind: 'nil' };
  const named = approximations[approximation];
  if (named === undefined) throw new Error(`The register holds an unknown approximation: ${approximation}`);
  return { kind: 'amount', amount, approximation: named };
}
