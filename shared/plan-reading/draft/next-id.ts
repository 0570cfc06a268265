import type { PlanDraft } from './plan-draft';

/** The id that the next entry made by hand gets. */
export function nextId({ entries, replaced }: PlanDraft): string {
  const ids = new Set([...entries, ...replaced.flatMap((one) => one.entries)].map(({ id }) => id));
  let count = 1;
  while ([...ids].some((id) => id === `hand-${count}` || id.startsWith(`hand-${count}+`))) count += 1;
  return `hand-${count}`;
}
