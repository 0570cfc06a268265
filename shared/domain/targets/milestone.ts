import type { Target } from '../target';
import { requiredAmount } from './requirement';
import type { VerdictReason } from './verdict-reason';

/** What has to be reached in a year, `over / under` in units of 10^-6: the line between two milestones is no whole number. */
export type Level = { readonly over: bigint; readonly under: bigint };

/** What the milestones of a target ask for in one year. */
export type MilestoneAt =
  | {
      readonly kind: 'asked';
      readonly level: Level;
      readonly isInterim: boolean;
      readonly reasons: VerdictReason[];
    }
  | { readonly kind: 'not-yet'; readonly reason: VerdictReason };

/**
 * The level that the milestones of a target ask for in a year: a milestone's own in its year and after the last one, between two
 * the point of the straight line through them. Before the first nothing is asked. Null for a target without milestones.
 */
export function milestoneAt({ milestones }: Target, year: number): MilestoneAt | null {
  const ordered = milestones.toSorted((left, right) => left.year - right.year);
  const [first] = ordered;
  if (!first) return null;
  const before = ordered.filter((one) => one.year <= year).at(-1);
  if (!before) return { kind: 'not-yet', reason: { kind: 'before-milestones', ...first } };
  const start = requiredAmount(before.amount);
  const after = ordered.find((one) => one.year > year);
  if (!after || before.year === year) {
    const reasons = before.year === year ? [] : [{ kind: 'after-milestones' as const, year: before.year }];
    return { kind: 'asked', level: { over: start, under: 1n }, isInterim: false, reasons };
  }
  const span = BigInt(after.year - before.year);
  const over = start * span + (requiredAmount(after.amount) - start) * BigInt(year - before.year);
  const reasons = [{ kind: 'on-line' as const, from: before.year, to: after.year }];
  return { kind: 'asked', level: { over, under: span }, isInterim: true, reasons };
}
