import { decodeSingleBytes } from '../single-byte-text';
import { decodeWindows1258 } from '../windows-1258';

const vietnamese = 1258;

/** A text of Excel 5 or 95, by the code page that the workbook names. */
export function decodeByteText(bytes: Buffer, codePage: number): string {
  return codePage === vietnamese ? decodeWindows1258(bytes) : decodeSingleBytes(bytes);
}
