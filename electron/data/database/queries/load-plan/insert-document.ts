import type { PlanInput } from '../../../../../shared/domain/plan-input';
import type { WritableDatabase } from '../../database';

/** The text that a plan was read from, with its file where there was one. */
export type SourceText = {
  readonly text: string;
  readonly fileId: number | null;
  readonly fileName: string | null;
};

/** Writes the document of a plan: its head, what it rests on, and its text where it is known. Returns the document's key. */
export function insertDocument(
  db: WritableDatabase,
  { document, legalBases }: Pick<PlanInput, 'document' | 'legalBases'>,
  newUuid: () => string,
  source: SourceText | null,
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO document (uuid, kind, number, number_source, dated_on, date_precision, date_as_written, issuer, title)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      newUuid(),
      document.kind,
      document.number,
      document.numberSource,
      document.date,
      document.datePrecision,
      document.dateAsWritten,
      document.issuer,
      document.title,
    );
  const insertBasis = db.prepare(
    'INSERT INTO legal_basis (document_id, number, dated_on, title, role, place, position) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [position, { number, date, title, role, place }] of legalBases.entries()) {
    insertBasis.run(lastInsertRowid, number ?? '', date, title, role, place, position);
  }
  if (source) {
    db.prepare('INSERT INTO document_text (document_id, file_id, file_name, text) VALUES (?, ?, ?, ?)').run(
      lastInsertRowid,
      source.fileId,
      source.fileName,
      source.text,
    );
  }
  return Number(lastInsertRowid);
}
