import { writeZip } from '../../fixtures/workbooks/write-zip';
import { mutateBytes } from './mutate-bytes';
import { mutateXml } from './mutate-xml';
import type { Random } from './random';
import { unzip } from './unzip';

type Part = { readonly name: string; readonly content: Buffer };

/** A file with one to three things changed: in its bytes, or, where it is a ZIP, mostly in its parts under a right CRC. */
export function mutateFile(file: Buffer, random: Random): Buffer {
  const isZip = file.readUInt16BE(0) === 0x504b;
  const times = 1 + random.below(3);
  if (!isZip || random.below(5) === 0) return repeated(file, times, (bytes) => mutateBytes(bytes, random));
  const parts = repeated(unzip(file), times, (before) => mutateParts(before, random));
  return writeZip(parts.map((part) => ({ ...part, stored: part.name === 'mimetype' })));
}

function repeated<Thing>(thing: Thing, times: number, change: (thing: Thing) => Thing): Thing {
  let changed = thing;
  for (let count = 0; count < times; count++) changed = change(changed);
  return changed;
}

function mutateParts(parts: Part[], random: Random): Part[] {
  const place = random.below(parts.length);
  const part = parts[place];
  if (!part) return parts;
  const withContent = (content: Buffer): Part[] => parts.with(place, { ...part, content });
  switch (random.below(16)) {
    case 0:
      return parts.toSpliced(place, 1);
    case 1:
      return [...parts, { name: random.pick(parts).name, content: part.content }];
    case 2:
      return withContent(random.pick(parts).content);
    case 3:
      return withContent(Buffer.alloc(0));
    case 4:
      return withContent(Buffer.from(`\uFEFF${part.content.toString('utf8')}`, 'utf16le'));
    case 5:
    case 6:
      return withContent(mutateBytes(part.content, random));
    default:
      return withContent(Buffer.from(mutateXml(part.content.toString('utf8'), random)));
  }
}
