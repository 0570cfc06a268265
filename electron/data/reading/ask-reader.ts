import type { Dependencies } from '../dependencies';
import type { DocumentProblemCode } from '../document/document-problem';
import { nothingKnown } from './nothing-known';
import { type DocumentQuestion, noDocument, type ReadDocument } from './read-document-file';
import type { ReadPlan } from './read-plan-file';
import { noSheets, type ReadSheets } from './read-sheets-file';
import type { Outcome, ReadingStopped } from './reader';
import type { JobKind, QuestionOf } from './reading-jobs';

type Asking = Pick<Dependencies, 'openReader'>;

/** Reads one document in a process of its own; `signal` gives it up as `cancelled`. Never throws for any file. */
export async function readDocumentApart(
  dependencies: Asking,
  question: DocumentQuestion,
  signal?: AbortSignal,
): Promise<ReadDocument> {
  const outcome = await askOnce(dependencies, 'readDocument', question, signal);
  return outcome.ok ? outcome.value : stopped(question, outcome.problem);
}

function stopped(question: DocumentQuestion, { kind, detail }: ReadingStopped): ReadDocument {
  return noDocument(question, { code: documentCodes[kind], detail: `${kind}: ${detail}` });
}

/** Reads one document and what it says as a plan in a process of its own; `signal` gives it up as `cancelled`. Never throws for any file. */
export async function readPlanApart(
  dependencies: Asking,
  question: DocumentQuestion,
  signal?: AbortSignal,
): Promise<ReadPlan> {
  const outcome = await askOnce(dependencies, 'readPlan', question, signal);
  return outcome.ok ? outcome.value : { ...stopped(question, outcome.problem), reading: null };
}

/** Reads one workbook in a process of its own; `signal` gives it up as `closed`. Never throws for any file. */
export async function readSheetsApart(
  dependencies: Asking,
  path: string,
  signal?: AbortSignal,
): Promise<ReadSheets> {
  const outcome = await askOnce(dependencies, 'readSheets', path, signal);
  if (outcome.ok) return outcome.value;
  const { kind, detail } = outcome.problem;
  return noSheets(path, { code: kind, detail });
}

const documentCodes: Readonly<Record<ReadingStopped['kind'], DocumentProblemCode>> = {
  too_slow: 'document_too_slow',
  out_of_memory: 'document_too_slow',
  crashed: 'document_damaged',
  closed: 'cancelled',
};

async function askOnce<Kind extends JobKind>(
  { openReader }: Asking,
  kind: Kind,
  question: QuestionOf<Kind>,
  signal: AbortSignal | undefined,
): Promise<Outcome<Kind>> {
  const reader = openReader(nothingKnown);
  const stop = () => reader.close();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await reader.ask(kind, question);
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}
