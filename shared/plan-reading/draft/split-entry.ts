import { topicOf } from '../duties/topic-of';
import type { FoundPartner } from '../plan-reading';
import type { Span } from '../source-document';
import { textOfValue, withText } from './entry-text';
import { inItem } from './in-item';
import type { DraftEntry, DraftValue, PlanDraft } from './plan-draft';
import { roleOfText } from './read-again';
import { placeInSource } from './source-words';
import { splitKinds } from './split-kinds';

/**
 * The draft with an entry cut in two before the sign `at` of its words; both parts are open. Names, parts and deadlines go with the
 * words that they stand in; the role of the second part is read from its own words, and its figures stay to be looked at. Duties of
 * an item stay with its first part. Nothing changes where a part would have no words.
 */
export function splitEntry(draft: PlanDraft, id: string, at: number, source: string): PlanDraft {
  const entry = draft.entries.find((one) => one.id === id);
  if (!entry || !splitKinds.has(entry.value.kind)) return draft;
  const text = textOfValue(entry.value);
  const texts = [text.slice(0, at).trim(), text.slice(at).trim()] as const;
  if (texts[0] === '' || texts[1] === '') return draft;
  const place = placeInSource(source, entry.source, text, at);
  const spans = [
    { start: entry.source.start, end: place },
    { start: place, end: entry.source.end },
  ] as const;
  const requested = isRequested(draft, entry.value);
  const [first, second] = ([0, 1] as const).map(
    (part): DraftEntry => ({
      ...{ id: `${id}.${part + 1}`, decision: 'open', made: 'split', before: null },
      ...{ source: spans[part], confidence: entry.confidence, doubts: [] },
      ...partOf(entry.value, part, texts[part], spans[part], requested),
    }),
  );
  if (!first || !second) return draft;
  const entries = draft.entries.flatMap((one) =>
    one.id === id ? [first, second] : [inItem(one, id, first.id)],
  );
  return {
    ...draft,
    entries,
    replaced: [...draft.replaced, { entries: [entry], by: [first.id, second.id] }],
  };
}

type Part = { readonly value: DraftValue; readonly doubts: string[] };

function partOf(value: DraftValue, part: 0 | 1, text: string, span: Span, requested: boolean): Part {
  const own = withText(value, text);
  switch (own.kind) {
    case 'duty': {
      const told = part === 0 ? { role: own.role, told: true } : roleOfText(text, requested);
      const duty: DraftValue = {
        ...own,
        role: told.role,
        topic: topicOfPart(value, own.topic, text),
        partners: own.partners.filter((partner) => isIn(partner, span)),
        parts: own.parts.filter((one) => isIn(one, span)),
        deadline: own.deadline && isIn(own.deadline, span) ? own.deadline : null,
      };
      return { value: duty, doubts: told.told ? [] : ['role-verb-missing'] };
    }
    case 'item': {
      const members = own.members.filter((member) => isIn(member, span));
      const item: DraftValue = { ...own, members, ref: part === 0 ? own.ref : `${own.ref}.2` };
      return { value: item, doubts: part === 0 ? [] : ['item-without-duty'] };
    }
    case 'task':
      return {
        value: {
          ...own,
          topic: topicOfPart(value, own.topic, text),
          deadline: own.deadline && isIn(own.deadline, span) ? own.deadline : null,
        },
        doubts: [],
      };
    case 'target':
      return { value: own, doubts: ['metric-joined'] };
    case 'rule':
      return { value: own, doubts: ['period-unclear'] };
    default:
      return { value: own, doubts: [] };
  }
}

// A topic that the clerk has set stays with both parts; one that the words proposed is proposed again by the words of each.
function topicOfPart(whole: DraftValue, topic: string, text: string): string {
  return topic === topicOf(textOfValue(whole)) ? topicOf(text) || topic : topic;
}

function isIn({ source }: Pick<FoundPartner, 'source'>, { start, end }: Span): boolean {
  return source.start >= start && source.start < end;
}

function isRequested({ entries }: PlanDraft, value: DraftValue): boolean {
  if (value.kind !== 'duty') return false;
  const item = entries.find(({ id }) => id === value.item)?.value;
  return item?.kind === 'item' && item.requested;
}
