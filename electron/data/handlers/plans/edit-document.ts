import { Refusal } from '../../../../shared/contract/reply';
import { type DocumentField, judgeDocumentEdit } from '../../../../shared/domain/document-edit';
import { editDocument, selectDocumentEdits, undoDocumentEdit } from '../../database/queries/document-edits';
import { selectPlanDocument } from '../../database/queries/plan-document';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';

type Needs = Pick<Dependencies, 'db' | 'today' | 'now' | 'user'>;

/** Fills in or puts right one value of a plan's document; the value that is there already changes nothing. Throws `Refusal`. */
export function editPlanDocument(
  { db, today, now, user }: Needs,
  planId: number,
  wish: { readonly field: DocumentField; readonly value: string | null; readonly reason: string | null },
): void {
  const { documentId, document } = selectPlanDocument(db, planId);
  const judged = judgeDocumentEdit(document, wish, today());
  if (!judged.ok) throw new Refusal(judged.problem, wish.value ?? '');
  const before = document[wish.field];
  if (before === judged.value) return;
  const reason = wish.reason?.trim() || null;
  const edit = { field: wish.field, before, after: judged.value, reason, editedBy: user(), editedAt: now() };
  orRefuse(db, () => editDocument(db, documentId, edit));
}

/** Takes an edit of a plan's document back. Throws `Refusal` (`not_found`, `already_undone`, `later_edit_stands`). */
export function undoPlanEdit({ db, now, user }: Needs, planId: number, id: number): void {
  const { documentId } = selectPlanDocument(db, planId);
  const edits = selectDocumentEdits(db, documentId);
  const edit = edits.find((one) => one.id === id);
  if (!edit) throw new Refusal('not_found', String(id));
  if (edit.undoneAt !== null) throw new Refusal('already_undone', String(id));
  const newest = edits.find(({ field, undoneAt }) => field === edit.field && undoneAt === null);
  if (newest?.id !== id) throw new Refusal('later_edit_stands', String(id));
  orRefuse(db, () => undoDocumentEdit(db, documentId, edit, { user: user(), now: now() }));
}
