import { decodeCharacters, decodeOfficeEscapes } from '../../read/xml-characters';
import { CannotKeep } from './cannot-keep';
import type { Losses } from './losses';
import { namespaces } from './office-names';
import { isPlainFormula } from './plain-formula';
import { attributesOf, escapeXml, prefixOf, relationshipId, withAttributes } from './xml-edit';
import { childrenOf, type Element, rootOf } from './xml-text';

/** A sheet as the workbook lists it, with the position it had there. */
export type ListedSheet = { readonly name: string; readonly linkId: string; readonly position: number };

/** The workbook's own part, taken apart. */
export type WorkbookXml = {
  readonly sheets: readonly ListedSheet[];
  /** Names whose content is not plain, in upper case: they are not copied. */
  readonly goneNames: ReadonlySet<string>;
  /** The part of the copy: the sheets that are kept behind a new first one. */
  readonly toXml: (kept: readonly ListedSheet[], first: FirstSheet) => string;
};

/** The new first sheet, with the names that hold for it alone. */
export type FirstSheet = {
  readonly name: string;
  readonly linkId: string;
  readonly names: Readonly<Record<string, string>>;
};

const asTheyAre: ReadonlySet<string> = new Set(['workbookPr', 'workbookProtection', 'calcPr']);

/** Takes a workbook's own part apart; what it says of other files is left out. */
export function readWorkbookXml(xml: string, losses: Losses): WorkbookXml {
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
  const [list, ...more] = children.filter(({ name }) => name === 'sheets');
  if (!list || more.length > 0) throw new CannotKeep('no single list of sheets');
  const sheets = childrenOf(xml, list).map(({ tag }, position): ListedSheet => {
    const name = decodeOfficeEscapes(attributesOf(xml, tag).get('name') ?? '');
    return { name, linkId: relationshipId(xml, tag) ?? '', position };
  });
  const names = children
    .filter(({ name }) => name === 'definedNames')
    .flatMap((each) => childrenOf(xml, each));
  const gone = names.filter((name) => !isPlainName(xml, name));
  for (const { tag } of gone) losses.add('name', attributesOf(xml, tag).get('name') ?? '');
  return {
    sheets,
    goneNames: new Set(gone.map(({ tag }) => (attributesOf(xml, tag).get('name') ?? '').toUpperCase())),
    toXml: (kept, first) => {
      const prefix = prefixOf(root.tag);
      const sheetList = newSheetList(xml, list, kept, first);
      const staying = names.filter((name) => !gone.includes(name));
      const nameList = newNames(xml, prefix, staying, kept, first);
      const content = children.map((element) => {
        if (element === list) return sheetList + nameList;
        if (element.name === 'bookViews') return firstInView(xml, element);
        return asTheyAre.has(element.name) ? xml.slice(element.start, element.end) : '';
      });
      return `${xml.slice(root.start, root.contentStart)}${content.join('')}</${root.tag.qualified}>`;
    },
  };
}

function isPlainName(xml: string, { tag, contentStart, contentEnd }: Element): boolean {
  const attributes = attributesOf(xml, tag);
  if (
    ['function', 'vbProcedure', 'xlm', 'macro'].some((name) => /^(1|true)$/.test(attributes.get(name) ?? ''))
  )
    return false;
  return isPlainFormula(decodeOfficeEscapes(decodeCharacters(xml.slice(contentStart, contentEnd), 'name')));
}

function newSheetList(xml: string, list: Element, kept: readonly ListedSheet[], first: FirstSheet): string {
  const prefix = prefixOf(list.tag);
  const elements = childrenOf(xml, list);
  const numbers = elements.map(({ tag }) => Number(attributesOf(xml, tag).get('sheetId') ?? 0));
  // Excel allows numbers up to 65,534.
  let number = 1;
  while (numbers.includes(number)) number += 1;
  const ours = `<${prefix}sheet xmlns:r="${namespaces.relationships}" name="${escapeXml(first.name)}" sheetId="${number}" r:id="${first.linkId}"/>`;
  const old = kept.map(({ position }) => {
    const element = elements[position];
    return element ? xml.slice(element.start, element.end) : '';
  });
  return `${withAttributes(xml, list.tag, {}, 'open')}${ours}${old.join('')}</${list.tag.qualified}>`;
}

function newNames(
  xml: string,
  prefix: string,
  names: readonly Element[],
  kept: readonly ListedSheet[],
  first: FirstSheet,
): string {
  const places = new Map(kept.map(({ position }, index) => [String(position), String(index + 1)]));
  const old = names.flatMap(({ tag, contentStart, end }) => {
    const scope = attributesOf(xml, tag).get('localSheetId');
    const moved = scope === undefined ? undefined : places.get(scope.trim());
    if (scope !== undefined && moved === undefined) return [];
    const changes = moved === undefined ? {} : { localSheetId: moved };
    return [withAttributes(xml, tag, changes) + xml.slice(contentStart, end)];
  });
  const ours = Object.entries(first.names).map(
    ([name, reference]) =>
      `<${prefix}definedName name="${escapeXml(name)}" localSheetId="0">${escapeXml(reference)}</${prefix}definedName>`,
  );
  return `<${prefix}definedNames>${[...ours, ...old].join('')}</${prefix}definedNames>`;
}

/** Windows that open on the first sheet and are not hidden. */
function firstInView(xml: string, element: Element): string {
  const views = childrenOf(xml, element).filter(({ name }) => name === 'workbookView');
  const changed = views.map((view) => {
    const open = withAttributes(xml, view.tag, { activeTab: null, firstSheet: null, visibility: null });
    return open + xml.slice(view.contentStart, view.end);
  });
  return `${withAttributes(xml, element.tag, {}, 'open')}${changed.join('')}</${element.tag.qualified}>`;
}
