import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addByHand, handKinds } from '../../../shared/plan-reading/draft/add-by-hand';
import {
  acceptEntry,
  acceptSure,
  isSure,
  rejectEntry,
  reopenEntry,
} from '../../../shared/plan-reading/draft/decide';
import { editEntry, moveEntry } from '../../../shared/plan-reading/draft/edit-entry';
import { textOfValue, withText } from '../../../shared/plan-reading/draft/entry-text';
import { keepsFindings } from '../../../shared/plan-reading/draft/keeps-findings';
import { mergeWithNext, unmergeEntry } from '../../../shared/plan-reading/draft/merge-entries';
import { PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import { countDraft, reviewOrder } from '../../../shared/plan-reading/draft/review-order';
import { splitEntry } from '../../../shared/plan-reading/draft/split-entry';
import { splitKinds } from '../../../shared/plan-reading/draft/split-kinds';
import { sampleDraft, sampleText } from './sample';

type Deed = (draft: PlanDraft) => PlanDraft;

/** Any deed of the clerk, at an entry chosen by its place. */
const deeds: fc.Arbitrary<Deed> = fc
  .record({
    which: fc.constantFrom(
      'accept',
      'reject',
      'reopen',
      'sure',
      'edit',
      'move',
      'split',
      'merge',
      'unmerge',
      'hand',
    ),
    place: fc.nat(60),
    at: fc.nat(90),
    start: fc.nat(sampleText.length),
    length: fc.nat(120),
    kind: fc.constantFrom(...handKinds),
  })
  .map(({ which, place, at, start, length, kind }) => (draft) => {
    const entry = draft.entries[place % Math.max(draft.entries.length, 1)];
    if (!entry) return draft;
    const { id } = entry;
    const span = { start, end: Math.min(start + length, sampleText.length) };
    switch (which) {
      case 'accept':
        return acceptEntry(draft, id);
      case 'reject':
        return rejectEntry(draft, id);
      case 'reopen':
        return reopenEntry(draft, id);
      case 'sure':
        return acceptSure(draft);
      case 'edit':
        return editEntry(draft, id, withText(entry.value, `${textOfValue(entry.value)} (sửa)`));
      case 'move':
        return moveEntry(draft, id, span, sampleText);
      case 'split':
        return splitEntry(draft, id, at, sampleText);
      case 'merge':
        return mergeWithNext(draft, id);
      case 'unmerge':
        return unmergeEntry(draft, id);
      default:
        return addByHand(draft, kind, span, sampleText);
    }
  });
const histories = fc.array(deeds, { maxLength: 25 });
const endOf = (history: readonly Deed[]) => history.reduce((draft, deed) => deed(draft), sampleDraft());

describe('a draft under any deeds', () => {
  it('loses nothing that was found', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(keepsFindings(sampleDraft(), endOf(history))).toBe(true);
      }),
    );
  });

  it('has each entry once, stands every duty in an item that is there, and can be stored', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const draft = endOf(history);
        const ids = draft.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const items = draft.entries.flatMap(({ value }) =>
          value.kind === 'duty' && value.item ? [value.item] : [],
        );
        expect(items.filter((item) => !ids.includes(item))).toEqual([]);
        expect(PlanDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it('counts every entry once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const draft = endOf(history);
        const { open, unsure, accepted, rejected } = countDraft(draft);
        expect(open + accepted + rejected).toBe(draft.entries.length);
        expect(unsure).toBeLessThanOrEqual(open);
        expect(reviewOrder(draft).toSorted(byId)).toEqual(draft.entries.toSorted(byId));
      }),
    );
  });

  it('is as before when an entry is split and its parts are merged', () => {
    fc.assert(
      fc.property(histories, fc.nat(60), fc.nat(90), (history, place, at) => {
        const draft = endOf(history);
        const entry = draft.entries[place % draft.entries.length];
        if (!entry || !splitKinds.has(entry.value.kind)) return;
        const split = splitEntry(draft, entry.id, at, sampleText);
        if (split === draft) return;
        expect(split.entries.length).toBe(draft.entries.length + 1);
        expect(mergeWithNext(split, `${entry.id}.1`)).toEqual(draft);
      }),
    );
  });

  it('shows what is unsure and open before everything else', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const asked = reviewOrder(endOf(history)).map((one) => one.decision === 'open' && !isSure(one));
        expect(asked).toEqual(asked.toSorted((left, right) => Number(right) - Number(left)));
      }),
    );
  });
});

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
