/**
 * The whole number nearest to `numerator / denominator`, halves rounded away from zero as one rounds on paper
 * (0,5 → 1; −0,5 → −1). Exact for any size. Throws `RangeError` for a denominator of 0.
 */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const over = numerator < 0n ? -numerator : numerator;
  const under = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * over + under) / (2n * under);
  return negative ? -rounded : rounded;
}
