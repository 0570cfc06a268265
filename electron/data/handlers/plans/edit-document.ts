import { Refusal } from '../../../../shared/contract/reply';
import { type DocumentField, judgeDocumentEdit } from '../../../../shared/domain/document-edit';
import type { WritableDatabase } from '../../database/database';
import { editDocument, selectDocumentEdits, undoDocumentEdit } from '../../database/queries/document-edits';
import { type EnteredBy, pointPeriodsAnew } from '../../database/queries/load-plan/point-periods';
import { selectPlanDocument } from '../../database/queries/plan-document';
import { selectRuleIds } from '../../database/queries/plan-rules';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';

type Needs = Pick<Dependencies, 'db' | 'today' | 'now' | 'user'>;

/**
 * Fills in or puts right one value of a plan's document; the value that is there already changes nothing. With its day the due dates of
 * the periods ahead are those of this plan. Throws `Refusal`.
 */
export function editPlanDocument(
  { db, today, now, user }: Needs,
  planId: number,
  wish: { readonly field: DocumentField; readonly value: string | null; readonly reason: string | null },
): void {
  const entered = { by: user(), at: now() };
  inOne(db, () => {
    const { documentId, document } = selectPlanDocument(db, planId);
    const judged = judgeDocumentEdit(document, wish, today());
    if (!judged.ok) throw new Refusal(judged.problem, wish.value ?? '');
    const before = document[wish.field];
    if (before === judged.value) return;
    const reason = wish.reason?.trim() || null;
    const { by: editedBy, at: editedAt } = entered;
    const edit = { field: wish.field, before, after: judged.value, reason, editedBy, editedAt };
    editDocument(db, documentId, edit);
    if (edit.field === 'date') setDueDates(db, planId, entered);
  });
}

/** Takes an edit of a plan's document back. Throws `Refusal` (`not_found`, `already_undone`, `later_edit_stands`). */
export function undoPlanEdit({ db, now, user }: Needs, planId: number, id: number): void {
  const entered = { by: user(), at: now() };
  inOne(db, () => {
    const { documentId } = selectPlanDocument(db, planId);
    const edits = selectDocumentEdits(db, documentId);
    const edit = edits.find((one) => one.id === id);
    if (!edit) throw new Refusal('not_found', String(id));
    if (edit.undoneAt !== null) throw new Refusal('already_undone', String(id));
    const newest = edits.find(({ field, undoneAt }) => field === edit.field && undoneAt === null);
    if (newest?.id !== id) throw new Refusal('later_edit_stands', String(id));
    undoDocumentEdit(db, documentId, edit, entered);
    if (edit.field === 'date') setDueDates(db, planId, entered);
  });
}

/** Judged and written in one, so that nothing comes between. */
function inOne(db: WritableDatabase, work: () => void): void {
  orRefuse(db, () => db.transaction(work).immediate());
}

/** The day of a plan decides for which periods ahead it sets the due dates. */
function setDueDates(db: WritableDatabase, planId: number, entered: EnteredBy): void {
  const { document } = selectPlanDocument(db, planId);
  pointPeriodsAnew(db, planId, { document }, selectRuleIds(db, planId), entered);
}
