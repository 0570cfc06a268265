import type { DraftEntry, PlanDraft } from './plan-draft';

/** Whether a later state of a draft still has everything that was found: decided or not, or behind a split or a merge. */
export function keepsFindings(before: PlanDraft, after: PlanDraft): boolean {
  const kept = new Set(entriesOf(after).map(({ id }) => id));
  return entriesOf(before).every(({ id, made }) => made !== 'read' || kept.has(id));
}

function entriesOf({ entries, replaced }: PlanDraft): readonly DraftEntry[] {
  return [...entries, ...replaced.flatMap((one) => one.entries)];
}
