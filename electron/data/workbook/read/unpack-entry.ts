import { crc32, inflateRawSync } from 'node:zlib';
import type { Meter } from './meter';
import { damaged, UnreadableError } from './unreadable-workbook';
import type { ZipEntry } from './zip-directory';

const headerSignature = 0x04034b50;
const headerSize = 30;
const stored = 0;
const deflated = 8;
// Deflate cannot expand further, so that a claimed size above it is a lie that must not be allocated.
const greatestExpansion = 1032;

/** The limit that the size of a part is held against. */
export type PartLimit = 'partBytes' | 'contentBytes';

/**
 * The bytes of one entry, unpacked, with their length and CRC-32 proven. Memory stays within the claimed size
 * and the limits. Throws `too_large`, `encrypted`, or `damaged`.
 */
export function unpackEntry(
  zip: Buffer,
  entry: ZipEntry,
  meter: Meter,
  limit: PartLimit = 'partBytes',
): Buffer {
  if (entry.encrypted) {
    throw new UnreadableError({
      code: 'encrypted',
      part: entry.name,
      detail: 'the ZIP entry has a password',
    });
  }
  meter.check(limit, entry.size, entry.name);
  meter.spend('totalBytes', entry.size, entry.name);
  const bytes = unpack(packedBytes(zip, entry), entry);
  if (bytes.length !== entry.size) {
    throw damaged(entry.name, `${entry.size} bytes announced, ${bytes.length} found`);
  }
  if (crc32(bytes) !== entry.crc) throw damaged(entry.name, 'the CRC-32 is wrong');
  return bytes;
}

/** The bytes of one entry as they lie in the ZIP. Throws `damaged`. */
export function packedBytes(zip: Buffer, entry: ZipEntry): Buffer {
  const header = entry.headerOffset;
  if (header + headerSize > zip.length || zip.readUInt32LE(header) !== headerSignature) {
    throw damaged(entry.name, `no local header at byte ${header}`);
  }
  const start = header + headerSize + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const end = start + entry.packedSize;
  if (end > zip.length) throw damaged(entry.name, 'the packed bytes run past the end of the file');
  return zip.subarray(start, end);
}

function unpack(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) throw damaged(entry.name, `compression method ${entry.method} is unknown`);
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: 64 + Math.min(entry.size, packed.length * greatestExpansion),
    });
  } catch (error) {
    throw damaged(entry.name, `deflate: ${error instanceof Error ? error.message : String(error)}`);
  }
}
