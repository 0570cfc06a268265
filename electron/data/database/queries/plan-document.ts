import { CalendarDate } from '../../../../shared/domain/calendar-date';
import { dayOfNames } from '../../../../shared/domain/day-of-names';
import type { DocumentHeader, LegalBasis, PlanMissing } from '../../../../shared/domain/plan-document';
import type { ReadableDatabase } from '../database';

/** The document of a plan with its key, and the day that the plan's names are read on. */
export type PlanDocument = {
  readonly documentId: number;
  readonly asOf: CalendarDate;
  readonly document: DocumentHeader;
  readonly fileName: string | null;
  readonly hasText: boolean;
  readonly dataWindowSource: string;
};

/**
 * The head of a plan's document as it stands now. Where nothing tells its day, names are read at the end of time. A date that was
 * filled in is known to the day.
 */
export function selectPlanDocument(db: ReadableDatabase, planId: number): PlanDocument {
  type Row = Omit<DocumentHeader, 'datePrecision'> & {
    readonly documentId: number;
    readonly precision: DocumentHeader['datePrecision'];
    readonly fileName: string | null;
    readonly hasText: 0 | 1;
    readonly dataWindowSource: string;
  };
  const row = db
    .prepare<Row>(
      `SELECT d.id AS documentId, d.kind, d.number, d.number_source AS numberSource, d.dated_on AS date,
         d.date_precision AS precision, d.date_as_written AS dateAsWritten, d.issuer, d.title,
         t.file_name AS fileName, t.document_id IS NOT NULL AS hasText, p.data_window_source AS dataWindowSource
       FROM plan p JOIN document d ON d.id = p.document_id LEFT JOIN document_text t ON t.document_id = d.id
       WHERE p.id = ?`,
    )
    .get(planId);
  if (!row) throw new Error(`There is no plan with the key ${planId}.`);
  const { documentId, precision, fileName, hasText, dataWindowSource, ...head } = row;
  const asOf = dayOfNames(head, selectLegalBases(db, documentId)) ?? CalendarDate.parse('9999-12-31');
  const datePrecision = head.date !== null ? 'day' : precision === 'day' ? 'unknown' : precision;
  const document = { ...head, datePrecision } as const;
  return { documentId, asOf, document, fileName, hasText: hasText === 1, dataWindowSource };
}

/** The text that a document was read from; null where it is not kept. */
export function selectDocumentText(db: ReadableDatabase, documentId: number): string | null {
  const row = db
    .prepare<{ text: string }>('SELECT text FROM document_text WHERE document_id = ?')
    .get(documentId);
  return row?.text ?? null;
}

/** What a document rests on or names, in its order. */
export function selectLegalBases(db: ReadableDatabase, documentId: number): readonly LegalBasis[] {
  return db
    .prepare<LegalBasis>(
      `SELECT nullif(number, '') AS number, dated_on AS date, title, role, place
       FROM legal_basis WHERE document_id = ? ORDER BY position`,
    )
    .all(documentId);
}

/** Whom a plan is sent to, as printed. */
export function selectRecipients(db: ReadableDatabase, planId: number): readonly string[] {
  return db
    .prepare<{ name: string }>('SELECT name FROM plan_recipient WHERE plan_id = ? ORDER BY position')
    .all(planId)
    .map(({ name }) => name);
}

/** What a plan refers to and does not contain, as it was when the plan was entered. */
export function selectMissing(db: ReadableDatabase, planId: number): readonly PlanMissing[] {
  return db
    .prepare<PlanMissing>('SELECT what, quote, place FROM plan_missing WHERE plan_id = ? ORDER BY position')
    .all(planId);
}
