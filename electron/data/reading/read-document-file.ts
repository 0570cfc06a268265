import { basename } from 'node:path';
import { failure, type Result } from '../../../shared/kit/result';
import type { SourceDocument } from '../../../shared/plan-reading/source-document';
import type { DocumentProblem, DocumentProblemCode } from '../document/document-problem';
import { mostDocumentBytes, readDocument, readPasted } from '../document/read-document';
import { fingerprint } from '../files/fingerprint';
import { type FileProblem, readFile } from '../files/read-file';

/** A file by its path, or a text that was pasted. */
export type DocumentQuestion = { readonly path: string } | { readonly pasted: string };

/** A document as far as it can be read by itself. Of a pasted text there is no file name and there are no bytes. */
export type ReadDocument = {
  readonly fileName: string;
  /** Empty where the bytes could not be fetched, and for a pasted text. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly document: Result<SourceDocument, DocumentProblem>;
};

const codeOf: Readonly<Record<FileProblem, DocumentProblemCode>> = {
  missing: 'not_found',
  no_access: 'document_not_allowed',
  not_a_file: 'not_found',
  too_large: 'document_too_large',
};

/** Reads a document, whole or not at all: whatever it holds and is named, the outcome is a document or one problem. */
export async function readDocumentFile(question: DocumentQuestion): Promise<ReadDocument> {
  if ('pasted' in question) return { ...noDocument(question), document: readPasted(question.pasted) };
  const found = readFile(question.path, mostDocumentBytes);
  if (!found.ok) {
    const detail = `the bytes cannot be fetched: ${found.problem}`;
    return noDocument(question, { code: codeOf[found.problem], detail });
  }
  const bytes = found.value;
  const document = await readDocument(bytes);
  return { fileName: fileNameOf(question), bytes, sha256: fingerprint(bytes), document };
}

/** A document of which not even the bytes are known. */
export function noDocument(
  question: DocumentQuestion,
  problem: DocumentProblem = { code: 'document_empty', detail: 'nothing was read' },
): ReadDocument {
  return { fileName: fileNameOf(question), bytes: new Uint8Array(), sha256: '', document: failure(problem) };
}

function fileNameOf(question: DocumentQuestion): string {
  return 'path' in question ? basename(question.path).normalize('NFC') : '';
}
