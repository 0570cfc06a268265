import { isUtf8 } from 'node:buffer';
import { damaged } from './unreadable-workbook';

const loneSurrogate = /\p{Surrogate}/u;

/**
 * An XML part in UTF-8, without a byte order mark. UTF-16 is recognised by its mark or its first characters and
 * converted. Throws `damaged` for any other encoding and for bytes that are not valid in theirs.
 */
export function xmlBytes(bytes: Buffer, part: string): Buffer {
  const utf8 = toUtf8(bytes, part);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(
    utf8.toString('latin1', 0, 200),
  )?.[1];
  if (declared !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(declared)) {
    throw damaged(part, `encoding ${declared} where UTF-8 or UTF-16 is required`);
  }
  return utf8;
}

function toUtf8(bytes: Buffer, part: string): Buffer {
  const [first, second, third] = bytes;
  switch (utf16Order(bytes)) {
    case 'little':
      return fromUtf16(first === 0xff ? bytes.subarray(2) : bytes, part);
    case 'big':
      return fromUtf16(swapped(first === 0xfe ? bytes.subarray(2) : bytes, part), part);
  }
  if (!isUtf8(bytes)) throw damaged(part, 'the bytes are not valid UTF-8');
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}

/** Whether a part is in UTF-16, and which half of a character comes first. */
export function utf16Order([first, second]: Buffer): 'little' | 'big' | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'little';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'big' : null;
}

function fromUtf16(bytes: Buffer, part: string): Buffer {
  requireWholeUnits(bytes, part);
  const text = bytes.toString('utf16le');
  if (loneSurrogate.test(text)) throw damaged(part, 'the bytes are not valid UTF-16');
  return Buffer.from(text, 'utf8');
}

function swapped(bytes: Buffer, part: string): Buffer {
  requireWholeUnits(bytes, part);
  return Buffer.from(bytes).swap16();
}

function requireWholeUnits(bytes: Buffer, part: string): void {
  if (bytes.length % 2 === 1) throw damaged(part, 'half a UTF-16 character at the end');
}
