/** An exact fraction; `under` is above 0 and shares no divisor with `over`. */
export type Rational = { readonly over: bigint; readonly under: bigint };

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The fraction in lowest terms, null where `under` is 0. */
export function rational(over: bigint, under: bigint): Rational | null {
  if (under === 0n) return null;
  const divisor = greatestCommonDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / divisor, under: under / divisor };
}

/** The fraction as decimal text, `-0.5`, without superfluous zeros; null where that takes more than `digits` digits. */
export function exactDecimal({ over, under }: Rational, digits: number): string | null {
  const scaled = over * 10n ** BigInt(digits);
  if (scaled % under !== 0n) return null;
  const size = String((scaled < 0n ? -scaled : scaled) / under).padStart(digits + 1, '0');
  const whole = size.slice(0, -digits);
  const fraction = size.slice(-digits).replace(/0+$/, '');
  if ((whole + fraction).replace(/^0+/, '').length > digits) return null;
  return (over < 0n ? '-' : '') + whole + (fraction ? `.${fraction}` : '');
}
