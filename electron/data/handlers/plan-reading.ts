import type { HandlersFor } from '../../../shared/contract';
import { type DraftSummary, PlanProposal } from '../../../shared/contract/plan-reading';
import { Refusal } from '../../../shared/contract/reply';
import { beginDraft } from '../../../shared/plan-reading/draft/begin-draft';
import { keepsFindings } from '../../../shared/plan-reading/draft/keeps-findings';
import { keepFile } from '../database/queries/keep-file';
import {
  type DraftLine,
  type DraftRow,
  deleteDraft,
  insertDraft,
  markDiscarded,
  selectDraft,
  selectDraftLines,
  selectDraftOfFile,
  selectDutyTopics,
  updateDraft,
} from '../database/queries/plan-drafts';
import type { Dependencies } from '../dependencies';
import { readPlanApart } from '../reading/ask-reader';
import { requirePlan } from './current-plan';
import { orRefuse } from './or-refuse';
import { confirmDraft, proposalOf, undoConfirmation } from './plan-reading/confirm-draft';
import { withoutId } from './plans/loaded-plan';

export function planReadingHandlers(dependencies: Dependencies): HandlersFor<'planReading'> {
  const { db, newUuid, user, now, announce } = dependencies;
  let reading: AbortController | null = null;
  const author = () => ({ user: user(), now: now() });

  const readDocument = async (
    asked: { readonly path: string } | { readonly text: string },
    signal?: AbortSignal,
  ) => {
    const question = 'path' in asked ? asked : { pasted: asked.text };
    const read = await readPlanApart(dependencies, question, signal);
    if (signal?.aborted) throw new Refusal('cancelled', read.fileName);
    if (!read.document.ok) throw new Refusal(read.document.problem.code, read.fileName);
    if (read.reading === null) throw new Error('A document that was read has no reading.');
    return { ...read, document: read.document.value, reading: read.reading };
  };

  const required = (id: string): DraftRow => {
    const row = selectDraft(db, id);
    if (!row) throw new Refusal('not_found', id);
    return row;
  };
  const requiredOpen = (id: string): DraftRow => {
    const row = required(id);
    if (row.planId !== null || row.discardedAt !== null) throw new Refusal('draft_ended', row.fileName || id);
    return row;
  };

  return {
    async read(asked) {
      const { document, reading: found } = await readDocument(asked);
      return { document, reading: found };
    },

    async open(asked) {
      reading?.abort();
      const own = new AbortController();
      reading = own;
      try {
        const { document, reading: found, fileName, sha256, bytes } = await readDocument(asked, own.signal);
        const known = sha256 === '' ? null : selectDraftOfFile(db, sha256);
        if (known !== null) return { id: known, isNew: false };
        const draft = beginDraft(found);
        const uuid = newUuid();
        const keep = db.transaction(() => {
          const fileId = sha256 === '' ? null : keepFile(db, { name: fileName, sha256, bytes }, newUuid);
          const { text, remarks } = document;
          insertDraft(db, { uuid, fileId, fileName, text, remarks, draft }, author());
        });
        orRefuse(db, keep);
        return { id: uuid, isNew: true };
      } finally {
        if (reading === own) reading = null;
      }
    },

    cancel() {
      reading?.abort();
    },

    waiting: () => selectDraftLines(db, true).map(summaryOf),
    ended: () => selectDraftLines(db, false).map(summaryOf),

    draft({ id }) {
      const { uuid, fileName, text, remarks, revision, draft } = required(id);
      const topics = [...selectDutyTopics(db)];
      return { id: uuid, fileName, text, remarks: [...remarks], topics, revision, draft };
    },

    save({ id, revision, draft }) {
      const row = requiredOpen(id);
      if (!keepsFindings(row.draft, draft)) throw new Refusal('invalid_input', row.fileName || id);
      const saved = orRefuse(db, () => updateDraft(db, id, revision, draft, author()));
      if (saved === null) throw new Refusal('changed_meanwhile', row.fileName || id);
      return { revision: saved };
    },

    discard({ id }) {
      const row = requiredOpen(id);
      const isUntouched =
        row.draft.replaced.length === 0 &&
        row.draft.entries.every(
          ({ decision, made, before }) => decision === 'open' && made === 'read' && before === null,
        );
      orRefuse(db, () => {
        if (isUntouched) deleteDraft(db, row.id);
        else markDiscarded(db, row.id, author());
      });
      return { kept: !isUntouched };
    },

    takeUp({ id }) {
      const row = required(id);
      if (row.planId !== null) throw new Refusal('draft_ended', row.fileName || id);
      orRefuse(db, () => markDiscarded(db, row.id, null));
    },

    propose({ id }) {
      const { proposal, known } = proposalOf(dependencies, requiredOpen(id));
      return PlanProposal.parse({ ...proposal, bodies: known.bodies, indicators: known.indicators });
    },

    confirm({ id, revision }) {
      const row = requiredOpen(id);
      if (row.revision !== revision) throw new Refusal('changed_meanwhile', row.fileName || id);
      const outcome = confirmDraft(dependencies, row);
      if ('problems' in outcome) return { state: 'refused', problems: [...outcome.problems] };
      announce('data.changed', { subject: 'plan' });
      return { state: 'confirmed', plan: withoutId(requirePlan(db, dependencies.today())) };
    },

    undo({ id }) {
      undoConfirmation(dependencies, required(id));
      announce('data.changed', { subject: 'plan' });
    },
  };
}

function summaryOf({ uuid, ...line }: DraftLine): DraftSummary {
  return { id: uuid, ...line };
}
