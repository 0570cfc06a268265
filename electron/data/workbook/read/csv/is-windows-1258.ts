import { decodeWindows1258 } from '../windows-1258';
import { isVietnameseSyllable } from './vietnamese-syllable';

const sampleLength = 256 * 1024;
const leastShare = 0.7;
// Words of letters; the bytes from 0x80 to 0xA0 are quotes, dashes and spaces in every encoding met here.
const words = /[A-Za-z\xa1-\xff]+/g;
// Letters that the old fonts (TCVN3, VNI) or Western texts write otherwise than Windows-1258 does: Ă Đ Ơ Ư, and tones.
const tellingByte = /[\xc3\xcc\xd0\xd2\xd5\xdd\xde\xe3\xec\xf0\xf2\xf5\xfd]/;

/**
 * Whether bytes are Vietnamese in Windows-1258: most words with a letter beyond ASCII are then spelt as Vietnamese ones are,
 * and some of them by bytes that mean something else in other encodings.
 */
export function isWindows1258(bytes: Buffer): boolean {
  const sample = bytes.toString('latin1', 0, sampleLength);
  let accented = 0;
  let spelt = 0;
  let telling = 0;
  for (const [word] of sample.matchAll(words)) {
    if (!/[\xa1-\xff]/.test(word)) continue;
    accented++;
    if (!isVietnameseSyllable(decodeWindows1258(Buffer.from(word, 'latin1')))) continue;
    spelt++;
    if (tellingByte.test(word)) telling++;
  }
  return telling > 0 && spelt >= accented * leastShare;
}
