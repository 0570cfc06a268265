import type { ReadLimits } from './read-limits';

/** Why a file cannot be read as a workbook, as recognised from its content and not from its name. */
export type UnreadableCode =
  | 'empty_file'
  | 'not_a_workbook'
  | 'plain_text'
  | 'open_quote'
  | 'html'
  | 'web_archive'
  | 'xml_spreadsheet_2003'
  | 'legacy_xls'
  | 'binary_xlsb'
  | 'open_document'
  | 'flat_open_document'
  | 'word_document'
  | 'rich_text'
  | 'presentation'
  | 'other_ooxml'
  | 'pdf'
  | 'pdf_text'
  | 'pdf_scan'
  | 'image'
  | 'archive'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'forbidden_xml'
  | 'no_worksheet'
  | 'too_large';

/**
 * What the caller learns about a file that is not read. `detail` is English, for the log: what was expected
 * and what was found. `part` names the part inside the package; `limit` is set with `too_large` alone.
 */
export type UnreadableWorkbook = {
  readonly code: UnreadableCode;
  readonly detail: string;
  readonly part?: string;
  readonly limit?: keyof ReadLimits;
};

/** Carries an expected problem from deep inside the reader up to `readWorkbook`, which turns it into a value. */
export class UnreadableError extends Error {
  readonly problem: UnreadableWorkbook;

  constructor(problem: UnreadableWorkbook) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** The commonest problem: a part whose content breaks the rules of its format. */
export function damaged(part: string, detail: string): UnreadableError {
  return new UnreadableError({ code: 'damaged', part, detail });
}
