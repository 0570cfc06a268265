/** A confidence to three decimals, so that it is the same however it came about. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
