import { create } from 'zustand';
import type { CheckedEntry } from '../../shared/contract/entry';
import { api } from '../api';
import {
  contentOf,
  type EntryDraft,
  freshDraft,
  isTouched,
  reportOf,
  undoneDraft,
  withAnswer,
  withoutStaleAnswers,
  withTexts,
} from '../model/entry-draft';
import { clipboardCells, layPasted } from '../model/entry-paste';
import { isOpen } from '../model/entry-rows';
import type { EntryState } from './entry-state';
import { loading, readyValue } from './loadable';
import { useNotices } from './notices';
import type { Place } from './reception';
import { fetched, refusalOf } from './refusal';
import { today } from './today';

export type { CheckedEntry, EntryForm, EntryLine } from '../../shared/contract/entry';

const quietMilliseconds = 200;

/** Names a place among the drafts. */
export function draftKey({ agency, period }: Place): string {
  return `${agency} ${period}`;
}

/** Findings that keep a checked entry from being accepted. */
export function openCount(checked: CheckedEntry | null): number {
  return checked?.issues.filter(isOpen).length ?? 0;
}

/** Figures being typed in by hand. Nothing is written before `save`, and nothing typed is lost by leaving. */
export const useEntry = create<EntryState>()((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const change = (to: (draft: EntryDraft) => EntryDraft, part: Partial<EntryState> = {}): void => {
    const { draft, place, form } = get();
    const value = readyValue(form);
    if (!draft || !place || !value) return;
    const next = to(draft);
    const drafts = new Map(get().drafts);
    if (isTouched(value, next)) drafts.set(draftKey(place), next);
    else drafts.delete(draftKey(place));
    asked += 1;
    set({ draft: next, drafts, checking: true, refused: null, ...part });
    clearTimeout(timer);
    timer = setTimeout(() => void get().check(), quietMilliseconds);
  };

  const fetchForm = async (place: Place): Promise<void> => {
    const form = await fetched(() => api.entry.form(place));
    if (get().place !== place) return;
    const value = readyValue(form);
    const draft = value && (get().drafts.get(draftKey(place)) ?? freshDraft(value, today()));
    set({ form, draft });
    await get().check();
  };

  return {
    ...{ place: null, form: loading, draft: null, drafts: new Map(), checked: null, checking: false },
    ...{ showAll: false, pasted: null, saving: false, refused: null },

    async open({ agency, period }) {
      const place = { agency, period };
      set({ place, form: loading, draft: null, checked: null, showAll: false, pasted: null, refused: null });
      await fetchForm(place);
    },

    close() {
      clearTimeout(timer);
      const { place, drafts } = get();
      if (place && drafts.has(draftKey(place))) useNotices.getState().tell({ deed: 'entry-kept' });
      set({ place: null, draft: null, checked: null, pasted: null, refused: null });
    },

    discard(place) {
      const drafts = new Map(get().drafts);
      drafts.delete(draftKey(place));
      set({ drafts });
    },

    type(indicator, text) {
      const lines = readyValue(get().form)?.lines ?? [];
      change((draft) => withTexts(draft, lines, { [indicator]: text }, indicator), { pasted: null });
    },

    paste(text, from, shown) {
      const lines = readyValue(get().form)?.lines ?? [];
      const pasted = layPasted(clipboardCells(text), lines, shown, from);
      if (!pasted) {
        set({ pasted: 'refused' });
        return;
      }
      change((draft) => withTexts(draft, lines, pasted.texts, null), { pasted });
    },

    undo: () => change(undoneDraft, { pasted: null }),
    answer: (issue, answer, reason) =>
      change((draft) => withAnswer(draft, { question: issue.id, answer, reason, about: contentOf(issue) })),
    head: (part) => change((draft) => ({ ...draft, ...part, lastTyped: null })),
    setShowAll: (showAll) => set({ showAll }),

    async check() {
      clearTimeout(timer);
      const { form, draft } = get();
      const value = readyValue(form);
      const report = value && draft && reportOf(value, draft);
      if (!report) return;
      asked += 1;
      const mine = asked;
      set({ checking: true });
      const checked = await fetched(() => api.entry.check(report));
      // A slower answer to an older question must not overwrite the newer one.
      if (asked !== mine) return;
      if (checked.status === 'failed') {
        set({ refused: checked.problem, checking: false });
        return;
      }
      const current = withoutStaleAnswers(draft, checked.status === 'ready' ? checked.value.issues : []);
      if (current !== draft) change(() => current);
      else set({ checked: readyValue(checked), checking: false });
    },

    async save() {
      if (get().saving) return null;
      await get().check();
      const { form, draft, place, checked, checking } = get();
      const value = readyValue(form);
      const report = value && draft && reportOf(value, draft);
      if (!report || !place || checking || !isTouched(value, draft) || openCount(checked) > 0) return null;
      set({ saving: true });
      try {
        const { version, submission } = await api.entry.save(report);
        get().discard(place);
        get().close();
        useNotices.getState().tell({ deed: 'entry-saved', version });
        return submission;
      } catch (error) {
        set({ refused: refusalOf(error) });
        return null;
      } finally {
        set({ saving: false });
      }
    },

    async refresh() {
      const { place } = get();
      set({ refused: null });
      if (place) await fetchForm(place);
    },
  };
});
