import { CannotKeep } from './cannot-keep';
import type { NewLink } from './copy';
import { copyComments } from './copy-comments';
import { copyDrawing } from './copy-drawing';
import { allPlain, judgeFormulas } from './formulas';
import { markCells } from './mark-cells';
import { contentTypes, namespaces } from './office-names';
import type { Link, Parts } from './parts';
import { keptElements } from './sheet-elements';
import type { SheetMarks, SheetSurroundings } from './sheet-surroundings';
import { attributesOf, prefixOf } from './xml-edit';
import { childrenOf, type Element, rootOf } from './xml-text';

/** Copies one worksheet or chart sheet with its drawings, tables and comments, marked. */
export function copySheet(name: string, part: string, marks: SheetMarks, around: SheetSurroundings): void {
  const { parts, copy, losses, goneNames } = around;
  const xml = parts.xml(part);
  const links = parts.links(part);
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
  if (children.filter(({ name: element }) => element === 'sheetData').length > 1) {
    throw new CannotKeep(`sheet ${name} has its rows in several places`);
  }
  const newLinks: NewLink[] = [];
  reportLinks(name, links, around);
  const drawing = links.find(({ word }) => word === 'drawing');
  if (drawing) {
    if (drawing.target !== null && copyDrawing(parts, copy, drawing.target))
      newLinks.push(linkOf(drawing, drawing.target));
    else losses.add('drawing', name);
  }
  newLinks.push(...copyTables(name, links, around));
  const kept = keptElements(xml, children, {
    sheet: name,
    losses,
    goneNames,
    linkIds: new Set(newLinks.map(({ id }) => id)),
    sheetData: (element) =>
      markCells(xml, element, {
        sheet: name,
        marks: marks.fills,
        formulas: judgeFormulas(xml, element, goneNames),
        filled: around.styles.filled,
        columnStyle: columnStyles(xml, children),
        losses,
      }),
  });
  const boxes = copyComments(name, links, marks, around);
  newLinks.push(...boxes);
  const boxLink = boxes.find(({ type }) => type.endsWith('/vmlDrawing'));
  const prefix = prefixOf(root.tag);
  const behind = kept.findIndex(({ name: element }) => element === 'tableParts' || element === 'extLst');
  const at = behind < 0 ? kept.length : behind;
  const legacy = boxLink
    ? `<${prefix}legacyDrawing xmlns:r="${namespaces.relationships}" r:id="${boxLink.id}"/>`
    : '';
  const content = [
    ...kept.slice(0, at).map(({ xml: each }) => each),
    legacy,
    ...kept.slice(at).map(({ xml: each }) => each),
  ];
  const written = `${xml.slice(root.start, root.contentStart)}${content.join('')}</${root.tag.qualified}>`;
  copy.add(part, parts.contentType(part) ?? contentTypes.worksheet, written, newLinks);
}

function linkOf({ id, type }: Link, target: string): NewLink {
  return { id, type, target };
}

/** Says what the sheet's links bring that is not copied. */
function reportLinks(name: string, links: readonly Link[], { parts, losses }: SheetSurroundings): void {
  for (const { word, target } of links) {
    if (word === 'pivotTable' || word === 'slicer' || word === 'timeline') losses.add('pivot', name);
    else if (word === 'threadedComment') losses.add('threads', name);
    else if (word === 'oleObject' || word === 'package' || word.startsWith('control') || word === 'ctrlProp')
      losses.add('object', name);
    else if (word === 'queryTable') losses.add('connection', name);
    else if (word === 'vmlDrawing' && target !== null && hasControls(parts, target))
      losses.add('object', name);
  }
}

function hasControls(parts: Parts, part: string): boolean {
  return Buffer.from(parts.bytes(part))
    .toString('latin1')
    .split('ObjectType="')
    .slice(1)
    .some((rest) => !rest.startsWith('Note"') && !rest.startsWith('Pict"'));
}

function copyTables(
  name: string,
  links: readonly Link[],
  { parts, copy, losses, goneNames }: SheetSurroundings,
): NewLink[] {
  return links.flatMap((link) => {
    if (link.word !== 'table') return [];
    const type = link.target === null ? null : parts.contentType(link.target);
    if (link.target === null || type === null || parts.links(link.target).length > 0) {
      losses.add('table', name);
      return [];
    }
    const xml = parts.xml(link.target);
    if (!allPlain(xml, rootOf(xml), ['calculatedColumnFormula', 'totalsRowFormula'], goneNames)) {
      losses.add('table', name);
      return [];
    }
    copy.add(link.target, type, xml);
    return [linkOf(link, link.target)];
  });
}

function columnStyles(xml: string, children: readonly Element[]): (column: number) => number {
  const columns = children
    .filter(({ name }) => name === 'cols')
    .flatMap((element) => childrenOf(xml, element))
    .map(({ tag }) => {
      const attributes = attributesOf(xml, tag);
      return {
        first: Number(attributes.get('min')) - 1,
        last: Number(attributes.get('max')) - 1,
        style: Number(attributes.get('style') ?? 0),
      };
    });
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}
