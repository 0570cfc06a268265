import { parseRange } from '../../read/cell-position';
import type { AddedStyles } from './add-styles';
import { addComments, commentBoxes } from './comments';
import type { Copy, NewLink } from './copy';
import { copyDrawing } from './copy-drawing';
import { judgeFormulas } from './formulas';
import type { Losses } from './losses';
import { markCells } from './mark-cells';
import { contentTypes, namespaces, relationshipType } from './office-names';
import type { Link, Parts } from './parts';
import { keptElements } from './sheet-elements';
import { attributesOf, childrenOf, type Element, prefixOf, rootOf } from './xml-text';

/** The marks of one sheet: fills by zero-based row and column, comments by address. */
export type SheetMarks = {
  readonly fills: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly comments: ReadonlyMap<string, readonly string[]>;
};

/** What copying a sheet needs besides the sheet. */
export type SheetSurroundings = {
  readonly parts: Parts;
  readonly copy: Copy;
  readonly styles: AddedStyles;
  readonly losses: Losses;
  readonly goneNames: ReadonlySet<string>;
  readonly author: string;
};

export const noMarks: SheetMarks = { fills: new Map(), comments: new Map() };

/** Copies one worksheet or chart sheet with its drawings, tables and comments, marked. */
export function copySheet(name: string, part: string, marks: SheetMarks, around: SheetSurroundings): void {
  const { parts, copy, losses, goneNames } = around;
  const xml = parts.xml(part);
  const links = parts.links(part);
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
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
  { parts, copy, losses }: SheetSurroundings,
): NewLink[] {
  return links.flatMap((link) => {
    if (link.word !== 'table') return [];
    const type = link.target === null ? null : parts.contentType(link.target);
    if (link.target === null || type === null || parts.links(link.target).length > 0) {
      losses.add('table', name);
      return [];
    }
    copy.add(link.target, type, parts.xml(link.target));
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

/** Copies or makes the comments of a sheet; none where it neither has nor gets any. */
function copyComments(
  name: string,
  links: readonly Link[],
  marks: SheetMarks,
  around: SheetSurroundings,
): NewLink[] {
  const { parts, copy, losses, author } = around;
  const old = links.find(({ word, target }) => word === 'comments' && target !== null)?.target ?? null;
  if (old === null && marks.comments.size === 0) return [];
  if (old !== null) losses.add('comment_box', name);
  const comments = addComments(old === null ? null : parts.xml(old), author, marks.comments);
  const target = freeName(around, 'xl/returned/comments', '.xml');
  const boxes = freeName(around, 'xl/returned/boxes', '.vml');
  copy.add(target, contentTypes.comments, comments.xml);
  copy.add(boxes, contentTypes.vml, commentBoxes(comments.lengths, placeOf));
  return [
    { id: freeId(links, 'returnedComments'), type: relationshipType('comments'), target },
    { id: freeId(links, 'returnedBoxes'), type: relationshipType('vmlDrawing'), target: boxes },
  ];
}

function placeOf(address: string): { row: number; column: number } {
  const range = parseRange(address);
  return { row: range?.top ?? 0, column: range?.left ?? 0 };
}

/** A name for a new part that neither the file nor the copy has. */
export function freeName(
  { parts, copy }: Pick<SheetSurroundings, 'parts' | 'copy'>,
  stem: string,
  ending: string,
): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}${ending}`;
    if (!parts.has(name) && !copy.has(name)) return name;
  }
}

/** An id for a new link that no other link of the part has. */
export function freeId(links: readonly Link[], stem: string): string {
  for (let number = 1; ; number += 1) {
    const id = `${stem}${number}`;
    if (!links.some((link) => link.id === id)) return id;
  }
}
