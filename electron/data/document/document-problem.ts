/**
 * Why a document is not read, by its content and not by its name. Each is also a `ProblemCode` of the contract, so that a handler
 * can refuse with it; the words are in `shared/wording/problem.ts`.
 */
export type DocumentProblemCode =
  | 'not_found'
  | 'cancelled'
  | 'document_not_allowed'
  | 'document_empty'
  | 'document_too_large'
  | 'document_too_slow'
  | 'document_damaged'
  | 'document_encrypted'
  | 'document_scan'
  | 'document_unknown_letters'
  | 'document_old_word'
  | 'document_rich_text'
  | 'document_open_document'
  | 'document_web_page'
  | 'document_spreadsheet'
  | 'document_other';

/** An expected failure. `detail` is English, for the log: what was expected and what was found. */
export type DocumentProblem = { readonly code: DocumentProblemCode; readonly detail: string };

/** Carries an expected problem from deep inside a reader up to `readDocument`, which turns it into a value. */
export class DocumentError extends Error {
  readonly problem: DocumentProblem;

  constructor(code: DocumentProblemCode, detail: string) {
    super(`${code}: ${detail}`);
    this.problem = { code, detail };
  }
}
