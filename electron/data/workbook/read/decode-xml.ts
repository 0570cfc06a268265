import { constants, isAscii, isUtf8 } from 'node:buffer';
import { damaged } from './unreadable-workbook';

/**
 * The text of an XML part in UTF-8 or UTF-16, recognised by its byte order mark or its first characters,
 * without the mark. Throws `damaged` for any other encoding and for bytes that are not valid in it.
 */
export function decodeXml(bytes: Buffer, part: string): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw damaged(part, 'the part is too long for one string');
  const text = decode(bytes, part);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1];
  if (declared !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(declared)) {
    throw damaged(part, `encoding ${declared} where UTF-8 or UTF-16 is required`);
  }
  return text;
}

function decode(bytes: Buffer, part: string): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), part);
  if (first === 0xfe && second === 0xff) return decodeUtf16(swapped(bytes.subarray(2), part), part);
  if (first === 0x3c && second === 0) return decodeUtf16(bytes, part);
  if (first === 0 && second === 0x3c) return decodeUtf16(swapped(bytes, part), part);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes.subarray(3), part);
  return decodeUtf8(bytes, part);
}

function decodeUtf8(bytes: Buffer, part: string): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) throw damaged(part, 'the bytes are not valid UTF-8');
  return bytes.toString('utf8');
}

function decodeUtf16(bytes: Buffer, part: string): string {
  requireWholeUnits(bytes, part);
  return bytes.toString('utf16le');
}

function swapped(bytes: Buffer, part: string): Buffer {
  requireWholeUnits(bytes, part);
  return Buffer.from(bytes).swap16();
}

function requireWholeUnits(bytes: Buffer, part: string): void {
  if (bytes.length % 2 === 1) throw damaged(part, 'half a UTF-16 character at the end');
}
