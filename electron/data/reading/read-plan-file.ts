import type { PlanReading } from '../../../shared/plan-reading/plan-reading';
import { readPlan } from '../../../shared/plan-reading/read-plan';
import { type DocumentQuestion, type ReadDocument, readDocumentFile } from './read-document-file';

/** A document with what it says as a plan; `reading` is null where the document cannot be read. */
export type ReadPlan = ReadDocument & { readonly reading: PlanReading | null };

/** Reads a document and what it says as a plan. */
export async function readPlanFile(question: DocumentQuestion): Promise<ReadPlan> {
  const read = await readDocumentFile(question);
  return { ...read, reading: read.document.ok ? readPlan(read.document.value) : null };
}
