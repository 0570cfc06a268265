import type { Meter } from '../meter';
import { textOfSignature } from '../text-signature';
import { UnreadableError } from '../unreadable-workbook';
import { type DecodedText, decodeText } from './decode-text';
import { type Dialect, findDelimiter } from './find-delimiter';

/** A text that is a table, and how it is to be divided. */
export type TextTable = DecodedText & Dialect;

/** Decodes a text and finds out how it is divided; throws what it is instead, `plain_text` for a text that is no table. */
export function recogniseText(bytes: Buffer, meter: Meter): TextTable {
  meter.check('textBytes', bytes.length);
  const decoded = decodeText(bytes);
  const code = textOfSignature(decoded.text);
  if (code) throw new UnreadableError({ code, detail: `the text is no table (${decoded.encoding})` });
  const dialect = findDelimiter(decoded.text);
  if (dialect) return { ...decoded, ...dialect };
  const detail = `no delimiter divides the text evenly (${decoded.encoding})`;
  throw new UnreadableError({ code: 'plain_text', detail });
}
