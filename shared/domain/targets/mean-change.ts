/** The largest whole number whose `degree`-th power is not above `value`; `value` from 0 up, `degree` from 1 up. */
export function wholeRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const power = BigInt(degree);
  let root = 1n << BigInt(Math.ceil((value.toString(16).length * 4) / degree));
  for (;;) {
    const next = ((power - 1n) * root + value / root ** (power - 1n)) / power;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The mean yearly change in percent over a number of years, (over/under)^(1/years) − 1, with two decimals and halves away from
 * zero. Worked out on whole numbers, so no digit is wrong. `under` is above 0, `over` not below 0, `years` at least 1. For showing
 * only: a target is judged on the powers themselves.
 */
export function meanChangePercent(under: bigint, over: bigint, years: number): number {
  // The root in half hundredths of a percent, rounded down: 2 × 10 000 × (over/under)^(1/years).
  const scale = 20_000n ** BigInt(years) * over;
  const halves = wholeRoot(scale / under, years);
  const isExact = halves ** BigInt(years) * under === scale;
  const grows = halves >= 20_000n;
  const lower = isExact ? halves / 2n : (halves - 1n) / 2n + 1n;
  const hundredths = grows ? (halves + 1n) / 2n : halves === 0n && !isExact ? 0n : lower;
  return Number(hundredths - 10_000n) / 100;
}
