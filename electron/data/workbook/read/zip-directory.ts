import type { Meter } from './meter';
import { UnreadableError } from './unreadable-workbook';

/** One file inside a ZIP, as its directory describes it; the sizes are claims, to be checked when unpacking. */
export type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
};

const endSize = 22;
const endSignature = Buffer.from('504b0506', 'hex');
const locatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const entryHeaderSize = 46;
const wide16 = 0xffff;
const wide32 = 0xffffffff;

/**
 * Lists the entries of a ZIP (also ZIP64) from its central directory, in stored order.
 * Throws `truncated` where the directory is missing, `damaged` where it contradicts itself, `too_large`.
 */
export function readZipDirectory(zip: Buffer, meter: Meter): ZipEntry[] {
  const end = findEnd(zip);
  const { count, offset } = locateDirectory(zip, end);
  meter.check('entries', count);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let number = 0; number < count; number++) {
    if (at + entryHeaderSize > end || zip.readUInt32LE(at) !== entrySignature) {
      throw broken(`entry ${number + 1} of ${count} is not at byte ${at}`);
    }
    const nameLength = zip.readUInt16LE(at + 28);
    const extraLength = zip.readUInt16LE(at + 30);
    const next = at + entryHeaderSize + nameLength + extraLength + zip.readUInt16LE(at + 32);
    if (next > end) throw broken(`entry ${number + 1} runs past the directory`);
    entries.push(readEntry(zip, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function findEnd(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - endSize - wide16);
  for (let at = zip.lastIndexOf(endSignature); at >= lowest; at = zip.lastIndexOf(endSignature, at - 1)) {
    if (at + endSize <= zip.length && at + endSize + zip.readUInt16LE(at + 20) <= zip.length) return at;
    if (at === 0) break;
  }
  throw new UnreadableError({ code: 'truncated', detail: 'the ZIP has no end of central directory' });
}

function locateDirectory(zip: Buffer, end: number): { count: number; offset: number } {
  const count = zip.readUInt16LE(end + 10);
  const offset = zip.readUInt32LE(end + 16);
  if (count !== wide16 && offset !== wide32) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || zip.readUInt32LE(locator) !== locatorSignature) return { count, offset };
  const end64 = readSize64(zip, locator + 8);
  if (end64 + 56 > zip.length || zip.readUInt32LE(end64) !== end64Signature) {
    throw broken('the ZIP64 end of directory is missing');
  }
  return { count: readSize64(zip, end64 + 32), offset: readSize64(zip, end64 + 48) };
}

function readEntry(zip: Buffer, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameStart = at + entryHeaderSize;
  const nameEnd = nameStart + nameLength;
  let size = zip.readUInt32LE(at + 24);
  let packedSize = zip.readUInt32LE(at + 20);
  let headerOffset = zip.readUInt32LE(at + 42);
  let wide = findZip64Extra(zip.subarray(nameEnd, nameEnd + extraLength));
  const takeWide = (): number => {
    const value = readSize64(wide, 0);
    wide = wide.subarray(8);
    return value;
  };
  if (size === wide32 && wide.length >= 8) size = takeWide();
  if (packedSize === wide32 && wide.length >= 8) packedSize = takeWide();
  if (headerOffset === wide32 && wide.length >= 8) headerOffset = takeWide();
  return {
    name: zip.toString('utf8', nameStart, nameEnd),
    encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packedSize,
    size,
    headerOffset,
  };
}

function findZip64Extra(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return extra.subarray(0, 0);
}

function readSize64(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken('a ZIP64 size is out of range');
  return Number(value);
}

function broken(detail: string): UnreadableError {
  return new UnreadableError({ code: 'damaged', detail: `ZIP directory: ${detail}` });
}
