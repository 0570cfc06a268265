import type { Meter } from './meter';
import type { PartMemory } from './part-memory';
import { defaultReadLimits } from './read-limits';
import { type PartLimit, packedBytes, unpackEntry } from './unpack-entry';
import { damaged } from './unreadable-workbook';
import { utf16Order, xmlBytes } from './xml-bytes';
import { XmlScanner } from './xml-scanner';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** An Office package whose parts can be read one by one; part names are compared without regard to case. */
export type Package = {
  readonly has: (part: string) => boolean;
  /** Unpacks a part and stands before its first element; throws `damaged` where the part is missing, `too_large` above the limit. */
  readonly scan: (part: string, limit?: PartLimit) => XmlScanner;
  /** Unpacks a part as XML in UTF-8; throws like `scan`. */
  readonly xml: (part: string) => Buffer;
  /**
   * What `read` makes of a part, which is asked only if the memory does not know the very same part. What a part may cost
   * of the limits is counted either way.
   */
  readonly recall: <Value>(part: string, memory: PartMemory<Value>, read: () => Value) => Value;
  /** Unpacks a part that is not XML, of at most some hundred bytes. */
  readonly text: (part: string) => string;
  readonly partNames: readonly string[];
  readonly meter: Meter;
};

/** Opens a ZIP as a package of parts. Throws what `readZipDirectory` throws, and `damaged` for a name given twice. */
export function openPackage(zip: Buffer, meter: Meter): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(zip, meter)) {
    const key = partKey(entry.name);
    if (entries.has(key)) throw damaged(entry.name, 'the ZIP holds this part twice');
    entries.set(key, entry);
  }
  const unpack = (part: string, limit?: PartLimit): Buffer => {
    const entry = entries.get(partKey(part));
    if (!entry) throw damaged(part, 'the part is missing');
    return unpackEntry(zip, entry, meter, limit);
  };
  const xml = (part: string, limit?: PartLimit): Buffer => {
    const bytes = unpack(part, limit);
    if (utf16Order(bytes)) meter.check('utf16Bytes', bytes.length, part);
    return xmlBytes(bytes, part);
  };
  const recall = <Value>(part: string, memory: PartMemory<Value>, read: () => Value): Value => {
    const entry = entries.get(partKey(part));
    // Other limits than the usual might refuse what was accepted before.
    if (!entry || meter.limits !== defaultReadLimits) return read();
    let isKnown = true;
    const value = memory.recall(entry, packedBytes(zip, entry), () => {
      isKnown = false;
      return read();
    });
    if (isKnown) meter.spend('totalBytes', entry.size, entry.name);
    return value;
  };
  return {
    recall,
    has: (part) => entries.has(partKey(part)),
    scan: (part, limit) => new XmlScanner(xml(part, limit), part, meter),
    xml: (part) => xml(part),
    text: (part) => unpack(part).toString('latin1', 0, 200),
    partNames: [...entries.keys()],
    meter,
  };
}

// Some programs write backslashes or a leading slash; OPC compares part names without regard to case.
function partKey(name: string): string {
  const slashed = name.includes('\\') ? name.replaceAll('\\', '/') : name;
  return (slashed.startsWith('/') ? slashed.replace(/^\/+/, '') : slashed).toLowerCase();
}
