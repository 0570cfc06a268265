import { divideRounded } from '../divide-rounded';

/** How a printed percentage lies to the one that its figures give. None of them is an error of whoever printed it. */
export type PrintedPercent = 'rounded' | 'truncated' | 'close' | 'differs';

/** Hundredths of a point by which printed percentages may be off: 0,05 points. */
const tolerance = 5n;

/**
 * Sets a printed percentage (`amount` in units of 10^-decimals, 460 at 2 decimals being 4,60 %) against `over / under`. National
 * notices truncate at times, so `truncated` and `close` (within 0,05 points) are as good as `rounded`. `under` is above 0.
 * Source: Thông báo 630/TB-BLĐTBXH prints 7/152 as 4,60 %.
 */
export function comparePrintedPercent(
  printed: { readonly amount: number; readonly decimals: number },
  over: bigint,
  under: bigint,
): PrintedPercent {
  const amount = BigInt(printed.amount);
  const scale = 10n ** BigInt(printed.decimals);
  const exact = over * 100n * scale;
  if (divideRounded(exact, under) === amount) return 'rounded';
  if (exact / under === amount) return 'truncated';
  const off = amount * under - exact;
  const size = off < 0n ? -off : off;
  return size * 100n <= tolerance * scale * under ? 'close' : 'differs';
}
