import { textOfValue, withText } from './entry-text';
import { inItem } from './in-item';
import type { DraftEntry, DraftValue, PlanDraft } from './plan-draft';

/** The entry that `mergeWithNext` would join an entry with: the next of its kind, of the same item; null where there is none. */
export function nextAlike(draft: PlanDraft, id: string): DraftEntry | null {
  const at = draft.entries.findIndex((entry) => entry.id === id);
  const entry = draft.entries[at];
  if (!entry || entry.value.kind === 'head' || entry.value.kind === 'section') return null;
  return draft.entries.slice(at + 1).find((other) => isAlike(entry.value, other.value)) ?? null;
}

/**
 * The draft with an entry and the next alike as one, open, in the place of the first. The untouched parts of one split become again
 * what they were before. Nothing changes where there is no next one.
 */
export function mergeWithNext(draft: PlanDraft, id: string): PlanDraft {
  const first = draft.entries.find((entry) => entry.id === id);
  const second = nextAlike(draft, id);
  if (!first || !second) return draft;
  const cut = draft.replaced.find(({ by }) => by[0] === first.id && by[1] === second.id && by.length === 2);
  const whole = cut?.entries[0];
  if (cut && whole && cut.entries.length === 1 && isUntouched(first) && isUntouched(second)) {
    return {
      ...draft,
      entries: inPlaceOf(draft.entries, first.id, second.id, whole),
      replaced: draft.replaced.filter((one) => one !== cut),
    };
  }
  const joined: DraftEntry = {
    id: `${first.id}+${second.id}`,
    decision: 'open',
    made: 'merge',
    source: {
      start: Math.min(first.source.start, second.source.start),
      end: Math.max(first.source.end, second.source.end),
    },
    confidence: Math.min(first.confidence, second.confidence),
    doubts: [...new Set([...first.doubts, ...second.doubts])],
    value: joinedValue(first.value, second.value),
    before: null,
  };
  return {
    ...draft,
    entries: inPlaceOf(draft.entries, first.id, second.id, joined),
    replaced: [...draft.replaced, { entries: [first, second], by: [joined.id] }],
  };
}

/** Takes a merge back: both entries stand again as they were before it. Nothing changes where the entry is of no merge. */
export function unmergeEntry(draft: PlanDraft, id: string): PlanDraft {
  const merge = draft.replaced.find(({ entries, by }) => entries.length === 2 && by[0] === id);
  const [first, second] = merge?.entries ?? [];
  if (!merge || !first || !second) return draft;
  return {
    ...draft,
    entries: draft.entries.flatMap((entry) =>
      entry.id === id ? [first, second] : [inItem(entry, id, first.id)],
    ),
    replaced: draft.replaced.filter((one) => one !== merge),
  };
}

function isUntouched({ before, decision }: DraftEntry): boolean {
  return before === null && decision === 'open';
}

function isAlike(left: DraftValue, right: DraftValue): boolean {
  if (left.kind === 'duty') return right.kind === 'duty' && left.item === right.item;
  return left.kind === right.kind;
}

function inPlaceOf(
  entries: readonly DraftEntry[],
  first: string,
  second: string,
  whole: DraftEntry,
): DraftEntry[] {
  return entries.flatMap((entry) => {
    if (entry.id === first) return [whole];
    if (entry.id === second) return [];
    return [inItem(inItem(entry, first, whole.id), second, whole.id)];
  });
}

function joinedValue(left: DraftValue, right: DraftValue): DraftValue {
  const text = `${textOfValue(left)} ${textOfValue(right)}`;
  const both = withText(left, text);
  if (both.kind === 'duty' && right.kind === 'duty') {
    return {
      ...both,
      topic: both.topic || right.topic,
      partners: [...both.partners, ...right.partners],
      addressees: [...new Set([...both.addressees, ...right.addressees])],
      parts: [...both.parts, ...right.parts],
      alsoAdhoc: both.alsoAdhoc || right.alsoAdhoc,
      periodicity: both.periodicity === 'none' ? right.periodicity : both.periodicity,
      deadline: both.deadline ?? right.deadline,
    };
  }
  if (both.kind === 'item' && right.kind === 'item') {
    return { ...both, members: [...both.members, ...right.members] };
  }
  if (both.kind === 'task' && right.kind === 'task') {
    return {
      ...both,
      topic: both.topic || right.topic,
      lead: [...new Set([...both.lead, ...right.lead])],
      partners: [...new Set([...both.partners, ...right.partners])],
      time: both.time ?? right.time,
      deadline: both.deadline ?? right.deadline,
    };
  }
  return both;
}
