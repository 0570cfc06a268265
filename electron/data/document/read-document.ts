import { assertNever } from '../../../shared/kit/assert-never';
import { failure, type Result, success } from '../../../shared/kit/result';
import type { SourceDocument } from '../../../shared/plan-reading/source-document';
import { Meter } from '../workbook/read/meter';
import { UnreadableError } from '../workbook/read/unreadable-workbook';
import { documentLimits } from './document-limits';
import { DocumentError, type DocumentProblem } from './document-problem';
import { readDocx } from './docx/read-docx';
import { readPdf } from './pdf/read-pdf';
import { problemOfUnreadable } from './problem-of-unreadable';
import { recogniseDocument } from './recognise-document';
import { readText } from './text/read-text';
import { readTextBytes } from './text/read-text-bytes';

/** Plans have less than 1 MB; a .docx or .pdf with some scanned appendices stays below this. */
export const mostDocumentBytes = 48 * 1024 * 1024;

/** Reads a .docx, a .pdf with a text layer, or a .txt by its content. Nothing in it is executed and nothing outside touched. */
export async function readDocument(file: Uint8Array): Promise<Result<SourceDocument, DocumentProblem>> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  return problemAsValue(() => readAs(bytes));
}

/** A pasted text as a document. */
export function readPasted(text: string): Result<SourceDocument, DocumentProblem> {
  try {
    return success(readText(text, 'pasted'));
  } catch (error) {
    return failure(problemOf(error));
  }
}

async function readAs(bytes: Buffer): Promise<SourceDocument> {
  const file = recogniseDocument(bytes, new Meter(documentLimits));
  switch (file.format) {
    case 'docx':
      return readDocx(file.source, file.mainPart);
    case 'pdf':
      return readPdf(bytes);
    case 'txt':
      return readTextBytes(bytes);
    default:
      return assertNever(file);
  }
}

async function problemAsValue(
  read: () => Promise<SourceDocument>,
): Promise<Result<SourceDocument, DocumentProblem>> {
  try {
    return success(await read());
  } catch (error) {
    return failure(problemOf(error));
  }
}

function problemOf(error: unknown): DocumentProblem {
  if (error instanceof DocumentError) return error.problem;
  if (error instanceof UnreadableError) return problemOfUnreadable(error.problem);
  throw error;
}
