const smallBelow = 10;

/** Whether a base is below 10, so that a percentage of it says little; its amount is in units of 10^-decimals, null where there is none. */
export function isSmallBase(amount: number | bigint | null, decimals: number): boolean {
  return amount !== null && amount < smallBelow * 10 ** decimals;
}
