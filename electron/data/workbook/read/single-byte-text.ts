import { byteTable, decodeByTable } from './byte-table';

/** The characters of Windows-1252 for the bytes from 0x80 to 0x9F; those that are none stay as they are. */
const punctuation = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const table = byteTable(punctuation);

/**
 * Bytes of an unknown encoding as Latin-1 code points, which is how texts in the old Vietnamese fonts (TCVN3, VNI) are held
 * in workbooks too; quotes and dashes of Windows, which those fonts leave alone, become what they are.
 */
export function decodeSingleBytes(bytes: Buffer): string {
  return decodeByTable(bytes, table);
}
