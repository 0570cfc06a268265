import type { UnreadableCode } from './unreadable-workbook';

const signatures: ReadonlyArray<readonly [magic: string, code: UnreadableCode]> = [
  ['ffd8ff', 'image'],
  ['89504e470d0a1a0a', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['1f8b08', 'archive'],
];
const pdfHeadLength = 1024;

/** What a file is by its first bytes, of those that no reader takes; undefined for anything else. */
export function fileOfSignature(bytes: Buffer): UnreadableCode | undefined {
  const hex = bytes.toString('hex', 0, 8);
  const found = signatures.find(([magic]) => hex.startsWith(magic));
  if (found) return found[1];
  if (isBitmap(bytes) || isImageContainer(bytes)) return 'image';
  if (bytes.toString('latin1', 0, 5) === '{\\rtf') return 'rich_text';
  return bytes.subarray(0, pdfHeadLength).includes('%PDF-') ? pdfKind(bytes) : undefined;
}

// "BM", then the file's size, four zeros and the place of the pixels.
function isBitmap(bytes: Buffer): boolean {
  return (
    bytes.length > 26 && bytes.toString('latin1', 0, 2) === 'BM' && bytes.readUInt32LE(2) === bytes.length
  );
}

function isImageContainer(bytes: Buffer): boolean {
  const heading = bytes.toString('latin1', 0, 12);
  return /^RIFF[\s\S]{4}WEBP$/.test(heading) || /^[\s\S]{4}ftyp(hei|hev|mif|avi)/.test(heading);
}

/** A page that shows letters names a font; in a packed directory of objects the font may stay unseen. */
function pdfKind(bytes: Buffer): UnreadableCode {
  if (bytes.includes('/Font')) return 'pdf_text';
  const hasImage = bytes.includes('/Image') || bytes.includes('/DCTDecode');
  return hasImage && !bytes.includes('/ObjStm') ? 'pdf_scan' : 'pdf';
}
