import { Meter } from '../../read/meter';
import { defaultReadLimits } from '../../read/read-limits';
import { unpackEntry } from '../../read/unpack-entry';
import { xmlBytes } from '../../read/xml-bytes';
import { readZipDirectory } from '../../read/zip-directory';
import { CannotKeep } from './cannot-keep';
import { attributesOf } from './xml-edit';
import { childrenOf, rootOf } from './xml-text';

/** A link from one part to another; `word` is the last word of its type. Links to the outside have no target. */
export type Link = {
  readonly id: string;
  readonly type: string;
  readonly word: string;
  readonly target: string | null;
};

/** The parts of a package as they lie in it; names are compared without regard to case. */
export type Parts = {
  readonly has: (name: string) => boolean;
  readonly bytes: (name: string) => Uint8Array;
  /** A part as text, without its declaration. */
  readonly xml: (name: string) => string;
  readonly links: (name: string) => readonly Link[];
  readonly contentType: (name: string) => string | null;
};

const strict = 'http://purl.oclc.org/ooxml/';

/** Opens a package within the limits of reading. Throws `CannotKeep`, or what reading a ZIP throws. */
export function openParts(file: Uint8Array): Parts {
  const zip = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const meter = new Meter(defaultReadLimits);
  const entries = new Map(readZipDirectory(zip, meter).map((entry) => [keyOf(entry.name), entry]));
  const bytes = (name: string): Buffer => {
    const entry = entries.get(keyOf(name));
    if (!entry) throw new CannotKeep(`the part ${name} is missing`);
    return unpackEntry(zip, entry, meter);
  };
  const xml = (name: string): string => {
    const content = xmlBytes(bytes(name), name).toString('utf8');
    if (content.slice(0, 4000).includes(strict)) throw new CannotKeep('strict OOXML');
    return content.replace(/^\s*<\?xml[^>]*\?>/, '');
  };
  const has = (name: string): boolean => entries.has(keyOf(name));
  const types = readContentTypes(xml('[Content_Types].xml'));
  return {
    has,
    bytes,
    xml,
    links: (name) => {
      const part = relationshipsPart(name);
      return has(part) ? readLinks(xml(part), folderOf(name), has) : [];
    },
    contentType: (name) =>
      types.get(`/${keyOf(name)}`) ?? types.get(keyOf(name.slice(name.lastIndexOf('.') + 1))) ?? null,
  };
}

/** Where the links of a part are kept; `''` is the package itself. */
export function relationshipsPart(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

function readContentTypes(xml: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { tag } of childrenOf(xml, rootOf(xml))) {
    const attributes = attributesOf(xml, tag);
    const key = attributes.get('PartName') ?? attributes.get('Extension');
    if (key !== undefined) types.set(key.toLowerCase(), attributes.get('ContentType') ?? '');
  }
  return types;
}

function readLinks(xml: string, folder: string, has: (name: string) => boolean): readonly Link[] {
  return childrenOf(xml, rootOf(xml)).map(({ tag }) => {
    const attributes = attributesOf(xml, tag);
    const type = attributes.get('Type') ?? '';
    const outside = attributes.get('TargetMode')?.toLowerCase() === 'external';
    const target = outside ? null : resolve(folder, attributes.get('Target') ?? '');
    return {
      id: attributes.get('Id') ?? '',
      type,
      word: type.slice(type.lastIndexOf('/') + 1),
      target: target !== null && has(target) ? target : null,
    };
  });
}

function resolve(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
