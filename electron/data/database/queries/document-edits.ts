import type { DocumentField } from '../../../../shared/domain/document-edit';
import type { DocumentEdit } from '../../../../shared/domain/plan-detail';
import type { ReadableDatabase, WritableDatabase } from '../database';

const columnOf: Readonly<Record<DocumentField, string>> = {
  number: 'number',
  date: 'dated_on',
  title: 'title',
  issuer: 'issuer',
};

/** Everything that was filled in or put right in a document's head, newest first. */
export function selectDocumentEdits(db: ReadableDatabase, documentId: number): readonly DocumentEdit[] {
  return db
    .prepare<DocumentEdit>(
      `SELECT id, field, before, after, reason, edited_by AS editedBy, edited_at AS editedAt, undone_by AS undoneBy,
         undone_at AS undoneAt FROM document_edit WHERE document_id = ? ORDER BY id DESC`,
    )
    .all(documentId);
}

/** Puts a value in a document's head and keeps what stood there, who changed it, when and why. Inside the caller's transaction. */
export function editDocument(
  db: WritableDatabase,
  documentId: number,
  edit: Pick<DocumentEdit, 'field' | 'before' | 'after' | 'reason' | 'editedBy' | 'editedAt'>,
): void {
  db.prepare(
    `INSERT INTO document_edit (document_id, field, before, after, reason, edited_by, edited_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(documentId, edit.field, edit.before, edit.after, edit.reason, edit.editedBy, edit.editedAt);
  writeField(db, documentId, edit.field, edit.after);
}

/**
 * Puts back what stood before an edit, and keeps who undid it and when. The edit must be the last of its field that stands. Inside the
 * caller's transaction.
 */
export function undoDocumentEdit(
  db: WritableDatabase,
  documentId: number,
  { id, field, before }: Pick<DocumentEdit, 'id' | 'field' | 'before'>,
  undone: { readonly by: string; readonly at: string },
): void {
  db.prepare('UPDATE document_edit SET undone_by = ?, undone_at = ? WHERE id = ?').run(
    undone.by,
    undone.at,
    id,
  );
  writeField(db, documentId, field, before);
}

function writeField(
  db: WritableDatabase,
  documentId: number,
  field: DocumentField,
  value: string | null,
): void {
  db.prepare(`UPDATE document SET ${columnOf[field]} = ? WHERE id = ?`).run(value, documentId);
}
