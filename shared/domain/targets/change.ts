import type { Figure } from './figures';
import type { ChangeRequirement } from './requirement';

/** The denominators of a rate; null where the target is bound to none, or the table holds none. */
export type RateParts = { readonly current: Figure | null; readonly base: Figure | null };

/** A change to judge: what is asked, the two figures, and the years between them (1 where the whole time is one step). */
export type Change = {
  readonly requirement: ChangeRequirement;
  readonly current: Figure;
  readonly base: Figure;
  readonly years: number;
  /** Null for a count; a rate is set on its denominators, as far as they are known. */
  readonly parts: RateParts | null;
};
