import type { Indicator } from '../indicator';

/** The asked indicators, and after them what the rates among them are computed from: to ask for a rate is to ask for its parts. */
export function withParts(
  asked: readonly string[],
  quotientOf: (code: string) => Indicator['quotient'],
): readonly string[] {
  const all = new Set(asked);
  // A set is walked with what is added to it on the way, so that a rate of rates is followed too.
  for (const code of all) {
    const quotient = quotientOf(code);
    if (quotient) all.add(quotient.numerator).add(quotient.denominator);
  }
  return [...all];
}
