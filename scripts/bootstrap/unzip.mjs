import { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * Unpacks the entries of a zip file that `placeOf(name)` finds a place for, relative to `folder`. It knows what the one
 * archive needs that it is used for: deflated or stored files below 4 GB, and no links.
 */
export function unzip(file, folder, placeOf) {
  const handle = openSync(file, 'r');
  try {
    for (const entry of entriesOf(handle)) {
      const place = entry.name.endsWith('/') ? undefined : placeOf(entry.name);
      if (!place) continue;
      const target = join(folder, place);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contentOf(handle, entry));
      if (entry.mode) chmodSync(target, entry.mode);
    }
  } finally {
    closeSync(handle);
  }
}

function entriesOf(handle) {
  const { size } = fstatSync(handle);
  const tail = read(handle, Math.max(0, size - 66_000), Math.min(size, 66_000));
  const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error('Expected a zip file, found no directory at its end');
  const count = tail.readUInt16LE(end + 10);
  const directory = read(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));

  const entries = [];
  for (let at = 0; entries.length < count; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(handle, { method, packedSize, offset }) {
  const header = read(handle, offset, 30);
  const packed = read(handle, offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), packedSize);
  return method === 0 ? packed : inflateRawSync(packed);
}

function read(handle, position, length) {
  const buffer = Buffer.alloc(length);
  readSync(handle, buffer, 0, length, position);
  return buffer;
}
