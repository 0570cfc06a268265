import type { Package } from './open-package';
import { PartMemory } from './part-memory';

const memory = new PartMemory<readonly Relationship[]>();

// A name below the part's own folder, such as `worksheets/sheet1.xml`, stands for itself.
const plainTarget = /^\w[\w/]*\.\w+$/;

/** A link from one part to another inside the package. `type` is the last word of the relationship's type. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/**
 * The links that leave a part (`''` is the package itself), in stored order, with targets as part names; links to
 * the outside are left out. Transitional and strict types differ in their beginning only, so the last word decides.
 */
export function readRelationships(source: Package, part: string): Relationship[] {
  const folder = folderOf(part);
  const relationshipsPart = relationshipsOf(part);
  if (!source.has(relationshipsPart)) return [];
  return source
    .recall(relationshipsPart, memory, () => readLinks(source, relationshipsPart))
    .map(({ id, type, target }) => ({ id, type, target: resolveTarget(source, folder, target) }));
}

/** Where the links of a part lead that leave the package, as written. */
export function readOutsideTargets(source: Package, part: string): string[] {
  const relationshipsPart = relationshipsOf(part);
  if (!source.has(relationshipsPart)) return [];
  const targets: string[] = [];
  const scanner = source.scan(relationshipsPart);
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    const { attributes } = scanner.tag;
    const target = attributes.value('Target');
    if (target === undefined || attributes.value('TargetMode')?.toLowerCase() !== 'external') continue;
    source.meter.check('entries', targets.length + 1, relationshipsPart);
    targets.push(target);
  }
  return targets;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function relationshipsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The links as they are written. */
function readLinks(source: Package, part: string): readonly Relationship[] {
  const links: Relationship[] = [];
  const scanner = source.scan(part);
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    const { tag } = scanner;
    const target = tag.attributes.value('Target');
    if (!tag.nameIs('Relationship') || target === undefined) continue;
    if (tag.attributes.value('TargetMode')?.toLowerCase() === 'external') continue;
    const type = tag.attributes.value('Type') ?? '';
    source.meter.check('entries', links.length + 1, part);
    links.push({
      id: tag.attributes.value('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
    });
  }
  return links;
}

function resolveTarget(source: Package, folder: string, target: string): string {
  if (plainTarget.test(target)) return folder + target;
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/');
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') dropLastStep(steps);
    else if (step !== '.') steps.push(step);
  }
  const name = steps.filter((step) => step !== '').join('/');
  return source.has(name) ? name : decodePercents(name);
}

function dropLastStep(steps: string[]): void {
  while (steps.pop() === '');
}

function decodePercents(name: string): string {
  return /%[0-9A-Fa-f]{2}/.test(name)
    ? name.replace(/(%[0-9A-Fa-f]{2})+/g, (bytes) =>
        Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
      )
    : name;
}
