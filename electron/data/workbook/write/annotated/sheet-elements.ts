import { allPlain, formulaText } from './formulas';
import type { Losses, LossKind } from './losses';
import { isPlainFormula } from './plain-formula';
import { asTheyAre, dropped, formulaTags, keptExtensions, needless } from './sheet-element-kinds';
import { attributesOf, relationshipId, withAttributes } from './xml-edit';
import { childrenOf, type Element, type Tag, tagsIn } from './xml-text';

/** What deciding over the elements of a sheet needs. */
export type ElementWork = {
  readonly sheet: string;
  readonly losses: Losses;
  readonly goneNames: ReadonlySet<string>;
  /** Links that the copy has; an element that needs another is dropped. */
  readonly linkIds: ReadonlySet<string>;
  readonly sheetData: (element: Element) => string;
};

/** An element as it stands in the copy. */
export type KeptElement = { readonly name: string; readonly xml: string };

/** The elements of a sheet that the copy keeps, in order, each as it reads there. */
export function keptElements(xml: string, children: readonly Element[], work: ElementWork): KeptElement[] {
  const hasHeaderPicture = children.some(({ name }) => name === 'legacyDrawingHF');
  return children.flatMap((element) => {
    const kept = keep(xml, element, work, hasHeaderPicture);
    return kept === null ? [] : [{ name: element.name, xml: kept }];
  });
}

function keep(xml: string, element: Element, work: ElementWork, hasHeaderPicture: boolean): string | null {
  const { name, tag, start, end } = element;
  const whole = xml.slice(start, end);
  if (asTheyAre.has(name)) return whole;
  switch (name) {
    case 'sheetData':
      return work.sheetData(element);
    case 'sheetViews':
      return withoutAttribute(xml, element, 'sheetView', 'tabSelected');
    case 'pageSetup':
      return withAttributes(xml, tag, linkAttributes(xml, tag)) + xml.slice(element.contentStart, end);
    case 'headerFooter':
      return hasHeaderPicture ? whole.replaceAll('&amp;G', '') : whole;
    case 'drawing':
      return work.linkIds.has(relationshipId(xml, tag) ?? '') ? whole : null;
    case 'tableParts':
      return keepSome(xml, element, (child) => work.linkIds.has(relationshipId(xml, child.tag) ?? ''));
    case 'hyperlinks':
      return keepSome(xml, element, (child) => isInnerLink(xml, child, work));
    case 'conditionalFormatting':
      return allPlain(xml, element, formulaTags, work.goneNames) ? whole : lose(work, 'condition');
    case 'dataValidations':
      return keepSome(xml, element, (child) => {
        if (allPlain(xml, child, formulaTags, work.goneNames)) return true;
        work.losses.add('condition', work.sheet);
        return false;
      });
    case 'extLst':
      return keepSome(xml, element, (child) => isKeptExtension(xml, child, work));
    default:
      if (needless.has(name)) return null;
      return lose(work, dropped[name] ?? 'extension');
  }
}

function lose({ losses, sheet }: ElementWork, kind: LossKind): null {
  losses.add(kind, sheet);
  return null;
}

/** An element with some of its children and the right `count`; null where none is left. */
function keepSome(xml: string, element: Element, isKept: (child: Element) => boolean): string | null {
  const children = childrenOf(xml, element);
  const kept = children.filter(isKept);
  if (kept.length === 0) return null;
  if (kept.length === children.length) return xml.slice(element.start, element.end);
  const counted = attributesOf(xml, element.tag).has('count') ? { count: String(kept.length) } : {};
  return [
    withAttributes(xml, element.tag, counted, 'open'),
    ...kept.map(({ start, end }) => xml.slice(start, end)),
    `</${element.tag.qualified}>`,
  ].join('');
}

function isInnerLink(xml: string, { tag }: Element, work: ElementWork): boolean {
  const location = attributesOf(xml, tag).get('location');
  const inner = relationshipId(xml, tag) === undefined && location !== undefined && isPlainFormula(location);
  if (!inner) work.losses.add('hyperlink', `${work.sheet}!${attributesOf(xml, tag).get('ref') ?? ''}`);
  return inner;
}

function isKeptExtension(xml: string, element: Element, work: ElementWork): boolean {
  const uri = attributesOf(xml, element.tag).get('uri')?.toUpperCase() ?? '';
  if (!keptExtensions.has(uri)) {
    work.losses.add('extension', work.sheet);
    return false;
  }
  for (const tag of tagsIn(xml, element)) {
    if (tag.kind === 'close') continue;
    const plain =
      !formulaTags.includes(tag.name) ||
      tag.kind === 'empty' ||
      isPlainFormula(formulaText(xml, tag), work.goneNames);
    if (plain && relationshipId(xml, tag) === undefined) continue;
    work.losses.add('condition', work.sheet);
    return false;
  }
  return true;
}

function linkAttributes(xml: string, tag: Tag): Record<string, null> {
  const names = [...attributesOf(xml, tag).keys()].filter((name) => name.endsWith(':id'));
  return Object.fromEntries(names.map((name) => [name, null]));
}

function withoutAttribute(xml: string, element: Element, name: string, attribute: string): string {
  let written = '';
  let copied = element.start;
  for (const tag of tagsIn(xml, element)) {
    if (tag.name !== name || tag.kind === 'close') continue;
    written += xml.slice(copied, tag.start) + withAttributes(xml, tag, { [attribute]: null });
    copied = tag.end;
  }
  return written + xml.slice(copied, element.end);
}
