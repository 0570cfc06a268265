import { recogniseText, type TextTable } from './csv/recognise-text';
import { fileOfSignature } from './file-signature';
import { findMainPart } from './main-part';
import type { Meter } from './meter';
import { isSpreadsheetPackage } from './ods/spreadsheet-package';
import { openPackage, type Package } from './open-package';
import { UnreadableError } from './unreadable-workbook';
import { isCompoundFile } from './xls/compound-file';
import { openXls, type XlsStream } from './xls/open-xls';

/**
 * A file that one of the readers takes, opened as far as was needed to know that. A document of Word or the like is `xlsx`
 * until its main part is scanned.
 */
export type RecognisedFile =
  | { readonly format: 'xlsx'; readonly source: Package; readonly mainPart: string }
  | { readonly format: 'ods'; readonly source: Package }
  | { readonly format: 'xls'; readonly stream: XlsStream }
  | { readonly format: 'csv'; readonly table: TextTable };

const zipMagics = ['504b0304', '504b0506'];

/** Tells by the content which reader takes a file; throws what it is instead, with `UnreadableError`. */
export function recogniseFile(bytes: Buffer, meter: Meter): RecognisedFile {
  meter.check('fileBytes', bytes.length);
  if (bytes.length === 0) throw new UnreadableError({ code: 'empty_file', detail: 'the file has no bytes' });
  if (zipMagics.includes(bytes.toString('hex', 0, 4))) return recognisePackage(bytes, meter);
  if (isCompoundFile(bytes)) return { format: 'xls', stream: openXls(bytes, meter) };
  const code = isEarlyBiff(bytes) ? 'legacy_xls' : fileOfSignature(bytes);
  if (code) throw new UnreadableError({ code, detail: 'the first bytes are those of another kind of file' });
  return { format: 'csv', table: recogniseText(bytes, meter) };
}

function recognisePackage(bytes: Buffer, meter: Meter): RecognisedFile {
  const source = openPackage(bytes, meter);
  if (isSpreadsheetPackage(source)) return { format: 'ods', source };
  return { format: 'xlsx', source, mainPart: findMainPart(source) };
}

// Excel 2 to 4 wrote the workbook stream without a compound file: record 0x0009, 0x0209, 0x0409 or 0x0809.
function isEarlyBiff(bytes: Buffer): boolean {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x09 || second === undefined || ![0, 2, 4, 8].includes(second)) return false;
  return fourth === 0 && third !== undefined && [4, 6, 8, 16].includes(third);
}
