import type { DraftEntry, PlanDraft } from '../../shared/plan-reading/draft/plan-draft';

/** The entry before or behind another in a list; the first where none is at hand, the same at the ends. */
export function neighbourOf(
  order: readonly Pick<DraftEntry, 'id'>[],
  current: string | null,
  by: 1 | -1,
): string | null {
  const at = order.findIndex(({ id }) => id === current);
  const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), order.length - 1);
  return order[next]?.id ?? null;
}

/**
 * The next entry that is still open after a deed, in the order in which the list stood before it, from the entry at hand on and then
 * from the top; null where nothing is open any more.
 */
export function nextOpen(
  order: readonly Pick<DraftEntry, 'id'>[],
  { entries }: Pick<PlanDraft, 'entries'>,
  current: string,
): string | null {
  const open = new Set(entries.filter(({ decision }) => decision === 'open').map(({ id }) => id));
  const at = order.findIndex(({ id }) => id === current);
  const from = [...order.slice(at + 1), ...order.slice(0, at + 1)];
  return from.find(({ id }) => open.has(id))?.id ?? null;
}
