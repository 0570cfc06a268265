import { crc32, deflateRawSync } from 'node:zlib';

// The first day that the format can tell: 1 January 1980.
const firstDay = 0x21;
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;

/** Writes a ZIP of parts by name. It holds no time, so that the same parts give the same bytes. */
export function zipOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const nameBytes = Buffer.from(name);
    const facts = factsOf(content, packed, nameBytes);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, nameBytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([version, 0]);
    directory.push(Buffer.concat([Buffer.from('504b0102', 'hex'), made, facts, place, nameBytes]));
    locals.push(local, packed);
    offset += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}

/** What the local header and the directory say alike, from the version needed to the length of the extra field. */
function factsOf(content: Uint8Array, packed: Uint8Array, name: Uint8Array): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(utf8Names, 2);
  facts.writeUInt16LE(deflated, 4);
  facts.writeUInt16LE(firstDay, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}
