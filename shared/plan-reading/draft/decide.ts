import { sureFrom } from '../plan-reading';
import type { DraftEntry, PlanDraft } from './plan-draft';

/** The draft with one entry changed; the draft itself where there is none of that id. */
export function withEntry(
  draft: PlanDraft,
  id: string,
  change: (entry: DraftEntry) => DraftEntry,
): PlanDraft {
  const at = draft.entries.findIndex((entry) => entry.id === id);
  const entry = draft.entries[at];
  return entry ? { ...draft, entries: draft.entries.with(at, change(entry)) } : draft;
}

/** Takes an entry into the plan. */
export function acceptEntry(draft: PlanDraft, id: string): PlanDraft {
  return withEntry(draft, id, (entry) => ({ ...entry, decision: 'accepted' }));
}

/** Leaves an entry out of the plan; it stays in the draft. */
export function rejectEntry(draft: PlanDraft, id: string): PlanDraft {
  return withEntry(draft, id, (entry) => ({ ...entry, decision: 'rejected' }));
}

/** Opens a decided entry again, with the value that it has by now. */
export function reopenEntry(draft: PlanDraft, id: string): PlanDraft {
  return withEntry(draft, id, (entry) => ({ ...entry, decision: 'open' }));
}

/** Whether nothing about an entry needs to be asked: it was found with enough confidence and without a doubt. */
export function isSure({ confidence, doubts }: DraftEntry): boolean {
  return confidence >= sureFrom && doubts.length === 0;
}

/** Takes every open entry that is sure into the plan; what is unsure and what is decided stays as it is. */
export function acceptSure(draft: PlanDraft): PlanDraft {
  return {
    ...draft,
    entries: draft.entries.map((entry) =>
      entry.decision === 'open' && isSure(entry) ? { ...entry, decision: 'accepted' } : entry,
    ),
  };
}
