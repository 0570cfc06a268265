import { fileOfSignature } from '../workbook/read/file-signature';
import { findMainPart } from '../workbook/read/main-part';
import type { Meter } from '../workbook/read/meter';
import { isSpreadsheetPackage } from '../workbook/read/ods/spreadsheet-package';
import { openPackage, type Package } from '../workbook/read/open-package';
import { UnreadableError } from '../workbook/read/unreadable-workbook';
import { isCompoundFile } from '../workbook/read/xls/compound-file';
import { openXls } from '../workbook/read/xls/open-xls';
import { DocumentError } from './document-problem';

/** A file that one of the readers takes. What is no package and no .pdf may be a text; another Office file still looks like a .docx. */
export type RecognisedDocument =
  | { readonly format: 'docx'; readonly source: Package; readonly mainPart: string }
  | { readonly format: 'pdf' }
  | { readonly format: 'txt' };

const zipMagics = ['504b0304', '504b0506'];

/** Tells by the content which reader takes a file; throws what it is instead, with `DocumentError` or `UnreadableError`. */
export function recogniseDocument(bytes: Buffer, meter: Meter): RecognisedDocument {
  if (bytes.length === 0) throw new DocumentError('document_empty', 'the file has no bytes');
  if (zipMagics.includes(bytes.toString('hex', 0, 4))) return recognisePackage(bytes, meter);
  if (isCompoundFile(bytes)) {
    openXls(bytes, meter);
    throw new DocumentError('document_spreadsheet', 'an .xls workbook');
  }
  const code = fileOfSignature(bytes);
  if (code?.startsWith('pdf')) return { format: 'pdf' };
  if (code) throw new UnreadableError({ code, detail: 'the first bytes are those of another kind of file' });
  return { format: 'txt' };
}

function recognisePackage(bytes: Buffer, meter: Meter): RecognisedDocument {
  const source = openPackage(bytes, meter);
  if (isSpreadsheetPackage(source)) throw new DocumentError('document_spreadsheet', 'an .ods workbook');
  return { format: 'docx', source, mainPart: findMainPart(source) };
}
