import { text } from '../text';
import { CannotKeep } from './cannot-keep';
import { namespaces } from './office-names';
import { attributesOf, escapeXml, prefixOf, withAttributes } from './xml-edit';
import { childrenOf, type Element, rootOf, tagsIn } from './xml-text';

/** A sheet's comments: the part, and the length of each comment's text by address, for the boxes. */
export type Comments = { readonly xml: string; readonly lengths: ReadonlyMap<string, number> };

const emptyComments = `<comments xmlns="${namespaces.main}"><authors/><commentList/></comments>`;

/** Adds texts, by the address of their cell, behind the comments that a sheet has; `old` is its part if it has one. */
export function addComments(
  old: string | null,
  author: string,
  texts: ReadonlyMap<string, readonly string[]>,
): Comments {
  const xml = old ?? emptyComments;
  const root = rootOf(xml);
  const authors = only(xml, root, 'authors');
  const list = only(xml, root, 'commentList');
  const prefix = prefixOf(root.tag);
  const authorNumber = childrenOf(xml, authors).length;
  const left = new Map(texts);
  const lengths = new Map<string, number>();
  const written = childrenOf(xml, list).map((comment) => {
    const address = attributesOf(xml, comment.tag).get('ref') ?? '';
    const added = left.get(address);
    left.delete(address);
    const content = only(xml, comment, 'text');
    const before = xml.slice(content.contentStart, content.contentEnd);
    const length = textLength(xml, content);
    lengths.set(address, length + lengthOf(added ?? []));
    if (!added) return xml.slice(comment.start, comment.end);
    return [
      withAttributes(xml, comment.tag, {}, 'open'),
      `<${prefix}text>${asRuns(before, prefix)}${runs(prefix, added, length > 0)}</${prefix}text>`,
      `</${comment.tag.qualified}>`,
    ].join('');
  });
  for (const [address, lines] of left) {
    lengths.set(address, lengthOf(lines));
    written.push(
      `<${prefix}comment ref="${address}" authorId="${authorNumber}"><${prefix}text>${runs(prefix, lines, false)}</${prefix}text></${prefix}comment>`,
    );
  }
  const names = xml.slice(authors.contentStart, authors.contentEnd);
  const ours = `<${prefix}author>${escapeXml(text(author))}</${prefix}author>`;
  return {
    lengths,
    xml: [
      xml.slice(root.start, root.contentStart),
      `<${prefix}authors>${names}${ours}</${prefix}authors>`,
      `<${prefix}commentList>${written.join('')}</${prefix}commentList>`,
      `</${root.tag.qualified}>`,
    ].join(''),
  };
}

/** The boxes in which spreadsheet programs show comments; without them Excel shows none. */
export function commentBoxes(
  lengths: ReadonlyMap<string, number>,
  places: (address: string) => Place,
): string {
  const shapes = [...lengths].map(([address, length], index) => box(places(address), length, index));
  // Numbers of shapes come in blocks of 1,024, from 1,025 on.
  const blocks = Array.from(
    { length: Math.floor((firstShape + shapes.length) / 1024) },
    (_, index) => index + 1,
  );
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>',
  ].join('');
}

/** A cell, zero-based. */
export type Place = { readonly row: number; readonly column: number };

const firstShape = 1025;
const boxWidth = 260;
const lettersPerLine = 42;
const lineHeight = 14;

function box({ row, column }: Place, length: number, index: number): string {
  const height = Math.min(400, (Math.ceil(length / lettersPerLine) + 2) * lineHeight);
  const rowsHigh = Math.ceil(height / 20);
  const anchor = [
    column + 1,
    15,
    Math.max(0, row - 1),
    10,
    column + 5,
    15,
    Math.max(0, row - 1) + rowsHigh,
    4,
  ];
  return [
    `<v:shape id="_x0000_s${firstShape + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${boxWidth}pt;height:${height}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`,
    '</v:shape>',
  ].join('');
}

/** Plain text before further runs has to be a run itself. */
function asRuns(content: string, prefix: string): string {
  const root = `<${prefix}text>${content}</${prefix}text>`;
  return childrenOf(root, rootOf(root))
    .filter(({ name }) => name === 't' || name === 'r')
    .map(({ name, start, end }) =>
      name === 't' ? `<${prefix}r>${root.slice(start, end)}</${prefix}r>` : root.slice(start, end),
    )
    .join('');
}

/** The first word of each line up to the colon stands out. */
function runs(prefix: string, lines: readonly string[], follows: boolean): string {
  const run = (words: string, bold: boolean): string =>
    `<${prefix}r><${prefix}rPr>${bold ? `<${prefix}b/>` : ''}<${prefix}sz val="10"/><${prefix}rFont val="Times New Roman"/><${prefix}family val="1"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(text(words))}</${prefix}t></${prefix}r>`;
  return lines
    .map((line, index) => {
      const sign = line.slice(0, line.indexOf(':') + 1);
      const gap = index > 0 ? '\n' : follows ? '\n\n' : '';
      return run(gap + sign, true) + run(line.slice(sign.length), false);
    })
    .join('');
}

/** Characters between the tags. */
function textLength(xml: string, element: Element): number {
  let length = element.contentEnd - element.contentStart;
  for (const tag of tagsIn(xml, element)) length -= tag.end - tag.start;
  return length;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + lettersPerLine, 0);
}

function only(xml: string, parent: Element, name: string): Element {
  const [found] = childrenOf(xml, parent).filter((child) => child.name === name);
  if (!found) throw new CannotKeep(`comments without ${name}`);
  return found;
}
