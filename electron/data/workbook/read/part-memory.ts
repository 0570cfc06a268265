import type { ZipEntry } from './zip-directory';

/** Forty workbooks made from one template share their styles and links to the byte; more than a few kinds are rare. */
const mostParts = 8;
const largestPart = 64 * 1024;

/** Remembers what the last few parts of a kind held, so that a part that comes again byte for byte is read once. */
export class PartMemory<Value> {
  private readonly parts = new Map<string, { readonly packed: Buffer; readonly value: Value }>();

  /** What the part holds: from memory if the very same packed bytes have been read before, else as `read` finds it. */
  recall(entry: ZipEntry, packed: Buffer, read: () => Value): Value {
    const key = `${entry.method} ${entry.crc} ${entry.size}`;
    const known = this.parts.get(key);
    if (known?.packed.equals(packed)) return known.value;
    const value = read();
    if (packed.length > largestPart) return value;
    const [oldest] = this.parts.keys();
    if (this.parts.size >= mostParts && oldest !== undefined) this.parts.delete(oldest);
    this.parts.set(key, { packed: Buffer.from(packed), value });
    return value;
  }
}
