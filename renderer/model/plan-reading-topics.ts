import type { PlanDraft } from '../../shared/plan-reading/draft/plan-draft';
import { dutyTopics } from '../../shared/plan-reading/duties/topic-of';

const { compare } = new Intl.Collator('vi');

/** The topics that are offered for a duty: those of the register, those of the draft and those that words propose, in Vietnamese order. */
export function topicsOffered({ entries }: PlanDraft, ofRegister: readonly string[]): readonly string[] {
  const own = entries.flatMap(({ value }) =>
    value.kind === 'duty' || value.kind === 'task' ? [value.topic] : [],
  );
  return [...new Set([...ofRegister, ...own, ...dutyTopics])]
    .filter((topic) => topic !== '')
    .toSorted(compare);
}
