import type { Package } from '../open-package';
import { UnreadableError } from '../unreadable-workbook';

const openDocument = 'application/vnd.oasis.opendocument.';
const spreadsheet = `${openDocument}spreadsheet`;
const manifestPart = 'META-INF/manifest.xml';

/**
 * Whether a package is a spreadsheet of OpenDocument; false for anything that is none of OpenDocument. Throws `encrypted`, and
 * `open_document` for its texts and presentations.
 */
export function isSpreadsheetPackage(source: Package): boolean {
  const type = source.has('mimetype') ? source.text('mimetype') : '';
  if (!type.startsWith(openDocument)) return false;
  if (!type.startsWith(spreadsheet)) {
    throw new UnreadableError({ code: 'open_document', part: 'mimetype', detail: type.slice(0, 80) });
  }
  if (isEncrypted(source)) {
    throw new UnreadableError({ code: 'encrypted', part: manifestPart, detail: 'the parts have a password' });
  }
  return true;
}

function isEncrypted(source: Package): boolean {
  if (source.has('encrypted-package')) return true;
  if (!source.has(manifestPart)) return false;
  const scanner = source.scan(manifestPart);
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    while (scanner.nextChild(2)) if (scanner.tag.nameIs('encryption-data')) return true;
  }
  return false;
}
