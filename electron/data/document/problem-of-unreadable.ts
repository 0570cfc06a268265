import type { UnreadableCode, UnreadableWorkbook } from '../workbook/read/unreadable-workbook';
import type { DocumentProblem, DocumentProblemCode } from './document-problem';

/** By what the readers of packages and texts say, what it means where a document was expected. Others are `document_other`. */
const codes: Readonly<Partial<Record<UnreadableCode, DocumentProblemCode>>> = {
  empty_file: 'document_empty',
  html: 'document_web_page',
  web_archive: 'document_web_page',
  xml_spreadsheet_2003: 'document_spreadsheet',
  legacy_xls: 'document_spreadsheet',
  binary_xlsb: 'document_spreadsheet',
  open_document: 'document_open_document',
  flat_open_document: 'document_open_document',
  word_document: 'document_old_word',
  rich_text: 'document_rich_text',
  image: 'document_scan',
  encrypted: 'document_encrypted',
  truncated: 'document_damaged',
  damaged: 'document_damaged',
  forbidden_xml: 'document_damaged',
  too_large: 'document_too_large',
};

/** The problem of a document for a problem met in its package, its XML or its first bytes. */
export function problemOfUnreadable({ code, detail, part }: UnreadableWorkbook): DocumentProblem {
  const place = part === undefined ? '' : `${part}: `;
  return { code: codes[code] ?? 'document_other', detail: `${code}: ${place}${detail}` };
}
