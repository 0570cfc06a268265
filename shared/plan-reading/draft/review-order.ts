import { isSure } from './decide';
import type { DraftEntry, PlanDraft } from './plan-draft';

/** How far a review has come. */
export type DraftCounts = {
  readonly open: number;
  /** Those of the open ones that have to be looked at one by one. */
  readonly unsure: number;
  readonly accepted: number;
  readonly rejected: number;
};

/** Counts what is left and what is decided. */
export function countDraft({ entries }: PlanDraft): DraftCounts {
  const open = entries.filter(({ decision }) => decision === 'open');
  return {
    open: open.length,
    unsure: open.filter((entry) => !isSure(entry)).length,
    accepted: entries.filter(({ decision }) => decision === 'accepted').length,
    rejected: entries.filter(({ decision }) => decision === 'rejected').length,
  };
}

/** The group of the list that an entry belongs to; a duty stands under its item. */
export type ReviewGroup = 'unsure' | 'head' | 'section' | 'item' | 'task' | 'rule' | 'target' | 'other';

/** Groups in the order of the list. */
export const groupOrder: readonly ReviewGroup[] = [
  'unsure',
  'head',
  'item',
  'target',
  'rule',
  'task',
  'section',
  'other',
];

/** What is unsure and open comes first; the rest by what it is. */
export function groupOf(entry: DraftEntry): ReviewGroup {
  if (entry.decision === 'open' && !isSure(entry)) return 'unsure';
  const { kind } = entry.value;
  switch (kind) {
    case 'duty':
      return 'item';
    case 'basis':
    case 'missing':
    case 'recipient':
      return 'other';
    default:
      return kind;
  }
}

/** All entries of a draft, group by group, each group in the order of the text: what is unsure first. */
export function reviewOrder({ entries }: PlanDraft): readonly DraftEntry[] {
  const rank = (entry: DraftEntry) => groupOrder.indexOf(groupOf(entry));
  return entries.toSorted((left, right) => rank(left) - rank(right));
}
