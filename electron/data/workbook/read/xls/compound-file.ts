import type { Meter } from '../meter';
import { damaged, UnreadableError } from '../unreadable-workbook';

/** A file of the root folder of a compound file, with its announced size. */
type Entry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number };

/** The root folder of a compound file ([MS-CFB]): names without regard to case. */
export type CompoundFile = {
  readonly has: (name: string) => boolean;
  /** The bytes of a stream of the root folder; throws `truncated`, `damaged` or `too_large`. */
  readonly read: (name: string) => Buffer;
};

const magic = 'd0cf11e0a1b11ae1';
const headerSize = 512;
const entrySize = 128;
const lastSector = 0xfffffffa;
const noEntry = 0xffffffff;
const headerFatCount = 109;
const streamType = 2;
const rootType = 5;

/** Whether the bytes begin as a compound file does: .xls, .doc, and Office files with a password. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.toString('hex', 0, 8) === magic;
}

/** Opens a compound file. Every chain of sectors is followed at most as far as the file has sectors. */
export function openCompoundFile(bytes: Buffer, meter: Meter): CompoundFile {
  if (bytes.length < headerSize) {
    throw new UnreadableError({ code: 'truncated', detail: `a compound file of ${bytes.length} bytes` });
  }
  const sectors = new Sectors(bytes);
  const [root, ...others] = readDirectory(sectors.read(bytes.readUInt32LE(0x30), sectors.most));
  const entries = new Map(others.map((entry) => [entry.name.toLowerCase(), entry]));
  const smallest = bytes.readUInt32LE(0x38);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry?.type !== streamType) throw damaged(name, 'the compound file has no such stream');
      meter.check('partBytes', entry.size, name);
      meter.spend('totalBytes', entry.size, name);
      const isSmall = entry.size < smallest && root !== undefined;
      return isSmall ? sectors.readSmall(entry.start, entry.size, root) : sectors.readStream(entry);
    },
  };
}

/** The sectors of a compound file and the tables that chain them. */
class Sectors {
  /** More sectors than this no chain can have. */
  readonly most: number;
  private readonly bytes: Buffer;
  private readonly size: number;
  private readonly fat: Uint32Array;

  constructor(bytes: Buffer) {
    const shift = bytes.readUInt16LE(0x1e);
    if (shift !== 9 && shift !== 12) throw broken(`sectors of 2^${shift} bytes`);
    this.bytes = bytes;
    this.size = 2 ** shift;
    this.most = Math.ceil(bytes.length / this.size);
    this.fat = toNumbers(this.fatSectors().map((sector) => this.sector(sector)));
  }

  /** The sectors of a chain one after another, at most some; all of it where it ends before. */
  read(first: number, most: number): Buffer {
    const parts: Buffer[] = [];
    for (let sector = first; sector < lastSector && parts.length < most; sector = this.next(sector)) {
      if (parts.length >= this.most) throw broken(`the chain of sector ${first} has no end`);
      parts.push(this.sector(sector));
    }
    return Buffer.concat(parts);
  }

  readStream({ name, start, size }: Entry): Buffer {
    const content = this.read(start, Math.ceil(size / this.size));
    if (content.length < size) throw broken(`${name}: ${size} bytes announced, ${content.length} found`);
    return content.subarray(0, size);
  }

  readSmall(start: number, size: number, root: Entry): Buffer {
    const smallSize = 2 ** this.bytes.readUInt16LE(0x20);
    if (smallSize !== 64) throw broken(`small sectors of ${smallSize} bytes`);
    const store = this.read(root.start, this.most);
    const fat = toNumbers([this.read(this.bytes.readUInt32LE(0x3c), this.most)]);
    const parts: Buffer[] = [];
    const count = Math.ceil(size / smallSize);
    for (let at = start; at < lastSector && parts.length < count; at = fat[at] ?? lastSector) {
      parts.push(store.subarray(at * smallSize, (at + 1) * smallSize));
    }
    const content = Buffer.concat(parts);
    if (content.length < size) throw broken(`${size} bytes announced, ${content.length} found`);
    return content.subarray(0, size);
  }

  private next(sector: number): number {
    const next = this.fat[sector];
    if (next === undefined) throw broken(`sector ${sector} is in no table`);
    return next;
  }

  private sector(number: number): Buffer {
    const start = (number + 1) * this.size;
    // The last sector of some programs is not filled up.
    if (start < this.bytes.length) return this.bytes.subarray(start, start + this.size);
    const detail = `sector ${number} lies behind the end of the file`;
    throw new UnreadableError({ code: 'truncated', detail });
  }

  /** The numbers of the sectors that hold the table of sectors: the first in the header, the others chained. */
  private fatSectors(): number[] {
    const { bytes, size, most } = this;
    const count = bytes.readUInt32LE(0x2c);
    if (count > most) throw broken(`${count} sectors of tables in a file of ${most}`);
    const found: number[] = [];
    for (let at = 0; at < Math.min(count, headerFatCount); at++)
      found.push(bytes.readUInt32LE(0x4c + at * 4));
    let next = bytes.readUInt32LE(0x44);
    for (let steps = 0; found.length < count && next < lastSector; steps++) {
      if (steps > most) throw broken('the list of tables has no end');
      const list = toNumbers([this.sector(next)]);
      const perSector = size / 4 - 1;
      found.push(...list.subarray(0, Math.min(perSector, count - found.length)));
      next = list[perSector] ?? lastSector;
    }
    return found.filter((sector) => sector < lastSector);
  }
}

function toNumbers(parts: readonly Buffer[]): Uint32Array {
  const bytes = Buffer.concat(parts);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** The root, then what lies directly in it: a workbook that is embedded in another lies in a folder below. */
function readDirectory(bytes: Buffer): Entry[] {
  if (bytes.length < entrySize || bytes[66] !== rootType) throw broken('the directory has no root');
  const found = [readEntry(bytes, 0)];
  const seen = new Set<number>();
  const waiting = [bytes.readUInt32LE(76)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const at = id * entrySize;
    if (id === noEntry || seen.has(id)) continue;
    if (at + entrySize > bytes.length) throw broken(`entry ${id} is not in the directory`);
    seen.add(id);
    found.push(readEntry(bytes, at));
    waiting.push(bytes.readUInt32LE(at + 68), bytes.readUInt32LE(at + 72));
  }
  return found;
}

function readEntry(bytes: Buffer, at: number): Entry {
  const nameLength = Math.min(64, Math.max(0, bytes.readUInt16LE(at + 64) - 2)) & ~1;
  return {
    name: bytes.toString('utf16le', at, at + nameLength),
    type: bytes[at + 66] ?? 0,
    start: bytes.readUInt32LE(at + 116),
    size: bytes.readUInt32LE(at + 120),
  };
}

function broken(detail: string): UnreadableError {
  return new UnreadableError({ code: 'damaged', detail: `compound file: ${detail}` });
}
