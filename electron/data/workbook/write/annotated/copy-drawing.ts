import type { Copy, NewLink } from './copy';
import { formulaText } from './formulas';
import type { Link, Parts } from './parts';
import { isPlainFormula } from './plain-formula';
import { attributesOf, withAttributes } from './xml-edit';
import { rootOf, type Tag, tagsIn } from './xml-text';

const linkWords: ReadonlySet<string> = new Set([
  'image',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'themeOverride',
  'chartUserShapes',
]);
const pictures: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/jpg',
  'image/gif',
  'image/bmp',
  'image/tiff',
  'image/x-emf',
  'image/x-wmf',
]);
/** Shapes that stand for something in another part: slicers and form controls. */
const deadWithoutPart = ['drawing/2010/slicer', 'drawing/2012/timeslicer', 'compatExt'];

type Planned = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly links: readonly NewLink[];
};

/** Copies a drawing with its pictures and charts, or nothing of it where any of them leads out of the file; says which. */
export function copyDrawing(parts: Parts, copy: Copy, drawing: string): boolean {
  const planned = new Map<string, Planned>();
  const open = [drawing];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (planned.has(name)) continue;
    const plan = planPart(parts, name);
    if (!plan) return false;
    planned.set(name, plan);
    open.push(...plan.links.map(({ target }) => target));
  }
  for (const { name, type, content, links } of planned.values()) copy.add(name, type, content, links);
  return true;
}

function planPart(parts: Parts, name: string): Planned | null {
  const type = parts.contentType(name);
  if (type === null) return null;
  if (pictures.has(type)) return { name, type, content: parts.bytes(name), links: [] };
  if (!type.endsWith('+xml') || type === 'image/svg+xml') return null;
  const links = innerLinks(parts.links(name), linkWords);
  const content = cleanShapes(parts.xml(name));
  return links && content !== null ? { name, type, content, links } : null;
}

/** The links of a part if all of them are of these kinds and stay inside the package. */
export function innerLinks(links: readonly Link[], words: ReadonlySet<string>): readonly NewLink[] | null {
  const inner = links.flatMap(({ id, type, word, target }) =>
    target !== null && words.has(word) ? [{ id, type, target }] : [],
  );
  return inner.length === links.length ? inner : null;
}

/** Shapes without the macros they start; null where they read from other files. */
function cleanShapes(xml: string): string | null {
  if (deadWithoutPart.some((mark) => xml.includes(mark))) return null;
  const starters: Tag[] = [];
  for (const tag of tagsIn(xml, rootOf(xml))) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'f' && tag.kind === 'open' && !isPlainFormula(formulaText(xml, tag))) return null;
    if (tag.name !== 'sp' && tag.name !== 'pic' && tag.name !== 'graphicFrame' && tag.name !== 'cxnSp')
      continue;
    const attributes = attributesOf(xml, tag);
    if (!isPlainFormula(attributes.get('textlink') ?? '')) return null;
    if (attributes.get('macro')) starters.push(tag);
  }
  let clean = xml;
  for (const tag of starters.toReversed()) {
    clean = clean.slice(0, tag.start) + withAttributes(xml, tag, { macro: '' }) + clean.slice(tag.end);
  }
  return clean;
}
