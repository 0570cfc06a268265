import { inflateRawSync } from 'node:zlib';
import { Meter } from '../../../electron/data/workbook/read/meter';
import { defaultReadLimits } from '../../../electron/data/workbook/read/read-limits';
import { readZipDirectory } from '../../../electron/data/workbook/read/zip-directory';

/** The parts of a good ZIP. */
export function unzip(zip: Buffer): { readonly name: string; readonly content: Buffer }[] {
  return readZipDirectory(zip, new Meter(defaultReadLimits)).map((entry) => {
    const names = zip.readUInt16LE(entry.headerOffset + 26) + zip.readUInt16LE(entry.headerOffset + 28);
    const start = entry.headerOffset + 30 + names;
    const packed = zip.subarray(start, start + entry.packedSize);
    return { name: entry.name, content: entry.method === 0 ? packed : inflateRawSync(packed) };
  });
}
