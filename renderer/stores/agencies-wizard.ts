import { create } from 'zustand';
import type { EventPreview } from '../../shared/domain/agencies/event-preview';
import type { EventRequest } from '../../shared/domain/agencies/event-request';
import { api } from '../api';
import { questionId, questionsTogether, unanswered, withAnswers } from '../model/agency-answers';
import { emptyDraft } from '../model/agency-draft';
import { draftOutcome, type ListOrder } from '../model/agency-draft-request';
import { useAgencyDeeds } from './agencies-deeds';
import { canRecord, type WizardState } from './agencies-wizard-state';
import { attempt } from './refusal';

const nothingPreviewed = {
  ...{ step: 'form' as const, missing: [], list: null, base: null, preview: null, asked: [] },
  answers: new Map<string, string>(),
};

/** The wizard for events: filled in, asked, shown with all that follows, and only then recorded. */
export const useAgencyWizard = create<WizardState>()((set, get) => {
  let boundOf: string | null = null;

  const fetchBindings = async (): Promise<void> => {
    const { kind, agencies } = get().draft;
    const code = kind === 'transfer' ? (agencies[0]?.code ?? null) : null;
    if (code === boundOf) return;
    boundOf = code;
    set({ bindings: [] });
    if (code === null) return;
    await attempt(async () => {
      const { bindings } = await api.agencies.detail({ code });
      if (boundOf !== code) return;
      set({ bindings: bindings.filter(({ through, validTo }) => through === null && validTo === null) });
    });
  };

  /** Shows what would happen with the answers given so far; questions that are new are gone to. */
  const show = async (base: EventRequest, first: EventPreview | null): Promise<void> => {
    const { answers } = get();
    const known = first === null ? get().asked : [];
    const request = withAnswers(base, questionsTogether(known, first?.questions ?? []), answers);
    const isAsBefore = first !== null && JSON.stringify(request) === JSON.stringify(base);
    const preview = isAsBefore ? first : await api.agencies.preview({ request });
    const asked = questionsTogether(questionsTogether(known, first?.questions ?? []), preview.questions);
    const isNew = preview.questions.some((one) => !known.some((old) => questionId(old) === questionId(one)));
    const step = isNew && unanswered(preview, answers) > 0 ? 'questions' : 'preview';
    set({ base, preview, asked, step });
  };

  const readList = async (order: ListOrder): Promise<void> => {
    const { preview, problems, fileName, sha256, rows } = await api.agencies.importList(order);
    set({ list: { path: order.path, fileName, sha256, rows, problems } });
    if (preview === null) return;
    const request = { ...preview.request, note: get().draft.note };
    await show(request, { ...preview, request });
  };

  const begin = async (): Promise<void> => {
    const outcome = draftOutcome(get().draft);
    if (outcome.state === 'incomplete') return set({ missing: outcome.missing });
    set({ missing: [], list: null, preview: null, base: null, asked: [] });
    if (outcome.state === 'list') return readList(outcome.list);
    const preview = await api.agencies.preview({ request: outcome.request });
    await show(preview.request, preview);
  };

  const record = async (): Promise<void> => {
    const { preview, list } = get();
    if (preview === null || !canRecord(get())) return;
    const file = list && { path: list.path, sha256: list.sha256 };
    const outcome = await api.agencies.apply({ request: preview.request, file });
    if (outcome.state === 'refused') {
      const asked = questionsTogether(get().asked, outcome.preview.questions);
      return set({ preview: outcome.preview, asked });
    }
    const { event } = outcome;
    useAgencyDeeds
      .getState()
      .tell({ deed: 'applied', event, kind: preview.request.kind, preview: outcome.preview });
    set({ ...nothingPreviewed, isOpen: false, draft: emptyDraft('rename', null), bindings: [] });
    boundOf = null;
  };

  return {
    ...nothingPreviewed,
    isOpen: false,
    draft: emptyDraft('rename', null),
    busy: false,
    bindings: [],

    open(draft) {
      set(draft === undefined ? { isOpen: true } : { ...nothingPreviewed, isOpen: true, draft });
      void fetchBindings();
    },

    change(part) {
      set({ draft: { ...get().draft, ...part }, missing: [] });
      void fetchBindings();
    },

    chooseFile: (title) =>
      attempt(async () => {
        const [path] = await api.desktop.chooseFiles({ title, kind: 'all' });
        if (path !== undefined) set({ draft: { ...get().draft, path }, missing: [], list: null });
      }),

    answer(ids, value) {
      const answers = new Map(get().answers);
      for (const id of ids) {
        if (value === '') answers.delete(id);
        else answers.set(id, value);
      }
      set({ answers });
    },

    async next() {
      const { step, busy, base } = get();
      if (busy) return;
      set({ busy: true });
      await attempt(async () => {
        if (step === 'form') await begin();
        else if (step === 'preview') await record();
        else if (base !== null) await show(base, null);
      });
      set({ busy: false });
    },

    back() {
      const { step, asked } = get();
      if (step === 'form') set({ isOpen: false });
      else if (step === 'preview' && asked.length > 0) set({ step: 'questions' });
      else set({ step: 'form' });
    },

    goTo: (step) => set({ step }),
  };
});
