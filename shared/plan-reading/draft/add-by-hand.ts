import { findDeadlines } from '../deadlines/find-deadlines';
import { readDuty } from '../duties/read-duty';
import { topicOf } from '../duties/topic-of';
import { cleanText } from '../lines/clean-text';
import type { Span } from '../source-document';
import { nextId } from './next-id';
import type { DraftEntry, DraftValue, EntryKind, PlanDraft } from './plan-draft';
import { memberOf } from './read-again';
import { wordsAt } from './source-words';

/** Kinds that the clerk may make of a stretch of the source. */
export const handKinds = ['item', 'duty', 'target', 'rule', 'task', 'basis', 'recipient', 'missing'] as const;
export type HandKind = (typeof handKinds)[number];

/**
 * The draft with a stretch of the source as an entry of its own, open, where the text has it. A duty goes to the item before it.
 * Nothing changes where the stretch holds no words. The id of the new entry is `hand-1`, `hand-2` …
 */
export function addByHand(draft: PlanDraft, kind: HandKind, span: Span, source: string): PlanDraft {
  if (wordsAt(source, span) === '') return draft;
  const entry: DraftEntry = {
    ...{ id: nextId(draft), decision: 'open', made: 'hand', source: span, confidence: 1, doubts: [] },
    ...{ value: handValue(draft, kind, span, source), before: null },
  };
  const behind = draft.entries.findIndex((one) => one.source.start > span.start);
  const at = behind < 0 ? draft.entries.length : behind;
  return { ...draft, entries: draft.entries.toSpliced(at, 0, entry) };
}

function handValue(draft: PlanDraft, kind: HandKind, span: Span, source: string): DraftValue {
  const text = wordsAt(source, span);
  switch (kind) {
    case 'item':
      return { kind, ref: '', heading: text, requested: false, members: [memberOf(text, span)] };
    case 'duty':
      return dutyOf(draft, span, source);
    case 'target':
      return {
        ...{ kind, text, metric: text, direction: 'decrease', amount: null, unit: null, atLeast: false },
        ...{ per: null, average: false, baseYear: null, milestones: [], quantified: false },
      };
    case 'rule':
      return { kind, text, who: '', to: '', via: null, period: 'none', due: null, alsoAdhoc: false };
    case 'task':
      return {
        kind,
        topic: topicOf(text),
        label: '',
        text,
        lead: [],
        partners: [],
        time: null,
        deadline: deadlineAt(source, span),
      };
    case 'basis':
      return { kind, number: null, date: null, title: text, role: 'basis' };
    case 'missing':
      return { kind, what: 'appendix', text };
    default:
      return { kind, text };
  }
}

function dutyOf({ entries }: PlanDraft, span: Span, source: string): DraftValue {
  const item = itemBefore(entries, span);
  const own = item?.value.kind === 'item' ? item.value : null;
  const context = {
    requested: own?.requested ?? false,
    members: own?.members.map(({ name }) => name) ?? [],
    announced: null,
    general: own === null,
  };
  const text = cleanText(source, span.start, span.end);
  const {
    source: _source,
    id: _id,
    confidence: _confidence,
    doubts: _doubts,
    ...duty
  } = readDuty(text, '', '', context);
  return { ...duty, kind: 'duty', item: item?.id ?? null, topic: topicOf(duty.text) };
}

function itemBefore(entries: readonly DraftEntry[], { start }: Span): DraftEntry | undefined {
  const items = entries.filter(({ value }) => value.kind === ('item' satisfies EntryKind));
  return items.findLast((item) => item.source.start <= start);
}

function deadlineAt(source: string, { start, end }: Span) {
  return findDeadlines(cleanText(source, start, end))[0] ?? null;
}
