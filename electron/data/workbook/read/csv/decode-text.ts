import { isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../../../../../shared/intake/sheet';
import { decodeSingleBytes } from '../single-byte-text';
import { UnreadableError } from '../unreadable-workbook';
import { decodeWindows1258 } from '../windows-1258';
import { isWindows1258 } from './is-windows-1258';

/** A text as decoded, without a byte order mark; `undecodable` counts the U+FFFD that stand for bytes that are none. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly undecodable: number;
};

const sampleLength = 4096;
const utf8Mark = 'efbbbf';

/** Decodes a text by its byte order mark, else by its bytes: UTF-8, UTF-16, Windows-1258, or bytes of an unknown encoding. */
export function decodeText(bytes: Buffer): DecodedText {
  const mark = bytes.toString('hex', 0, 3);
  if (mark === utf8Mark) return decodeUtf8(bytes.subarray(3));
  if (mark.startsWith('fffe')) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (mark.startsWith('feff')) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  const wide = wideEncoding(bytes.subarray(0, sampleLength));
  if (wide) return decodeUtf16(bytes, wide);
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return decodeUtf8(bytes);
  if (isWindows1258(bytes)) {
    return decoded(decodeWindows1258(bytes), 'windows-1258');
  }
  return { text: decodeSingleBytes(bytes), encoding: 'single_byte', undecodable: 0 };
}

function decoded(text: string, encoding: TextEncoding): DecodedText {
  let undecodable = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) undecodable++;
  return { text, encoding, undecodable };
}

function decodeUtf8(bytes: Buffer): DecodedText {
  return decoded(bytes.toString('utf8'), 'utf-8');
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  if (bytes.length % 2 === 1) {
    throw new UnreadableError({ code: 'truncated', detail: 'half a UTF-16 character at the end' });
  }
  const little = encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16();
  return decoded(new TextDecoder('utf-16le', { ignoreBOM: true }).decode(little), encoding);
}

/** Digits, spaces and delimiters have a zero byte in UTF-16, always on the same side. */
function wideEncoding(sample: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 8;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}

/** A long text in UTF-8 with a few spoilt bytes: ten times as many good characters of several bytes as bad ones. */
function isNearlyUtf8(bytes: Buffer): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    let whole = byte < 0x80 || (byte >= 0xc2 && byte < 0xf5);
    for (let next = at + 1; whole && next < at + length; next++) whole = ((bytes[next] ?? 0) & 0xc0) === 0x80;
    if (length > 1 && whole) good++;
    if (!whole) bad++;
    at += whole ? length : 1;
  }
  return good > 10 && good > bad * 10;
}
