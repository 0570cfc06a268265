import type { SourceDocument } from '../../../../shared/plan-reading/source-document';
import { decodeText } from '../../workbook/read/csv/decode-text';
import { textOfSignature } from '../../workbook/read/text-signature';
import { UnreadableError } from '../../workbook/read/unreadable-workbook';
import { DocumentError } from '../document-problem';
import { openRemarks } from '../lines/remarks';
import { readText } from './read-text';

/** Four bytes for each letter that `readText` takes. */
const mostBytes = 16 * 1024 * 1024;

/** Reads the bytes of a .txt in whatever encoding it is; refuses bytes that are no text, whatever the file is named. */
export function readTextBytes(bytes: Buffer): SourceDocument {
  if (bytes.length > mostBytes) {
    throw new DocumentError(
      'document_too_large',
      `a text of ${bytes.length} bytes, at most ${mostBytes} allowed`,
    );
  }
  const { text, encoding, undecodable } = decodeText(bytes);
  const code = textOfSignature(text);
  if (code) throw new UnreadableError({ code, detail: `no plain text (${encoding})` });
  if (hasControls(text) || undecodable > text.length / 20) {
    throw new DocumentError('document_other', `bytes that are no text (${encoding})`);
  }
  const remarks = openRemarks();
  remarks.add('unreadable_letters', null, undecodable);
  return readText(text, 'txt', remarks.all());
}

/** Control characters that no text has; ^Z at the end is that of DOS. */
function hasControls(text: string): boolean {
  const body = text.endsWith('\x1a') ? text.slice(0, -1) : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(body);
}
