import { acceptEntry, acceptSure, rejectEntry, reopenEntry } from '../../shared/plan-reading/draft/decide';
import { editEntry, moveEntry } from '../../shared/plan-reading/draft/edit-entry';
import { mergeWithNext, unmergeEntry } from '../../shared/plan-reading/draft/merge-entries';
import { nextId } from '../../shared/plan-reading/draft/next-id';
import type { PlanDraft } from '../../shared/plan-reading/draft/plan-draft';
import { reviewOrder } from '../../shared/plan-reading/draft/review-order';
import { splitKinds } from '../../shared/plan-reading/draft/split-kinds';
import { neighbourOf, nextOpen } from '../model/plan-reading-order';
import { readingDeeds } from './plan-reading-deeds';
import type { Saver } from './plan-reading-save';
import type { Get, PlanReadingState, Put } from './plan-reading-state';

type Review = Pick<
  PlanReadingState,
  | 'select'
  | 'move'
  | 'setMode'
  | 'mark'
  | 'accept'
  | 'acceptSure'
  | 'reject'
  | 'reopen'
  | 'edit'
  | 'moveToMarked'
  | 'splitAt'
  | 'merge'
  | 'add'
  | 'takeBack'
  | 'readNevertheless'
>;

/** States that can be taken back. */
const mostPast = 200;

/** What the clerk decides about what was found. Each deed is kept at once and can be taken back. */
export function planReadingReview(put: Put, get: Get, saver: Saver): Review {
  const change = (
    to: (draft: PlanDraft, id: string) => PlanDraft,
    next: (before: PlanDraft, after: PlanDraft, id: string) => string | null = (_before, _after, id) => id,
  ): void => {
    const { open, current, past } = get();
    if (!open) return;
    const before = open.draft;
    const after = to(before, current ?? '');
    if (after === before) return;
    put({
      open: { ...open, draft: after },
      past: [...past.slice(-mostPast + 1), before],
      current: next(before, after, current ?? ''),
      mode: 'show',
      problems: [],
    });
    saver.keep(after);
  };
  const source = () => get().open?.text ?? '';
  const onwards = (before: PlanDraft, after: PlanDraft, id: string) =>
    nextOpen(reviewOrder(before), after, id) ?? id;

  return {
    select: (id) => put({ current: id, mode: 'show' }),
    move(by) {
      const { open, current } = get();
      if (open) put({ current: neighbourOf(reviewOrder(open.draft), current, by), mode: 'show' });
    },
    setMode(mode) {
      const { open, current } = get();
      const kind = open?.draft.entries.find(({ id }) => id === current)?.value.kind;
      if (mode === 'split' && (kind === undefined || !splitKinds.has(kind))) return;
      put({ mode });
    },
    mark: (marked) => put({ marked }),

    accept: () => change(acceptEntry, onwards),
    acceptSure: () => change(acceptSure, onwards),
    reject: () => change(rejectEntry, onwards),
    reopen: () => change(reopenEntry),
    edit: (value) => change((draft, id) => acceptEntry(editEntry(draft, id, value), id), onwards),
    moveToMarked() {
      const { marked } = get();
      if (marked) change((draft, id) => moveEntry(draft, id, marked, source()));
    },
    splitAt: (at) =>
      change(
        (draft, id) => readingDeeds().splitEntry(draft, id, at, source()),
        (_before, _after, id) => `${id}.1`,
      ),
    merge: () =>
      change(
        (draft, id) => {
          const merged = mergeWithNext(draft, id);
          return merged === draft ? unmergeEntry(draft, id) : merged;
        },
        (before, after, id) => {
          const at = before.entries.findIndex((entry) => entry.id === id);
          return after.entries[at]?.id ?? id;
        },
      ),
    add: (kind, span) =>
      change(
        (draft) => readingDeeds().addByHand(draft, kind, span, source()),
        (before) => nextId(before),
      ),

    takeBack() {
      const { open, past, current } = get();
      const before = past.at(-1);
      if (!open || !before) return;
      // What was said about the register is no part of the review and stays.
      const draft = { ...before, answers: open.draft.answers };
      const changed = before.entries.find((entry, at) => open.draft.entries[at] !== entry)?.id ?? current;
      put({
        ...{ open: { ...open, draft }, past: past.slice(0, -1), mode: 'show', problems: [] },
        current: changed,
      });
      saver.keep(draft);
    },

    readNevertheless: () => change((draft) => ({ ...draft, readNevertheless: true })),
  };
}
