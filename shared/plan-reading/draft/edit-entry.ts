import type { Span } from '../source-document';
import { withEntry } from './decide';
import { withText } from './entry-text';
import type { DraftEntry, DraftValue, PlanDraft } from './plan-draft';
import { wordsAt } from './source-words';

/** The draft with another value of an entry; its kind, place and decision stay. The value as it was read is kept beside it. */
export function editEntry(draft: PlanDraft, id: string, value: DraftValue): PlanDraft {
  return withEntry(draft, id, (entry) => (entry.value.kind === value.kind ? withValue(entry, value) : entry));
}

/** The draft with an entry at another stretch of the source, whose words become its own. An empty stretch changes nothing. */
export function moveEntry(draft: PlanDraft, id: string, span: Span, source: string): PlanDraft {
  const text = wordsAt(source, span);
  if (text === '') return draft;
  return withEntry(draft, id, (entry) => ({
    ...withValue(entry, withText(entry.value, text)),
    source: span,
  }));
}

function withValue(entry: DraftEntry, value: DraftValue): DraftEntry {
  const before = entry.before ?? entry.value;
  const same = JSON.stringify(before) === JSON.stringify(value);
  return { ...entry, value, before: same ? null : before };
}
