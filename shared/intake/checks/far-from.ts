/** Below this, counts jump by nature: one accident more is no news about the report. */
const smallest = 10;
/** Below this, a multiple alone says little: it takes a distance as well. */
const middling = 50;
const farMultiple = 5;
const farDistance = 30;

/**
 * Whether a figure lies far from an earlier one of the same agency, both in the indicator's unit and not negative. A province has a
 * dozen figures of each indicator at most, so there is no deviation to measure by. Instead: nothing where both are below 10; below
 * 50, a difference above 30 and a multiple above 5; above, a multiple above 5. From 0 or to 0, only 10 and more is far.
 */
export function isFarFrom(now: number, before: number): boolean {
  const low = Math.min(now, before);
  const high = Math.max(now, before);
  if (high < smallest) return false;
  if (low === 0) return true;
  if (high <= low * farMultiple) return false;
  return high >= middling || high - low > farDistance;
}

/** Below this, a thousandfold is rather growth from nothing than a slip of the unit. */
const smallestBase = 10;
const slack = 0.1;

/**
 * The power of ten by which a figure seems to be written in another unit than the earlier one: 1000 or 1,000,000 where it is
 * 900 to 1100 times as much (or that by 1000), 0.001 or 0.000001 where it is as much less; null otherwise.
 */
export function slipOfUnit(
  now: number,
  before: number,
): { readonly times: number; readonly up: boolean } | null {
  const low = Math.min(now, before);
  const high = Math.max(now, before);
  if (low < smallestBase) return null;
  for (const times of [1000, 1_000_000]) {
    if (high >= low * times * (1 - slack) && high <= low * times * (1 + slack))
      return { times, up: now > before };
  }
  return null;
}
