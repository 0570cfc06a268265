import type { PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';

/** What the items of a draft are called, by the ids of their entries; rejected ones are left out. */
export function itemNames({ entries }: PlanDraft): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ id, decision, value }) =>
      value.kind === 'item' && decision !== 'rejected' ? [[id, `${value.ref} ${value.heading}`.trim()]] : [],
    ),
  );
}
